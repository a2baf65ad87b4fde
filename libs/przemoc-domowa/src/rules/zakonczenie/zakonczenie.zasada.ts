import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWE_ROZPORZADZENIE, REFORMA, rozporzadzenie, ustawa } from '../przepisy.js';
import { czyTak, czyWsrod, warunek, wszystkie } from '../warunki.js';
import { ELEMENTY_PROTOKOLU, FaktyPrzemocOdstapienie, FaktyPrzemocProtokol, FaktyPrzemocZakonczenie, KONCZACY, PRZESLANKI, RODZAJE_PROTOKOLU } from './zakonczenie.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');

const GRUPA = warunek('NIE_GRUPA', 'rozstrzyga grupa diagnostyczno-pomocowa', ustawa('art. 9b ust. 8 pkt 8 i ust. 15'), 'Procedurę kończy i od działań odstępuje tylko grupa diagnostyczno-pomocowa.');
const PRZESLANKA = warunek('BRAK_PRZESLANKI', 'przesłanka zakończenia z ustawy', ustawa('art. 9h ust. 1'), 'Sama ta przyczyna nie pozwala zakończyć procedury: przemoc musi ustać albo trzeba rozstrzygnąć, że nie ma podstaw do działań.');
const PRZYPUSZCZENIE = warunek('BRAK_UZASADNIONEGO_PRZYPUSZCZENIA', 'uzasadnione przypuszczenie, że przemoc nie wróci', ustawa('art. 9h ust. 1 pkt 1'), 'Oprócz ustania przemocy potrzebne jest uzasadnione przypuszczenie, że zaprzestano jej stosowania.');

function isZakonczenie(c: Calculus, { konczacy, przeslanka, uzasadnione_przypuszczenie }: FaktyPrzemocZakonczenie): ZasadaOutcome {
  return wszystkie(
    czyWsrod(c, GRUPA, 'kończący', konczacy, KONCZACY, ['grupa']),
    czyWsrod(c, PRZESLANKA, 'przyczyna', przeslanka, PRZESLANKI, ['ustanie_przemocy', 'brak_zasadnosci']),
    przeslanka !== 'ustanie_przemocy' || czyTak(c, PRZYPUSZCZENIE, 'uzasadnione przypuszczenie', uzasadnione_przypuszczenie),
  );
}

const zakonczenie = defineZasada<FaktyPrzemocZakonczenie>({
  kod: 'zakonczenie-niebieskiej-karty', nazwa: 'zakończenie procedury „Niebieskie Karty”', przepis: ustawa('art. 9b ust. 8 pkt 8, art. 9h ust. 1'),
  pytanie: 'Czy procedurę można zakończyć?',
  facts: FaktyPrzemocZakonczenie, przyklad: { konczacy: 'grupa', przeslanka: 'ustanie_przemocy', uzasadnione_przypuszczenie: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: isZakonczenie }],
});

const NIEPOTWIERDZONA = warunek('INFORMACJA_POTWIERDZONA', 'informacja o przemocy się nie potwierdziła', ustawa('art. 9b ust. 15'), 'Informacja o przemocy się potwierdziła, więc odstąpić nie można.');
const DOKUMENT = warunek('BRAK_DOKUMENTU', 'forma pisemna i elektroniczna', `${ustawa('art. 9b ust. 15')}, ${rozporzadzenie('§ 19 ust. 1')}`, 'Odstąpienie dokumentuje się protokołem, na piśmie i elektronicznie.');

const odstapienie = defineZasada<FaktyPrzemocOdstapienie>({
  kod: 'odstapienie-od-dalszych-dzialan', nazwa: 'odstąpienie od dalszych działań', przepis: `${ustawa('art. 9b ust. 15')}, ${rozporzadzenie('§ 19')}`,
  pytanie: 'Czy można odstąpić od dalszych działań?',
  facts: FaktyPrzemocOdstapienie, przyklad: { konczacy: 'grupa', potwierdzona: false, udokumentowane: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: NOWE_ROZPORZADZENIE, do: null,
    calculate: (c, { konczacy, potwierdzona, udokumentowane }) => wszystkie(
      czyWsrod(c, GRUPA, 'odstępujący', konczacy, KONCZACY, ['grupa']), czyTak(c, NIEPOTWIERDZONA, 'niepotwierdzona', !potwierdzona), czyTak(c, DOKUMENT, 'udokumentowane', udokumentowane),
    ),
  }],
});

const PRZEPIS_PROTOKOLU = { zakonczenie: rozporzadzenie('§ 20'), odstapienie: rozporzadzenie('§ 19') } as const;

function isProtokol(c: Calculus, { rodzaj, elementy, zawiadomiono_doznajaca, zawiadomiono_stosujaca }: FaktyPrzemocProtokol): ZasadaOutcome {
  const przepis = PRZEPIS_PROTOKOLU[rodzaj];
  const braki = Object.entries(ELEMENTY_PROTOKOLU).filter(([kod]) => !elementy.includes(kod)).map(([, nazwa]) => nazwa);
  const komplet = warunek('NIEPELNY_PROTOKOL', 'protokół zawiera wszystkie elementy', przepis, `W protokole brakuje: ${braki.join('; ')}.`);
  const zawiadomienie = warunek('NIE_ZAWIADOMIONO', 'zawiadomiono osoby objęte procedurą', przepis, 'Zawiadamia się osobę doznającą i osobę stosującą przemoc.');
  return wszystkie(
    c.holds(komplet, braki.length === 0, [c.factText('protokół', RODZAJE_PROTOKOLU[rodzaj])]),
    czyTak(c, zawiadomienie, 'zawiadomiono obie strony', zawiadomiono_doznajaca && zawiadomiono_stosujaca),
  );
}

const protokol = defineZasada<FaktyPrzemocProtokol>({
  kod: 'protokol-konca-niebieskiej-karty', nazwa: 'protokół zakończenia albo odstąpienia', przepis: rozporzadzenie('§ 19-20'),
  pytanie: 'Czy protokół jest pełny, a osoby zawiadomione?',
  facts: FaktyPrzemocProtokol, przyklad: { rodzaj: 'zakonczenie', elementy: Object.keys(ELEMENTY_PROTOKOLU), zawiadomiono_doznajaca: true, zawiadomiono_stosujaca: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWE_ROZPORZADZENIE, do: null, calculate: isProtokol }],
});

/** When and how the procedure ends. */
export const zasadyZakonczenia: readonly Zasada<object>[] = [zakonczenie, odstapienie, protokol];
