import { type WierszKsiegi, writeKsiegaCsv } from './ksiega-csv.js';

const wiersz: WierszKsiegi = {
  lp: 1, dzien: '2026-11-30', rodzaj: 'zobowiazanie', konto: 'koszty', strona: 'Wn', kwota: '1234.50', dzial: '852', rozdzial: '85214', paragraf: '3110', zrodlo: 'wlasne', rok: 2026,
  komorka: 'Filia 1; "Śródmieście"', zrodlo_typ: 'lista', zrodlo_id: 'a', operacja_id: 'b', koryguje_id: null,
};

it('writes the documented layout byte by byte', () => {
  expect(writeKsiegaCsv([wiersz]).toString('utf8')).toBe(
    'numer;data;rodzaj;nazwa;konto;symbol;strona;kwota;dzial;rozdzial;paragraf;zrodlo;rok;komorka;dokument;dokument_id;operacja_id;storno_operacji\r\n' +
    '2026/11/1;2026-11-30;zobowiazanie;Zatwierdzenie listy wypłat;koszty;410;Wn;1234,50;852;85214;3110;wlasne;2026;"Filia 1; ""Śródmieście""";lista;a;b;\r\n',
  );
});

it('writes the same bytes for the same entries, and only the header for none', () => {
  expect(writeKsiegaCsv([wiersz, wiersz]).equals(writeKsiegaCsv([wiersz, wiersz]))).toBe(true);
  expect(writeKsiegaCsv([]).toString('utf8').split('\r\n')).toHaveLength(2);
});
