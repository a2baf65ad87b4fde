import { plainDate, type PlainDate } from '@ostoja/kernel';
import { valueOfCode, type Calculus, type ConditionDefinition, type StepDefinition } from '@ostoja/law';
import type { FaktyWnioskuPfron, OrzeczeniePfronFakt } from './osoba.facts.js';
import { USTAWA } from './przepisy.js';
import { dateFacts } from './wspolne.rule.js';

/** Highest first: with several valid rulings the highest degree counts. */
const STOPNIE = ['znaczny', 'umiarkowany', 'lekki', 'do_16'] as const;
export type StopienPfron = (typeof STOPNIE)[number];
const BY_CODE = Object.fromEntries(STOPNIE.map((stopien) => [stopien, stopien])) as Record<StopienPfron, StopienPfron>;

const WAZNE: StepDefinition = { kod: 'orzeczenie.wazne', nazwa: 'orzeczenie ważne w dniu wniosku i w dniu przyznania', przepis: `art. 1 i art. 62 ${USTAWA}` };
const OSOBA: ConditionDefinition = {
  kod: 'BRAK_ORZECZENIA', nazwa: 'osoba niepełnosprawna w rozumieniu ustawy', przepis: `art. 1, art. 5 i art. 62 ${USTAWA}`,
  odmowa: 'Brak ważnego orzeczenia o niepełnosprawności albo orzeczenia traktowanego na równi z nim.',
  prosto: 'Osoba ma ważne orzeczenie o niepełnosprawności',
};

/** Day of the application; the day of the calculation when it is not given. */
export const dzienWniosku = (c: Calculus, { data_wniosku }: { data_wniosku?: string }): PlainDate => (data_wniosku === undefined ? c.day : plainDate(data_wniosku));

/** The degree that the valid rulings give, or null with the reason of refusal. Validity is checked on the day of application and of award. */
export function readStopien(c: Calculus, { orzeczenia, ...fakty }: Pick<FaktyWnioskuPfron, 'orzeczenia' | 'data_wniosku'>): StopienPfron | null {
  const dni = [dzienWniosku(c, fakty), c.day];
  const uznane = orzeczenia.filter((orzeczenie) => isUznane(c, orzeczenie, dni)).map(({ rodzaj }) => c.param(`rehabilitacja.orzeczenie.${rodzaj}`));
  c.holds(OSOBA, uznane.length > 0, uznane);
  const stopnie = new Set(uznane.map((ruling) => valueOfCode(ruling, BY_CODE)));
  return STOPNIE.find((stopien) => stopnie.has(stopien)) ?? null;
}

function isUznane(c: Calculus, orzeczenie: OrzeczeniePfronFakt, dni: readonly PlainDate[]): boolean {
  const wazne = dni.every((dzien) => (orzeczenie.od === undefined || orzeczenie.od <= dzien) && (orzeczenie.do === undefined || dzien <= orzeczenie.do));
  const okres = [...dateFacts(c, 'ważne od', orzeczenie.od), ...dateFacts(c, 'ważne do', orzeczenie.do)];
  return c.holds(WAZNE, wazne && orzeczenie.utracilo_moc_przed_1998 !== true, [c.param(`rehabilitacja.orzeczenie.${orzeczenie.rodzaj}`), ...okres]);
}
