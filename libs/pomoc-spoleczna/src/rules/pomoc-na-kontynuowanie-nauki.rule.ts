import { addDays, addYears, ageOn, plainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { calculateCzescMiesiaca, roundKwota } from './kwota-miesieczna.rule.js';
import { FaktyPomocNaKontynuowanieNauki, PRZYKLAD_USAMODZIELNIENIA } from './usamodzielnienie.facts.js';
import { isUprawnionaDoPieniedzy } from './usamodzielnienie.rule.js';

const KOD = 'pomoc-na-kontynuowanie-nauki-ups';
const PREFIX = 'pomoc_spoleczna.usamodzielnienie';
const UST_2 = 'art. 89 ust. 2 ustawy o pomocy społecznej';
const UST_8 = 'art. 89 ust. 8 ustawy o pomocy społecznej';
const NAUKA: ConditionDefinition = { kod: 'NIE_KONTYNUUJE_NAUKI', nazwa: 'osoba kontynuuje naukę', przepis: UST_2, odmowa: 'Osoba nie kontynuuje nauki.' };
const PELNOLETNIA: ConditionDefinition = { kod: 'NIEPELNOLETNOSC', nazwa: 'osoba pełnoletnia', przepis: 'art. 88 ust. 1 ustawy o pomocy społecznej', jednostka: 'lata', odmowa: 'Pomoc przysługuje osobie pełnoletniej.' };
const WIEK: ConditionDefinition = { kod: 'WIEK', nazwa: 'wiek niższy niż najwyższy', przepis: 'art. 89 ust. 3 ustawy o pomocy społecznej', jednostka: 'lata', odmowa: 'Pomoc przysługuje do ukończenia wieku, który określa ustawa.' };
const UTRZYMANIE: ConditionDefinition = { kod: 'NIEODPLATNE_UTRZYMANIE', nazwa: 'szkoła nie zapewnia nieodpłatnej nauki i pełnego utrzymania', przepis: UST_8, odmowa: 'Szkoła zapewnia nieodpłatną naukę i nieodpłatne pełne utrzymanie.' };
const ZMIANY: ConditionDefinition = { kod: 'ZMIANY_SZKOLY', nazwa: 'mniej nieuzasadnionych zmian szkoły niż kończąca pomoc', przepis: UST_8, jednostka: 'liczba', odmowa: 'Osoba bez uzasadnienia trzykrotnie zmieniła szkołę na tym samym poziomie.' };
const KWOTA: StepDefinition = { kod: 'nauka.kwota', nazwa: 'miesięczna pomoc na kontynuowanie nauki', przepis: UST_2, prosto: 'Miesięczna pomoc na kontynuowanie nauki' };

function calculate(c: Calculus, fakty: FaktyPomocNaKontynuowanieNauki): Outcome {
  const urodzenie = plainDate(fakty.data_urodzenia);
  const wiek = countFact(c, 'wiek', ageOn(urodzenie, c.day), 'lata');
  const maksWiek = c.param(`${PREFIX}.maks_wiek`);
  const warunki = [
    isUprawnionaDoPieniedzy(c, KOD, fakty),
    c.holds(NAUKA, fakty.kontynuuje_nauke),
    c.isAtLeast(PELNOLETNIA, wiek, c.param('pomoc_spoleczna.pelnoletnosc')),
    c.isLess(WIEK, wiek, maksWiek),
    c.holds(UTRZYMANIE, !fakty.pelne_utrzymanie),
    c.isLess(ZMIANY, countFact(c, 'nieuzasadnione zmiany szkoły', fakty.zmiany_szkoly ?? 0), c.param(`${PREFIX}.zmiany_szkoly`)),
  ].every(Boolean);
  if (!warunki) return ODMOWA;
  const kwota = roundKwota(c, calculateCzescMiesiaca(c, c.product(KWOTA, c.param(`${PREFIX}.nauka.procent`), c.param(`${PREFIX}.podstawa`)), fakty));
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max: null, najdalej_do: addDays(addYears(urodzenie, maksWiek.value.toInteger()), -1) };
}

/** Monthly help for continued education of a care leaver (art. 89 ust. 2-3 ups). */
export const pomocNaKontynuowanieNauki = defineSwiadczenie<FaktyPomocNaKontynuowanieNauki>({
  kod: KOD,
  nazwa: 'pomoc pieniężna na kontynuowanie nauki (ustawa o pomocy społecznej)',
  przepis: 'art. 88 i 89 ust. 2–3 ustawy o pomocy społecznej',
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyPomocNaKontynuowanieNauki,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { ...PRZYKLAD_USAMODZIELNIENIA, data_urodzenia: '2006-04-12', kontynuuje_nauke: true },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2012-09-07'), do: null, calculate }],
});
