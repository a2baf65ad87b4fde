import { plainDate, type PlainDate, yearOf } from '@ostoja/kernel';
import { amountFact, countFact, defineZasada, type Calculus, type ConditionDefinition, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { USTAWA, WARSZTATY } from './przepisy.js';
import { FaktyPraktykiWtz, FaktyProduktowWtz, FaktyWnioskuWtz, FaktyWyposazeniaWtz } from './wtz.facts.js';
import { faultyFact, isWOkresiePrzed, yesNoFact } from './wspolne.rule.js';

const PREFIX = 'rehabilitacja.wtz';
const PAR_10 = `§ 10 ust. 3 ${WARSZTATY}`;
const PAR_19 = `§ 19 ust. 2 ${WARSZTATY}`;
const PRAKTYKA = `art. 10a ust. 3a-3b ${USTAWA}`;
const PRZYKLAD = plainDate('2026-03-20');

const ZGODA: ConditionDefinition = { kod: 'BRAK_ZGODY_POWIATU', nazwa: 'zgoda powiatu', przepis: PAR_19, odmowa: 'Powiat nie wyraził zgody na wydatek na wyposażenie.' };
const GRANICA: StepDefinition = { kod: 'wyposazenie.granica', nazwa: 'najwyższy koszt wyposażenia', przepis: PAR_19 };
const W_GRANICY: ConditionDefinition = { kod: 'WYPOSAZENIE_PONAD_GRANICE', nazwa: 'koszt wyposażenia w granicy', przepis: PAR_19, odmowa: 'Koszt wyposażenia przekracza 3% rocznych środków PFRON na działalność warsztatu.' };

function calculateWyposazenie(c: Calculus, { srodki_roczne, koszt, zgoda_powiatu }: FaktyWyposazeniaWtz): ZasadaOutcome {
  const granica = c.product(GRANICA, amountFact(c, 'roczne środki PFRON', srodki_roczne), c.param(`${PREFIX}.wymiana_wyposazenia_max`));
  const tak = [c.holds(ZGODA, zgoda_powiatu, [yesNoFact(c, 'zgoda powiatu', zgoda_powiatu)]), c.isAtMost(W_GRANICY, amountFact(c, 'koszt wyposażenia', koszt), granica)].every(Boolean);
  return { tak, limity: [{ kod: 'wyposazenie', nazwa: 'najwyższy koszt wyposażenia w roku', wartosc: granica.value, jednostka: 'PLN', przepis: PAR_19 }] };
}

export const wyposazenieWtz = defineZasada<FaktyWyposazeniaWtz>({
  kod: 'wyposazenie-wtz', nazwa: 'wymiana wyposażenia warsztatu ze środków PFRON', pytanie: 'Czy wyposażenie można kupić ze środków PFRON?', przepis: PAR_19,
  facts: FaktyWyposazeniaWtz, przyklad: przyklady['wyposazenie-wtz'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2021-12-10'), do: null, calculate: calculateWyposazenie }],
});

const NA_OSOBE: StepDefinition = { kod: 'produkty.na_uczestnika', nazwa: 'kwota na uczestnika', przepis: PAR_10 };
const PROG: StepDefinition = { kod: 'produkty.prog', nazwa: 'kwota dla wszystkich uczestników', przepis: PAR_10 };
const PONIZEJ: ConditionDefinition = { kod: 'DOCHOD_PONAD_KWOTE', nazwa: 'dochód ze sprzedaży nie przekracza kwoty', przepis: PAR_10, odmowa: 'Dochód przekracza kwotę; o przeznaczeniu nadwyżki decydują strony umowy.' };

/** The minimum wage is that of December of the year before. */
function calculateProdukty(c: Calculus, { dochod, uczestnicy }: FaktyProduktowWtz): ZasadaOutcome {
  const grudzien = plainDate(`${yearOf(c.day) - 1}-${c.param(`${PREFIX}.produkty.miesiac`).text}`);
  const naOsobe = c.product(NA_OSOBE, c.param('rehabilitacja.minimalne_wynagrodzenie', grudzien), c.param(`${PREFIX}.produkty.procent_minimalnego`));
  const prog = c.product(PROG, naOsobe, countFact(c, 'uczestnicy', uczestnicy, 'osoby'));
  return { tak: c.isAtMost(PONIZEJ, amountFact(c, 'dochód ze sprzedaży', dochod), prog), limity: [{ kod: 'prog', nazwa: 'dochód do dyspozycji uczestników', wartosc: prog.value, jednostka: 'PLN', przepis: PAR_10 }] };
}

export const produktyWtz = defineZasada<FaktyProduktowWtz>({
  kod: 'dochod-ze-sprzedazy-wtz', nazwa: 'dochód ze sprzedaży produktów warsztatu', pytanie: 'Czy cały dochód ze sprzedaży przeznacza się na integrację uczestników bez decyzji stron umowy?', przepis: PAR_10,
  facts: FaktyProduktowWtz, przyklad: przyklady['dochod-ze-sprzedazy-wtz'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2021-12-10'), do: null, calculate: calculateProdukty }],
});

const PROGRAM: ConditionDefinition = { kod: 'PRAKTYKA_POZA_PROGRAMEM', nazwa: 'praktyka w indywidualnym programie', przepis: PRAKTYKA, odmowa: 'Praktyka nie wynika z indywidualnego programu rehabilitacji.' };
const GODZINY: ConditionDefinition = { kod: 'ZA_DUZO_GODZIN_PRAKTYKI', nazwa: 'godziny praktyki w tygodniu', przepis: PRAKTYKA, jednostka: 'godziny', odmowa: 'Praktyka przekracza 15 godzin tygodniowo.' };
const KONIEC: StepDefinition = { kod: 'praktyka.najpozniejszy_koniec', nazwa: 'dzień po dopuszczalnym okresie praktyki', przepis: PRAKTYKA };
const OKRES: ConditionDefinition = { kod: 'PRAKTYKA_ZA_DLUGA', nazwa: 'praktyka w dopuszczalnym okresie', przepis: PRAKTYKA, odmowa: 'Praktyka trwa dłużej niż 3 miesiące (6 po przedłużeniu).' };
const POLOWA: StepDefinition = { kod: 'praktyka.najwiecej_osob', nazwa: 'najwięcej osób na praktykach jednocześnie', przepis: PRAKTYKA, jednostka: 'osoby' };
const OSOBY: ConditionDefinition = { kod: 'ZA_DUZO_PRAKTYKANTOW', nazwa: 'osoby na praktykach jednocześnie', przepis: PRAKTYKA, jednostka: 'osoby', odmowa: 'Na praktykach jest jednocześnie więcej niż połowa uczestników warsztatu.' };

/** Errors: the practice ends before it begins. */
function calculatePraktyka(c: Calculus, fakty: FaktyPraktykiWtz): ZasadaOutcome {
  if (fakty.do < fakty.od) throw faultyFact('DNI_PRAKTYKI_ODWROCONE', 'Koniec praktyki nie może być wcześniejszy niż początek.', 'do', PRAKTYKA);
  const koniec = c.term(KONIEC, { zdarzenie: plainDate(fakty.od), nazwa_zdarzenia: 'początek praktyki', dlugosc: c.param(`${PREFIX}.praktyka_okres${fakty.przedluzona ? '_max' : ''}`), liczenie: 'kalendarzowe', na_czynnosc: false });
  const najwiecej = c.product(POLOWA, countFact(c, 'uczestnicy', fakty.uczestnicy, 'osoby'), c.param(`${PREFIX}.praktyka_udzial_uczestnikow`));
  return {
    tak: [
      c.holds(PROGRAM, fakty.w_programie, [yesNoFact(c, 'w programie', fakty.w_programie)]),
      c.isAtMost(GODZINY, countFact(c, 'godziny praktyki w tygodniu', fakty.godziny_tygodniowo, 'godziny'), c.param(`${PREFIX}.praktyka_godziny_tygodniowo`)),
      c.holds(OKRES, fakty.do < koniec.koniec, [c.date('koniec praktyki', plainDate(fakty.do))]),
      c.isAtMost(OSOBY, countFact(c, 'praktykanci', fakty.praktykanci, 'osoby'), najwiecej),
    ].every(Boolean),
    limity: [{ kod: 'praktykanci', nazwa: 'najwięcej osób jednocześnie', wartosc: najwiecej.value, jednostka: 'osoby', przepis: PRAKTYKA }],
  };
}

export const praktykaWtz = defineZasada<FaktyPraktykiWtz>({
  kod: 'praktyka-zawodowa-wtz', nazwa: 'nieodpłatna praktyka zawodowa uczestnika warsztatu', pytanie: 'Czy praktyka zawodowa mieści się w granicach ustawy?', przepis: PRAKTYKA,
  facts: FaktyPraktykiWtz, przyklad: przyklady['praktyka-zawodowa-wtz'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2024-01-12'), do: null, calculate: calculatePraktyka }],
});

const PAR_3 = `§ 3 ust. 3 ${WARSZTATY}`;
const PAR_6 = `§ 6 ust. 1 ${WARSZTATY}`;
const PAR_7 = `§ 7 ${WARSZTATY}`;
const KANDYDACI: ConditionDefinition = { kod: 'ZA_MALO_KANDYDATOW', nazwa: 'co najmniej 20 kandydatów', przepis: `${PAR_3} pkt 6`, jednostka: 'osoby', odmowa: 'Nowy warsztat wymaga zgłoszenia co najmniej 20 kandydatów.' };
const NAJKROTSZY: StepDefinition = { kod: 'wtz_wniosek.tytul_najkrotszy', nazwa: 'najwcześniejszy koniec tytułu prawnego', przepis: `${PAR_3} pkt 2` };
const TYTUL: ConditionDefinition = { kod: 'TYTUL_PRAWNY_ZA_KROTKI', nazwa: 'tytuł prawny do lokalu na co najmniej 10 lat', przepis: `${PAR_3} pkt 2`, odmowa: 'Tytuł prawny do lokalu obejmuje mniej niż 10 lat.' };
const NAJWCZESNIEJ: StepDefinition = { kod: 'wtz_wniosek.najwczesniej', nazwa: 'najwcześniejszy dzień wniosku o zwiększenie', przepis: PAR_6 };
const PO_DWOCH_LATACH: ConditionDefinition = { kod: 'WNIOSEK_ZA_WCZESNIE', nazwa: 'co najmniej 2 lata od akceptacji kosztów utworzenia', przepis: PAR_6, odmowa: 'O zwiększenie liczby uczestników można wystąpić po upływie 2 lat od akceptacji kosztów utworzenia.' };
const ZOBOWIAZANIA: ConditionDefinition = { kod: 'ZOBOWIAZANIA_WOBEC_PFRON', nazwa: 'brak wymagalnych zobowiązań wobec PFRON', przepis: PAR_7, odmowa: 'Jednostka ma wymagalne zobowiązania wobec PFRON.' };
const KONIEC_OKRESU: StepDefinition = { kod: 'wtz_wniosek.koniec_okresu', nazwa: 'ostatni dzień wykluczenia', przepis: PAR_7 };
const UMOWA: ConditionDefinition = { kod: 'UMOWA_ROZWIAZANA_Z_WINY_JEDNOSTKI', nazwa: 'brak umowy z PFRON rozwiązanej z winy jednostki', przepis: PAR_7, odmowa: 'W ciągu 3 lat przed wnioskiem rozwiązano umowę z PFRON z winy jednostki.' };

function calculateWniosek(c: Calculus, fakty: FaktyWnioskuWtz): ZasadaOutcome {
  const wniosek = plainDate(fakty.data_wniosku);
  const { akceptacja_kosztow_utworzenia: akceptacja } = fakty;
  const warunki = akceptacja === undefined ? isUtworzenieMozliwe(c, fakty, wniosek) : isPoDwochLatach(c, plainDate(akceptacja), wniosek);
  const bezZobowiazan = c.holds(ZOBOWIAZANIA, !fakty.zobowiazania_wobec_pfron, [yesNoFact(c, 'wymagalne zobowiązania', fakty.zobowiazania_wobec_pfron)]);
  return { tak: [warunki, bezZobowiazan, isBezUmowy(c, fakty, wniosek)].every(Boolean) };
}

function isUtworzenieMozliwe(c: Calculus, { kandydaci, tytul_prawny_do }: FaktyWnioskuWtz, wniosek: PlainDate): boolean {
  const dosc = c.isAtLeast(KANDYDACI, countFact(c, 'kandydaci', kandydaci, 'osoby'), c.param(`${PREFIX}.min_kandydatow`));
  if (tytul_prawny_do === undefined) return dosc;
  const najkrotszy = c.term(NAJKROTSZY, { zdarzenie: wniosek, nazwa_zdarzenia: 'złożenie wniosku', dlugosc: c.param(`${PREFIX}.tytul_prawny`), liczenie: 'kalendarzowe', na_czynnosc: false });
  return c.holds(TYTUL, tytul_prawny_do >= najkrotszy.koniec, [c.date('tytuł prawny do', plainDate(tytul_prawny_do))]) && dosc;
}

function isPoDwochLatach(c: Calculus, akceptacja: PlainDate, wniosek: PlainDate): boolean {
  const najwczesniej = c.term(NAJWCZESNIEJ, { zdarzenie: akceptacja, nazwa_zdarzenia: 'akceptacja kosztów utworzenia', dlugosc: c.param(`${PREFIX}.zwiekszenie_liczby_po`), liczenie: 'kpa', na_czynnosc: false });
  return c.holds(PO_DWOCH_LATACH, wniosek > najwczesniej.koniec, [c.date('złożenie wniosku', wniosek)]);
}

function isBezUmowy(c: Calculus, { umowa_rozwiazana }: FaktyWnioskuWtz, wniosek: PlainDate): boolean {
  if (umowa_rozwiazana === undefined) return true;
  const wOkresie = isWOkresiePrzed(c, KONIEC_OKRESU, plainDate(umowa_rozwiazana), wniosek, c.param(`${PREFIX}.wykluczenie`));
  return c.holds(UMOWA, !wOkresie, [c.date('rozwiązanie umowy', plainDate(umowa_rozwiazana))]);
}

export const wniosekWtz = defineZasada<FaktyWnioskuWtz>({
  kod: 'wniosek-o-wtz', nazwa: 'wniosek o utworzenie warsztatu albo zwiększenie liczby uczestników', pytanie: 'Czy jednostka może złożyć ten wniosek?', przepis: `§ 3, § 6 i § 7 ${WARSZTATY}`,
  facts: FaktyWnioskuWtz, przyklad: przyklady['wniosek-o-wtz'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2021-12-10'), do: null, calculate: calculateWniosek }],
});

/** Rules on the money, practice and creation of workshops. */
export const zasadySrodkowWtz = [wyposazenieWtz, produktyWtz, praktykaWtz, wniosekWtz];
