import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWELIZACJA_2010, REFORMA, rozporzadzenie, ustawa } from '../przepisy.js';
import { czyTak, czyWsrod, odpowiedz, warunek, wszystkie } from '../warunki.js';
import {
  FaktyPrzemocPomoc, FaktyPrzemocSkarga, FaktyPrzemocZadanie, FaktyPrzemocZadaniePubliczne, FORMY_POMOCY, ROZPATRUJACY, SZCZEBLE, WYKONAWCY, ZADANIA,
} from './zadania.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');

/** Art. 9b ust. 2 and 8-10, art. 9a ust. 7i. */
const WYKONAWCA_ZADANIA: Readonly<Record<keyof typeof ZADANIA, keyof typeof WYKONAWCY>> = {
  powolanie_grupy: 'zespol', monitorowanie_procedury: 'zespol', przekazanie_innej_gminie: 'zespol', skierowanie_do_programu: 'zespol', zawiadomienie_o_wykroczeniu: 'zespol',
  diagnoza_lokalna: 'zespol', projekt_programu: 'zespol', reprezentacja: 'przewodniczacy', ocena_sytuacji: 'grupa', zawiadomienie_o_wszczeciu: 'grupa', dzialania_wobec_osob: 'grupa', wniosek_o_program: 'grupa',
  wniosek_o_zawiadomienie: 'grupa', monitorowanie_osob: 'grupa', zakonczenie: 'grupa', dokumentowanie: 'grupa', informowanie_przewodniczacego: 'grupa', plan_pomocy: 'pracownik_socjalny', praca_ze_stosujacym: 'policjant',
};
const WLASCIWY = warunek('CUDZE_ZADANIE', 'zadanie należy do tego podmiotu', ustawa('art. 9a ust. 7i, art. 9b ust. 2 i 8-10'), 'Ustawa powierza to zadanie komu innemu.');

const zadanie = defineZasada<FaktyPrzemocZadanie>({
  kod: 'zadanie-w-niebieskiej-karcie', nazwa: 'podział zadań między zespół, grupę i jej członków', przepis: ustawa('art. 9a ust. 7i, art. 9b ust. 2 i 8-10'),
  pytanie: 'Czy to zadanie należy do tego podmiotu?',
  facts: FaktyPrzemocZadanie, przyklad: { wykonawca: 'grupa', zadanie: 'zakonczenie' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: REFORMA, do: null,
    calculate: (c, fakty) => wszystkie(c.holds(WLASCIWY, WYKONAWCA_ZADANIA[fakty.zadanie] === fakty.wykonawca, [c.factText('zadanie', ZADANIA[fakty.zadanie]), c.factText('kto', WYKONAWCY[fakty.wykonawca])])),
  }],
});

const OBJETY = warunek('SKARZACY_SPOZA_PROCEDURY', 'skargę wnosi osoba objęta procedurą', ustawa('art. 9a ust. 7h, art. 9b ust. 16'), 'Skargę w tym trybie może wnieść tylko osoba objęta procedurą „Niebieskie Karty”.');
const DO_WOJTA = warunek('ROZPATRUJE_WOJT', 'skargę na zespół rozpatruje wójt, burmistrz albo prezydent', ustawa('art. 9a ust. 7h'), 'Skargę na zespół i jego członka rozpatruje wójt, burmistrz albo prezydent miasta.');
const DO_ZESPOLU = warunek('ROZPATRUJE_ZESPOL', 'skargę na grupę rozpatruje zespół', ustawa('art. 9b ust. 16'), 'Skargę na grupę i jej członka rozpatruje zespół interdyscyplinarny.');

function isSkargaWlasciwa(c: Calculus, { objety_procedura, skarga_na, rozpatrujacy }: FaktyPrzemocSkarga): ZasadaOutcome {
  const naZespol = skarga_na === 'zespol' || skarga_na === 'czlonek_zespolu';
  return wszystkie(
    czyTak(c, OBJETY, 'objęty procedurą', objety_procedura),
    czyWsrod(c, naZespol ? DO_WOJTA : DO_ZESPOLU, 'rozpatrujący', rozpatrujacy, ROZPATRUJACY, [naZespol ? 'wojt' : 'zespol']),
  );
}

const skarga = defineZasada<FaktyPrzemocSkarga>({
  kod: 'skarga-na-zespol-lub-grupe', nazwa: 'skarga na zespół albo grupę', przepis: ustawa('art. 9a ust. 7h, art. 9b ust. 16'),
  pytanie: 'Czy skarga jest dopuszczalna i trafiła do właściwego organu?',
  facts: FaktyPrzemocSkarga, przyklad: { objety_procedura: true, skarga_na: 'grupa', rozpatrujacy: 'zespol' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: isSkargaWlasciwa }],
});

/** Art. 6 ust. 2-4 and 6, art. 7 ust. 1, art. 8; places in support centres are owed by both the municipality and the county. */
const SZCZEBLE_ZADANIA: Readonly<Record<FaktyPrzemocZadaniePubliczne['zadanie'], readonly (keyof typeof SZCZEBLE)[]>> = {
  program_gminny: ['gmina'], poradnictwo_i_interwencja: ['gmina'], miejsca_w_osrodkach_wsparcia: ['gmina', 'powiat'], zespoly: ['gmina'],
  program_powiatowy: ['powiat'], programy_profilaktyczne: ['powiat'], miejsca_interwencji_kryzysowej: ['powiat'],
  specjalistyczne_osrodki: ['powiat_zlecone'], programy_korekcyjne: ['powiat_zlecone'], programy_psychologiczne: ['powiat_zlecone'], zaswiadczenia: ['powiat_zlecone'],
  program_wojewodzki: ['wojewodztwo'], szkolenia: ['wojewodztwo'], programy_ramowe: ['wojewodztwo'], nadzor: ['wojewoda'], wytyczne_do_szkolen: ['minister'],
};
const SZCZEBEL = warunek('INNY_SZCZEBEL', 'zadanie tego szczebla', ustawa('art. 6 ust. 2-4 i 6, art. 7 ust. 1, art. 8'), 'Ustawa powierza to zadanie innemu szczeblowi administracji.');

const zadaniePubliczne = defineZasada<FaktyPrzemocZadaniePubliczne>({
  kod: 'zadanie-przeciwdzialania-przemocy', nazwa: 'zadania gminy, powiatu, województwa, wojewody i ministra', przepis: ustawa('art. 6-8'),
  pytanie: 'Czy to zadanie należy do tego szczebla?',
  facts: FaktyPrzemocZadaniePubliczne, przyklad: { zadanie: 'zaswiadczenia', szczebel: 'powiat_zlecone' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: (c, fakty) => wszystkie(czyWsrod(c, SZCZEBEL, 'szczebel', fakty.szczebel, SZCZEBLE, SZCZEBLE_ZADANIA[fakty.zadanie])) }],
});

const DOZNAJE = warunek('NIE_DOZNAJE', 'osoba doznająca przemocy domowej', ustawa('art. 3 ust. 1, art. 1 ust. 2'), 'Bezpłatna pomoc z tej ustawy jest dla osób doznających przemocy domowej i zagrożonych nią.');
const BEZ_TYTULU = warunek('MA_TYTUL_DO_LOKALU', 'brak tytułu prawnego do wspólnego lokalu', ustawa('art. 3 ust. 1 pkt 6'), 'Pomoc w uzyskaniu mieszkania jest dla osoby bez tytułu prawnego do wspólnego lokalu.');

const pomoc = defineZasada<FaktyPrzemocPomoc>({
  kod: 'bezplatna-pomoc-osobie-doznajacej-przemocy', nazwa: 'bezpłatna pomoc osobie doznającej przemocy', przepis: `${ustawa('art. 3 ust. 1-1a')}, ${rozporzadzenie('§ 16 pkt 2')}`,
  pytanie: 'Czy ta osoba może bezpłatnie skorzystać z tej formy pomocy?',
  facts: FaktyPrzemocPomoc, przyklad: { doznaje: true, forma: 'badanie_i_zaswiadczenie' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: NOWELIZACJA_2010, do: null,
    calculate: (c, { doznaje, forma, tytul_do_lokalu }) => wszystkie(
      c.holds(DOZNAJE, doznaje, [c.factText('forma', FORMY_POMOCY[forma]), odpowiedz(c, 'doznaje przemocy', doznaje)]),
      forma !== 'mieszkanie' || czyTak(c, BEZ_TYTULU, 'bez tytułu do lokalu', tytul_do_lokalu !== true),
    ),
  }],
});

/** Whose task something is, complaints, and the free help that a person may ask for. */
export const zasadyZadan: readonly Zasada<object>[] = [zadanie, skarga, zadaniePubliczne, pomoc];
