import { prostyTermin, type ProstyTermin } from '@ostoja/facts';
import { firstDay, monthOf, plainDate } from '@ostoja/kernel';
import { defineTermin, type Calculus, type FaktyZdarzenia, type StepDefinition, type Term, type Termin } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { FaktyNieodebranegoSwiadczenia, FaktyPoczatkuSwiadczenia, FaktyPrzedawnieniaNaleznosci } from './terminy-ups.facts.js';

const UPS = 'ustawy o pomocy społecznej';
const WSTRZYMANIE: StepDefinition = { kod: 'nieodebrane.wstrzymanie', nazwa: 'pierwszy dzień, w którym wypłatę się wstrzymuje', przepis: `art. 106a ust. 1 ${UPS}`, prosto: 'Pierwszy dzień wstrzymania wypłaty' };
const OD_MIESIACA: StepDefinition = { kod: 'swiadczenie.od_miesiaca_wniosku', nazwa: 'pierwszy dzień miesiąca kompletnego wniosku', przepis: `art. 106 ust. 3 ${UPS}`, prosto: 'Prawo do świadczenia od' };
const OD_WARUNKOW: StepDefinition = { kod: 'swiadczenie.od_spelnienia_warunkow', nazwa: 'pierwszy dzień spełnienia warunków', przepis: `art. 106 ust. 3 ${UPS}`, prosto: 'Prawo do świadczenia od' };
const PRZEDAWNIENIE: StepDefinition = { kod: 'przedawnienie.pierwsze', nazwa: 'przedawnienie od ostateczności decyzji', przepis: `art. 104 ust. 5 ${UPS}`, prosto: 'Przedawnienie należności' };
const NA_NOWO: StepDefinition = { kod: 'przedawnienie.na_nowo', nazwa: 'przedawnienie na nowo po ostatnim dniu spłaty', przepis: `art. 104 ust. 6 ${UPS}`, prosto: 'Przedawnienie liczone na nowo' };

function calculateNieodebrane(c: Calculus, { zdarzenie }: FaktyNieodebranegoSwiadczenia): Term {
  return c.term(WSTRZYMANIE, {
    zdarzenie: firstDay(monthOf(plainDate(zdarzenie))), nazwa_zdarzenia: 'początek pierwszego miesiąca bez odbioru',
    dlugosc: c.param('pomoc_spoleczna.termin.nieodebrane_swiadczenie'), liczenie: 'kalendarzowe', na_czynnosc: false,
  });
}

/** The month of the complete application; a right that begins later begins on its own day. */
function calculatePoczatek(c: Calculus, { zdarzenie, komplet_dokumentow, warunki_spelnione_od }: FaktyPoczatkuSwiadczenia): Term {
  const wspolne = { dlugosc: c.param('pomoc_spoleczna.termin.poczatek_swiadczenia'), liczenie: 'kalendarzowe', na_czynnosc: false } as const;
  const kompletny = komplet_dokumentow !== undefined && komplet_dokumentow > zdarzenie ? komplet_dokumentow : zdarzenie;
  const odMiesiaca = c.term(OD_MIESIACA, { zdarzenie: firstDay(monthOf(plainDate(kompletny))), nazwa_zdarzenia: 'początek miesiąca kompletnego wniosku', ...wspolne });
  if (warunki_spelnione_od === undefined) return odMiesiaca;
  return c.latest(OD_WARUNKOW, [odMiesiaca, c.term(OD_WARUNKOW, { zdarzenie: plainDate(warunki_spelnione_od), nazwa_zdarzenia: 'spełnienie warunków', ...wspolne })]);
}

const PRZEDWCZESNE = { kod: 'ODROCZENIE_PRZED_OSTATECZNOSCIA', opis: 'Odroczenie lub raty sprzed dnia, w którym decyzja stała się ostateczna, nie przerywają biegu przedawnienia, bo jeszcze nie biegł.', przepis: `art. 104 ust. 5-6 ${UPS}` };

/** Each deferral granted while the claim lapses starts the years anew; an earlier one has nothing to interrupt, a later one cannot revive it. */
function calculatePrzedawnienie(c: Calculus, { zdarzenie, odroczenia = [] }: FaktyPrzedawnieniaNaleznosci): Term {
  const dlugosc = c.param('pomoc_spoleczna.zwrot.przedawnienie');
  const wspolne = { dlugosc, liczenie: 'kalendarzowe', na_czynnosc: false } as const;
  const kolejne = [...odroczenia].sort((a, b) => a.dzien.localeCompare(b.dzien) || a.ostatni_dzien_splaty.localeCompare(b.ostatni_dzien_splaty));
  let term = c.term(PRZEDAWNIENIE, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'ostateczność decyzji ustalającej należność', ...wspolne });
  for (const { dzien, ostatni_dzien_splaty } of kolejne) {
    if (ostatni_dzien_splaty < dzien) throw faultyFact('SPLATA_PRZED_ODROCZENIEM', 'Ostatni dzień spłaty nie może być wcześniejszy niż odroczenie lub rozłożenie na raty.', 'odroczenia', NA_NOWO.przepis);
    if (dzien < zdarzenie) c.warn(PRZEDWCZESNE);
    else if (dzien <= term.koniec) term = c.term(NA_NOWO, { zdarzenie: plainDate(ostatni_dzien_splaty), nazwa_zdarzenia: 'ostatni dzień spłaty', ...wspolne });
  }
  return term;
}

const nieodebraneSwiadczenie = defineTermin<FaktyNieodebranegoSwiadczenia>({
  kod: 'wstrzymanie-nieodebranego-swiadczenia',
  nazwa: 'wstrzymanie wypłaty świadczenia nieodbieranego przez dwa miesiące',
  przepis: `art. 106a ust. 1 ${UPS}`,
  kto: 'ośrodek pomocy społecznej',
  czynnosc: 'od tego dnia wstrzymać wypłatę i wszcząć postępowanie wyjaśniające, jeżeli świadczenia nadal nie odebrano',
  facts: FaktyNieodebranegoSwiadczenia,
  przyklad: { zdarzenie: '2026-01-01' },
  na_dzien_przykladu: plainDate('2026-01-01'),
  wersje: [{ od: plainDate('2013-05-11'), do: null, calculate: calculateNieodebrane }],
});

const poczatekSwiadczenia = defineTermin<FaktyPoczatkuSwiadczenia>({
  kod: 'poczatek-prawa-do-swiadczenia',
  nazwa: 'pierwszy dzień prawa do świadczenia pieniężnego',
  przepis: `art. 106 ust. 3 ${UPS}`,
  kto: 'ośrodek pomocy społecznej',
  czynnosc: 'przyznać świadczenie od tego dnia',
  facts: FaktyPoczatkuSwiadczenia,
  przyklad: { zdarzenie: '2026-03-20', komplet_dokumentow: '2026-04-10' },
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate: calculatePoczatek }],
});

const przedawnienieNaleznosci = defineTermin<FaktyPrzedawnieniaNaleznosci>({
  kod: 'przedawnienie-naleznosci',
  nazwa: 'przedawnienie należności z tytułu wydatków, opłat i nienależnie pobranych świadczeń',
  przepis: `art. 104 ust. 5-6 ${UPS}`,
  kto: 'ośrodek pomocy społecznej',
  czynnosc: 'ostatni dzień, w którym należności można dochodzić',
  facts: FaktyPrzedawnieniaNaleznosci,
  przyklad: { zdarzenie: '2026-01-15', odroczenia: [{ dzien: '2026-05-04', ostatni_dzien_splaty: '2027-05-31' }] },
  na_dzien_przykladu: plainDate('2026-01-15'),
  wersje: [{ od: plainDate('2010-03-31'), do: null, calculate: calculatePrzedawnienie }],
});

const PROSTE: readonly ProstyTermin[] = [
  {
    kod: 'zakaz-decyzji-o-zwrocie', nazwa: 'czas na wydanie decyzji o zwrocie nienależnie pobranego świadczenia', przepis: `art. 104 ust. 7 ${UPS}`,
    kto: 'organ, który przyznał świadczenie', czynnosc: 'wydać decyzję o zwrocie; później decyzji się nie wydaje', zdarzenie: 'pobranie świadczenia',
    parametr: 'pomoc_spoleczna.zwrot.zakaz_decyzji', liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2010-03-31'), przyklad: '2026-03-02',
  },
  {
    kod: 'informacje-od-instytucji', nazwa: 'udostępnienie informacji na wniosek ośrodka', przepis: `art. 105 ust. 1 ${UPS}`,
    kto: 'sąd, Policja, ZUS, KRUS, urząd, pracodawca, szkoła, przychodnia, organizacja', czynnosc: 'udostępnić informacje niezwłocznie, najpóźniej w tym dniu', zdarzenie: 'otrzymanie wniosku kierownika lub pracownika socjalnego',
    parametr: 'pomoc_spoleczna.termin.odpowiedz_instytucji', liczenie: 'kpa', na_czynnosc: true, od: plainDate('2004-05-01'), przyklad: '2026-03-02',
  },
  {
    kod: 'informacja-banku-po-smierci', nazwa: 'informacja banku o osobach, które podjęły świadczenie po śmierci uprawnionego', przepis: `art. 109a ust. 2 ${UPS}`,
    kto: 'bank lub inny podmiot prowadzący rachunek', czynnosc: 'poinformować kierownika ośrodka i wskazać osoby, którym wypłacono pieniądze', zdarzenie: 'otrzymanie wniosku kierownika ośrodka',
    parametr: 'pomoc_spoleczna.termin.zwrot_po_smierci.informacja_banku', liczenie: 'kpa', na_czynnosc: true, od: plainDate('2019-10-04'), przyklad: '2026-03-02',
  },
  {
    kod: 'praca-socjalna-przed-zwolnieniem', nazwa: 'rozpoczęcie pracy socjalnej przed zwolnieniem z zakładu karnego', przepis: `art. 13 ust. 3 ${UPS}`,
    kto: 'ośrodek pomocy społecznej', czynnosc: 'najwcześniejszy dzień pracy socjalnej z osobą opuszczającą zakład karny', zdarzenie: 'zwolnienie z zakładu karnego',
    parametr: 'pomoc_spoleczna.termin.praca_socjalna_przed_zwolnieniem', liczenie: 'kalendarzowe', na_czynnosc: false, wstecz: true, od: plainDate('2023-11-01'), przyklad: '2026-06-15',
  },
  {
    kod: 'usuniecie-danych-z-rejestru-centralnego', nazwa: 'przechowywanie danych pobranych z rejestru centralnego', przepis: `art. 23a ust. 4-6 ${UPS}`,
    kto: 'ośrodek pomocy społecznej', czynnosc: 'przechowywać dane najdłużej do tego dnia, potem niezwłocznie usunąć', zdarzenie: 'udostępnienie danych z rejestru centralnego',
    parametr: 'pomoc_spoleczna.termin.cbs_przechowywanie', liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2021-01-01'), przyklad: '2026-03-02',
  },
  {
    kod: 'usuniecie-danych-osoby-bez-swiadczenia', nazwa: 'przechowywanie danych osoby, której nie przyznano świadczenia', przepis: `art. 23a ust. 4-5 ${UPS}`,
    kto: 'ośrodek pomocy społecznej', czynnosc: 'przechowywać dane najdłużej do tego dnia, potem niezwłocznie usunąć', zdarzenie: 'ostateczność decyzji albo pozostawienie wniosku bez rozpatrzenia',
    parametr: 'pomoc_spoleczna.termin.cbs_przechowywanie_odmowa', liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2021-01-01'), przyklad: '2026-03-02',
  },
];

/** Terms of the social assistance act itself outside the interview (PS-64, 68, 78, 80, 85). */
export const terminyUstawy: readonly Termin<FaktyZdarzenia>[] = [poczatekSwiadczenia, nieodebraneSwiadczenie, przedawnienieNaleznosci, ...PROSTE.map(prostyTermin)];
