import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Zasada } from '@ostoja/law';
import { REFORMA, ustawa } from '../przepisy.js';
import { czyTak, czyWsrod, warunek, wszystkie } from '../warunki.js';
import { FaktyPrzemocGmina, FaktyPrzemocInnaGmina, FaktyPrzemocPrzekazanie, GMINY } from './wlasciwosc.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');
const WLASCIWE = { prowadzenie: ['doznajacej', 'wskazana'], dodatkowa_grupa: ['stosujacej'] } as const;
const WLASCIWOSC = warunek('GMINA_NIEWLASCIWA', 'gmina właściwa', ustawa('art. 9e ust. 1-2 i 7'), 'Procedurę prowadzi gmina zamieszkania osoby doznającej przemocy; własną grupę może powołać inna gmina zamieszkania osoby stosującej przemoc.');

const gmina = defineZasada<FaktyPrzemocGmina>({
  kod: 'wlasciwosc-gminy-w-niebieskiej-karcie', nazwa: 'właściwość gminy', przepis: ustawa('art. 9e ust. 1-2 i 7'),
  pytanie: 'Czy ta gmina może to zrobić?',
  facts: FaktyPrzemocGmina, przyklad: { gmina: 'doznajacej', czynnosc: 'prowadzenie' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: (c, fakty) => wszystkie(czyWsrod(c, WLASCIWOSC, 'gmina', fakty.gmina, GMINY, WLASCIWE[fakty.czynnosc])) }],
});

const ZMIANA = warunek('BEZ_ZMIANY_MIEJSCA', 'zmiana miejsca zamieszkania', ustawa('art. 9e ust. 3'), 'Nikt z objętych procedurą nie zmienił miejsca zamieszkania.');
const WNIOSEK = warunek('BEZ_WNIOSKU', 'wniosek zespołu nowego miejsca zamieszkania', ustawa('art. 9c ust. 5a'), 'Zespół informuje nowy zespół o procedurze, a dokumentację przekazuje na jego wniosek.');

const przekazanie = defineZasada<FaktyPrzemocPrzekazanie>({
  kod: 'przekazanie-dokumentacji-innemu-zespolowi', nazwa: 'przekazanie dokumentacji po zmianie miejsca zamieszkania', przepis: ustawa('art. 9c ust. 5a, art. 9e ust. 3'),
  pytanie: 'Czy zespół przekazuje dokumentację innemu zespołowi?',
  facts: FaktyPrzemocPrzekazanie, przyklad: { zmiana_miejsca: true, wniosek_nowego_zespolu: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: (c, f) => wszystkie(czyTak(c, ZMIANA, 'zmiana miejsca', f.zmiana_miejsca), czyTak(c, WNIOSEK, 'wniosek nowego zespołu', f.wniosek_nowego_zespolu)) }],
});

const CZLONEK = warunek('NIE_CZLONEK_GRUPY', 'wniosek członka grupy', ustawa('art. 9e ust. 5'), 'O wskazanie innej gminy może wystąpić tylko członek grupy.');
const TRUDNOSCI = warunek('BEZ_TRUDNOSCI', 'trudności w realizacji procedury', ustawa('art. 9e ust. 5'), 'Nie ma trudności w realizacji procedury.');
const SASIEDNIA = warunek('NIE_SASIEDNIA', 'gmina sąsiednia', ustawa('art. 9e ust. 7'), 'Wojewoda wskazuje gminę sąsiednią.');
const WOLNA = warunek('TE_SAME_TRUDNOSCI', 'gmina bez takich trudności', ustawa('art. 9e ust. 7'), 'We wskazanej gminie nie może być okoliczności utrudniających procedurę.');

const innaGmina = defineZasada<FaktyPrzemocInnaGmina>({
  kod: 'wskazanie-innej-gminy', nazwa: 'wskazanie innej gminy przez wojewodę', przepis: ustawa('art. 9e ust. 5-7'),
  pytanie: 'Czy wojewoda może wskazać tę gminę jako właściwą?',
  facts: FaktyPrzemocInnaGmina, przyklad: { czlonek_grupy: true, trudnosci: true, sasiednia: true, bez_trudnosci: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: REFORMA, do: null,
    calculate: (c, f) => wszystkie(
      czyTak(c, CZLONEK, 'członek grupy', f.czlonek_grupy), czyTak(c, TRUDNOSCI, 'trudności', f.trudnosci), czyTak(c, SASIEDNIA, 'sąsiednia', f.sasiednia), czyTak(c, WOLNA, 'bez trudności', f.bez_trudnosci),
    ),
  }],
});

/** Which municipality runs the procedure. */
export const zasadyWlasciwosci: readonly Zasada<object>[] = [gmina, przekazanie, innaGmina];
