// A household that touches every domain: a family of five with disability, unemployment, a child in foster care and needs.
export const SCREENING_DAY = '2026-03-16';

export const HOUSEHOLD = {
  osoby: [
    { kim: 'ja', data_urodzenia: '1984-02-11', plec: 'K', dochod: '640.00', stopien: 'umiarkowany' },
    { kim: 'malzonek', data_urodzenia: '1981-07-30', plec: 'M', dochod: '0.00' },
    { kim: 'dziecko', data_urodzenia: '2012-05-04', dochod: '0.00', uczy_sie: true },
    { kim: 'dziecko', data_urodzenia: '2018-11-19', dochod: '0.00', stopien: 'orzeczenie_do_16' },
    { kim: 'rodzic', data_urodzenia: '1950-01-02', plec: 'K', dochod: '1840.25', stopien: 'znaczny' },
  ],
  powody: ['niepelnosprawnosc', 'bezrobocie'],
  potrzeby: [{ cel: 'opal', kwota: '900.00' }, { cel: 'leki_i_leczenie', kwota: '350.00' }],
  pobyt: 'polskie',
  praca: { status: 'bezrobotny_bez_zasilku', cis: true },
  piecza: { forma: 'spokrewniona', dzieci: [{ data_urodzenia: '2016-05-20', od: '2024-09-01' }] },
  wychowanek: { forma: 'niezawodowa', miesiace_pobytu: 48, opuszczenie: '2025-11-20', kontynuuje_nauke: true },
  opieka: { rodzaje: ['uslugi', 'dps', 'opiekun_bez_pracy'], godziny: 10 },
  rehabilitacja: ['turnus', 'sprzet', 'bariery', 'wtz', 'komputer'],
};
