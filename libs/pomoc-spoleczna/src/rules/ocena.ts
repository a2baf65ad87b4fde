import { plainDate, type PlainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type Zasada, type ZasadaOptions } from '@ostoja/law';

/** The day on which the examples of the procedure are worked. */
export const DZIEN_PRZYKLADU = plainDate('2026-03-02');

/** A condition, and how the facts answer it. */
export type Warunek<F> = readonly [definition: ConditionDefinition, spelniony: (fakty: F) => boolean];

/** A ground that the law names: its Polish name and provision. */
export interface Podstawa {
  readonly nazwa: string;
  readonly przepis: string;
}
export type Podstawy = Readonly<Record<string, Podstawa>>;

/** What all rules of the procedure say; they hold from one day on. */
type Opis<F extends object> = Omit<ZasadaOptions<F>, 'wersje' | 'na_dzien_przykladu'> & { readonly od: PlainDate };

/** The names of the grounds, for the choice in the facts. */
export function nazwyPodstaw(podstawy: Podstawy): Record<string, string> {
  return Object.fromEntries(Object.entries(podstawy).map(([kod, { nazwa }]) => [kod, nazwa]));
}

/** A condition of the law with what a person is told when it fails. */
export function warunek(kod: string, nazwa: string, przepis: string, odmowa: string): ConditionDefinition {
  return { kod, nazwa, przepis, odmowa };
}

/** Looks at every condition, so that the answer names all that fail. */
export function meetsAll<F>(c: Calculus, fakty: F, warunki: readonly Warunek<F>[]): boolean {
  return warunki.map(([definition, spelniony]) => c.holds(definition, spelniony(fakty))).every(Boolean);
}

/** Shows each ground that was found. */
export function showPodstawy(c: Calculus, podstawy: Podstawy, kody: readonly string[]): void {
  for (const kod of kody) c.holds({ kod: kod.toUpperCase(), ...podstawy[kod]! }, true);
}

/** A rule whose answer is yes when every condition holds. */
export function zasadaWarunkow<F extends object>({ od, warunki, ...opis }: Opis<F> & { readonly warunki: readonly Warunek<F>[] }): Zasada<F> {
  return defineZasada<F>({ ...opis, na_dzien_przykladu: DZIEN_PRZYKLADU, wersje: [{ od, do: null, calculate: (c, fakty) => ({ tak: meetsAll(c, fakty, warunki) }) }] });
}

/** A rule whose answer is no as soon as the facts name an obstacle; each obstacle is a condition with its reason. */
export function zasadaPrzeszkod<F extends object>(
  { przeszkody, znalezione, ...opis }: Opis<F> & { readonly przeszkody: Podstawy; znalezione(fakty: F): readonly string[] },
): Zasada<F> {
  const warunki = Object.entries(przeszkody).map(([kod, { nazwa, przepis }]): Warunek<F> =>
    [warunek(kod.toUpperCase(), `bez przeszkody: ${nazwa}`, przepis, sentence(nazwa)), (fakty) => !znalezione(fakty).includes(kod)]);
  return zasadaWarunkow<F>({ ...opis, warunki });
}

/** A name as a sentence for a person. */
export function sentence(nazwa: string): string {
  return `${nazwa.charAt(0).toUpperCase()}${nazwa.slice(1)}.`;
}
