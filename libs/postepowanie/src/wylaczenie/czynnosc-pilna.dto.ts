import { nameOfPrzejscie } from '../procedura/procedura.registry.js';
import { CzynnoscResponse, type SprawaAktaResponse, TerminResponse } from '../sprawa/sprawa-akta.dto.js';
import { OsobaSprawyResponse } from '../sprawa/sprawa.dto.js';
import type { CzynnoscPilna } from './czynnosc-pilna.entity.js';
import type { Dopuszczenie24 } from './czynnosc-pilna.service.js';

/** Czynność dopuszczona mimo wyłączenia. */
export class DopuszczonaCzynnoscResponse {
  kod: string;
  nazwa: string;
}

/** Dopuszczenie wyłączonego pracownika do czynności pilnych (art. 24 § 4 KPA). */
export class CzynnosciPilneResponse {
  wylaczenie_id: string;
  znak: string;
  /** Ostatni dzień. */
  do: string;
  powod: string;
  czynnosci: DopuszczonaCzynnoscResponse[];
}

/** To, co ze sprawy jest potrzebne do dopuszczonych czynności; nic więcej. */
export class SprawaPilnaResponse extends CzynnosciPilneResponse {
  osoba: OsobaSprawyResponse;
  swiadczenie_kod: string;
  stan_nazwa: string;
  /** Terminy, które biegną. */
  terminy: TerminResponse[];
  /** Dopuszczone czynności, które można dziś wykonać, ze schematem danych. */
  mozliwe: CzynnoscResponse[];
}

/** Zapis o tym, że wyłączony zajrzał do sprawy albo wykonał czynność. */
export class CzynnoscPilnaHistoriaResponse {
  id: string;
  wylaczenie_id: string;
  /** wglad albo kod czynności */
  czynnosc: string;
  nazwa: string;
  kto: string;
  chwila: Date;
}

export function toCzynnosciPilne({ wylaczenie_id, znak, pilne_do, pilne_powod, pilne_czynnosci }: Dopuszczenie24): CzynnosciPilneResponse {
  return { wylaczenie_id, znak, do: pilne_do, powod: pilne_powod, czynnosci: pilne_czynnosci.map((kod) => ({ kod, nazwa: nameOfPrzejscie(kod) })) };
}

export function toSprawaPilna(dopuszczenie: Dopuszczenie24, { osoba, swiadczenie_kod, postepowania }: SprawaAktaResponse): SprawaPilnaResponse {
  const current = postepowania.find(({ zakonczone }) => zakonczone === null) ?? postepowania.at(-1);
  return {
    ...toCzynnosciPilne(dopuszczenie),
    osoba, swiadczenie_kod,
    stan_nazwa: current?.stan_nazwa ?? '',
    terminy: (current?.terminy ?? []).filter(({ stan }) => stan === 'biegnie'),
    mozliwe: (current?.czynnosci ?? []).filter(({ kod, samodzielna }) => samodzielna && dopuszczenie.pilne_czynnosci.includes(kod)),
  };
}

export function toHistoriaPilna({ id, wylaczenieId, czynnosc, kto, chwila }: CzynnoscPilna): CzynnoscPilnaHistoriaResponse {
  return { id, wylaczenie_id: wylaczenieId, czynnosc, nazwa: czynnosc === 'wglad' ? 'Wgląd w dane potrzebne do czynności' : nameOfPrzejscie(czynnosc), kto, chwila };
}
