import type { Letter } from '@ostoja/documents';
import { formatPolishDate, Money, type PlainDate } from '@ostoja/kernel';
import { receiptNumber } from '../dowody.js';
import type { DokumentTozsamosci } from '../operacja-kasowa.entity.js';

/** What a receipt says: who got what, for what, and who handed it out. */
export interface Pokwitowanie {
  readonly osrodek: string;
  readonly adres: string;
  readonly komorka: string;
  readonly seria: 'KW' | 'WR';
  readonly numer: number;
  readonly rok: number;
  readonly dzien: PlainDate;
  readonly lista: string;
  readonly wyplata: string;
  readonly odbiorca: string;
  readonly odebral: string;
  readonly dokument: DokumentTozsamosci;
  readonly tytulem: readonly string[];
  /** In PLN. */
  readonly kwota: string;
  readonly kasjer: string;
}

const DOKUMENTY: Readonly<Record<DokumentTozsamosci, string>> = { 'dowod-osobisty': 'dowód osobisty', paszport: 'paszport', 'karta-pobytu': 'karta pobytu', inny: 'inny dokument ze zdjęciem' };

/** The receipt that the collector signs: parties, subject, day and amount, as a voucher has to have them (art. 21 ust. 1 of the accounting act). */
export function toPokwitowanieLetter(receipt: Pokwitowanie): Letter {
  const { osrodek, adres, komorka, dzien, lista, wyplata, odbiorca, odebral, dokument, tytulem, kasjer } = receipt;
  const kwota = Money.parse(receipt.kwota).format();
  const goods = receipt.seria === 'WR';
  const rows: readonly (readonly [string, string])[] = [
    ['Komu się należy', odbiorca],
    ...(odebral === odbiorca ? [] : [['Odbiera z upoważnienia', odebral] as const]),
    ['Tytułem', tytulem.join(' ')],
    [goods ? 'Wartość' : 'Kwota', kwota],
    ['Wypłata', `${wyplata}, lista wypłat ${lista}`],
    ['Sprawdzony dokument', DOKUMENTY[dokument]],
    ['Wydał(a)', kasjer],
  ];
  return {
    tytul: `POKWITOWANIE ${receiptNumber(receipt)}`,
    nadawca: [osrodek, komorka, adres],
    miejscowosc: /([^,\d]+)$/.exec(adres)?.[1]?.trim() ?? '',
    data: formatPolishDate(dzien),
    znak: '',
    adresat: [],
    sekcje: [{ naglowek: null, bloki: [
      { rodzaj: 'tabela', naglowki: ['Pozycja', 'Treść'], wiersze: rows, proporcje: [2, 5] },
      { rodzaj: 'akapit', tekst: goods ? `Kwituję odbiór rzeczy o wartości ${kwota}.` : `Kwituję odbiór gotówki w kwocie ${kwota}.`, wyroznienie: true },
    ] }],
    podpis: ['Podpis osoby, która odebrała', odebral],
    rozdzielnik: [],
    projekt: false,
  };
}
