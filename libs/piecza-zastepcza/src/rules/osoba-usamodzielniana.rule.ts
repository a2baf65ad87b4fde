import { addMonths, addYears, Fraction, monthOf, plainDate, type PlainDate } from '@ostoja/kernel';
import { countFact, FACT_LIMITS, type Calculus, type ConditionDefinition, type Quantity, type StepDefinition } from '@ostoja/law';
import { OKOLICZNOSCI_ODMOWY, type FaktyOsobyUsamodzielnianej, type FaktyZProgramem } from './osoba-usamodzielniana.facts.js';
import { faultyFact } from './wspolne.facts.js';
import { kwotaFaktu, uwr, warunek, wszystkie } from './wspolne.rule.js';

const ART_140 = uwr('art. 140 ust. 1');
const ART_142 = uwr('art. 142 (uchylony)');
const FORMA: ConditionDefinition = { kod: 'FORMA_BEZ_POMOCY', nazwa: 'opuszczona forma pieczy daje prawo do pomocy', przepis: ART_140, odmowa: 'Pomoc nie przysługuje po opuszczeniu interwencyjnego ośrodka preadopcyjnego.' };
const SAD: ConditionDefinition = { kod: 'BEZ_ORZECZENIA_SADU', nazwa: 'umieszczenie na podstawie orzeczenia sądu', przepis: ART_140, odmowa: 'Pomoc przysługuje tylko osobie, którą w pieczy umieścił sąd.' };
const PELNOLETNOSC: ConditionDefinition = {
  kod: 'OPUSZCZENIE_PRZED_PELNOLETNOSCIA', nazwa: 'opuszczenie pieczy po osiągnięciu pełnoletności albo śmierć opiekunów tuż przed nią', przepis: uwr('art. 140 ust. 1-2'),
  odmowa: 'Piecza ustała przed pełnoletnością, a nie przez śmierć osób, które prowadziły rodzinną pieczę, w ostatnich miesiącach przed nią.',
};
const OPUSCIL: ConditionDefinition = { kod: 'JESZCZE_W_PIECZY', nazwa: 'opuszczenie pieczy najpóźniej w tym miesiącu', przepis: ART_140, odmowa: 'Osoba nie opuściła jeszcze pieczy zastępczej.' };
const POBYT: StepDefinition = { kod: 'usamodzielnienie.pobyt', nazwa: 'pobyt w pieczy', przepis: uwr('art. 141'), jednostka: 'miesiące' };
const DOSC_DLUGI: ConditionDefinition = { kod: 'POBYT_ZA_KROTKI', nazwa: 'wymagany okres pobytu w pieczy', przepis: uwr('art. 141 ust. 1'), odmowa: 'Pobyt w pieczy zastępczej był krótszy od wymaganego.' };
const BEZ_CALODOBOWEJ: ConditionDefinition = { kod: 'PLACOWKA_CALODOBOWA', nazwa: 'nie przebywa w placówce całodobowej', przepis: uwr('art. 140 ust. 3 pkt 1'), odmowa: 'Pomoc nie przysługuje osobie w domu pomocy społecznej ani w placówce całodobowej.' };
const BEZ_POMOCY_UPS: ConditionDefinition = { kod: 'POMOC_Z_POMOCY_SPOLECZNEJ', nazwa: 'nie otrzymuje takiej pomocy z pomocy społecznej', przepis: uwr('art. 140 ust. 3 pkt 2'), odmowa: 'Osoba otrzymuje już pomoc dla osób usamodzielnianych z pomocy społecznej.' };
const NIEZAWIESZONA: ConditionDefinition = { kod: 'POMOC_ZAWIESZONA', nazwa: 'osoba nie wróciła do pieczy', przepis: uwr('art. 152a'), odmowa: 'Na czas ponownego pobytu w pieczy pomoc jest zawieszona.' };
const PROGRAM: ConditionDefinition = { kod: 'BEZ_PROGRAMU', nazwa: 'zatwierdzony program usamodzielnienia', przepis: uwr('art. 145 ust. 1 i 8'), odmowa: 'Nie ma zatwierdzonego programu usamodzielnienia albo zatwierdzono go po terminie bez szczególnego uzasadnienia.' };
const MIESIAC_WNIOSKU: ConditionDefinition = { kod: 'PRZED_MIESIACEM_WNIOSKU', nazwa: 'miesiąc nie wcześniejszy od miesiąca wniosku', przepis: uwr('art. 145 ust. 9'), odmowa: 'Pomoc przysługuje od miesiąca, w którym złożono wniosek.' };
const NA_OSOBE: StepDefinition = { kod: 'usamodzielnienie.dochod_na_osobe', nazwa: 'dochód na osobę', przepis: ART_142, prosto: 'Dochód na osobę' };
const DOCHOD: StepDefinition = { kod: 'usamodzielnienie.dochod', nazwa: 'dochód nie wyższy od kryterium', przepis: ART_142 };
const DOCHOD_ALBO_POWOD: ConditionDefinition = { kod: 'DOCHOD_PONAD_KRYTERIUM', nazwa: 'dochód w kryterium albo uzasadniony przypadek', przepis: ART_142, odmowa: 'Dochód na osobę przekracza kryterium, a przypadku nie uznano za uzasadniony.' };

/** The death of carers counts in family care only (art. 140 ust. 2). */
const FORMY_INSTYTUCJONALNE = new Set<string>(['placowka', 'rpot', 'iop']);

/** Full months and the days over them, so that one day over three years is more than three years. */
export function readPobyt(c: Calculus, { miesiace_pobytu, dni_ponad = 0 }: FaktyOsobyUsamodzielnianej): Quantity {
  const czesc = c.fact('część następnego miesiąca', Fraction.of(dni_ponad, FACT_LIMITS.dni_w_miesiacu + 1), null, 'miesiące');
  return c.sum(POBYT, [countFact(c, 'pełne miesiące pobytu', miesiace_pobytu, 'miesiące'), czesc]);
}

/** Conditions of art. 140-141, 152a, and the test of income that ended on 31 January 2023. */
export function isOsobaUsamodzielniana(c: Calculus, fakty: FaktyOsobyUsamodzielnianej, pobyt: Quantity, zDochodem: boolean): boolean {
  const najmniej = c.param(`piecza.usamodzielnienie.min_pobyt.${fakty.forma === 'spokrewniona' ? 'spokrewniona' : 'inne'}`);
  for (const okolicznosc of fakty.okolicznosci_odmowy ?? []) {
    c.warn({ kod: 'MOZNA_ODMOWIC', opis: `Organ może odmówić pomocy: ${OKOLICZNOSCI_ODMOWY[okolicznosc]}.`, przepis: uwr('art. 152') });
  }
  return wszystkie([
    warunek(c, FORMA, fakty.forma !== 'iop'),
    warunek(c, SAD, fakty.orzeczenie_sadu),
    warunek(c, PELNOLETNOSC, isOpuszczeniePoPelnoletnosci(c, fakty)),
    warunek(c, OPUSCIL, monthOf(plainDate(fakty.opuszczenie)) <= monthOf(c.day)),
    c.isAtLeast(DOSC_DLUGI, pobyt, najmniej),
    warunek(c, BEZ_CALODOBOWEJ, fakty.w_placowce_calodobowej !== true),
    warunek(c, BEZ_POMOCY_UPS, fakty.pomoc_z_pomocy_spolecznej !== true),
    warunek(c, NIEZAWIESZONA, fakty.ponownie_w_pieczy !== true),
    !zDochodem || isDochod(c, fakty),
  ]);
}

/** The programme and the month of the application, which the settling-in help does not need (art. 145 ust. 1 and 9). */
export function isProgram(c: Calculus, { program, szczegolnie_uzasadniony, data_wniosku }: FaktyZProgramem): boolean {
  const zatwierdzony = program === 'w_terminie' || (program === 'po_terminie' && szczegolnie_uzasadniony === true);
  return wszystkie([warunek(c, PROGRAM, zatwierdzony), warunek(c, MIESIAC_WNIOSKU, monthOf(c.day) >= monthOf(plainDate(data_wniosku)))]);
}

/** The day on which the person reaches the age of a parameter. */
export function urodziny(c: Calculus, { data_urodzenia }: FaktyOsobyUsamodzielnianej, parametr: string): PlainDate {
  return addYears(plainDate(data_urodzenia), c.param(parametr).value.toInteger());
}

function isOpuszczeniePoPelnoletnosci(c: Calculus, fakty: FaktyOsobyUsamodzielnianej): boolean {
  const pelnoletnosc = urodziny(c, fakty, 'piecza.wiek.pelnoletnosc');
  if (!fakty.smierc_opiekunow || FORMY_INSTYTUCJONALNE.has(fakty.forma)) return fakty.opuszczenie >= pelnoletnosc;
  return fakty.opuszczenie >= addMonths(pelnoletnosc, -c.param('piecza.usamodzielnienie.smierc_opiekunow').value.toInteger());
}

function isDochod(c: Calculus, { dochod }: FaktyOsobyUsamodzielnianej): boolean {
  if (dochod === undefined) throw faultyFact('BRAK_DOCHODU', 'Podaj dochód: do 31.01.2023 zależało od niego prawo do pomocy.', 'dochod', ART_142);
  const naOsobe = c.quotient(NA_OSOBE, kwotaFaktu(c, 'łączny dochód', dochod.lacznie), countFact(c, 'liczba osób', dochod.liczba_osob, 'osoby'));
  const wKryterium = c.isAtMost(DOCHOD, naOsobe, c.param('piecza.usamodzielnienie.kryterium_dochodowe'));
  return c.holds(DOCHOD_ALBO_POWOD, wKryterium || dochod.uzasadniona_mimo_dochodu === true, [naOsobe]);
}
