import { Fraction, plainDate, type PlainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type StepDefinition, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWE_ROZPORZADZENIE, REFORMA, rozporzadzenie, ustawa } from '../przepisy.js';
import { faultyFact, odpowiedz, warunek, wszystkie } from '../warunki.js';
import { FaktyPrzemocGlosowanie, FaktyPrzemocUdzialWProgramie, FaktyPrzemocWykroczenie, PROGRAMY } from './program.facts.js';

const JEDNOMYSLNOSC: StepDefinition = { kod: 'jednomyslnosc_grupy', nazwa: 'jednomyślność grupy', przepis: `${rozporzadzenie('§ 15 ust. 2')}, ${ustawa('art. 9b ust. 4')}`, jednostka: 'osoby', prosto: 'Jednomyślny wniosek grupy, który wiąże zespół' };
const WIEKSZOSC = warunek('BRAK_WIEKSZOSCI', 'większość głosów w zespole', rozporzadzenie('§ 15 ust. 2'), 'Grupa nie była jednomyślna, a w zespole nie ma większości za skierowaniem do programu.', 'osoby');

function isSkierowanie(c: Calculus, f: FaktyPrzemocGlosowanie): ZasadaOutcome {
  if (f.glosy_grupy_za > f.czlonkowie_grupy) throw faultyFact('TOO_MANY_VOTES', 'Głosów za nie może być więcej niż członków grupy.', 'glosy_grupy_za', rozporzadzenie('§ 15 ust. 2'));
  const ile = (nazwa: string, liczba: number) => c.fact(nazwa, Fraction.of(liczba), null, 'osoby');
  if (c.isAtLeast(JEDNOMYSLNOSC, ile('głosy grupy za', f.glosy_grupy_za), ile('członkowie grupy', f.czlonkowie_grupy))) return { tak: true };
  if (f.glosy_zespolu_za === undefined || f.glosy_zespolu_pozostale === undefined) throw faultyFact('TEAM_VOTES_MISSING', 'Grupa nie była jednomyślna: podaj głosy w zespole.', f.glosy_zespolu_za === undefined ? 'glosy_zespolu_za' : 'glosy_zespolu_pozostale', WIEKSZOSC.przepis);
  return wszystkie(c.isMore(WIEKSZOSC, ile('głosy zespołu za', f.glosy_zespolu_za), ile('pozostałe głosy zespołu', f.glosy_zespolu_pozostale)));
}

const skierowanie = defineZasada<FaktyPrzemocGlosowanie>({
  kod: 'skierowanie-do-programu', nazwa: 'skierowanie osoby stosującej przemoc do programu', przepis: `${rozporzadzenie('§ 15 ust. 1 pkt 7 i ust. 2')}, ${ustawa('art. 9b ust. 4')}`,
  pytanie: 'Czy zespół kieruje tę osobę do programu?',
  facts: FaktyPrzemocGlosowanie, przyklad: { czlonkowie_grupy: 3, glosy_grupy_za: 3 }, na_dzien_przykladu: plainDate('2025-11-24'),
  wersje: [{ od: NOWE_ROZPORZADZENIE, do: null, calculate: isSkierowanie }],
});

const WNIOSEK = ustawa('art. 9b ust. 13');
interface Zaswiadczenie {
  readonly step: StepDefinition;
  readonly nazwa_zdarzenia: string;
  readonly parametr: string;
}
const O_ZGLOSZENIU: Zaswiadczenie = {
  step: { kod: 'termin_zaswiadczenia_o_zgloszeniu', nazwa: 'termin zaświadczenia o zgłoszeniu się do programu', przepis: WNIOSEK },
  nazwa_zdarzenia: 'doręczenie skierowania', parametr: 'przemoc_domowa.program.zaswiadczenie_zgloszenia',
};
const O_UKONCZENIU: Zaswiadczenie = {
  step: { kod: 'termin_zaswiadczenia_o_ukonczeniu', nazwa: 'termin zaświadczenia o ukończeniu programu', przepis: WNIOSEK },
  nazwa_zdarzenia: 'ukończenie programu', parametr: 'przemoc_domowa.program.zaswiadczenie_ukonczenia',
};
const UCHYBIENIE = warunek('TERMINY_ZACHOWANE', 'zaświadczenia nie dostarczono w terminie', ustawa('art. 9b ust. 4 i 13'), 'Zaświadczenia dostarczono w terminie albo termin jeszcze biegnie.');

/** A certificate is late when it came, or still has not come, after the last day. */
function isPoTerminie(c: Calculus, { step, nazwa_zdarzenia, parametr }: Zaswiadczenie, zdarzenie: string, dostarczenie: string | undefined): boolean {
  const { koniec } = c.term(step, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia, dlugosc: c.param(parametr), liczenie: 'kc', na_czynnosc: true });
  const dostarczone: PlainDate = dostarczenie === undefined ? c.day : plainDate(dostarczenie);
  return dostarczone > koniec;
}

function isWykroczenie(c: Calculus, f: FaktyPrzemocWykroczenie): ZasadaOutcome {
  const poSkierowaniu = isPoTerminie(c, O_ZGLOSZENIU, f.doreczenie_skierowania, f.zaswiadczenie_o_zgloszeniu);
  const poUkonczeniu = f.ukonczenie_programu !== undefined && isPoTerminie(c, O_UKONCZENIU, f.ukonczenie_programu, f.zaswiadczenie_o_ukonczeniu);
  const wezwania = c.param('przemoc_domowa.program.liczba_wezwan');
  const tak = c.holds(UCHYBIENIE, poSkierowaniu || poUkonczeniu, [odpowiedz(c, 'brak zaświadczenia o zgłoszeniu', poSkierowaniu), odpowiedz(c, 'brak zaświadczenia o ukończeniu', poUkonczeniu)]);
  return { tak, limity: [{ kod: 'wezwania', nazwa: 'wezwania do przedstawienia zaświadczenia o zgłoszeniu się', wartosc: wezwania.value, jednostka: 'liczba', przepis: wezwania.legalBasis }] };
}

const wykroczenie = defineZasada<FaktyPrzemocWykroczenie>({
  kod: 'wniosek-o-zawiadomienie-o-wykroczeniu', nazwa: 'wniosek grupy o zawiadomienie o wykroczeniu z art. 66c Kodeksu wykroczeń', przepis: ustawa('art. 4 ust. 6, art. 9b ust. 4 i 12-13'),
  pytanie: 'Czy grupa musi wnioskować o zawiadomienie o wykroczeniu (wniosek wiąże zespół; o winie rozstrzyga sąd)?',
  facts: FaktyPrzemocWykroczenie, przyklad: { doreczenie_skierowania: '2025-08-01' }, na_dzien_przykladu: plainDate('2025-11-24'),
  wersje: [{ od: REFORMA, do: null, calculate: isWykroczenie }],
});

const TERAPIA = warunek('BEZ_PSYCHOTERAPII_UZALEZNIEN', 'ukończony program psychoterapii uzależnień', '§ 3 rozporządzenia w sprawie programów korekcyjno-edukacyjnych, § 2 rozporządzenia w sprawie programów psychologiczno-terapeutycznych',
  'Osoba uzależniona może uczestniczyć w programie dopiero po zakończonym programie psychoterapii uzależnień.');

const udzial = defineZasada<FaktyPrzemocUdzialWProgramie>({
  kod: 'udzial-uzaleznionego-w-programie', nazwa: 'udział osoby uzależnionej w programie', przepis: TERAPIA.przepis,
  pytanie: 'Czy ta osoba może uczestniczyć w programie?',
  facts: FaktyPrzemocUdzialWProgramie, przyklad: { program: 'korekcyjno_edukacyjny', uzalezniona: false }, na_dzien_przykladu: plainDate('2025-11-24'),
  wersje: [{
    od: REFORMA, do: null,
    calculate: (c, { program, uzalezniona, psychoterapia_ukonczona }) => wszystkie(c.holds(TERAPIA, !uzalezniona || psychoterapia_ukonczona === true, [
      c.factText('program', PROGRAMY[program]), odpowiedz(c, 'uzależniona', uzalezniona), odpowiedz(c, 'ukończyła psychoterapię', psychoterapia_ukonczona),
    ])),
  }],
});

/** Referral to a programme and what follows it. */
export const zasadySkierowania: readonly Zasada<object>[] = [skierowanie, wykroczenie, udzial];
