import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import type { Rozliczenie } from './rozliczenie.entity.js';
import type { RozliczenieRow } from './rozliczenie.query.js';

const MIESIAC = /^(19|20)\d\d-(0[1-9]|1[0-2])$/;
const PODAJ_MIESIAC = { message: 'Podaj miesiąc w postaci RRRR-MM.' };
const DNI = 31;

/** Które rozliczenia pokazać. */
export class RozliczeniaQuery {
  @IsOptional() @IsUUID()
  zlecenie_id?: string;

  /** Miesiąc, RRRR-MM. */
  @IsOptional() @Matches(MIESIAC, PODAJ_MIESIAC)
  miesiac?: string;

  /** zgloszone, przyjete albo odrzucone */
  @IsOptional() @IsIn(['zgloszone', 'przyjete', 'odrzucone'])
  stan?: string;
}

/** Lista do zapłaty za miesiąc. */
export class RozliczeniaPlikQuery {
  /** Miesiąc, RRRR-MM. */
  @Matches(MIESIAC, PODAJ_MIESIAC)
  miesiac: string;
}

/** Nieobecność osoby. */
export class NieobecnoscDto {
  @IsDay()
  od: PlainDate;

  @IsDay()
  do: PlainDate;

  /** Np. pobyt w szpitalu. */
  @IsPlainText(200)
  powod: string;
}

/** Miesiąc wykonania zlecenia. */
export class RozliczenieRequest {
  /** Miesiąc, RRRR-MM. */
  @Matches(MIESIAC, PODAJ_MIESIAC)
  miesiac: string;

  /** Wykonane jednostki; godziny z dokładnością do kwadransa. */
  @Matches(/^\d{1,4}(\.\d{1,2})?$/, { message: 'Podaj liczbę jednostek, np. "40.25".' })
  ilosc: string;

  /** Dni nieobecności osoby. */
  @IsOptional() @IsArray() @ArrayMaxSize(DNI) @ValidateNested({ each: true }) @Type(() => NieobecnoscDto)
  nieobecnosci?: NieobecnoscDto[];
}

/** Przyjęcie albo odrzucenie rozliczenia. */
export class RozstrzygniecieRozliczeniaRequest {
  @IsBoolean()
  przyjete: boolean;

  /** Przy odrzuceniu: co poprawić. */
  @IsOptional() @IsPlainText(1000)
  uwagi?: string | null;
}

/** Rozliczenie miesiąca. */
export class RozliczenieResponse {
  id: string;
  zlecenie_id: string;
  sprawa_id: string;
  osoba_id: string;
  /** Miesiąc, RRRR-MM. */
  miesiac: string;
  ilosc: string;
  nieobecnosci: NieobecnoscDto[];
  /** Cena jednostki z umowy. */
  cena: string;
  koszt: string;
  /** Ile płaci osoba. */
  oplata: string;
  /** Ile płaci ośrodek. */
  doplata: string;
  /** zgloszone, przyjete albo odrzucone */
  stan: string;
  uwagi: string | null;
  zglosil_id: string;
  wersja: number;
}

/** Rozliczenie na liście. */
export class RozliczeniePozycjaResponse extends RozliczenieResponse {
  znak: string;
  uslugodawca: string;
  numer_umowy: string | null;
  swiadczenie_kod: string;
  /** godzina, posilek albo doba */
  jednostka: string;
}

export function toRozliczenieResponse({ id, ilosc, nieobecnosci, cena, koszt, oplata, doplata, stan, uwagi, wersja, ...rest }: Rozliczenie): RozliczenieResponse {
  return {
    id, ilosc, nieobecnosci: [...nieobecnosci], cena, koszt, oplata, doplata, stan, uwagi, wersja, miesiac: rest.miesiac.slice(0, 7),
    zlecenie_id: rest.zlecenieId, sprawa_id: rest.sprawaId, osoba_id: rest.osobaId, zglosil_id: rest.zglosilId,
  };
}

export function toRozliczeniePozycja({ nip: _, budzet: __, miesiac, nieobecnosci, ...row }: RozliczenieRow): RozliczeniePozycjaResponse {
  return { ...row, miesiac: miesiac.slice(0, 7), nieobecnosci: [...nieobecnosci] };
}
