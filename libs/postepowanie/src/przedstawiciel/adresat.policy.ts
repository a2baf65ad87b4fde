import { DomainError, type PlainDate } from '@ostoja/kernel';

export const RODZAJE_PRZEDSTAWICIELI = ['pelnomocnik', 'pelnomocnik-do-doreczen', 'przedstawiciel-ustawowy', 'opiekun-prawny', 'kurator', 'przedstawiciel-nieobecnego'] as const;
export type RodzajPrzedstawiciela = (typeof RODZAJE_PRZEDSTAWICIELI)[number];
export const ZAKRESY = ['wszystkie-czynnosci', 'wskazane-czynnosci', 'doreczenia'] as const;
export type ZakresPelnomocnictwa = (typeof ZAKRESY)[number];
export const OGRANICZENIA = ['brak-zdolnosci', 'ograniczona-zdolnosc', 'nieobecnosc'] as const;
export type RodzajOgraniczenia = (typeof OGRANICZENIA)[number];

interface Dated {
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  /** It never was in force at all. */
  readonly bezSkutku?: boolean;
}
export interface Reprezentant extends Dated {
  readonly id: string;
  readonly rodzaj: RodzajPrzedstawiciela;
  readonly zakres: ZakresPelnomocnictwa;
}
export interface Ograniczenie extends Dated {
  readonly rodzaj: RodzajOgraniczenia;
}

/** To whom letters of the case go; `null` means the party. */
export interface Adresat<R extends Reprezentant> {
  readonly przedstawiciel: R | null;
  readonly przepis: string;
}

/** In force on the day. */
export const onDay = (dzien: PlainDate) => (one: Dated) => !one.bezSkutku && one.od <= dzien && (one.do === null || one.do >= dzien);
const isAttorney = ({ rodzaj }: Reprezentant) => rodzaj === 'pelnomocnik' || rodzaj === 'pelnomocnik-do-doreczen';

/**
 * An attorney before a statutory representative before the party; of several attorneys the one appointed first (KPA 40). A power limited
 * to named acts does not cover letters. 409 `POSTEPOWANIE.REPRESENTATIVE_MISSING` when the party cannot act alone or is away and nobody
 * acts for them (KPA 30, 34).
 */
export function chooseAdresat<R extends Reprezentant>(przedstawiciele: readonly R[], ograniczenia: readonly Ograniczenie[], dzien: PlainDate): Adresat<R> {
  const order = ({ od, id }: R) => `${od} ${id}`;
  const acting = przedstawiciele.filter(onDay(dzien)).sort((a, b) => order(a).localeCompare(order(b)));
  const attorney = acting.find((one) => isAttorney(one) && one.zakres !== 'wskazane-czynnosci');
  if (attorney) return { przedstawiciel: attorney, przepis: 'art. 40 § 2 KPA' };
  const statutory = acting.find((one) => !isAttorney(one));
  if (statutory) return { przedstawiciel: statutory, przepis: 'art. 40 § 1 KPA' };
  const limit = ograniczenia.filter(onDay(dzien)).find(({ rodzaj }) => rodzaj !== 'ograniczona-zdolnosc');
  if (limit) throw representativeMissing(limit.rodzaj);
  return { przedstawiciel: null, przepis: 'art. 40 § 1 KPA' };
}

function representativeMissing(rodzaj: RodzajOgraniczenia): DomainError {
  const [reason, provision] = rodzaj === 'nieobecnosc' ? ['Strona jest nieobecna', 'art. 34 KPA'] : ['Strona nie ma zdolności do czynności prawnych', 'art. 30 § 2 i art. 34 KPA'];
  const message = `${reason}, a nikt jej w sprawie nie reprezentuje. Wpisz przedstawiciela albo wystąp do sądu o jego wyznaczenie.`;
  return new DomainError('POSTEPOWANIE.REPRESENTATIVE_MISSING', message, { status: 409, provision });
}

/** What of an entry must agree. */
export interface Umocowanie {
  readonly rodzaj: RodzajPrzedstawiciela;
  readonly zakres: ZakresPelnomocnictwa;
  readonly zakresOpis: string | null;
  readonly dokumentDzien: PlainDate;
  readonly od: PlainDate;
}

/** Errors: 422 `POSTEPOWANIE.REPRESENTATIVE_INVALID`. */
export function assertUmocowanie({ rodzaj, zakres, zakresOpis, dokumentDzien, od }: Umocowanie, dzis: PlainDate): void {
  const invalid = (message: string, field: string, provision: string) => new DomainError('POSTEPOWANIE.REPRESENTATIVE_INVALID', message, { field, provision });
  if (dokumentDzien > dzis) throw invalid('Dokument nie może nosić daty z przyszłości.', 'dokument_dzien', 'art. 33 § 2 KPA');
  if (od < dokumentDzien) throw invalid('Umocowanie nie może zaczynać się przed dniem dokumentu.', 'od', 'art. 33 § 2 KPA');
  if (zakres === 'wskazane-czynnosci' && !zakresOpis) throw invalid('Opisz, jakich czynności dotyczy pełnomocnictwo.', 'zakres_opis', 'art. 33 KPA');
  if (rodzaj === 'pelnomocnik-do-doreczen' && zakres !== 'doreczenia') throw invalid('Pełnomocnik do doręczeń odbiera tylko pisma.', 'zakres', 'art. 40 § 4 KPA');
}

/** How a power ends: with a last day, or as one that never was in force. */
export interface Koniec {
  readonly ostatni: PlainDate | null;
  readonly bezSkutku: boolean;
}

/** A power does not end before it began. Errors: 422 `POSTEPOWANIE.PERIOD`. */
export function assertKoniecUmocowania({ od }: { readonly od: PlainDate }, { ostatni, bezSkutku }: Koniec): void {
  const wrong = (message: string) => new DomainError('POSTEPOWANIE.PERIOD', message, { field: 'do', provision: 'art. 33 KPA' });
  if (bezSkutku && ostatni) throw wrong('Umocowanie, które nigdy nie działało, nie ma ostatniego dnia.');
  if (!bezSkutku && !ostatni) throw wrong('Podaj ostatni dzień albo zaznacz, że umocowanie nigdy nie działało.');
  if (ostatni && ostatni < od) throw wrong('Ostatni dzień nie może być wcześniejszy niż pierwszy. Jeżeli umocowanie nigdy nie działało, zaznacz, że jest bez skutku.');
}
