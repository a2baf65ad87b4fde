import { plainDate } from '@ostoja/kernel';
import { defineTermin, type Calculus, type Term } from '@ostoja/law';
import { NOWE_ROZPORZADZENIE, rozporzadzenie } from '../przepisy.js';
import { dniemWszczecia, findDlugosc, terminCzynnosci } from '../termin-procedury.js';
import { czyTak, warunek } from '../warunki.js';
import { FaktyPrzemocZawiadomienie } from './zawiadomienie.facts.js';

const NIEOBECNOSC = warunek('OBECNA_PRZY_WSZCZECIU', 'procedurę wszczęto pod nieobecność tej osoby', rozporzadzenie('§ 10 ust. 1'),
  'Osoba była obecna przy wszczęciu procedury, więc osobnego zawiadomienia nie ma.');
const MOZLIWOSC = warunek('ZAWIADOMIENIE_NIEMOZLIWE', 'zawiadomienie jest możliwe', rozporzadzenie('§ 10 ust. 4'),
  'Zamiast zawiadomienia grupa dokumentuje, że nie może zawiadomić tej osoby, i wskazuje przyczyny.');
const ZAWIADOMIENIE = {
  kod: 'zawiadomienie_osoby_stosujacej_przemoc', nazwa: 'zawiadomienie o wszczęciu procedury', przepis: rozporzadzenie('§ 10 ust. 2'),
};

function calculate(c: Calculus, fakty: FaktyPrzemocZawiadomienie): Term | null {
  const dlugosc = findDlugosc(c, dniemWszczecia(fakty), 'przemoc_domowa.nk.zawiadomienie_osoby_stosujacej_przemoc');
  if (dlugosc === null) return null;
  const biegnie = [
    czyTak(c, NIEOBECNOSC, 'nieobecna przy wszczęciu', !fakty.obecna_przy_wszczeciu),
    czyTak(c, MOZLIWOSC, 'zawiadomienie możliwe', fakty.zawiadomienie_niemozliwe !== true),
  ].every(Boolean);
  return biegnie ? terminCzynnosci(c, ZAWIADOMIENIE, fakty, 'otrzymanie formularza przez grupę', dlugosc) : null;
}

/** Notice of the opening to a person who was not there (§ 10). */
export const zawiadomienieOsobyStosujacej = defineTermin<FaktyPrzemocZawiadomienie>({
  kod: 'zawiadomienie-osoby-stosujacej-przemoc',
  nazwa: 'zawiadomienie osoby stosującej przemoc o wszczęciu procedury',
  przepis: rozporzadzenie('§ 10'),
  kto: 'grupa diagnostyczno-pomocowa',
  czynnosc: 'niezwłocznie zawiadomić nieobecną osobę stosującą przemoc o wszczęciu procedury (dowolna forma, z udokumentowaniem)',
  facts: FaktyPrzemocZawiadomienie,
  przyklad: { zdarzenie: '2025-12-22', obecna_przy_wszczeciu: false },
  na_dzien_przykladu: plainDate('2025-12-22'),
  wersje: [{ od: NOWE_ROZPORZADZENIE, do: null, calculate }],
});
