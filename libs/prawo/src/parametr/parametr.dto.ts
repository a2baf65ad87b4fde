import { IsDay, PageQuery } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import type { ParameterDefinition, ParameterRow } from '@ostoja/law';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { toDomena } from '../definicja/definicja.dto.js';
import type { Domena } from '../prawo.registry.js';
import { RELEASED } from '../snapshot/released-snapshot.js';
import type { AlarmParametru } from './alarm.policy.js';
import { findNastepnaZmiana, rowOn } from './nastepna-zmiana.js';

const YEAR_DAYS = 366;

/** Zawężenie wykazu parametrów. */
export class ParametryQuery extends PageQuery {
  /** Kod dziedziny. */
  @IsOptional() @IsString() @MaxLength(60)
  domena?: string;

  /** Dzień, na który pokazać wartość w polu `obecna`; bez niego dziś. */
  @IsOptional() @IsDay()
  na_dzien?: string;

  /** Słowa z nazwy, identyfikatora albo podstawy prawnej. */
  @IsOptional() @IsString() @MaxLength(100)
  szukaj?: string;
}

/** Jak daleko w przód patrzeć. */
export class AlarmyQuery {
  /** Alarmuj o wartościach, które skończą się w tylu dniach (domyślnie 60). */
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(YEAR_DAYS)
  dni?: number;
}

/** Wartość parametru w okresie. */
export class WartoscWOkresieResponse {
  od: string;
  /** Ostatni dzień; null, gdy obowiązuje nadal. */
  do: string | null;
  wartosc: string;
  podstawa_prawna: string;
  /** Publiczne adresy źródeł. */
  zrodla: string[];
  /** Pewność ustalenia, np. `confirmed`, `single`, `unverified`; `released`, gdy wartość wczytał i zwolnił ośrodek. */
  pewnosc: string;
  uwaga: string | null;
  /** `dostarczona` z programem albo `wczytana` przez ośrodek. */
  pochodzenie: string;
}

/** Następna zmiana, znana albo spodziewana. */
export class NastepnaZmianaResponse {
  dzien: string;
  opis: string;
}

/** Parametr ustawowy. */
export class ParametrUstawowyResponse {
  id: string;
  nazwa: string;
  /** Kod dziedziny. */
  domena: string;
  nazwa_domeny: string;
  /** Jednostka miary, np. `PLN/month`, `percent`, `days`. */
  jednostka_miary: string;
  /** Wartość na wskazany dzień; null, gdy jej wtedy nie ma. */
  obecna: WartoscWOkresieResponse | null;
  /** Ile wartości zna wykaz. */
  liczba_wartosci: number;
  /** Kiedy wartość się zmieni albo powinna zmienić. */
  najblizsza_zmiana: NastepnaZmianaResponse | null;
}

/** Parametr z całą historią. */
export class ParametrUstawowySzczegolyResponse extends ParametrUstawowyResponse {
  /** Wszystkie wartości, od najnowszej. */
  wartosci: WartoscWOkresieResponse[];
}

/** Strona wykazu parametrów. */
export class ParametryPage {
  elementy: ParametrUstawowyResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Wartość, którą trzeba wczytać. */
export class AlarmParametruResponse {
  /** Identyfikator parametru. */
  parametr: string;
  nazwa: string;
  domena: string;
  nazwa_domeny: string;
  jednostka_miary: string;
  /** `brak` (nie ma wartości), `indeksacja` (minął dzień zmiany, którą nakazuje ustawa), `konczy-sie`. */
  rodzaj: string;
  /** `pilny` albo `ostrzezenie`. */
  waga: string;
  /** Pierwszy dzień bez wartości albo z wątpliwą. */
  od: string;
  /** Co trzeba zrobić. */
  opis: string;
  /** Ostatnia znana wartość. */
  ostatnia: WartoscWOkresieResponse;
  /** Przepis, który nakazuje zmianę. */
  przepis: string | null;
}

/** Wartości do wczytania, od najpilniejszej. */
export class AlarmyParametrowResponse {
  na_dzien: string;
  elementy: AlarmParametruResponse[];
}

export function toParametrResponse(parametr: ParameterDefinition, domena: Domena | undefined, dzien: PlainDate): ParametrUstawowyResponse {
  const current = rowOn(parametr.values, dzien);
  return {
    id: parametr.id, nazwa: parametr.name_pl, ...toDomena(domena), jednostka_miary: parametr.unit,
    obecna: current ? toWartosc(current) : null, liczba_wartosci: parametr.values.length, najblizsza_zmiana: findNastepnaZmiana(parametr, dzien),
  };
}

export function toParametrSzczegolyResponse(parametr: ParameterDefinition, domena: Domena | undefined, dzien: PlainDate): ParametrUstawowySzczegolyResponse {
  return { ...toParametrResponse(parametr, domena, dzien), wartosci: [...parametr.values].reverse().map(toWartosc) };
}

export function toAlarmResponse({ parametr, rodzaj, od, opis, ostatnia, przepis }: AlarmParametru, domena: Domena | undefined): AlarmParametruResponse {
  const waga = rodzaj === 'konczy-sie' ? 'ostrzezenie' : 'pilny';
  return { parametr: parametr.id, nazwa: parametr.name_pl, ...toDomena(domena), jednostka_miary: parametr.unit, rodzaj, waga, od, opis, ostatnia: toWartosc(ostatnia), przepis };
}

function toWartosc({ from, to, value, legal_basis, sources, confidence, note }: ParameterRow): WartoscWOkresieResponse {
  const pochodzenie = confidence === RELEASED ? 'wczytana' : 'dostarczona';
  return { od: from, do: to, wartosc: value, podstawa_prawna: legal_basis, zrodla: [...sources], pewnosc: confidence, uwaga: note ?? null, pochodzenie };
}
