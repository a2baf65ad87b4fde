import { wnioskodawca, type OsobaSytuacjiFakt, type Stopien, type Sytuacja } from '@ostoja/facts';
import { Fraction, type PlainDate } from '@ostoja/kernel';
import { defineRozpoznanie, round, type FaktyZSytuacji, type RozpoznanieEntry, type Swiadczenie } from '@ostoja/law';
import { dofinansowanieBarier } from './bariery.rule.js';
import { dofinansowaniePrzedmiotow } from './ortopedyczne.rule.js';
import type { GospodarstwoPfronFakt, OrzeczeniePfronFakt } from './osoba.facts.js';
import { USTAWA } from './przepisy.js';
import { aktywnySamorzadModul1 } from './samorzad-modul-1.rule.js';
import { aktywnySamorzadModul2 } from './samorzad-modul-2.rule.js';
import type { PozycjaModulu1 } from './samorzad.facts.js';
import { dofinansowanieSprzetu } from './sprzet.rule.js';
import { dofinansowanieTlumacza } from './tlumacz.rule.js';
import { dofinansowanieTurnusu } from './turnus.rule.js';

/** Rulings as people name them, in the terms of the act; `brak` has none. */
const ORZECZENIA: Readonly<Record<Exclude<Stopien, 'brak'>, OrzeczeniePfronFakt['rodzaj']>> = {
  orzeczenie_do_16: 'niepelnosprawnosc_do_16', lekki: 'lekki', umiarkowany: 'umiarkowany', znaczny: 'znaczny',
  czesciowa_niezdolnosc: 'zus_czesciowa', calkowita_niezdolnosc: 'zus_calkowita', niezdolnosc_do_egzystencji: 'zus_samodzielna_egzystencja',
};

/** What the screening knows of a disabled person and the household. */
interface Wspolne {
  readonly osoba: OsobaSytuacjiFakt;
  readonly data_wniosku: PlainDate;
  readonly orzeczenia: OrzeczeniePfronFakt[];
  readonly gospodarstwo: GospodarstwoPfronFakt;
}

const isNiepelnosprawna = ({ stopien }: OsobaSytuacjiFakt): boolean => stopien !== undefined && stopien !== 'brak';

/** The one who asks, when disabled; else the first disabled person of the household. */
function findOsoba(s: Sytuacja): OsobaSytuacjiFakt | undefined {
  return [wnioskodawca(s), ...s.osoby].find((osoba) => osoba !== undefined && isNiepelnosprawna(osoba));
}

/** The income of the last month stands for the average of the quarter. */
function readGospodarstwo({ osoby }: Sytuacja): GospodarstwoPfronFakt {
  const suma = Fraction.sum(osoby.map(({ dochod }) => Fraction.parse(dochod ?? '0')));
  return { liczba_osob: osoby.length, dochod_na_osobe: round(suma.dividedBy(Fraction.of(osoby.length)), `art. 10e ust. 1 ${USTAWA}`).toString() };
}

/** An entry for one wish of the question on rehabilitation; while that is not answered the help stays possible. */
function entry<F extends object>(zyczenie: string, swiadczenie: Swiadczenie<F>, etykieta: string, bezDochodu: boolean, toFakty: (wspolne: Wspolne) => object): RozpoznanieEntry<Sytuacja> {
  return defineRozpoznanie<Sytuacja, F>({
    swiadczenie,
    etykieta,
    dotyczy: (s) => s.rehabilitacja?.includes(zyczenie) ?? findOsoba(s) !== undefined,
    fakty: (s, dzien) => toFaktySwiadczenia(s, dzien, bezDochodu, toFakty) as FaktyZSytuacji<F>,
  });
}

function toFaktySwiadczenia(s: Sytuacja, dzien: PlainDate, bezDochodu: boolean, toFakty: (wspolne: Wspolne) => object): FaktyZSytuacji<object> {
  const osoba = findOsoba(s);
  const brak = [
    ...(osoba === undefined ? ['osoby[].stopien'] : []),
    ...(s.rehabilitacja === undefined ? ['rehabilitacja'] : []),
    ...(bezDochodu || s.osoby.every(({ dochod }) => dochod !== undefined) ? [] : ['osoby[].dochod']),
  ];
  if (osoba === undefined || brak.length > 0) return { brak };
  const orzeczenia = [{ rodzaj: ORZECZENIA[osoba.stopien as Exclude<Stopien, 'brak'>] }];
  return { fakty: toFakty({ osoba, data_wniosku: dzien, orzeczenia, gospodarstwo: readGospodarstwo(s) }) };
}

const pozycja = (zadanie: PozycjaModulu1) => ({ data_wniosku, orzeczenia }: Wspolne): object => ({ data_wniosku, orzeczenia, pozycje: [{ zadanie, cena: '10000.00' }] });

/** What the screening asks of this domain. Where the cost is not known the label names the cost that the amount is for. */
export const rozpoznanieRehabilitacji: readonly RozpoznanieEntry<Sytuacja>[] = [
  entry('turnus', dofinansowanieTurnusu, 'gdy lekarz skieruje na turnus, a w tym roku nie było jeszcze dofinansowania', false, ({ osoba, data_wniosku, orzeczenia, gospodarstwo }) => ({
    data_wniosku, orzeczenia, gospodarstwo, data_urodzenia: osoba.data_urodzenia, uczy_sie_i_nie_pracuje: osoba.uczy_sie, wniosek_lekarza: true, dofinansowanie_w_tym_roku: false,
  })),
  entry('sprzet', dofinansowanieSprzetu, 'przy sprzęcie za 5000 zł', false, ({ data_wniosku, orzeczenia, gospodarstwo }) => ({ data_wniosku, orzeczenia, gospodarstwo, koszt: '5000.00', potrzeba_rehabilitacji_w_domu: true })),
  entry('przedmioty', dofinansowaniePrzedmiotow, 'przy cenie 2000 zł, limicie 1000 zł i 700 zł z NFZ', false, ({ data_wniosku, orzeczenia, gospodarstwo }) => ({
    data_wniosku, orzeczenia, gospodarstwo, zlecenie_nfz: true, cena: '2000.00', limit_ceny: '1000.00', kwota_nfz: '700.00',
  })),
  entry('bariery', dofinansowanieBarier, 'bariery architektoniczne, przy koszcie 10 000 zł', true, ({ data_wniosku, orzeczenia }) => ({
    data_wniosku, orzeczenia, rodzaj_barier: 'architektoniczne', koszt: '10000.00', ulatwi_codzienne_czynnosci: true, trudnosci_w_poruszaniu: true, tytul_albo_zgoda_wlasciciela: true,
  })),
  entry('tlumacz', dofinansowanieTlumacza, 'za jedną godzinę, przy cenie 250 zł', true, ({ data_wniosku, orzeczenia }) => ({ data_wniosku, orzeczenia, godziny: 1, koszt: '250.00', uzasadniona_potrzebami: true })),
  entry('samochod', aktywnySamorzadModul1, 'oprzyrządowanie samochodu, przy cenie 10 000 zł', true, pozycja('a1')),
  entry('komputer', aktywnySamorzadModul1, 'sprzęt elektroniczny, przy cenie 10 000 zł', true, pozycja('b1_podstawowy')),
  entry('wozek', aktywnySamorzadModul1, 'wózek o napędzie elektrycznym, przy cenie 10 000 zł', true, pozycja('c1')),
  entry('studia', aktywnySamorzadModul2, 'dodatek za semestr, bez czesnego', true, ({ data_wniosku, orzeczenia }) => ({ data_wniosku, orzeczenia, nauka: { szkola: 'pozostali', semestry_dofinansowane: 0, kierunek: 'pierwszy' } })),
];
