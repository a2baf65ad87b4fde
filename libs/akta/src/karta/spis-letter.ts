import type { Letter } from '@ostoja/documents';
import { formatPolishDate, type PlainDate } from '@ostoja/kernel';
import { placeOf } from '../letter-place.js';
import { toKartaResponse } from './akta.dto.js';
import type { KartaRow } from './akta.query.js';

/** The head of the print. */
export interface JednostkaSpisu {
  readonly osrodek: string;
  readonly osrodek_adres: string;
  readonly komorka: string;
}

/** The index of akta as a letter with one table. */
export function buildSpis({ osrodek, osrodek_adres, komorka }: JednostkaSpisu, znak: string, karty: readonly KartaRow[], dzien: PlainDate): Letter {
  const rows = karty.map((karta) => {
    const { numer, tytul, numer_rejestru, karta_od, karta_do, adnotacja } = toKartaResponse(karta, new Map());
    const what = [tytul, adnotacja].filter(Boolean).join('. ');
    return [String(numer), formatPolishDate(karta.dzien), what, numer_rejestru ?? '', karta_od === karta_do ? String(karta_od) : `${karta_od}-${karta_do}`];
  });
  return {
    tytul: 'SPIS AKT SPRAWY',
    nadawca: [osrodek, komorka, osrodek_adres],
    miejscowosc: placeOf(osrodek_adres),
    data: formatPolishDate(dzien),
    znak,
    adresat: [],
    sekcje: [{
      naglowek: null,
      bloki: rows.length === 0
        ? [{ rodzaj: 'akapit', tekst: 'Akta nie zawierają jeszcze żadnego pisma.' }]
        : [{ rodzaj: 'tabela', naglowki: ['Lp.', 'Data', 'Dokument', 'Nr w rejestrze', 'Karty'], wiersze: rows, proporcje: [1, 3, 7, 3, 2] }],
    }],
    podpis: ['Spis sporządził(a)', '(imię, nazwisko, podpis)'],
    rozdzielnik: [],
    projekt: false,
  };
}
