import { Money, type PlainDate } from '@ostoja/kernel';
import type { Calculus, ConditionDefinition, Quantity } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import type { FaktySwiadczeniaPienieznego } from './wspolne.facts.js';

const POWOD: ConditionDefinition = {
  kod: 'BRAK_POWODU', nazwa: 'występuje powód z art. 7 pkt 2–15 albo inna okoliczność uzasadniająca pomoc', przepis: 'art. 8 ust. 1 w związku z art. 7 ustawy o pomocy społecznej',
  odmowa: 'Nie wskazano żadnego z powodów trudnej sytuacji z art. 7 pkt 2–15 ani innej okoliczności, która uzasadnia pomoc.',
};
const ZAKLAD_KARNY: ConditionDefinition = {
  kod: 'KARA_POZBAWIENIA_WOLNOSCI', nazwa: 'osoba nie odbywa kary pozbawienia wolności', przepis: 'art. 13 ust. 1 ustawy o pomocy społecznej',
  odmowa: 'Osobie odbywającej karę pozbawienia wolności nie przysługują świadczenia z pomocy społecznej.',
};
const ARESZT: ConditionDefinition = {
  kod: 'TYMCZASOWE_ARESZTOWANIE', nazwa: 'osoba nie jest tymczasowo aresztowana', przepis: 'art. 13 ust. 2 ustawy o pomocy społecznej',
  odmowa: 'Osobie tymczasowo aresztowanej zawiesza się prawo do świadczeń; za ten czas świadczenia nie przysługują.',
};

/** The income may reach the criterion, but not exceed it (art. 8 ust. 1 ups). */
export const DOCHOD_DO_KRYTERIUM: ConditionDefinition = {
  kod: 'DOCHOD_PRZEKRACZA_KRYTERIUM', nazwa: 'dochód nie przekracza kryterium dochodowego', przepis: 'art. 8 ust. 1 ustawy o pomocy społecznej', odmowa: 'Dochód przekracza kryterium dochodowe.',
};

/** A reason of art. 7 points 2-15, or another circumstance that justifies help. */
export function isPowod(c: Calculus, { powody = [], inna_okolicznosc }: FaktySwiadczeniaPienieznego): boolean {
  const uznane = powody.map((kod) => c.findParam(`pomoc_spoleczna.powod.${kod}`)).filter((powod) => powod !== null);
  const okolicznosc = inna_okolicznosc ? [c.factText('inna okoliczność', inna_okolicznosc)] : [];
  return c.holds(POWOD, okolicznosc.length > 0 || uznane.some(({ text }) => text === 'tak'), [...uznane, ...okolicznosc]);
}

/** Prison and arrest shut out cash benefits. */
export function isNaWolnosci(c: Calculus, { pobyt }: Pick<FaktySwiadczeniaPienieznego, 'pobyt'>): boolean {
  if (pobyt === undefined || pobyt.length === 0) return true;
  const wyklucza = [[ZAKLAD_KARNY, 'zaklad_karny'], [ARESZT, 'areszt']] as const;
  return wyklucza.map(([warunek, kod]) => c.holds(warunek, !pobyt.includes(kod), [c.factText('miejsce pobytu', kod)])).every(Boolean);
}

/** The amount that the centre proposes within its discretion, or null. Errors: it lies outside the bounds. */
export function readKwotaProponowana(kwota: string | undefined, min: Money | null, max: Money | null, przepis: string): Money | null {
  if (kwota === undefined) return null;
  const proponowana = Money.parse(kwota);
  const zaMala = min ? proponowana.compare(min) < 0 : proponowana.isZero;
  if (zaMala || (max && proponowana.compare(max) > 0)) {
    const granice = [min ? `od ${min.format()}` : 'więcej niż zero', max ? `do ${max.format()}` : ''].join(' ').trim();
    throw faultyFact('KWOTA_POZA_GRANICAMI', `Proponowana kwota musi mieścić się w granicach: ${granice}.`, 'kwota_proponowana', przepis);
  }
  return proponowana;
}

/** A date from the facts as an input of a condition. */
export function dateFact(c: Calculus, nazwa: string, dzien: string, klucz: string | null = null) {
  return c.factText(nazwa, dzien as PlainDate, klucz);
}

/** The amount or share is more than zero; without it there is nothing to grant. */
export function isPositive(c: Calculus, warunek: ConditionDefinition, kwota: Quantity): boolean {
  return c.holds(warunek, !kwota.value.isZero && !kwota.value.isNegative, [kwota]);
}

/** Every condition that the facts answer directly; each that does not hold adds its reason. */
export function holdAll(c: Calculus, warunki: readonly (readonly [ConditionDefinition, boolean])[]): boolean {
  return warunki.map(([warunek, spelniony]) => c.holds(warunek, spelniony)).every(Boolean);
}
