import type { PlainDate } from '@ostoja/kernel';
import type { Okres } from './evidence-kind.js';
import { Amount, Choice, Code, Day, Flag, Text } from './field.decorators.js';

/** Loss of income: why the month of the application counts (art. 8 ust. 3 ustawy o pomocy społecznej). */
export class UtrataDochoduTresc {
  /** What was lost and why the worker holds it to be lasting. */
  @Text() uzasadnienie: string;
  @Text({ optional: true, max: 200 }) platnik?: string;
}

/** A ruling on disability or incapacity for work (art. 6 pkt 1 i 7 ustawy o pomocy społecznej). */
export class OrzeczenieTresc {
  @Code() stopien: string;
  @Day({ optional: true }) orzeczenie_od?: string;
  @Day({ optional: true }) orzeczenie_do?: string;
  @Flag({ optional: true }) na_stale?: boolean;
  @Text({ optional: true, max: 60 }) nr?: string;
}

/** A circumstance that gives reason for help (art. 7 ustawy o pomocy społecznej). */
export class OkolicznoscTresc {
  @Code() powod: string;
  @Text({ optional: true, max: 2000 }) opis?: string;
}

/** Another benefit that is received, e.g. one that excludes a permanent allowance (art. 37 ust. 4 ustawy o pomocy społecznej). */
export class InneSwiadczenieTresc {
  @Code() rodzaj: string;
  @Text({ optional: true, max: 200 }) organ?: string;
}

/** The child lives in foster care, or the adult is its former charge (art. 10 ust. 1 ustawy o pomocy społecznej). */
export class PieczaZastepczaTresc {
  @Choice(['rodzina-zastepcza', 'rodzinny-dom-dziecka', 'placowka', 'pelnoletni-wychowanek']) forma: string;
  @Text({ optional: true, max: 60 }) sygnatura?: string;
}

/** A stay that bears on the right to benefits (art. 13 ustawy o pomocy społecznej). */
export class PobytTresc {
  @Choice(['zaklad_karny', 'areszt', 'szpital', 'dps', 'inny']) miejsce: string;
  @Text({ optional: true, max: 200 }) opis?: string;
}

/** A need that the person asks to have met (art. 39 ustawy o pomocy społecznej). */
export class PotrzebaTresc {
  @Code() cel: string;
  @Text({ optional: true }) opis?: string;
  @Amount() kwota: string;
}

/** Work taken under a social contract (art. 38 ust. 4a, art. 39a ust. 2 ustawy o pomocy społecznej). */
export class KontraktSocjalnyTresc {
  @Day() dzien_zatrudnienia: string;
  @Day({ optional: true }) koniec_okresu_decyzji?: string;
  @Day({ optional: true }) poprzednie_skorzystanie?: string;
}

/** A ruling speaks from the day it names to the day it names. */
export function okresOfOrzeczenie(tresc: OrzeczenieTresc): Okres | null {
  return tresc.orzeczenie_od ? { od: tresc.orzeczenie_od as PlainDate, do: (tresc.orzeczenie_do as PlainDate | undefined) ?? null } : null;
}
