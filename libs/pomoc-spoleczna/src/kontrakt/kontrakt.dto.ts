import { IsDay } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { RODZAJE_KONTRAKTU, type RodzajKontraktu } from './kontrakt.entity.js';
import { ART_11 } from './kontrakt.errors.js';
import { KontraktTresc } from './kontrakt-tresc.dto.js';
import type { OtwartyKontrakt } from './kontrakt.store.js';

/** Nowy kontrakt: z kim i jakiego rodzaju. */
export class NowyKontraktRequest {
  @IsUUID()
  osoba_id: string;

  /** Filia albo dział. */
  @IsUUID()
  komorka_id: string;

  /** a (osoba lub rodzina w trudnej sytuacji) albo b (aktywność i zatrudnienie jednej osoby) */
  @IsIn(RODZAJE_KONTRAKTU)
  rodzaj: RodzajKontraktu;

  /** Inne osoby z gospodarstwa, które kontrakt ma wiązać. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsUUID(undefined, { each: true })
  osoba_ids?: string[];
}

/** Szkic kontraktu albo aneksu, zapisywany w całości. */
export class SzkicKontraktuRequest {
  /** Pierwszy dzień, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  od?: PlainDate | null;

  /** Ostatni dzień, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  do?: PlainDate | null;

  @ValidateNested() @Type(() => KontraktTresc)
  tresc: KontraktTresc;
}

/** Podpisy stron na papierze. */
export class PodpisKontraktuRequest {
  /** Dzień podpisania, RRRR-MM-DD. */
  @IsDay()
  dzien: PlainDate;

  /** Osoby, które podpisały. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(21) @ArrayUnique() @IsUUID(undefined, { each: true })
  podpisali: string[];
}

/** Wersja kontraktu: pierwotna treść albo aneks. */
export class WersjaKontraktuResponse {
  /** 0: treść zawartego kontraktu; dalsze: numer aneksu. */
  numer: number;
  /** szkic albo podpisana */
  stan: string;
  od: string | null;
  do: string | null;
  podpisano: string | null;
  tresc: KontraktTresc;
}

/** Stan celu w dniu oceny. */
export class CelOcenyResponse {
  klucz: string;
  stan: string;
}

/** Ocena, naruszenie, zakończenie albo odmowa zawarcia. */
export class ZdarzenieKontraktuResponse {
  id: string;
  rodzaj: string;
  /** Umówiony termin oceny. */
  termin: string | null;
  /** Dzień, w którym to nastąpiło; puste, gdy ocena dopiero ma się odbyć. */
  dzien: string | null;
  wynik: string | null;
  /** Propozycja po naruszeniu; skutek ma dopiero decyzja. */
  propozycja: string | null;
  /** Przepis, na którym opiera się propozycja albo odnotowana odmowa. */
  przepis: string | null;
  opis: string | null;
  cele: CelOcenyResponse[];
  na_utrzymaniu: string | null;
  pracownik_id: string | null;
}

/** Kontrakt socjalny z treścią i przebiegiem. */
export class KontraktResponse {
  id: string;
  osoba_id: string;
  komorka_id: string;
  rodzaj: string;
  stan: string;
  /** Osoby, które kontrakt wiąże. */
  strony: string[];
  pracownik_id: string;
  zawarto: string | null;
  od: string | null;
  do: string | null;
  zakonczono: string | null;
  wynik: string | null;
  wersje: WersjaKontraktuResponse[];
  zdarzenia: ZdarzenieKontraktuResponse[];
  wersja: number;
}

export function toKontraktResponse({ kontrakt, stronyIds, wersje, zdarzenia }: OtwartyKontrakt): KontraktResponse {
  const { id, rodzaj, stan, zawarto, od, do: until, zakonczono, wynik, wersja } = kontrakt;
  return {
    id, osoba_id: kontrakt.osobaId, komorka_id: kontrakt.komorkaId, rodzaj, stan, strony: [...stronyIds], pracownik_id: kontrakt.pracownikId, zawarto, od, do: until, zakonczono, wynik,
    wersje: wersje.map(({ wersja: one, tresc }) => ({ numer: one.numer, stan: one.stan, od: one.od, do: one.do, podpisano: one.podpisano, tresc })),
    zdarzenia: zdarzenia.map(toZdarzenie),
    wersja,
  };
}

function toZdarzenie({ zdarzenie, tresc }: OtwartyKontrakt['zdarzenia'][number]): ZdarzenieKontraktuResponse {
  const { id, rodzaj, termin, dzien, wynik, propozycja, pracownikId } = zdarzenie;
  return {
    id, rodzaj, termin, dzien, wynik, propozycja,
    przepis: rodzaj === 'naruszenie' || rodzaj === 'odmowa' ? ART_11 : null,
    opis: tresc?.opis ?? null, cele: [...(tresc?.cele ?? [])], na_utrzymaniu: tresc?.na_utrzymaniu ?? null, pracownik_id: pracownikId,
  };
}
