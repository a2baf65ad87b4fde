import { plainMonth } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { KONTA, KONTO_KODY, symbolKonta } from '../ksiega/plan-kont.js';
import { type ObrotyFilter, type ObrotyRow, WEDLUG, type Wedlug } from './obroty.query.js';

const MONTH = /^(19|20)\d\d-(0[1-9]|1[0-2])$/;

/** Zakres zestawienia obrotów i sald. */
export class ObrotyPytanie {
  /** Pierwszy miesiąc, RRRR-MM. */
  @Matches(MONTH, { message: 'Podaj miesiąc w postaci RRRR-MM.' })
  od: string;

  /** Ostatni miesiąc, RRRR-MM. */
  @Matches(MONTH, { message: 'Podaj miesiąc w postaci RRRR-MM.' })
  do: string;

  /** Szczegółowość: konto, linia (konto i linia budżetu) albo komorka (także komórka). */
  @IsOptional() @IsIn(WEDLUG)
  wedlug?: Wedlug;

  /** Tylko to konto. */
  @IsOptional() @IsIn(KONTO_KODY)
  konto?: string;

  /** Tylko ta komórka. */
  @IsOptional() @IsUUID()
  komorka_id?: string;
}

/** Wiersz zestawienia obrotów i sald. */
export class ObrotyWierszResponse {
  /** Konto. */
  konto: string;
  /** Symbol w planie kont. */
  symbol: string;
  /** Nazwa konta. */
  nazwa: string;
  /** Dział; null w zestawieniu kont. */
  dzial: string | null;
  /** Rozdział; null w zestawieniu kont. */
  rozdzial: string | null;
  /** Paragraf; null w zestawieniu kont. */
  paragraf: string | null;
  /** Źródło pieniędzy; null w zestawieniu kont. */
  zrodlo: string | null;
  /** Komórka; null oznacza cały ośrodek, a bez podziału na komórki wszystkie razem. */
  komorka_id: string | null;
  /** Nazwa komórki; null oznacza cały ośrodek, a bez podziału na komórki wszystkie razem. */
  komorka: string | null;
  /** Bilans otwarcia po stronie Wn. */
  bo_wn: string;
  /** Bilans otwarcia po stronie Ma. */
  bo_ma: string;
  /** Obroty Wn. */
  wn: string;
  /** Obroty Ma. */
  ma: string;
  /** Saldo Wn. */
  saldo_wn: string;
  /** Saldo Ma. */
  saldo_ma: string;
}

/** Zestawienie obrotów i sald. */
export class ObrotyResponse {
  /** Wiersze w kolejności planu kont. */
  wiersze: ObrotyWierszResponse[];
}

/** Konto w planie kont. */
export class KontoResponse {
  /** Kod konta. */
  kod: string;
  /** Symbol. */
  symbol: string;
  /** Nazwa. */
  nazwa: string;
}

export function toObrotyFilter({ od, do: end, wedlug = 'konto', konto, komorka_id }: ObrotyPytanie): ObrotyFilter {
  return { od: plainMonth(od), do: plainMonth(end), wedlug, konto, komorkaId: komorka_id };
}

export function toObrotyWierszResponse(row: ObrotyRow): ObrotyWierszResponse {
  return { ...row, symbol: symbolKonta(row.konto), nazwa: KONTA.find(({ kod }) => kod === row.konto)?.nazwa ?? row.konto };
}
