import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition } from '@ostoja/law';
import { FaktyMiejsceWSchronisku, type SytuacjaBezdomnegoFakt } from './schronisko.facts.js';
import { holdAll } from './warunki.rule.js';

const art = (ust: string): string => `art. 48a ust. ${ust} ustawy o pomocy społecznej`;
const SAMOOBSLUGA: ConditionDefinition = { kod: 'NIEZDOLNA_DO_SAMOOBSLUGI', nazwa: 'osoba zdolna do samoobsługi', przepis: art('5'), odmowa: 'W tej placówce mogą przebywać tylko osoby zdolne do samoobsługi.' };
const BEZPIECZNA: ConditionDefinition = { kod: 'ZAGRAZA_INNYM', nazwa: 'stan zdrowia nie zagraża innym', przepis: art('5 i 5a'), odmowa: 'Stan zdrowia osoby zagraża zdrowiu lub życiu innych.' };
const TRZEZWA: ConditionDefinition = { kod: 'POD_WPLYWEM', nazwa: 'osoba nie jest pod wpływem alkoholu ani substancji', przepis: art('6 i 7'), odmowa: 'Osoba jest pod wpływem alkoholu lub substancji psychoaktywnych, a przypadek nie jest szczególnie uzasadniony.' };
const KONTRAKT: ConditionDefinition = { kod: 'BRAK_KONTRAKTU', nazwa: 'podpisany kontrakt socjalny', przepis: art('2 i 2a'), odmowa: 'Schronisko wymaga podpisania kontraktu socjalnego.' };
const OPIEKA: ConditionDefinition = { kod: 'NIE_WYMAGA_OPIEKI', nazwa: 'osoba wymaga częściowej opieki', przepis: art('2b'), odmowa: 'Schronisko z usługami opiekuńczymi jest dla osób, które wymagają częściowej opieki.' };
const NIE_CALODOBOWA: ConditionDefinition = { kod: 'WYMAGA_CALODOBOWEJ_OPIEKI', nazwa: 'osoba nie wymaga całodobowej opieki', przepis: art('2b i 2d'), odmowa: 'Osoba wymaga całodobowej opieki, a nie czeka na miejsce w domu pomocy społecznej w szczególnie uzasadnionym przypadku.' };

/** Whether the person may stay in the form of shelter; each condition that does not hold adds its reason. */
export function mozePrzebywac(c: Calculus, placowka: FaktyMiejsceWSchronisku['placowka'], f: SytuacjaBezdomnegoFakt): boolean {
  const szczegolny = f.szczegolny_przypadek === true;
  const zUslugami = placowka === 'schronisko_z_uslugami';
  const czeka = szczegolny && f.czeka_na_dps === true;
  return holdAll(c, [
    [SAMOOBSLUGA, zUslugami || f.zdolna_do_samoobslugi],
    [BEZPIECZNA, !f.zagraza_innym],
    [TRZEZWA, placowka === 'ogrzewalnia' || szczegolny || !f.pod_wplywem],
    [KONTRAKT, placowka !== 'schronisko' || f.kontrakt_socjalny === true || f.gmina_miejsca_pobytu === true],
    [OPIEKA, !zUslugami || f.czesciowa_opieka === true || czeka],
    [NIE_CALODOBOWA, !zUslugami || !f.calodobowa_opieka || czeka],
  ]);
}

/** Who may stay in which form of shelter (art. 48a ups). A bed without care in a shelter with care follows the rules of the shelter (ust. 2e). */
export const miejsceWSchronisku = defineZasada<FaktyMiejsceWSchronisku>({
  kod: 'miejsce-w-schronisku',
  nazwa: 'pobyt w noclegowni, schronisku i ogrzewalni',
  pytanie: 'Czy osoba bezdomna może przebywać w tej placówce?',
  przepis: art('2–7'),
  facts: FaktyMiejsceWSchronisku,
  przyklad: { placowka: 'schronisko', zdolna_do_samoobslugi: true, zagraza_innym: false, pod_wplywem: false, kontrakt_socjalny: true },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2021-05-30'), do: null, calculate: (c, fakty) => ({ tak: mozePrzebywac(c, fakty.placowka, fakty) }) }],
});
