import { prostyTermin } from '@ostoja/facts';
import { plainDate } from '@ostoja/kernel';
import { defineTermin, type Calculus, type FaktyZdarzenia, type StepDefinition, type Term, type Termin } from '@ostoja/law';
import { FaktyAktualizacjiWywiadu } from './wywiad.facts.js';

const ROZPORZADZENIE = 'rozporządzenia z 8.04.2021 w sprawie rodzinnego wywiadu środowiskowego';
const UST_4 = 'art. 107 ust. 4 ustawy o pomocy społecznej';
const AKTUALIZACJA: StepDefinition = { kod: 'wywiad.aktualizacja', nazwa: 'aktualizacja wywiadu', przepis: UST_4, prosto: 'Aktualizacja wywiadu' };
const DLUGOSC: Readonly<Record<FaktyAktualizacjiWywiadu['miejsce'], string>> = { srodowisko: '', dps: '_dps', osrodek_wsparcia_zaburzenia: '_osrodek_wsparcia' };

/** The twelve months of the support centres begin on a later day than those of care homes; before it the six months of permanent help hold. */
function calculateAktualizacja(c: Calculus, { zdarzenie, miejsce }: FaktyAktualizacjiWywiadu): Term {
  const ogolny = 'pomoc_spoleczna.termin.aktualizacja_wywiadu';
  const dlugosc = c.findParam(`${ogolny}${DLUGOSC[miejsce]}`) ?? c.param(ogolny);
  return c.term(AKTUALIZACJA, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'ostatni wywiad lub jego aktualizacja', dlugosc, liczenie: 'kalendarzowe', na_czynnosc: false });
}

/** The update of an interview while permanent help runs. */
export const aktualizacjaWywiadu = defineTermin<FaktyAktualizacjiWywiadu>({
  kod: 'aktualizacja-wywiadu',
  nazwa: 'aktualizacja wywiadu środowiskowego przy stałych formach pomocy',
  przepis: UST_4,
  kto: 'pracownik socjalny',
  czynnosc: 'sporządzić aktualizację wywiadu, także bez zmiany danych',
  facts: FaktyAktualizacjiWywiadu,
  przyklad: { zdarzenie: '2026-01-15', miejsce: 'srodowisko' },
  na_dzien_przykladu: plainDate('2026-01-15'),
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate: calculateAktualizacja }],
});

/** Terms of the family interview (PS-65, PS-67). */
export const terminyWywiadu: readonly Termin<FaktyZdarzenia>[] = [
  prostyTermin({
    kod: 'wywiad-srodowiskowy', nazwa: 'przeprowadzenie wywiadu środowiskowego', przepis: `§ 3 ust. 2 ${ROZPORZADZENIE}`,
    kto: 'pracownik socjalny', czynnosc: 'przeprowadzić wywiad', zdarzenie: 'powzięcie wiadomości o konieczności przeprowadzenia wywiadu',
    parametr: 'pomoc_spoleczna.termin.wywiad', liczenie: 'kpa', na_czynnosc: true, od: plainDate('2021-11-15'), przyklad: '2026-03-02',
  }),
  prostyTermin({
    kod: 'wywiad-srodowiskowy-pilny', nazwa: 'przeprowadzenie wywiadu w sprawie niecierpiącej zwłoki', przepis: `§ 3 ust. 3 ${ROZPORZADZENIE}`,
    kto: 'pracownik socjalny', czynnosc: 'przeprowadzić wywiad niezwłocznie, najpóźniej w tym dniu', zdarzenie: 'powzięcie wiadomości o potrzebie przyznania świadczenia',
    parametr: 'pomoc_spoleczna.termin.wywiad_pilny', liczenie: 'kpa', na_czynnosc: true, od: plainDate('2021-11-15'), przyklad: '2026-03-02',
  }),
  aktualizacjaWywiadu,
];
