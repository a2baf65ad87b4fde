import type { Letter, LetterBlock } from '@ostoja/documents';
import type { ClassifiedAmount } from '@ostoja/finanse';
import { formatPolishDate, type PlainDate, toWallClock } from '@ostoja/kernel';
import type { ListaRow, PozycjaRow } from '../lista.query.js';
import type { CzynnoscRow } from '../obieg/czynnosci.service.js';

/** The head of the print. */
export interface JednostkaListy {
  readonly osrodek: string;
  readonly osrodek_adres: string;
}

/** What the print of a list is made of. */
export interface WydrukListy {
  readonly jednostka: JednostkaListy;
  readonly lista: ListaRow;
  readonly klasyfikacja: readonly ClassifiedAmount[];
  readonly czynnosci: readonly CzynnoscRow[];
  readonly pozycje: readonly PozycjaRow[];
}

const ETAPY: Readonly<Record<string, string>> = {
  przygotowana: 'Przygotowano', 'sprawdzona-merytorycznie': 'Sprawdzono pod względem merytorycznym', 'sprawdzona-rachunkowo': 'Sprawdzono pod względem formalnym i rachunkowym',
  skontrolowana: 'Wstępna kontrola (art. 54 ustawy o finansach publicznych)', zatwierdzona: 'Zatwierdzono do wypłaty', podpisana: 'Pierwszy podpis bankowy', wyslana: 'Drugi podpis bankowy',
};
const amount = (kwota: string): string => `${kwota.replace('.', ',')} zł`;
const instant = (chwila: Date): string => {
  const { day, time } = toWallClock(chwila);
  return `${formatPolishDate(day)}, ${time}`;
};

/** The payment list as paper: items, sums per line of the budget, and the signatures that stand. A list on its way to approval says that it is a draft. */
export function buildLista({ jednostka, lista, klasyfikacja, czynnosci, pozycje }: WydrukListy): Letter {
  const approver = czynnosci.find(({ rodzaj, uniewazniono }) => rodzaj === 'zatwierdzona' && uniewazniono === null);
  return {
    tytul: `LISTA WYPŁAT NR ${lista.numer}/${lista.rok}`,
    nadawca: [jednostka.osrodek, lista.komorka, jednostka.osrodek_adres],
    miejscowosc: /([^,\d]+)$/.exec(jednostka.osrodek_adres)?.[1]?.trim() ?? '',
    data: formatPolishDate(lista.dzien as PlainDate),
    znak: '',
    adresat: [],
    sekcje: [
      { naglowek: null, bloki: [{ rodzaj: 'akapit', tekst: `Sposób wypłaty: ${lista.kanal}. Liczba wypłat: ${lista.liczba}. Suma: ${amount(lista.suma)}, w tym potrącenia: ${amount(lista.potracono)}.${lista.uzupelnia_id ? ' Lista dodatkowa.' : ''}` }] },
      { naglowek: 'Wypłaty', bloki: [itemsTable(pozycje)] },
      { naglowek: 'Sumy według klasyfikacji budżetowej', bloki: [{ rodzaj: 'tabela', naglowki: ['Dział', 'Rozdział', 'Paragraf', 'Źródło', 'Kwota'], wiersze: klasyfikacja.map((line) => [line.dzial, line.rozdzial, line.paragraf, line.zrodlo, amount(line.kwota)]) }] },
      { naglowek: 'Podpisy', bloki: [signatures(czynnosci)] },
    ],
    podpis: ['Zatwierdził(a) do wypłaty', approver?.kto ?? '(jeszcze nie zatwierdzono)'],
    rozdzielnik: [],
    projekt: !['zatwierdzona', 'podpisana', 'wyslana'].includes(lista.stan),
  };
}

function itemsTable(pozycje: readonly PozycjaRow[]): LetterBlock {
  const wiersze = pozycje.map((row) => [String(row.lp), row.odbiorca.join(', '), row.tytulem.join(' '), row.rachunek ?? '', amount(row.kwota)]);
  return { rodzaj: 'tabela', naglowki: ['Lp.', 'Odbiorca', 'Tytułem', 'Rachunek', 'Kwota'], wiersze, proporcje: [1, 5, 5, 5, 3] };
}

function signatures(czynnosci: readonly CzynnoscRow[]): LetterBlock {
  const standing = czynnosci.filter(({ rodzaj, uniewazniono }) => rodzaj in ETAPY && uniewazniono === null);
  return { rodzaj: 'tabela', naglowki: ['Czynność', 'Kto', 'Kiedy'], wiersze: standing.map((act) => [ETAPY[act.rodzaj]!, `${act.kto}, ${act.stanowisko}`, instant(act.chwila)]), proporcje: [4, 4, 3] };
}
