import { plainDate } from '@ostoja/kernel';
import { defineTermin, type Calculus, type Term } from '@ostoja/law';
import { policja } from '../przepisy.js';
import { faultyFact } from '../warunki.js';
import { FaktyPrzemocWaznoscNakazu } from './waznosc-nakazu.facts.js';

/** The police order of leaving the flat came with the act of 30 April 2020 (Dz.U. 2020 poz. 956). */
export const NAKAZ_POLICJI_OD = plainDate('2020-11-30');

const WAZNOSC = { kod: 'waznosc_nakazu', nazwa: 'koniec obowiązywania policyjnego nakazu lub zakazu', przepis: policja('art. 15ak ust. 1') };
const RAZEM_Z_NAKAZEM = { kod: 'koniec_razem_z_nakazem', nazwa: 'zakaz wydany po nakazie kończy się razem z nakazem', przepis: policja('art. 15aab ust. 3') };

function calculate(c: Calculus, fakty: FaktyPrzemocWaznoscNakazu): Term | null {
  const okres = okresZakazu(c, fakty);
  skonczonyWczesniej(c, okres, fakty);
  return c.reasons.length > 0 ? null : okres;
}

function okresZakazu(c: Calculus, { zdarzenie, wczesniejszy_nakaz }: FaktyPrzemocWaznoscNakazu): Term {
  const okres = okresNakazu(c, 'wydanie nakazu lub zakazu', zdarzenie);
  if (wczesniejszy_nakaz === undefined) return okres;
  if (wczesniejszy_nakaz > zdarzenie) throw faultyFact('EARLIER_ORDER_IS_LATER', 'Wcześniejszy nakaz nie może być późniejszy niż zakaz.', 'wczesniejszy_nakaz', policja('art. 15aab ust. 3'));
  const nakaz = okresNakazu(c, 'wydanie wcześniejszego nakazu', wczesniejszy_nakaz);
  return nakaz.koniec < zdarzenie ? okres : c.earliest(RAZEM_Z_NAKAZEM, [nakaz, okres]);
}

/** Remand or a court's ruling within the period ends the order at once, so no term runs any more. */
function skonczonyWczesniej(c: Calculus, { koniec }: Term, { zdarzenie, tymczasowe_aresztowanie, uchylenie }: FaktyPrzemocWaznoscNakazu): void {
  for (const [pole, dzien] of Object.entries({ tymczasowe_aresztowanie, uchylenie })) {
    if (dzien !== undefined && dzien < zdarzenie) throw faultyFact('END_BEFORE_ORDER', 'Ten dzień nie może być wcześniejszy niż wydanie nakazu lub zakazu.', pole);
  }
  if (tymczasowe_aresztowanie !== undefined && tymczasowe_aresztowanie <= koniec) {
    c.reason({ kod: 'TYMCZASOWE_ARESZTOWANIE', przepis: policja('art. 15ak ust. 2'), opis: `Nakaz i zakaz straciły moc z zastosowaniem tymczasowego aresztowania (${tymczasowe_aresztowanie}).` });
  }
  if (uchylenie !== undefined && uchylenie <= koniec) {
    c.reason({ kod: 'UCHYLONY_PRZEZ_SAD', przepis: policja('art. 15aj ust. 3'), opis: `Sąd uchylił nakaz lub zakaz (${uchylenie}).` });
  }
}

const okresNakazu = (c: Calculus, nazwa_zdarzenia: string, wydanie: string): Term => c.term(WAZNOSC, {
  zdarzenie: plainDate(wydanie), nazwa_zdarzenia, dlugosc: c.param('przemoc_domowa.policja.waznosc_nakazu'), liczenie: 'kalendarzowe', na_czynnosc: false,
});

/** Until when a police order holds; a court's security prolongs it and is then the source of the day. */
export const waznoscNakazu = defineTermin<FaktyPrzemocWaznoscNakazu>({
  kod: 'waznosc-policyjnego-nakazu-lub-zakazu',
  nazwa: 'obowiązywanie policyjnego nakazu opuszczenia mieszkania i zakazów',
  przepis: policja('art. 15ak'),
  kto: 'osoba, wobec której wydano nakaz lub zakaz',
  czynnosc: 'przestrzegać nakazu lub zakazu (dłużej, jeżeli sąd go przedłuży)',
  facts: FaktyPrzemocWaznoscNakazu,
  przyklad: { zdarzenie: '2025-12-15' },
  na_dzien_przykladu: plainDate('2025-12-15'),
  wersje: [{ od: NAKAZ_POLICJI_OD, do: null, calculate }],
});
