import { addDays, addMonths, addYears, ageOn, Fraction, quartersBetween, type PlainDate } from '@ostoja/kernel';
import type { Calculus, ConditionDefinition, ParameterValue, StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import type { OrzeczenieFakt, OsobaFakt } from './osoba.facts.js';
import { dateFact } from './warunki.rule.js';

const PKT_1 = 'art. 6 pkt 1 ustawy o pomocy społecznej';
const PELNOLETNIA: ConditionDefinition = {
  kod: 'NIEPELNOLETNOSC', nazwa: 'wnioskodawca jest pełnoletni', przepis: 'art. 37 ust. 1 ustawy o pomocy społecznej', jednostka: 'liczba',
  odmowa: 'Zasiłek stały przysługuje osobie pełnoletniej.',
};
const NIEZDOLNA: ConditionDefinition = {
  kod: 'BRAK_NIEZDOLNOSCI', nazwa: 'niezdolność do pracy z powodu wieku albo całkowita', przepis: 'art. 37 ust. 1 w związku z art. 6 pkt 1 ustawy o pomocy społecznej',
  odmowa: 'Nie wykazano niezdolności do pracy z powodu wieku ani całkowitej niezdolności do pracy ważnej w dniu obliczenia.',
};
const ORZECZENIE: StepDefinition = { kod: 'niezdolnosc.orzeczenie', nazwa: 'ważne orzeczenie o całkowitej niezdolności do pracy', przepis: 'art. 6 pkt 1 lit. a i pkt 7 ustawy o pomocy społecznej' };
const WIEK: StepDefinition = { kod: 'niezdolnosc.wiek', nazwa: 'osiągnięty wiek emerytalny', przepis: PKT_1 };

/** Of age on the day of the calculation. Errors: neither birth date nor age is given. */
export function isPelnoletnia(c: Calculus, osoba: OsobaFakt): boolean {
  const { data_urodzenia, pelnoletnia, klucz } = osoba;
  if (data_urodzenia !== undefined) {
    const wiek = c.fact('wiek w latach', Fraction.of(ageOn(data_urodzenia as PlainDate, c.day)), klucz, 'liczba');
    return c.isAtLeast(PELNOLETNIA, wiek, c.param('pomoc_spoleczna.pelnoletnosc'), klucz);
  }
  if (pelnoletnia === undefined) throw faultyFact('WIEK_NIEZNANY', 'Podaj datę urodzenia wnioskodawcy albo zaznacz, czy jest pełnoletni.', 'osoby', PELNOLETNIA.przepis);
  return c.holds(PELNOLETNIA, pelnoletnia, [c.factText('pełnoletnia', pelnoletnia ? 'tak' : 'nie', klucz)], klucz);
}

/** Incapable of work by age, or totally by a ruling in force. Errors: a ruling with neither end nor the mark of permanence. */
export function isNiezdolna(c: Calculus, osoba: OsobaFakt): boolean {
  const orzeczenie = (osoba.orzeczenia ?? []).some((o, i) => isOrzeczenieWazne(c, o, osoba.klucz, `osoby.orzeczenia.${i}`));
  return c.holds(NIEZDOLNA, orzeczenie || isWWiekuEmerytalnym(c, osoba), [], osoba.klucz);
}

/**
 * Last day up to which the rulings show the incapacity: the right ends with them (art. 6 pkt 7, art. 37 ust. 1 ups). Null when a ruling is
 * permanent or the retirement age comes no later than the day after.
 */
export function findKoniecNiezdolnosci(c: Calculus, osoba: OsobaFakt): PlainDate | null {
  const wazne = (osoba.orzeczenia ?? []).filter((orzeczenie) => findPodstawa(c, orzeczenie) !== null && isWTerminie(c, orzeczenie));
  // A sort puts undefined, the mark of permanence, last.
  const koniec = wazne.map(({ orzeczenie_do }) => orzeczenie_do as PlainDate | undefined).sort().at(-1);
  if (koniec === undefined) return null;
  const wiek = findWiekEmerytalny(c, osoba);
  return wiek !== null && wiek.dzien <= addDays(koniec, 1) ? null : koniec;
}

function isOrzeczenieWazne(c: Calculus, orzeczenie: OrzeczenieFakt, klucz: string, pole: string): boolean {
  const { stopien, orzeczenie_do, na_stale } = orzeczenie;
  if (orzeczenie_do === undefined && !na_stale) {
    throw faultyFact('ORZECZENIE_BEZ_TERMINU', 'Podaj, do kiedy orzeczenie jest ważne, albo zaznacz, że wydano je na stałe.', `${pole}.orzeczenie_do`, PKT_1);
  }
  const podstawa = findPodstawa(c, orzeczenie);
  const wejscia = [podstawa ?? c.factText('stopień', stopien, klucz), dateFact(c, 'ważne do', orzeczenie_do ?? 'na stałe', klucz)];
  return c.holds(ORZECZENIE, podstawa !== null && isWTerminie(c, orzeczenie), wejscia, klucz);
}

function findPodstawa(c: Calculus, { stopien }: OrzeczenieFakt): ParameterValue | null {
  return c.findParam(`pomoc_spoleczna.niezdolnosc.${stopien}`);
}

function isWTerminie(c: Calculus, { orzeczenie_od, orzeczenie_do }: OrzeczenieFakt): boolean {
  return (orzeczenie_od === undefined || orzeczenie_od <= c.day) && (orzeczenie_do === undefined || c.day <= orzeczenie_do);
}

function isWWiekuEmerytalnym(c: Calculus, osoba: OsobaFakt): boolean {
  const wiek = findWiekEmerytalny(c, osoba);
  if (wiek === null) return false;
  const { dzien, lata, podwyzszenie } = wiek;
  return c.holds(WIEK, dzien <= c.day, [lata, podwyzszenie, dateFact(c, 'dzień osiągnięcia wieku emerytalnego', dzien, osoba.klucz)], osoba.klucz);
}

/** The day on which the person reaches the retirement age of the law of the day; null when birth date or sex is not known. */
function findWiekEmerytalny(c: Calculus, { data_urodzenia, plec }: OsobaFakt): { dzien: PlainDate; lata: ParameterValue; podwyzszenie: ParameterValue } | null {
  if (data_urodzenia === undefined || plec === undefined) return null;
  const prefix = `pomoc_spoleczna.wiek_emerytalny.${plec === 'K' ? 'kobieta' : 'mezczyzna'}`;
  const lata = c.param(prefix);
  const podwyzszenie = c.param(`${prefix}.podwyzszenie_maks`);
  const urodzenie = data_urodzenia as PlainDate;
  const dzien = addMonths(addYears(urodzenie, lata.value.toInteger()), monthsOfRise(c, prefix, urodzenie, podwyzszenie.value.toInteger()));
  return { dzien, lata, podwyzszenie };
}

/** One month more for each quarter of birth, from the quarter in which the rise begins to its largest extent. */
function monthsOfRise(c: Calculus, prefix: string, urodzenie: PlainDate, najwyzej: number): number {
  if (najwyzej === 0) return 0;
  const od = c.param(`${prefix}.podwyzszenie_od`).text as PlainDate;
  return urodzenie < od ? 0 : Math.min(najwyzej, quartersBetween(od, urodzenie) + 1);
}
