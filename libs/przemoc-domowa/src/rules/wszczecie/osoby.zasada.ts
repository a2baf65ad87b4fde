import { ageOn, Fraction, plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWE_ROZPORZADZENIE, REFORMA, rozporzadzenie, ustawa } from '../przepisy.js';
import { czyTak, odpowiedz, warunek, wszystkie } from '../warunki.js';
import {
  FaktyPrzemocCzyn, FaktyPrzemocOsobaDoznajaca, FaktyPrzemocOsobaStosujaca, FaktyPrzemocPrzepisy, NARUSZENIA, RELACJE, UDZIALY,
} from './osoby.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');

const NOWE_PRZEPISY = warunek('PRZEPISY_DOTYCHCZASOWE', 'procedurę wszczęto nie wcześniej niż w dniu wejścia w życie rozporządzenia z 2023 r.', rozporzadzenie('§ 22'),
  'Procedura wszczęta wcześniej toczy się do końca według dotychczasowych przepisów.', 'data');

const przepisyProcedury = defineZasada<FaktyPrzemocPrzepisy>({
  kod: 'nowe-przepisy-niebieskiej-karty', nazwa: 'przepisy stosowane do procedury „Niebieskie Karty”', przepis: rozporzadzenie('§ 22'),
  pytanie: 'Czy do procedury stosuje się rozporządzenie z 2023 r.?',
  facts: FaktyPrzemocPrzepisy, przyklad: { data_wszczecia: '2023-09-28' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: NOWE_ROZPORZADZENIE, do: null,
    calculate: (c, fakty) => wszystkie(c.isAtLeast(NOWE_PRZEPISY, c.date('dzień wszczęcia procedury', plainDate(fakty.data_wszczecia)), c.date('wejście w życie rozporządzenia', NOWE_ROZPORZADZENIE))),
  }],
});

const DEFINICJA = ustawa('art. 2 ust. 1 pkt 1');
const UMYSLNOSC = warunek('NIEUMYSLNE', 'umyślne działanie lub zaniechanie', DEFINICJA, 'Zachowanie nie było umyślne.');
const PRZEWAGA = warunek('BEZ_PRZEWAGI', 'wykorzystanie przewagi fizycznej, psychicznej lub ekonomicznej', DEFINICJA, 'Nie wykorzystano przewagi.');
const NARUSZENIE = warunek('BEZ_NARUSZENIA', 'naruszenie praw lub dóbr osobistych', DEFINICJA, 'Nie naruszono praw ani dóbr osobistych.');

function isPrzemoc(c: Calculus, { umyslne, przewaga, naruszenia }: FaktyPrzemocCzyn): ZasadaOutcome {
  const nazwy = naruszenia.map((kod) => c.factText('naruszenie', NARUSZENIA[kod as keyof typeof NARUSZENIA]));
  return wszystkie(czyTak(c, UMYSLNOSC, 'umyślne', umyslne), czyTak(c, PRZEWAGA, 'przewaga', przewaga), c.holds(NARUSZENIE, naruszenia.length > 0, nazwy));
}

const przemocDomowa = defineZasada<FaktyPrzemocCzyn>({
  kod: 'czyn-jest-przemoca-domowa', nazwa: 'przemoc domowa w rozumieniu ustawy', przepis: `${DEFINICJA}, art. 1 ust. 2`,
  pytanie: 'Czy takie zachowanie jest przemocą domową?',
  facts: FaktyPrzemocCzyn, przyklad: { umyslne: true, przewaga: true, naruszenia: ['godnosc_nietykalnosc_wolnosc'] }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: isPrzemoc }],
});

const RELACJA = warunek('BRAK_RELACJI', 'relacja z listy ustawy albo małoletniość', ustawa('art. 2 ust. 1 pkt 2'), 'Pełnoletnia osoba nie pozostaje z osobą stosującą przemoc w żadnej z relacji z ustawy.');
const SWIADEK = warunek('DOROSLY_SWIADEK', 'małoletni świadek przemocy', ustawa('art. 2 ust. 2'), 'Pełnoletni świadek nie jest osobą doznającą przemocy; jest świadkiem.');

function isDoznajaca(c: Calculus, { udzial, relacja, maloletnia }: FaktyPrzemocOsobaDoznajaca): ZasadaOutcome {
  const wiek = odpowiedz(c, 'osoba małoletnia', maloletnia);
  if (udzial === 'swiadek') return wszystkie(c.holds(SWIADEK, maloletnia, [wiek, c.factText('udział', UDZIALY[udzial])]));
  return wszystkie(c.holds(RELACJA, maloletnia || relacja !== 'zadna', [wiek, c.factText('relacja', RELACJE[relacja])]));
}

const osobaDoznajaca = defineZasada<FaktyPrzemocOsobaDoznajaca>({
  kod: 'osoba-doznajaca-przemocy', nazwa: 'osoba doznająca przemocy domowej', przepis: ustawa('art. 2 ust. 1 pkt 2 i ust. 2'),
  pytanie: 'Czy tę osobę wpisuje się do procedury jako osobę doznającą przemocy domowej?',
  facts: FaktyPrzemocOsobaDoznajaca, przyklad: { udzial: 'przemoc_wobec_tej_osoby', relacja: 'malzonek', maloletnia: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: isDoznajaca }],
});

const PELNOLETNOSC = warunek('MALOLETNIA', 'osoba stosująca przemoc jest pełnoletnia', ustawa('art. 2 ust. 1 pkt 3'), 'Osobą stosującą przemoc domową może być tylko pełnoletni; sprawą małoletniego zajmuje się sąd rodzinny poza procedurą „Niebieskie Karty”.');

function isStosujaca(c: Calculus, fakty: FaktyPrzemocOsobaStosujaca): ZasadaOutcome {
  const prog = c.param('przemoc_domowa.pelnoletnosc');
  const wiek = c.fact('wiek', Fraction.of(ageOn(plainDate(fakty.data_urodzenia), c.day)), null, 'lata');
  const tak = c.holds(PELNOLETNOSC, fakty.malzenstwo === true || wiek.value.compare(prog.value) >= 0, [wiek, prog, odpowiedz(c, 'małżeństwo', fakty.malzenstwo)]);
  return { tak, limity: [{ kod: 'wiek', nazwa: 'wiek pełnoletności', wartosc: prog.value, jednostka: 'lata', przepis: prog.legalBasis }] };
}

const osobaStosujaca = defineZasada<FaktyPrzemocOsobaStosujaca>({
  kod: 'osoba-stosujaca-przemoc', nazwa: 'osoba stosująca przemoc domową', przepis: ustawa('art. 2 ust. 1 pkt 3'),
  pytanie: 'Czy tę osobę można wpisać do procedury jako osobę stosującą przemoc domową?',
  facts: FaktyPrzemocOsobaStosujaca, przyklad: { data_urodzenia: '1985-03-10' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: isStosujaca }],
});

/** Who and what the procedure covers, and under which law. */
export const zasadyOsob: readonly Zasada<object>[] = [przepisyProcedury, przemocDomowa, osobaDoznajaca, osobaStosujaca];
