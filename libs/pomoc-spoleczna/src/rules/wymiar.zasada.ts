import { plainDate } from '@ostoja/kernel';
import { countFact, defineZasada, type Calculus, type ConditionDefinition, type NazwanyLimit, type ParameterValue, type StepUnit, type ZasadaOutcome } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { holdAll } from './warunki.rule.js';
import { FaktyMieszkanieBezterminowo, FaktyPobytCalodobowySds, FaktyRodzinnyDomPomocy } from './wymiar.facts.js';
import { FaktyWymiarWsparciaKrotkoterminowego } from './wsparcie-krotkoterminowe.facts.js';

const DPS = 'pomoc_spoleczna.dps.wsparcie_krotkoterminowe';
const SDS = 'pomoc_spoleczna.sds.calodobowe';
const DZIEN = plainDate('2026-03-02');
const ART_51A = 'art. 51a ust. 3 ustawy o pomocy społecznej';
const ART_52 = 'art. 52 ust. 2 ustawy o pomocy społecznej';
const ART_55B = 'art. 55b ust. 1–3 ustawy o pomocy społecznej';
const OKRES: ConditionDefinition = { kod: 'OKRES_PRZEKROCZONY', nazwa: 'dni w tej formie nie więcej niż dopuszczalne', przepis: 'art. 55b ust. 1 i 2 ustawy o pomocy społecznej', jednostka: 'dni', odmowa: 'Wsparcie w tej formie trwałoby w roku dłużej, niż pozwala ustawa.' };
const RAZEM: ConditionDefinition = { kod: 'OKRES_LACZNY_PRZEKROCZONY', nazwa: 'dni w obu formach nie więcej niż dopuszczalne', przepis: 'art. 55b ust. 3 ustawy o pomocy społecznej', jednostka: 'dni', odmowa: 'Wsparcie w obu formach trwałoby w roku dłużej, niż pozwala ustawa.' };
const MIN_GODZIN: ConditionDefinition = { kod: 'ZA_MALO_GODZIN', nazwa: 'godzin dziennie nie mniej niż wymagane', przepis: 'art. 55b ust. 2 ustawy o pomocy społecznej', jednostka: 'godziny', odmowa: 'Forma dzienna musi mieć więcej godzin dziennie.' };
const MAKS_GODZIN: ConditionDefinition = { kod: 'ZA_DUZO_GODZIN', nazwa: 'godzin dziennie nie więcej niż dopuszczalne', przepis: 'art. 55b ust. 2 ustawy o pomocy społecznej', jednostka: 'godziny', odmowa: 'Forma dzienna musi mieć mniej godzin dziennie.' };
const DLUGOSC = { kod: 'wymiar.dlugosc', nazwa: 'dopuszczalna liczba dni', przepis: ART_55B, jednostka: 'dni' } as const;
const POBYT: ConditionDefinition = { kod: 'POBYT_ZA_DLUGI', nazwa: 'jeden pobyt nie dłuższy niż dopuszczalny', przepis: ART_51A, jednostka: 'miesiące', odmowa: 'Jeden pobyt nie może trwać tak długo.' };
const W_ROKU: ConditionDefinition = { kod: 'POBYTY_W_ROKU_ZA_DLUGIE', nazwa: 'pobyty w roku nie dłuższe niż dopuszczalne', przepis: ART_51A, jednostka: 'miesiące', odmowa: 'Pobyty w roku kalendarzowym nie mogą trwać razem tak długo.' };
const NAJMNIEJ: ConditionDefinition = { kod: 'ZA_MALO_MIESZKANCOW', nazwa: 'nie mniej mieszkańców niż wymagane', przepis: ART_52, jednostka: 'osoby', odmowa: 'Rodzinny dom pomocy musi mieć więcej mieszkańców.' };
const NAJWIECEJ: ConditionDefinition = { kod: 'ZA_DUZO_MIESZKANCOW', nazwa: 'nie więcej mieszkańców niż dopuszczalne', przepis: ART_52, jednostka: 'osoby', odmowa: 'Rodzinny dom pomocy nie może mieć tylu mieszkańców.' };
const WSPOMAGANE: ConditionDefinition = { kod: 'MIESZKANIE_TRENINGOWE', nazwa: 'mieszkanie wspomagane', przepis: 'art. 53 ust. 8 ustawy o pomocy społecznej', odmowa: 'Wsparcie w mieszkaniu treningowym przyznaje się na czas określony.' };
const POWOD: ConditionDefinition = {
  kod: 'BRAK_PODSTAWY_BEZTERMINOWEJ', nazwa: 'stopień niepełnosprawności albo szczególnie uzasadniony przypadek', przepis: 'art. 53 ust. 9 ustawy o pomocy społecznej',
  odmowa: 'Na czas nieokreślony można przyznać wsparcie przy umiarkowanym albo znacznym stopniu niepełnosprawności lub w szczególnie uzasadnionym przypadku.',
};

const limit = (kod: string, { name, value, legalBasis }: ParameterValue, jednostka: StepUnit): NazwanyLimit => ({ kod, nazwa: name, wartosc: value, jednostka, przepis: legalBasis });

function calculateWsparcie(c: Calculus, fakty: FaktyWymiarWsparciaKrotkoterminowego): ZasadaOutcome {
  const okres = c.param(`${DPS}.okres`);
  const maks = c.param(`${DPS}.okres_maks`);
  const wolno = c.sum(DLUGOSC, fakty.szczegolny_przypadek ? [okres, c.param(`${DPS}.przedluzenie`)] : [okres]);
  const tak = [
    c.isAtMost(OKRES, countFact(c, 'dni w tej formie', fakty.dni_w_formie, 'dni'), wolno),
    c.isAtMost(RAZEM, countFact(c, 'dni w obu formach', fakty.dni_razem, 'dni'), maks),
    fakty.forma === 'calodobowa' || isWymiarDzienny(c, fakty.godziny_dziennie),
  ].every(Boolean);
  return { tak, limity: [{ kod: 'dni_w_formie', nazwa: 'dni w roku w jednej formie', wartosc: wolno.value, jednostka: 'dni', przepis: OKRES.przepis }, limit('dni_razem', maks, 'dni')] };
}

function isWymiarDzienny(c: Calculus, godziny: number | undefined): boolean {
  if (godziny === undefined) throw faultyFact('GODZINY_NIEZNANE', 'Podaj liczbę godzin dziennie.', 'godziny_dziennie', MIN_GODZIN.przepis);
  const dziennie = countFact(c, 'godziny dziennie', godziny, 'godziny');
  return [c.isAtLeast(MIN_GODZIN, dziennie, c.param(`${DPS}.dzienne.min_godzin`)), c.isAtMost(MAKS_GODZIN, dziennie, c.param(`${DPS}.dzienne.maks_godzin`))].every(Boolean);
}

function calculateSds(c: Calculus, fakty: FaktyPobytCalodobowySds): ZasadaOutcome {
  const jednorazowo = c.param(fakty.uzasadniony_przypadek ? `${SDS}.przedluzenie` : `${SDS}.jednorazowo`);
  const rocznie = c.param(`${SDS}.rocznie`);
  const tak = [
    c.isAtMost(POBYT, countFact(c, 'miesiące pobytu', fakty.miesiace_pobytu, 'miesiące'), jednorazowo),
    c.isAtMost(W_ROKU, countFact(c, 'miesiące pobytów w roku', fakty.miesiace_w_roku, 'miesiące'), rocznie),
  ].every(Boolean);
  return { tak, limity: [limit('jednorazowo', jednorazowo, 'miesiące'), limit('rocznie', rocznie, 'miesiące')] };
}

function calculateRodzinnyDom(c: Calculus, fakty: FaktyRodzinnyDomPomocy): ZasadaOutcome {
  const liczba = countFact(c, 'liczba mieszkańców', fakty.liczba_mieszkancow, 'osoby');
  const [min, maks] = [c.param('pomoc_spoleczna.rodzinny_dom_pomocy.min_osob'), c.param('pomoc_spoleczna.rodzinny_dom_pomocy.maks_osob')];
  return { tak: [c.isAtLeast(NAJMNIEJ, liczba, min), c.isAtMost(NAJWIECEJ, liczba, maks)].every(Boolean), limity: [limit('najmniej', min, 'osoby'), limit('najwiecej', maks, 'osoby')] };
}

/** Length and extent of short-term support in a care home (art. 55b ups). */
export const wymiarWsparciaKrotkoterminowego = defineZasada<FaktyWymiarWsparciaKrotkoterminowego>({
  kod: 'wymiar-wsparcia-krotkoterminowego',
  nazwa: 'wymiar wsparcia krótkoterminowego w domu pomocy społecznej',
  pytanie: 'Czy usługi wsparcia krótkoterminowego mieszczą się w dopuszczalnym wymiarze?',
  przepis: ART_55B,
  facts: FaktyWymiarWsparciaKrotkoterminowego,
  przyklad: { forma: 'dzienna', dni_w_formie: 30, dni_razem: 40, godziny_dziennie: 8 },
  na_dzien_przykladu: DZIEN,
  wersje: [{ od: plainDate('2023-11-01'), do: null, calculate: calculateWsparcie }],
});

/** Length of a 24-hour stay in a community self-help home (art. 51a ust. 3 ups). */
export const pobytCalodobowySds = defineZasada<FaktyPobytCalodobowySds>({
  kod: 'pobyt-calodobowy-w-sds',
  nazwa: 'długość pobytu całodobowego w środowiskowym domu samopomocy',
  pytanie: 'Czy pobyt całodobowy w środowiskowym domu samopomocy może trwać tak długo?',
  przepis: ART_51A,
  facts: FaktyPobytCalodobowySds,
  przyklad: { miesiace_pobytu: 3, miesiace_w_roku: 5 },
  na_dzien_przykladu: DZIEN,
  wersje: [{ od: plainDate('2010-03-31'), do: null, calculate: calculateSds }],
});

/** Size of a family care home (art. 52 ust. 2 ups). */
export const rodzinnyDomPomocy = defineZasada<FaktyRodzinnyDomPomocy>({
  kod: 'liczba-mieszkancow-rodzinnego-domu-pomocy',
  nazwa: 'liczba mieszkańców rodzinnego domu pomocy',
  pytanie: 'Czy rodzinny dom pomocy może mieć tylu mieszkańców?',
  przepis: ART_52,
  facts: FaktyRodzinnyDomPomocy,
  przyklad: { liczba_mieszkancow: 5 },
  na_dzien_przykladu: DZIEN,
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate: calculateRodzinnyDom }],
});

/** A supported flat may be granted without an end in some cases; a training flat never (art. 53 ust. 8-9 ups). */
export const mieszkanieBezterminowo = defineZasada<FaktyMieszkanieBezterminowo>({
  kod: 'mieszkanie-wspomagane-na-czas-nieokreslony',
  nazwa: 'wsparcie w mieszkaniu na czas nieokreślony',
  pytanie: 'Czy wsparcie w mieszkaniu można przyznać na czas nieokreślony?',
  przepis: 'art. 53 ust. 8 i 9 ustawy o pomocy społecznej',
  facts: FaktyMieszkanieBezterminowo,
  przyklad: { mieszkanie: 'wspomagane', niepelnosprawnosc: true, szczegolny_przypadek: false },
  na_dzien_przykladu: DZIEN,
  wersje: [{ od: plainDate('2023-11-01'), do: null, calculate: (c, f) => ({ tak: holdAll(c, [[WSPOMAGANE, f.mieszkanie === 'wspomagane'], [POWOD, f.niepelnosprawnosc || f.szczegolny_przypadek]]) }) }],
});
