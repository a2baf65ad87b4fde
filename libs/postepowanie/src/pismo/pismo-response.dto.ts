import { ApiProperty } from '@nestjs/swagger';
import { type BrakujacePole, type Letter, toFieldsSchema } from '@ostoja/documents';
import { SekcjaPismaResponse, toSekcjaPisma } from '../decyzja/decyzja-response.dto.js';
import { DoreczenieResponse, toDoreczenieResponse } from '../doreczenie/doreczenie.dto.js';
import type { Doreczenie } from '../doreczenie/doreczenie.entity.js';
import type { SzablonPisma } from './otoczenie-pisma.js';
import type { Pismo } from './pismo.entity.js';

const OBJECT = { type: 'object', additionalProperties: true } as const;

/** Szablon pisma z opisem pól. */
export class SzablonPismaResponse {
  kod: string;
  nazwa: string;
  /** wezwanie, zawiadomienie, postanowienie, zaswiadczenie albo pismo */
  rodzaj: string;
  przepis: string;
  /** strona, kolegium albo instytucja */
  adresat: string;
  /** pracownik: podpisuje prowadzący; upowazniony: osoba z upoważnieniem do załatwiania takich spraw */
  podpis: string;
  podpis_przepis: string;
  /** JSON Schema danych pisma. */
  @ApiProperty(OBJECT)
  dane: Record<string, unknown>;
  /** JSON Schema części, które pisze autor. */
  @ApiProperty(OBJECT)
  wolne: Record<string, unknown>;
}

/** Pismo na liście sprawy. */
export class PismoSprawySkrotResponse {
  id: string;
  postepowanie_id: string;
  sprawa_id: string;
  szablon_kod: string;
  nazwa: string;
  rodzaj: string;
  /** projekt, do-podpisu, wydane, doreczone */
  stan: string;
  /** Data pisma = dzień podpisania. */
  data: string | null;
  /** Numer w rejestrze pism. */
  numer: string | null;
  doreczono: string | null;
  wersja: number;
}

/** Adresat inny niż strona. */
export class AdresatPismaResponse {
  rola: string;
  nazwa: string;
  adres: string[];
}

/** Pole, bez którego pisma nie można wydać. */
export class BrakPismaResponse {
  pole: string;
  nazwa: string;
}

/** Pismo z treścią, brakami i doręczeniami. */
export class PismoSprawyResponse extends PismoSprawySkrotResponse {
  znak: string;
  tytul: string;
  szablon: SzablonPismaResponse;
  @ApiProperty(OBJECT)
  dane: Record<string, unknown>;
  @ApiProperty(OBJECT)
  wolne: Record<string, unknown>;
  adresat: AdresatPismaResponse | null;
  /** Dlaczego podpisujący zwrócił pismo autorowi; null, gdy nie zwrócił. */
  uwagi: string | null;
  /** Adresat na piśmie, wiersz po wierszu. */
  adresat_wiersze: string[];
  /** Wymagane pola, których brakuje; blokują podpis. */
  braki: BrakPismaResponse[];
  /** Co w danych nie pozwoli wydać pisma, np. żądanie dokumentu, który organ zna (art. 220 KPA). */
  uwaga: string | null;
  /** Treść pisma, jak zostanie wydrukowana. */
  tresc: SekcjaPismaResponse[];
  doreczenia: DoreczenieResponse[];
}

export function toSzablonResponse(szablon: SzablonPisma): SzablonPismaResponse {
  const { kod, nazwa, rodzaj, przepis, adresat, podpis } = szablon;
  return { kod, nazwa, rodzaj, przepis, adresat, podpis: podpis.kto, podpis_przepis: podpis.przepis, dane: toFieldsSchema(szablon.dane), wolne: toFieldsSchema(szablon.wolne) };
}

export function toPismoSprawySkrot(pismo: Pismo, { nazwa, rodzaj }: SzablonPisma): PismoSprawySkrotResponse {
  const { id, stan, data, numer, doreczono, wersja } = pismo;
  return { id, nazwa, rodzaj, stan, data, numer, doreczono, wersja, postepowanie_id: pismo.postepowanieId, sprawa_id: pismo.sprawaId, szablon_kod: pismo.szablonKod };
}

/** What of a letter is only known with its case. */
export interface WidokPisma {
  readonly list: Letter;
  readonly braki: readonly BrakujacePole[];
  readonly uwaga: string | null;
  readonly doreczenia: readonly Doreczenie[];
}

export function toPismoSprawyResponse(pismo: Pismo, szablon: SzablonPisma, { list, braki, uwaga, doreczenia }: WidokPisma): PismoSprawyResponse {
  return {
    ...toPismoSprawySkrot(pismo, szablon),
    znak: list.znak, tytul: list.tytul, szablon: toSzablonResponse(szablon), dane: { ...pismo.dane }, wolne: { ...pismo.wolne }, uwaga, uwagi: pismo.uwagi ?? null,
    adresat: pismo.adresat && { ...pismo.adresat, adres: [...pismo.adresat.adres] },
    adresat_wiersze: [...list.adresat],
    braki: braki.map((brak) => ({ ...brak })),
    tresc: list.sekcje.map(toSekcjaPisma),
    doreczenia: doreczenia.map(toDoreczenieResponse),
  };
}
