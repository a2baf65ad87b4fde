import type { Letter, LetterBlock } from '@ostoja/documents';
import { formatPolishDate, type PlainDate } from '@ostoja/kernel';
import { nameOfStan, nameOfTermin } from '../procedura/procedura.registry.js';
import type { ArkuszRow } from './arkusz.query.js';

/** The cases of one worker on a day. */
export interface Arkusz {
  readonly pracownik: string;
  readonly stanowisko: string;
  readonly osrodek: string;
  readonly adres: string;
  readonly dzien: PlainDate;
  readonly sprawy: readonly ArkuszRow[];
  /** More cases than the sheet holds. */
  readonly uciety: boolean;
}

/** What waits in a case besides its terms, in words for people. */
export function openMatters({ decyzja_stan, niedoreczone, terminy }: Pick<ArkuszRow, 'decyzja_stan' | 'niedoreczone' | 'terminy'>): string[] {
  const decyzja = decyzja_stan && { projekt: 'projekt decyzji w przygotowaniu', 'do-zatwierdzenia': 'projekt decyzji czeka na zatwierdzenie', 'do-podpisu': 'decyzja czeka na podpis' }[decyzja_stan];
  return [
    ...(decyzja ? [decyzja] : []),
    ...(niedoreczone > 0 ? [`przesyłki bez skutku doręczenia: ${niedoreczone}`] : []),
    ...(terminy.some(({ stan }) => stan === 'wstrzymany') ? ['postępowanie zawieszone'] : []),
  ];
}

/** The sheet as a letter, with places for the signatures of both. */
export function toArkuszLetter({ pracownik, stanowisko, osrodek, adres, dzien, sprawy, uciety }: Arkusz): Letter {
  const text = (tekst: string): LetterBlock => ({ rodzaj: 'akapit', tekst });
  const rows = sprawy.map((one) => [
    one.znak, `${one.imie} ${one.nazwisko}`, nameOfStan(one.stan),
    one.terminy.map(({ rodzaj, data }) => `${nameOfTermin(rodzaj)}: ${formatPolishDate(data)}`).join('; ') || 'brak', openMatters(one).join('; ') || 'brak',
  ]);
  return {
    tytul: 'ARKUSZ PRZEKAZANIA SPRAW',
    nadawca: [osrodek, adres],
    miejscowosc: 'Stan na dzień',
    data: formatPolishDate(dzien),
    znak: '',
    adresat: [pracownik, stanowisko].filter(Boolean),
    sekcje: [
      { naglowek: null, bloki: [text(`Liczba otwartych spraw: ${sprawy.length}.${uciety ? ' Arkusz nie obejmuje wszystkich spraw.' : ''}`)] },
      ...(rows.length > 0
        ? [{ naglowek: 'Sprawy', bloki: [{ rodzaj: 'tabela' as const, naglowki: ['Znak', 'Strona', 'Stan', 'Terminy', 'Do załatwienia'], wiersze: rows, proporcje: [3, 3, 3, 4, 4] }] }]
        : []),
      { naglowek: 'Przekazanie', bloki: [text('Sprawy przejmuje: ........................................'), text('Dzień przekazania: ........................................')] },
    ],
    podpis: ['Sprawy przekazuje', pracownik],
    rozdzielnik: [],
    projekt: false,
  };
}
