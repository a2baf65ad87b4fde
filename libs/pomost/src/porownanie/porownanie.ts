import { Money } from '@ostoja/kernel';

/** A line of a payment list: what one decision pays for one month. */
export interface Pozycja {
  readonly decyzja_pomost_id: string;
  readonly miesiac: string;
  readonly kwota: string;
  readonly rachunek: string | null;
}

export type WynikPorownania = 'zgodna' | 'inna-kwota' | 'inny-rachunek' | 'inny-okres' | 'tylko-pomost' | 'tylko-ostoja';

/** What the two lists say of one decision; accounts are not repeated, only whether they differ. */
export interface PozycjaPorownania {
  readonly decyzja_pomost_id: string;
  readonly wyniki: readonly WynikPorownania[];
  readonly kwota_ostoja: string | null;
  readonly kwota_pomost: string | null;
  readonly miesiac_pomost: string | null;
  /** The case is already led by Ostoja: paying it in POMOST too would pay it twice. */
  readonly przejeta: boolean;
}

export interface Podsumowanie {
  readonly suma_ostoja: string;
  readonly suma_pomost: string;
  readonly roznica: string;
  readonly liczba: Readonly<Record<WynikPorownania, number>>;
}

const WYNIKI: readonly WynikPorownania[] = ['zgodna', 'inna-kwota', 'inny-rachunek', 'inny-okres', 'tylko-pomost', 'tylko-ostoja'];

/** Compares the lists of a month line by line, by the key of the decision. A decision that stands twice in the list of POMOST is compared once for each line. */
export function compareLists(ostoja: readonly Pozycja[], pomost: readonly Pozycja[], przejete: ReadonlySet<string>): { pozycje: PozycjaPorownania[]; podsumowanie: Podsumowanie } {
  const ours = new Map(ostoja.map((one) => [one.decyzja_pomost_id, one]));
  const matched = new Set<string>();
  const theirs = pomost.map((one): PozycjaPorownania => {
    const our = matched.has(one.decyzja_pomost_id) ? undefined : ours.get(one.decyzja_pomost_id);
    matched.add(one.decyzja_pomost_id);
    return {
      decyzja_pomost_id: one.decyzja_pomost_id, wyniki: our ? differencesOf(our, one) : ['tylko-pomost'], kwota_ostoja: our?.kwota ?? null, kwota_pomost: one.kwota,
      miesiac_pomost: one.miesiac, przejeta: przejete.has(one.decyzja_pomost_id),
    };
  });
  const rest = ostoja.filter(({ decyzja_pomost_id }) => !matched.has(decyzja_pomost_id)).map(({ decyzja_pomost_id, kwota }): PozycjaPorownania => ({
    decyzja_pomost_id, wyniki: ['tylko-ostoja'], kwota_ostoja: kwota, kwota_pomost: null, miesiac_pomost: null, przejeta: false,
  }));
  const pozycje = [...theirs, ...rest].sort((a, b) => a.decyzja_pomost_id.localeCompare(b.decyzja_pomost_id));
  return { pozycje, podsumowanie: sumUp(ostoja, pomost, pozycje) };
}

function differencesOf(our: Pozycja, their: Pozycja): WynikPorownania[] {
  const found: WynikPorownania[] = [];
  if (our.kwota !== their.kwota) found.push('inna-kwota');
  if (their.rachunek !== null && our.rachunek !== their.rachunek) found.push('inny-rachunek');
  if (our.miesiac !== their.miesiac) found.push('inny-okres');
  return found.length > 0 ? found : ['zgodna'];
}

function sumUp(ostoja: readonly Pozycja[], pomost: readonly Pozycja[], pozycje: readonly PozycjaPorownania[]): Podsumowanie {
  const total = (lines: readonly Pozycja[]): Money => Money.sum(lines.map(({ kwota }) => Money.parse(kwota)));
  const [ours, theirs] = [total(ostoja), total(pomost)];
  return {
    suma_ostoja: ours.toString(), suma_pomost: theirs.toString(), roznica: ours.minus(theirs).toString(),
    liczba: Object.fromEntries(WYNIKI.map((wynik) => [wynik, pozycje.filter(({ wyniki }) => wyniki.includes(wynik)).length])) as Podsumowanie['liczba'],
  };
}
