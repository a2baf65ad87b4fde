import { wnioskodawca, type Sytuacja } from '@ostoja/facts';
import type { RozpoznanieEntry } from '@ostoja/law';
import { oplataZaDps } from './oplata-za-dps.rule.js';
import { oplataZaOsrodekWsparcia } from './osrodek-wsparcia.rule.js';
import { pomocNaKontynuowanieNauki } from './pomoc-na-kontynuowanie-nauki.rule.js';
import { pomocNaUsamodzielnienie } from './pomoc-na-usamodzielnienie.rule.js';
import { pomocNaZagospodarowanie } from './pomoc-na-zagospodarowanie.rule.js';
import { oplataZaSpecjalistyczneUslugi, oplataZaUslugiOpiekuncze } from './uslugi-opiekuncze.rule.js';
import { PRZYKLAD_SKLADKI_OPIEKUNA } from './skladka-opiekuna.facts.js';
import { skladkaOpiekuna } from './skladka-opiekuna.rule.js';
import { entry, findBrakDochodu, findBrakPobytu, zDochodem } from './wpis.rozpoznanie.js';
import { oplataZaWsparcieKrotkoterminowe } from './wsparcie-krotkoterminowe.rule.js';

/** Places of the question on childhood in care that this act knows; the others belong to foster care. */
const PLACOWKI: Readonly<Record<string, string>> = { dps: 'dps_dzieci', zaklad_poprawczy: 'zaklad_poprawczy', mow_mos: 'mow', dom_dla_matek: 'dom_dla_matek' };

const needsOpieka = ({ opieka }: Sytuacja, rodzaj: string): boolean => opieka?.rodzaje.includes(rodzaj) ?? false;
const isWychowanek = ({ wychowanek }: Sytuacja): boolean => wychowanek !== undefined && wychowanek.forma in PLACOWKI;
const findBrakNauki = ({ wychowanek }: Sytuacja): string[] => (wychowanek?.kontynuuje_nauke === undefined ? ['wychowanek.kontynuuje_nauke'] : []);
const zPlacowki = (s: Sytuacja, dzien: Parameters<typeof zDochodem>[1], more: object): object => zDochodem(s, dzien, {
  placowka: PLACOWKI[s.wychowanek!.forma], miesiace_pobytu: s.wychowanek!.miesiace_pobytu, orzeczenie_sadu: true, zdolna_do_samodzielnosci: true, program: true, pomoc_z_pieczy_zastepczej: false, ...more,
});

const PO_PROGRAMIE = 'gdy pobyt zarządził sąd, a program usamodzielnienia jest zatwierdzony';

/** Care at home and in homes, and help for those who grew up in places of this act. */
export const rozpoznanieOpiekiIUsamodzielnienia: readonly RozpoznanieEntry<Sytuacja>[] = [
  entry(oplataZaUslugiOpiekuncze, {
    etykieta: 'opłata za jedną godzinę przy koszcie 45 zł', dotyczy: (s) => needsOpieka(s, 'uslugi'), brak: (s) => [...findBrakDochodu(s), ...findBrakPobytu(s)],
    fakty: (s, dzien) => zDochodem(s, dzien, { godziny: 1, koszt_godziny: '45.00' }),
  }),
  entry(oplataZaSpecjalistyczneUslugi, {
    etykieta: 'dla osób z zaburzeniami psychicznymi: opłata za jedną godzinę przy koszcie 60 zł', dotyczy: (s) => needsOpieka(s, 'uslugi_specjalistyczne'), brak: (s) => [...findBrakDochodu(s), ...findBrakPobytu(s)],
    fakty: (s, dzien) => zDochodem(s, dzien, { godziny: 1, koszt_godziny: '60.00' }),
  }),
  entry(oplataZaDps, {
    etykieta: 'opłata mieszkańca przy koszcie 8000 zł w miesiącu', dotyczy: (s) => needsOpieka(s, 'dps'), brak: (s) => [...findBrakDochodu(s), ...findBrakPobytu(s)],
    fakty: (s) => ({ koszt: '8000.00', dochod_mieszkanca: wnioskodawca(s)?.dochod }),
  }),
  entry(oplataZaWsparcieKrotkoterminowe, {
    etykieta: 'opłata za jeden dzień przy cenie 300 zł', dotyczy: (s) => needsOpieka(s, 'wytchnienie'), brak: (s) => [...findBrakDochodu(s), ...findBrakPobytu(s)],
    fakty: (s, dzien) => zDochodem(s, dzien, { forma: 'calodobowa', liczba: 1, stawka: '300.00' }),
  }),
  entry(oplataZaOsrodekWsparcia, {
    etykieta: 'dzienny dom pomocy; ponad kryterium opłatę ustala się z osobą', dotyczy: (s) => needsOpieka(s, 'osrodek_wsparcia'), brak: (s) => [...findBrakDochodu(s), ...findBrakPobytu(s)],
    fakty: (s, dzien) => zDochodem(s, dzien, { uslugi: 'inny_osrodek' }),
  }),
  entry(skladkaOpiekuna, {
    etykieta: 'dla opiekuna z dziesięcioma latami składek i bez innego ubezpieczenia', dotyczy: (s) => needsOpieka(s, 'opiekun_bez_pracy'),
    brak: (s) => [...findBrakDochodu(s), ...findBrakPobytu(s), ...(wnioskodawca(s)?.plec === undefined ? ['osoby[].plec'] : [])],
    fakty: (s, dzien) => zDochodem(s, dzien, {
      podopieczny: 'czlonek_rodziny', rezygnacja_lub_urlop: true, inny_tytul_ubezpieczenia: false, emerytura_lub_renta: false, data_zaswiadczenia: dzien,
      data_urodzenia: wnioskodawca(s)?.data_urodzenia, plec: wnioskodawca(s)?.plec, skladkowe: PRZYKLAD_SKLADKI_OPIEKUNA.skladkowe, nieskladkowe: 0,
    }),
  }),
  entry(pomocNaKontynuowanieNauki, {
    etykieta: PO_PROGRAMIE, dotyczy: isWychowanek, brak: (s) => [...findBrakDochodu(s), ...findBrakNauki(s)],
    fakty: (s, dzien) => zPlacowki(s, dzien, { data_urodzenia: wnioskodawca(s)?.data_urodzenia, kontynuuje_nauke: s.wychowanek?.kontynuuje_nauke }),
  }),
  entry(pomocNaUsamodzielnienie, {
    etykieta: PO_PROGRAMIE, dotyczy: isWychowanek, brak: (s) => [...findBrakDochodu(s), ...findBrakNauki(s)],
    fakty: (s, dzien) => zPlacowki(s, dzien, { kontynuuje_nauke: s.wychowanek?.kontynuuje_nauke }),
  }),
  entry(pomocNaZagospodarowanie, {
    etykieta: PO_PROGRAMIE, dotyczy: isWychowanek, brak: (s) => (wnioskodawca(s)?.stopien === undefined ? ['osoby[].stopien'] : []),
    fakty: (s, dzien) => zPlacowki(s, dzien, { zestawienie: undefined, niepelnosprawnosc: ['umiarkowany', 'znaczny'].includes(wnioskodawca(s)!.stopien!) }),
  }),
];
