import { addDays, Fraction, plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWELIZACJA_2010, REFORMA, ustawa } from '../przepisy.js';
import { czyTak, czyWsrod, warunek, wszystkie } from '../warunki.js';
import { FaktyPrzemocOchronaDziecka, FaktyPrzemocPouczenieRodzicow, MIEJSCA, OPIEKUNOWIE, ZAGROZENIA } from './dziecko.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');
/** The act of 28 July 2023 (Dz.U. 2023 poz. 1606) asks for the risk questionnaire. */
const KWESTIONARIUSZ_OD = plainDate('2024-02-15');

/** What the wording of a period asks for. */
interface Brzmienie {
  readonly zagrozenia: readonly string[];
  readonly miejsca: readonly string[];
  readonly gwarancja: boolean;
  readonly kwestionariusz: boolean;
}
const DAWNE: Brzmienie = { zagrozenia: ['bezposrednie'], miejsca: ['osoba_najblizsza', 'rodzina_zastepcza', 'placowka'], gwarancja: false, kwestionariusz: false };
const OD_REFORMY: Brzmienie = {
  zagrozenia: ['bezposrednie', 'inne'], miejsca: ['osoba_najblizsza', 'rodzina_zastepcza', 'rodzinny_dom_dziecka', 'placowka', 'inna_instytucjonalna'], gwarancja: true, kwestionariusz: false,
};
const Z_KWESTIONARIUSZEM: Brzmienie = { ...OD_REFORMY, kwestionariusz: true };

const MEDYCY = ['lekarz', 'ratownik_medyczny', 'pielegniarka'];
const ZAGROZENIE = warunek('BRAK_ZAGROZENIA', 'zagrożenie życia lub zdrowia dziecka', ustawa('art. 12a ust. 1'), 'Nie ma zagrożenia życia lub zdrowia dziecka, którego wymaga ustawa.');
const SKLAD = warunek('NIEPELNY_SKLAD', 'decyzja pracownika socjalnego, policjanta i lekarza, ratownika albo pielęgniarki', ustawa('art. 12a ust. 3'), 'Decyzję podejmuje pracownik socjalny wspólnie z policjantem oraz z lekarzem, ratownikiem medycznym albo pielęgniarką.');
const MIEJSCE = warunek('NIEDOZWOLONE_MIEJSCE', 'miejsce z ustawy', ustawa('art. 12a ust. 1'), 'Ustawa nie pozwala umieścić dziecka w takim miejscu.');
const GWARANCJA = warunek('BRAK_GWARANCJI', 'osoba najbliższa gwarantuje bezpieczeństwo i opiekę', ustawa('art. 12a ust. 1'), 'Osoba najbliższa musi gwarantować dziecku bezpieczeństwo i należytą opiekę.');
const RYZYKO = warunek('BRAK_KWESTIONARIUSZA', 'ocena ryzyka w kwestionariuszu przed decyzją', ustawa('art. 12a ust. 4a'), 'Przed decyzją ocenia się ryzyko w kwestionariuszu szacowania ryzyka.');

const isOchrona = (brzmienie: Brzmienie) => (c: Calculus, f: FaktyPrzemocOchronaDziecka): ZasadaOutcome => {
  const sklad = c.param('przemoc_domowa.dziecko.sklad_decydujacy');
  const sluzby = [f.decydujacy.includes('pracownik_socjalny'), f.decydujacy.includes('policjant'), MEDYCY.some((kod) => f.decydujacy.includes(kod))].filter(Boolean).length;
  const { tak } = wszystkie(
    czyWsrod(c, ZAGROZENIE, 'zagrożenie', f.zagrozenie, ZAGROZENIA, brzmienie.zagrozenia),
    c.isAtLeast(SKLAD, c.fact('służby podejmujące decyzję', Fraction.of(sluzby), null, 'liczba'), sklad),
    czyWsrod(c, MIEJSCE, 'miejsce', f.miejsce, MIEJSCA, brzmienie.miejsca),
    !brzmienie.gwarancja || f.miejsce !== 'osoba_najblizsza' || czyTak(c, GWARANCJA, 'gwarancja opieki', f.gwarancja_opieki),
    !brzmienie.kwestionariusz || czyTak(c, RYZYKO, 'kwestionariusz', f.kwestionariusz),
  );
  return { tak, limity: [{ kod: 'sklad', nazwa: 'służby podejmujące decyzję', wartosc: sklad.value, jednostka: 'liczba', przepis: sklad.legalBasis }] };
};

const ochrona = defineZasada<FaktyPrzemocOchronaDziecka>({
  kod: 'zapewnienie-dziecku-ochrony', nazwa: 'zapewnienie dziecku ochrony (odebranie dziecka)', przepis: ustawa('art. 12a ust. 1-4a'),
  pytanie: 'Czy pracownik socjalny może zapewnić dziecku ochronę i umieścić je w tym miejscu?',
  facts: FaktyPrzemocOchronaDziecka, na_dzien_przykladu: DZIEN_PRZYKLADU,
  przyklad: { zagrozenie: 'bezposrednie', decydujacy: ['pracownik_socjalny', 'policjant', 'lekarz'], miejsce: 'rodzina_zastepcza', kwestionariusz: true },
  wersje: [
    { od: NOWELIZACJA_2010, do: addDays(REFORMA, -1), calculate: isOchrona(DAWNE) },
    { od: REFORMA, do: addDays(KWESTIONARIUSZ_OD, -1), calculate: isOchrona(OD_REFORMY) },
    { od: KWESTIONARIUSZ_OD, do: null, calculate: isOchrona(Z_KWESTIONARIUSZEM) },
  ],
});

const SKARZACY = warunek('BEZ_PRAWA_DO_ZAZALENIA', 'rodzic albo opiekun', ustawa('art. 12b ust. 1'), 'Zażalenie przysługuje rodzicom, opiekunom prawnym i faktycznym.');
const POUCZENIE = { kod: 'BRAK_POUCZENIA', przepis: ustawa('art. 12c ust. 1'), opis: 'Pracownik socjalny poucza na piśmie o zażaleniu, o podjętych czynnościach i o nieodpłatnej pomocy prawnej: pouczenia brakuje.' };

const zazalenie = defineZasada<FaktyPrzemocPouczenieRodzicow>({
  kod: 'zazalenie-na-zapewnienie-dziecku-ochrony', nazwa: 'zażalenie na zapewnienie dziecku ochrony', przepis: ustawa('art. 12b ust. 1-2, art. 12c'),
  pytanie: 'Czy ta osoba może wnieść zażalenie na zapewnienie dziecku ochrony?',
  facts: FaktyPrzemocPouczenieRodzicow, przyklad: { skarzacy: 'rodzic', pouczenie_na_pismie: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: NOWELIZACJA_2010, do: null,
    calculate: (c, { skarzacy, pouczenie_na_pismie }) => {
      if (!pouczenie_na_pismie) c.warn(POUCZENIE);
      return wszystkie(czyWsrod(c, SKARZACY, 'skarżący', skarzacy, OPIEKUNOWIE, ['rodzic', 'opiekun_prawny', 'opiekun_faktyczny']));
    },
  }],
});

/** Securing a child whose life or health domestic violence threatens. */
export const zasadyDziecka: readonly Zasada<object>[] = [ochrona, zazalenie];
