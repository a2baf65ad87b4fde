import { DomainError, type PlainDate } from '@ostoja/kernel';
import { type DzienSkuteczny, dayOfBeginning, dayThatKeepsTerm, KANALY, type KanalPisma } from './kanal.js';
import { type Kierunek, RODZAJE_PISM, type RodzajPisma } from './rodzaj-pisma.js';

/** A case in whose akta the paper is to lie. */
export interface SprawaPisma {
  readonly sprawaId: string;
  readonly postepowanieId: string | null;
  /** The party: the item of the akta names it. */
  readonly osobaId: string;
}

/** Who sent the paper or to whom it goes: a person of the register or a name. */
export type Korespondent = { readonly osobaId: string } | { readonly nazwa: string };

interface NowePismo {
  readonly komorkaId: string;
  readonly kragId?: string | null;
  /** Cases of the same unit and circle; none for a paper that is not yet in a case. */
  readonly sprawy?: readonly SprawaPisma[];
  /** The person whom the paper concerns. */
  readonly osobaId?: string | null;
  readonly rodzaj: RodzajPisma;
  readonly tytul: string;
  readonly korespondent: Korespondent;
  readonly liczbaStron?: number | null;
  readonly liczbaZalacznikow?: number | null;
  readonly numerPrzesylki?: string | null;
  /** Files of `@ostoja/documents`, the paper itself first. */
  readonly dokumentIds?: readonly string[];
}

/** A paper that came. `dataWplywu` begins a proceeding (KPA 61 § 3), `dataNadania` may keep a term (KPA 57 § 5). */
export interface NowePismoPrzychodzace extends NowePismo {
  readonly kanal: KanalPisma;
  readonly dataPisma?: PlainDate | null;
  readonly dataNadania?: PlainDate | null;
  readonly dataWplywu: PlainDate;
  /** Kept outside any akta until formally passed. */
  readonly pozaAktami?: boolean;
}

/** A paper of the centre. How and when it was sent is noted when it leaves (`recordSending`). */
export interface NowePismoWychodzace extends NowePismo {
  readonly dataPisma: PlainDate;
}

/** What the dates and the channel of a paper that came mean. */
export interface SkutekPisma {
  /** False for a demand sent by plain e-mail: left without consideration. */
  readonly skuteczne: boolean;
  readonly przepis: string | null;
  readonly opis: string;
  readonly wszczecie: DzienSkuteczny | null;
  readonly termin: DzienSkuteczny | null;
}

/** Errors: 422 with the field. */
export function assertIncoming({ rodzaj, dataPisma, dataNadania, dataWplywu, sprawy = [], pozaAktami = false }: NowePismoPrzychodzace, dzis: PlainDate): void {
  assertKierunek(rodzaj, 'przychodzace');
  assertNotLater('data_wplywu', dataWplywu, dzis);
  if (dataNadania && dataNadania > dataWplywu) throw new DomainError('AKTA.POSTED_AFTER_RECEIPT', 'Dzień nadania nie może być późniejszy niż dzień wpływu.', { field: 'data_nadania' });
  if (dataPisma && dataPisma > dataWplywu) throw new DomainError('AKTA.DATED_AFTER_RECEIPT', 'Pismo nie może nosić daty późniejszej niż dzień wpływu.', { field: 'data_pisma' });
  if (pozaAktami && sprawy.length > 0) throw new DomainError('AKTA.OUTSIDE_AND_IN_CASE', 'Pismo poza aktami nie należy do sprawy, dopóki nie zostanie przekazane do akt.', { field: 'poza_aktami' });
}

/** Errors: 422 with the field. */
export function assertOutgoing({ rodzaj, dataPisma }: NowePismoWychodzace, dzis: PlainDate): void {
  assertKierunek(rodzaj, 'wychodzace');
  assertNotLater('data_pisma', dataPisma, dzis);
}

/** Errors: 422 when a day lies ahead. */
export function assertNotLater(field: string, dzien: PlainDate, dzis: PlainDate): void {
  if (dzien > dzis) throw new DomainError('AKTA.DATE_IN_FUTURE', 'Data nie może być z przyszłości.', { field });
}

/** What counts for a paper that came: which day begins a proceeding, which keeps a term, and whether it has any effect at all. */
export function effectOf(rodzaj: RodzajPisma, kanal: KanalPisma, dataNadania: PlainDate | null, dataWplywu: PlainDate): SkutekPisma {
  if (RODZAJE_PISM[rodzaj].podanie && KANALY[kanal].bezSkutku) {
    return {
      skuteczne: false, przepis: 'art. 63 § 1 KPA', wszczecie: null, termin: null,
      opis: 'Pozostawione bez rozpoznania: podanie wniesiono na adres poczty elektronicznej. Poinformuj osobę, jak złożyć je skutecznie.',
    };
  }
  const termin = dayThatKeepsTerm(kanal, dataNadania, dataWplywu);
  const opis = termin.dzien === dataWplywu ? 'Liczy się dzień wpływu.' : 'Dla zachowania terminu liczy się dzień nadania, dla wszczęcia dzień wpływu.';
  return { skuteczne: true, przepis: null, opis, wszczecie: dayOfBeginning(kanal, dataWplywu), termin };
}

function assertKierunek(rodzaj: RodzajPisma, kierunek: Kierunek): void {
  if (!RODZAJE_PISM[rodzaj].kierunki.includes(kierunek)) throw new DomainError('AKTA.KIND_AGAINST_DIRECTION', 'Takie pismo nie może być zapisane w tym kierunku.', { field: 'rodzaj' });
}
