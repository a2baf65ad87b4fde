import { DomainError, formatPolishDate, type PlainDate } from '@ostoja/kernel';
import type { RodzajUslugi } from './rodzaj-uslugi.js';
import type { EfektUslugi, MiejsceUslugi } from './usluga.entity.js';

/** A service as the worker enters it. */
export interface NowaUsluga {
  readonly osobaId: string;
  readonly komorkaId: string;
  readonly rodzaj: string;
  readonly dzien: PlainDate;
  readonly minuty: number;
  readonly miejsce: MiejsceUslugi;
  readonly efekt: EfektUslugi;
  readonly dlaRodziny: boolean;
  readonly kontraktId: string | null;
}

/** A contract as a service sees it. */
export interface KontraktUslugi {
  readonly od: PlainDate | null;
  readonly do: PlainDate | null;
  readonly zakonczono: PlainDate | null;
  readonly osobaIds: readonly string[];
}

/** Refuses a service of a day to come or of a kind that the dictionary did not have on that day. Errors: 422. */
export function assertUsluga(usluga: Pick<NowaUsluga, 'dzien' | 'rodzaj'>, rodzaje: readonly RodzajUslugi[], dzis: PlainDate): void {
  if (usluga.dzien > dzis) throw new DomainError('PRACA_SOCJALNA.DAY_AHEAD', `Usługi nie można odnotować przed jej udzieleniem: podaj dzień nie późniejszy niż ${formatPolishDate(dzis)}.`, { field: 'dzien' });
  if (!rodzaje.some(({ kod }) => kod === usluga.rodzaj)) {
    throw new DomainError('PRACA_SOCJALNA.KIND_UNKNOWN', `W dniu ${formatPolishDate(usluga.dzien)} nie było w słowniku takiego rodzaju usługi.`, { field: 'rodzaj', provision: 'art. 106 ust. 2 ustawy o pomocy społecznej' });
  }
}

/** A service rests on a contract only while that is in force and binds somebody of the family. Errors: 422 `PRACA_SOCJALNA.CONTRACT_NOT_IN_FORCE`. */
export function assertKontraktUslugi(kontrakt: KontraktUslugi | null, dzien: PlainDate, rodzina: readonly string[]): void {
  const inForce = kontrakt?.od && kontrakt.do && kontrakt.od <= dzien && dzien <= (kontrakt.zakonczono ?? kontrakt.do);
  if (!inForce || !kontrakt.osobaIds.some((id) => rodzina.includes(id))) {
    throw new DomainError('PRACA_SOCJALNA.CONTRACT_NOT_IN_FORCE', 'Wskazany kontrakt nie obowiązywał w tym dniu albo nie dotyczy nikogo z tej rodziny.', {
      field: 'kontrakt_id', provision: 'art. 45 ust. 2 ustawy o pomocy społecznej',
    });
  }
}
