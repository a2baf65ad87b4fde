import { addDays, Fraction, plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ParameterValue, type Quantity, type StepDefinition, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { REFORMA, ustawa } from '../przepisy.js';
import { czyTak, czyWsrod, odpowiedz, warunek, wszystkie } from '../warunki.js';
import {
  FaktyPrzemocFormaProgramu, FaktyPrzemocKierownikOsrodka, FaktyPrzemocProwadzacyKorekcyjny, FaktyPrzemocProwadzacyPsychologiczny, WYKSZTALCENIE_KOREKCYJNE, WYKSZTALCENIE_PSYCHOLOGICZNE,
} from './program.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');
const PROGRAM = 'przemoc_domowa.program';
const korekcyjny = (jednostka: string): string => `${jednostka} rozporządzenia w sprawie programów korekcyjno-edukacyjnych`;
const psychologiczny = (jednostka: string): string => `${jednostka} rozporządzenia w sprawie programów psychologiczno-terapeutycznych`;
const lata = (c: Calculus, nazwa: string, liczba: number): Quantity => c.fact(nazwa, Fraction.of(liczba), null, 'lata');
const godziny = (c: Calculus, nazwa: string, liczba: number): Quantity => c.fact(nazwa, Fraction.of(liczba), null, 'godziny');
const limit = (kod: string, nazwa: string, prog: ParameterValue, jednostka: 'lata' | 'godziny' | 'liczba') => ({ kod, nazwa, wartosc: prog.value, jednostka, przepis: prog.legalBasis });

const WYKSZTALCENIE = warunek('BRAK_WYKSZTALCENIA', 'wykształcenie z rozporządzenia', korekcyjny('§ 6 pkt 1-3'), 'Wykształcenie nie należy do wymienionych w rozporządzeniu.');
const STAZ = warunek('ZA_KROTKI_STAZ', 'staż w przeciwdziałaniu przemocy domowej', korekcyjny('§ 6 pkt 4'), 'Staż w przeciwdziałaniu przemocy domowej jest za krótki.', 'lata');
const SZKOLENIA = warunek('ZA_MALO_SZKOLEN', 'szkolenia z przeciwdziałania przemocy domowej', korekcyjny('§ 6 pkt 5'), 'Za mało godzin szkoleń z przeciwdziałania przemocy domowej.', 'godziny');
const SZKOLENIA_PRACA = warunek('ZA_MALO_SZKOLEN_Z_PRACY', 'w tym szkolenia z pracy z osobami stosującymi przemoc', korekcyjny('§ 6 pkt 5'), 'Za mało godzin szkoleń z pracy z osobami stosującymi przemoc.', 'godziny');
const PRZEJSCIOWO: StepDefinition = { kod: 'okres_przejsciowy', nazwa: 'prowadzenie oddziaływań w dniu wejścia rozporządzenia w życie', przepis: korekcyjny('§ 7') };

function isProwadzacy(c: Calculus, f: FaktyPrzemocProwadzacyKorekcyjny): ZasadaOutcome {
  const [staz, razem, praca] = [c.param(`${PROGRAM}.staz_prowadzacego`), c.param(`${PROGRAM}.szkolenie_prowadzacego`), c.param(`${PROGRAM}.szkolenie_prowadzacego_praca`)];
  const { tak } = wszystkie(
    czyWsrod(c, WYKSZTALCENIE, 'wykształcenie', f.wyksztalcenie, WYKSZTALCENIE_KOREKCYJNE, ['wyzsze_kierunkowe', 'magister_kierunkowy', 'magister_z_podyplomowymi', 'terapeuta']),
    c.isAtLeast(STAZ, lata(c, 'staż', f.staz), staz),
    c.isAtLeast(SZKOLENIA, godziny(c, 'szkolenia', f.szkolenia), razem),
    c.isAtLeast(SZKOLENIA_PRACA, godziny(c, 'szkolenia z pracy z osobami stosującymi przemoc', f.szkolenia_praca), praca),
  );
  return { tak, limity: [limit('staz', 'staż', staz, 'lata'), limit('szkolenia', 'szkolenia razem', razem, 'godziny'), limit('szkolenia_praca', 'w tym z pracy z osobami stosującymi przemoc', praca, 'godziny')] };
}

/** § 7: who led such work on the first day could go on without the qualifications. */
const isProwadzacyPrzejsciowo = (c: Calculus, f: FaktyPrzemocProwadzacyKorekcyjny): ZasadaOutcome =>
  (c.holds(PRZEJSCIOWO, f.prowadzila_przed_reforma === true, [odpowiedz(c, 'prowadziła w dniu wejścia w życie', f.prowadzila_przed_reforma)]) ? { tak: true } : isProwadzacy(c, f));

/** The two years of § 7 ended with this day. */
const KONIEC_OKRESU_PRZEJSCIOWEGO = plainDate('2025-06-22');

const prowadzacyKorekcyjny = defineZasada<FaktyPrzemocProwadzacyKorekcyjny>({
  kod: 'prowadzacy-program-korekcyjny', nazwa: 'kwalifikacje prowadzącego program korekcyjno-edukacyjny', przepis: korekcyjny('§ 6-7'),
  pytanie: 'Czy ta osoba może prowadzić program korekcyjno-edukacyjny?',
  facts: FaktyPrzemocProwadzacyKorekcyjny, przyklad: { wyksztalcenie: 'magister_kierunkowy', staz: 3, szkolenia: 100, szkolenia_praca: 50 }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [
    { od: REFORMA, do: KONIEC_OKRESU_PRZEJSCIOWEGO, calculate: isProwadzacyPrzejsciowo },
    { od: addDays(KONIEC_OKRESU_PRZEJSCIOWEGO, 1), do: null, calculate: isProwadzacy },
  ],
});

const DROGA_KWALIFIKACJI: StepDefinition = { kod: 'wyksztalcenie_i_staz', nazwa: 'wykształcenie i staż', przepis: psychologiczny('§ 5 ust. 1-2') };
const EDYCJE = warunek('BRAK_KWALIFIKACJI', 'wykształcenie ze stażem albo poprowadzone edycje programów korekcyjno-edukacyjnych', psychologiczny('§ 5'), 'Brak wykształcenia ze stażem, a poprowadzonych edycji programów korekcyjno-edukacyjnych jest za mało.');

function isProwadzacyPsychologiczny(c: Calculus, f: FaktyPrzemocProwadzacyPsychologiczny): ZasadaOutcome {
  const [staz, edycje] = [c.param(`${PROGRAM}.staz_prowadzacego`), c.param(`${PROGRAM}.edycje_zamiast_kwalifikacji`)];
  const maStaz = lata(c, 'staż', f.staz);
  const kwalifikacje = c.holds(DROGA_KWALIFIKACJI, f.wyksztalcenie !== 'inne' && maStaz.value.compare(staz.value) >= 0, [c.factText('wykształcenie', WYKSZTALCENIE_PSYCHOLOGICZNE[f.wyksztalcenie]), maStaz, staz]);
  const tak = kwalifikacje || c.isAtLeast(EDYCJE, c.fact('edycje', Fraction.of(f.edycje), null, 'liczba'), edycje);
  return { tak, limity: [limit('staz', 'staż', staz, 'lata'), limit('edycje', 'edycje programów korekcyjno-edukacyjnych zamiast kwalifikacji', edycje, 'liczba')] };
}

const prowadzacyPsychologiczny = defineZasada<FaktyPrzemocProwadzacyPsychologiczny>({
  kod: 'prowadzacy-program-psychologiczny', nazwa: 'kwalifikacje prowadzącego program psychologiczno-terapeutyczny', przepis: psychologiczny('§ 5'),
  pytanie: 'Czy ta osoba może prowadzić program psychologiczno-terapeutyczny?',
  facts: FaktyPrzemocProwadzacyPsychologiczny, przyklad: { wyksztalcenie: 'magister', staz: 3, edycje: 0 }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: isProwadzacyPsychologiczny }],
});

const FORMA = warunek('NIEWLASCIWA_FORMA', 'forma spotkań z rozporządzenia', `${korekcyjny('§ 4 ust. 1')}, ${psychologiczny('§ 3 ust. 1')}`, 'Program korekcyjno-edukacyjny ma spotkania indywidualne lub grupowe, a psychologiczno-terapeutyczny indywidualne i grupowe.');
const ZDALNIE = warunek('ZDALNIE_TYLKO_WYJATKOWO', 'praca zdalna w szczególnie uzasadnionym przypadku', `${korekcyjny('§ 4 ust. 2')}, ${psychologiczny('§ 3 ust. 3')}`, 'Program można prowadzić zdalnie tylko w szczególnie uzasadnionym przypadku.');
const MIEJSCE = warunek('BRAK_BEZPIECZENSTWA', 'bezpieczeństwo osób doznających przemocy w tym samym miejscu', `${korekcyjny('§ 5')}, ${psychologiczny('§ 4')}`, 'W tym miejscu pomaga się osobom doznającym przemocy, więc trzeba zadbać o ich bezpieczeństwo.');

function isForma(c: Calculus, f: FaktyPrzemocFormaProgramu): ZasadaOutcome {
  const forma = f.program === 'korekcyjno_edukacyjny' ? f.indywidualne || f.grupowe : f.indywidualne && f.grupowe;
  return wszystkie(
    c.holds(FORMA, forma, [odpowiedz(c, 'spotkania indywidualne', f.indywidualne), odpowiedz(c, 'spotkania grupowe', f.grupowe)]),
    !f.zdalnie || czyTak(c, ZDALNIE, 'szczególnie uzasadniony przypadek', f.szczegolny_przypadek),
    !f.wspolne_miejsce || czyTak(c, MIEJSCE, 'zadbano o bezpieczeństwo', f.bezpieczenstwo),
  );
}

const formaProgramu = defineZasada<FaktyPrzemocFormaProgramu>({
  kod: 'forma-programu-dla-osob-stosujacych-przemoc', nazwa: 'forma programu dla osób stosujących przemoc', przepis: `${korekcyjny('§ 4-5')}, ${psychologiczny('§ 3-4')}`,
  pytanie: 'Czy program można prowadzić w tej formie?',
  facts: FaktyPrzemocFormaProgramu, przyklad: { program: 'psychologiczno_terapeutyczny', indywidualne: true, grupowe: true, zdalnie: false, wspolne_miejsce: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: isForma }],
});

const SPECJALIZACJA = warunek('BRAK_SPECJALIZACJI', 'specjalizacja z organizacji pomocy społecznej', ustawa('art. 6a'), 'Kierownik musi mieć specjalizację z zakresu organizacji pomocy społecznej.');
const STAZ_KIEROWNIKA = warunek('ZA_KROTKI_STAZ_KIEROWNIKA', 'staż kierownika', ustawa('art. 6a pkt 1-2'), 'Staż jest za krótki: potrzeba trzech lat w przeciwdziałaniu przemocy albo trzech lat w pomocy społecznej, w tym roku w przeciwdziałaniu przemocy.');

function isKierownik(c: Calculus, f: FaktyPrzemocKierownikOsrodka): ZasadaOutcome {
  const [razem, wPrzemocy] = [c.param('przemoc_domowa.osrodek.staz_kierownika'), c.param('przemoc_domowa.osrodek.staz_kierownika_przemoc')];
  const [przemoc, pomoc] = [lata(c, 'staż w przeciwdziałaniu przemocy', f.staz_przemoc), lata(c, 'staż w pomocy społecznej', f.staz_pomoc_spoleczna)];
  const doswiadczony = przemoc.value.compare(razem.value) >= 0 || (pomoc.value.compare(razem.value) >= 0 && przemoc.value.compare(wPrzemocy.value) >= 0);
  const { tak } = wszystkie(czyTak(c, SPECJALIZACJA, 'specjalizacja', f.specjalizacja), c.holds(STAZ_KIEROWNIKA, doswiadczony, [przemoc, pomoc, razem, wPrzemocy]));
  return { tak, limity: [limit('staz', 'staż', razem, 'lata'), limit('staz_przemoc', 'w tym w przeciwdziałaniu przemocy', wPrzemocy, 'lata')] };
}

const kierownik = defineZasada<FaktyPrzemocKierownikOsrodka>({
  kod: 'kierownik-specjalistycznego-osrodka-wsparcia', nazwa: 'kwalifikacje kierownika specjalistycznego ośrodka wsparcia', przepis: ustawa('art. 6a'),
  pytanie: 'Czy ta osoba może kierować specjalistycznym ośrodkiem wsparcia dla osób doznających przemocy?',
  facts: FaktyPrzemocKierownikOsrodka, przyklad: { specjalizacja: true, staz_przemoc: 1, staz_pomoc_spoleczna: 3 }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: isKierownik }],
});

/** Who leads programmes and shelters, and in what form. */
export const zasadyProwadzenia: readonly Zasada<object>[] = [prowadzacyKorekcyjny, prowadzacyPsychologiczny, formaProgramu, kierownik];
