import { DomainError, Money, type PlainDate } from '@ostoja/kernel';
import { dateInFuture } from '../postepowanie.errors.js';
import { assertZlozenie, type Zlozenie } from './zlozenie.policy.js';
import type { InnyOrgan, Kanal, Tryb } from './wniosek.entity.js';

export interface NoweZadanie {
  readonly swiadczenieKod: string;
  readonly kwota?: string | null;
  readonly cel?: string | null;
  readonly od?: PlainDate | null;
  readonly do?: PlainDate | null;
}

/** What the envelope and the paper say, for the register; all of it may be unknown. */
export interface PismoWniosku {
  readonly dataPisma?: PlainDate | null;
  /** The day of the postmark. */
  readonly dataNadania?: PlainDate | null;
  readonly numerPrzesylki?: string | null;
  readonly liczbaStron?: number | null;
  readonly liczbaZalacznikow?: number | null;
}

/** An application as it comes to the desk. */
export interface NowyWniosek {
  readonly osobaId: string;
  readonly komorkaId: string;
  readonly kragId?: string | null;
  readonly tryb: Tryb;
  readonly kanal: Kanal | 'e-mail';
  readonly dataWplywu: PlainDate;
  readonly dataKompletnosci?: PlainDate | null;
  readonly pilny?: boolean;
  readonly tresc?: string;
  readonly zgloszenieId?: string | null;
  /** Who filed and signed; the person themselves, when absent. */
  readonly zlozenie?: Zlozenie;
  /** Matters for other authorities (KPA 66). */
  readonly inneOrgany?: readonly InnyOrgan[];
  readonly pismo?: PismoWniosku;
  readonly zadania: readonly NoweZadanie[];
}

/** The social assistance act is in force from this day; an older application falls under the act before it. */
const PIERWSZY_DZIEN = '2004-05-01' as PlainDate;

/** Refuses an application that no law lets register. Errors: 422 with the field and the provision. */
export function assertNowyWniosek(wniosek: NowyWniosek, dzis: PlainDate): asserts wniosek is NowyWniosek & { kanal: Kanal } {
  if (wniosek.kanal === 'e-mail') {
    throw new DomainError('POSTEPOWANIE.PLAIN_EMAIL', 'Podanie wysłane zwykłą pocztą elektroniczną pozostawia się bez rozpoznania. Poinformuj osobę, jak złożyć je skutecznie.', {
      field: 'kanal',
      provision: 'art. 63 § 1 KPA',
    });
  }
  if ((wniosek.tryb === 'z-urzedu') !== (wniosek.kanal === 'z-urzedu')) {
    throw new DomainError('POSTEPOWANIE.CHANNEL_AGAINST_MODE', 'Kanał „z urzędu” należy do wszczęcia z urzędu i tylko do niego.', { field: 'kanal', provision: 'art. 61 § 1 KPA, art. 102 ustawy o pomocy społecznej' });
  }
  assertDates(wniosek, dzis);
  if (wniosek.pismo) assertPismo(wniosek.pismo, wniosek);
  if (wniosek.zlozenie) assertZlozenie(wniosek.zlozenie, wniosek.tryb);
  if (wniosek.zadania.length === 0) {
    throw new DomainError('POSTEPOWANIE.NO_DEMAND', 'Wniosek musi zawierać co najmniej jedno żądanie.', { field: 'zadania', provision: 'art. 63 § 2 KPA' });
  }
  wniosek.zadania.forEach(assertZadanie);
}

function assertDates({ dataWplywu, dataKompletnosci }: NowyWniosek, dzis: PlainDate): void {
  if (dataWplywu > dzis) throw dateInFuture('data_wplywu');
  if (dataWplywu < PIERWSZY_DZIEN) {
    throw new DomainError('POSTEPOWANIE.BEFORE_THE_ACT', 'Wnioski sprzed 1 maja 2004 r. podlegają poprzedniej ustawie.', { field: 'data_wplywu', provision: 'art. 162 ustawy o pomocy społecznej' });
  }
  if (dataKompletnosci) assertKompletnosc(dataWplywu, dataKompletnosci, dzis);
}

/** The documents may be complete on the day of filing or later, not tomorrow. Errors: 422. */
export function assertKompletnosc(dataWplywu: PlainDate, dataKompletnosci: PlainDate, dzis: PlainDate): void {
  if (dataKompletnosci > dzis) throw dateInFuture('data_kompletnosci');
  if (dataKompletnosci < dataWplywu) {
    throw new DomainError('POSTEPOWANIE.COMPLETENESS_BEFORE_FILING', 'Dzień skompletowania dokumentów nie może być wcześniejszy niż dzień wpływu wniosku.', {
      field: 'data_kompletnosci',
      provision: 'art. 106 ust. 3 ustawy o pomocy społecznej',
    });
  }
}

/** What is sent bears its days before it arrives, and what begins ex officio comes on no paper. */
function assertPismo({ dataPisma, dataNadania }: PismoWniosku, { tryb, dataWplywu }: NowyWniosek): void {
  if (tryb === 'z-urzedu') throw new DomainError('POSTEPOWANIE.NO_PAPER_EX_OFFICIO', 'Wszczęcie z urzędu nie wpływa jako pismo.', { field: 'pismo', provision: 'art. 61 § 1 KPA' });
  if (dataNadania && dataNadania > dataWplywu) throw new DomainError('POSTEPOWANIE.POSTED_AFTER_RECEIPT', 'Dzień nadania nie może być późniejszy niż dzień wpływu.', { field: 'pismo.data_nadania' });
  if (dataPisma && dataPisma > dataWplywu) throw new DomainError('POSTEPOWANIE.DATED_AFTER_RECEIPT', 'Wniosek nie może nosić daty późniejszej niż dzień wpływu.', { field: 'pismo.data_pisma' });
}

function assertZadanie({ kwota, od, do: until }: NoweZadanie, index: number): void {
  if (kwota) {
    const money = Money.parse(kwota);
    if (money.isNegative || money.isZero) throw new DomainError('POSTEPOWANIE.DEMAND_AMOUNT', 'Żądana kwota musi być większa od zera.', { field: `zadania.${index}.kwota` });
  }
  assertOkresZadania(od, until, `zadania.${index}.do`);
}

/** The time that help is asked for. Errors: 422 `POSTEPOWANIE.DEMAND_PERIOD`. */
export function assertOkresZadania(od: PlainDate | null | undefined, until: PlainDate | null | undefined, field: string): void {
  if (od && until && until < od) throw new DomainError('POSTEPOWANIE.DEMAND_PERIOD', 'Koniec okresu nie może być wcześniejszy niż jego początek.', { field });
}
