import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type StepDefinition, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWE_ROZPORZADZENIE, rozporzadzenie, ustawa } from '../przepisy.js';
import { czyTak, czyWsrod, warunek, wszystkie } from '../warunki.js';
import { DOKUMENTY, FaktyPrzemocDostep, PYTAJACY } from './dostep.facts.js';

const OSWIADCZENIE = warunek('BEZ_OSWIADCZENIA', 'oświadczenie o zachowaniu poufności', ustawa('art. 9c ust. 3'), 'Przed pierwszą czynnością członek zespołu lub grupy składa oświadczenie o poufności.');
const NIEZBEDNOSC = warunek('INNA_GRUPA', 'udział w grupie, która prowadzi sprawę', ustawa('art. 9c ust. 1'), 'Członek innej grupy nie wykonuje zadań w tej sprawie, więc jej danych nie potrzebuje.');
const UPOWAZNIENIE = warunek('BEZ_UPOWAZNIENIA', 'pisemne upoważnienie administratora danych', ustawa('art. 9c ust. 7 pkt 1'), 'Potrzebne jest pisemne upoważnienie administratora danych.');
const TAJEMNICA = warunek('BEZ_ZOBOWIAZANIA', 'pisemne zobowiązanie do zachowania tajemnicy', ustawa('art. 9c ust. 7 pkt 2'), 'Potrzebne jest pisemne zobowiązanie do zachowania tajemnicy.');
const ZGODA = warunek('BEZ_ZGODY_ZESPOLU', 'zgoda zespołu interdyscyplinarnego', rozporzadzenie('§ 14 ust. 2'), 'Dostęp wymaga zgody zespołu interdyscyplinarnego.');
const SIEDZIBA = warunek('POZA_SIEDZIBA', 'wgląd w siedzibie ośrodka', rozporzadzenie('§ 14 ust. 2'), 'Dokumentację można zobaczyć tylko w siedzibie ośrodka pomocy społecznej.');
const ZAKRES = warunek('POZA_ZAKRESEM', 'dokument dotyczy tylko tej osoby', `${rozporzadzenie('§ 14 ust. 2')}, ${ustawa('art. 9c ust. 5, art. 9e ust. 4')}`, 'Dostęp jest tylko w zakresie, który dotyczy tej osoby; trzeba wyłączyć dane innych osób.');
const FORMULARZ_B: StepDefinition = { kod: 'formularz_b', nazwa: 'formularz B przekazuje się osobie doznającej przemocy', przepis: rozporzadzenie('§ 6 ust. 1'), prosto: 'Formularz B przekazuje się osobie doznającej przemocy' };
const FORMULARZE = warunek('WYLACZONY_DOKUMENT', 'dokument, który można pokazać osobie stosującej przemoc', `${ustawa('art. 9e ust. 4 pkt 1 i 4')}, ${rozporzadzenie('§ 6 ust. 4')}`,
  'Osobie stosującej przemoc nie pokazuje się formularzy A, B i C ani dokumentacji Policji.');
const DANE = warunek('DANE_CHRONIONE', 'brak danych osoby doznającej przemocy i zgłaszającego', ustawa('art. 9c ust. 5, art. 9e ust. 4'), 'Dokument zawiera dane, których ujawnienie mogłoby zagrozić osobie doznającej przemocy albo zgłaszającemu.');
const ZADANIE = warunek('BEZ_ZADANIA', 'żądanie sądu lub prokuratora', `${ustawa('art. 9c ust. 4, art. 11ab')}, ${rozporzadzenie('§ 14 ust. 3')}`, 'Dokument wydaje się na żądanie, z odnotowaniem w aktach.');
const WYLACZNOSC = warunek('BEZ_DOSTEPU', 'osoba z kręgu wskazanego w ustawie', ustawa('art. 9c ust. 4'), 'Dostęp mają wyłącznie członkowie zespołu i grupy oraz, w swoim zakresie, osoby objęte procedurą.');

type Regula = (c: Calculus, fakty: FaktyPrzemocDostep) => readonly boolean[];

const bezDostepu: Regula = (c, { kto }) => [czyWsrod(c, WYLACZNOSC, 'kto', kto, PYTAJACY, [])];
const czlonek: Regula = (c, fakty) => [czyTak(c, OSWIADCZENIE, 'oświadczenie o poufności', fakty.oswiadczenie_o_poufnosci)];
const wZakresie: Regula = (c, fakty) => [
  czyTak(c, ZGODA, 'zgoda zespołu', fakty.zgoda_zespolu), czyTak(c, SIEDZIBA, 'w siedzibie ośrodka', fakty.w_siedzibie), czyTak(c, ZAKRES, 'tylko o tej osobie', fakty.tylko_o_tej_osobie),
];

/** What each person must fulfil; who is not named here has no access. */
const REGULY: Partial<Record<FaktyPrzemocDostep['kto'], Regula>> = {
  czlonek_zespolu: czlonek,
  czlonek_grupy: czlonek,
  czlonek_innej_grupy: (c, { kto }) => [czyWsrod(c, NIEZBEDNOSC, 'kto', kto, PYTAJACY, ['czlonek_grupy'])],
  osoba_upowazniona: (c, fakty) => [czyTak(c, UPOWAZNIENIE, 'upoważnienie', fakty.upowaznienie), czyTak(c, TAJEMNICA, 'zobowiązanie do tajemnicy', fakty.zobowiazanie_do_tajemnicy)],
  sad_lub_prokurator: (c, fakty) => [czyTak(c, ZADANIE, 'żądanie', fakty.zadanie)],
  // Form B is handed to the person who suffers violence; it holds nobody's data.
  osoba_doznajaca: (c, fakty) => (fakty.dokument === 'nk_b' ? [c.holds(FORMULARZ_B, true, [c.factText('dokument', DOKUMENTY.nk_b)])] : wZakresie(c, fakty)),
  osoba_stosujaca: (c, fakty) => [
    czyWsrod(c, FORMULARZE, 'dokument', fakty.dokument, DOKUMENTY, ['nk_d', 'protokol', 'notatka', 'inny']),
    czyTak(c, DANE, 'bez danych chronionych', fakty.dane_chronione === false),
    ...wZakresie(c, fakty),
  ],
};

function isDostep(c: Calculus, fakty: FaktyPrzemocDostep): ZasadaOutcome {
  return wszystkie(...(REGULY[fakty.kto] ?? bezDostepu)(c, fakty));
}

const dostep = defineZasada<FaktyPrzemocDostep>({
  kod: 'dostep-do-niebieskiej-karty', nazwa: 'dostęp do formularzy i dokumentacji procedury', przepis: `${ustawa('art. 9c ust. 4-5 i 7, art. 9e ust. 4')}, ${rozporzadzenie('§ 14 ust. 2')}`,
  pytanie: 'Czy ta osoba może zobaczyć ten dokument?',
  facts: FaktyPrzemocDostep, przyklad: { kto: 'osoba_stosujaca', dokument: 'nk_d', zgoda_zespolu: true, w_siedzibie: true, tylko_o_tej_osobie: true, dane_chronione: false }, na_dzien_przykladu: plainDate('2025-11-24'),
  wersje: [{ od: NOWE_ROZPORZADZENIE, do: null, calculate: isDostep }],
});

/** Who may see which form and paper. */
export const zasadyDostepu: readonly Zasada<object>[] = [dostep];
