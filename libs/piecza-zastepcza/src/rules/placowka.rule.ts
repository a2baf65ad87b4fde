import { ageOn, Fraction, Money, plainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, due, ODMOWA, type Calculus, type ConditionDefinition, type NazwanaKwota, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { FaktyKaryWojewody, FaktyKieszonkowego, FaktySrodkowPlacowkiRodzinnej } from './placowka.facts.js';
import { faultyFact } from './wspolne.facts.js';
import { kwotaFaktu, przedZaokragleniem, uwr } from './wspolne.rule.js';

const PAR_18 = '§ 18 ust. 1 pkt 8 rozporządzenia z 22.12.2011 w sprawie instytucjonalnej pieczy zastępczej';
const WIEK: ConditionDefinition = { kod: 'DZIECKO_ZA_MLODE', nazwa: 'dziecko osiągnęło wiek, od którego otrzymuje kieszonkowe', przepis: PAR_18, odmowa: 'Dziecko nie osiągnęło wieku, od którego otrzymuje kwotę do własnego dysponowania.' };
const NAJMNIEJ: StepDefinition = { kod: 'kieszonkowe.najmniej', nazwa: 'najniższa kwota do własnego dysponowania', przepis: PAR_18, prosto: 'Najniższe kieszonkowe' };
const NAJWIECEJ: StepDefinition = { kod: 'kieszonkowe.najwiecej', nazwa: 'najwyższa kwota do własnego dysponowania', przepis: PAR_18, prosto: 'Najwyższe kieszonkowe' };
const WSPOLNE = { wersja_faktow: 1, evidence: [], budzet: [] } as const;

/** Chosen within bounds. Errors: `PIECZA.KWOTA_POZA_GRANICAMI`. */
function readProponowana(kwota: string | undefined, min: Money, max: Money | null, przepis: string): Money | null {
  if (kwota === undefined) return null;
  const proponowana = Money.parse(kwota);
  if (proponowana.compare(min) < 0 || (max !== null && proponowana.compare(max) > 0)) {
    throw faultyFact('KWOTA_POZA_GRANICAMI', `Kwota musi być ${max === null ? `nie niższa niż ${min.format()}` : `od ${min.format()} do ${max.format()}`}.`, 'kwota_proponowana', przepis);
  }
  return proponowana;
}

function calculateKieszonkowe(c: Calculus, fakty: FaktyKieszonkowego, podstawa: string, maks: string | null): Outcome {
  const wiek = c.fact('wiek dziecka', Fraction.of(ageOn(plainDate(fakty.data_urodzenia), c.day)), null, 'lata');
  if (!c.isAtLeast(WIEK, wiek, c.param('piecza.placowka.kieszonkowe_wiek'))) return ODMOWA;
  const swiadczenie = c.param(podstawa);
  const granica = (krok: StepDefinition, procent: string): Money => c.round(krok, c.product(przedZaokragleniem(krok), c.param(procent), swiadczenie));
  const kwota_min = granica(NAJMNIEJ, 'piecza.pow.kieszonkowe.min_procent');
  const kwota_max = maks === null ? null : granica(NAJWIECEJ, maks);
  return { spelnia_warunki: true, kwota: readProponowana(fakty.kwota_proponowana, kwota_min, kwota_max, PAR_18), kwota_min, kwota_max };
}

/** Monthly pocket money of a child in a facility, set by the director; since June 2024 of another base and without a ceiling. */
export const kieszonkowe = defineSwiadczenie<FaktyKieszonkowego>({
  ...WSPOLNE,
  kod: 'kieszonkowe-w-placowce',
  nazwa: 'kwota do własnego dysponowania dziecka w placówce opiekuńczo-wychowawczej (kieszonkowe)',
  przepis: PAR_18,
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktyKieszonkowego,
  przyklad: { data_urodzenia: '2015-06-01', kwota_proponowana: '60.00' },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [
    { od: plainDate('2012-01-01'), do: plainDate('2024-05-31'), calculate: (c, fakty) => calculateKieszonkowe(c, fakty, 'piecza.swiadczenie.utrzymanie.spokrewniona', 'piecza.pow.kieszonkowe.maks_procent') },
    { od: plainDate('2024-06-01'), do: null, calculate: (c, fakty) => calculateKieszonkowe(c, fakty, 'piecza.swiadczenie.utrzymanie.niezawodowa_zawodowa_rdd', null) },
  ],
});

const PREFIX = 'piecza.pow_rodzinna';
const RYCZALT: StepDefinition = { kod: 'placowka.ryczalt', nazwa: 'ryczałt na dzieci', przepis: uwr('art. 115') };
const RYCZALT_RAZEM: StepDefinition = { kod: 'placowka.ryczalt_razem', nazwa: 'środki na utrzymanie dzieci w miesiącu', przepis: uwr('art. 115'), prosto: 'Środki na utrzymanie dzieci w miesiącu' };
const PULAP: StepDefinition = { kod: 'placowka.pulap', nazwa: 'najwyższa kwota na wszystkie dzieci', przepis: uwr('art. 119-120') };
const NA_OSOBE: StepDefinition = { kod: 'placowka.remont_na_osobe', nazwa: 'koszt napraw i remontów na osobę', przepis: uwr('art. 119 ust. 1') };
const NA_DZIECI: StepDefinition = { kod: 'placowka.remont_na_dzieci', nazwa: 'koszt napraw i remontów na dzieci', przepis: uwr('art. 119 ust. 1') };
const KOSZT: StepDefinition = { kod: 'placowka.koszt', nazwa: 'koszt nie wyższy od pułapu', przepis: uwr('art. 118-120') };

/** Ceilings of art. 118-120: a name, a provision, and whether the ceiling is for each child. */
const PULAPY = [
  { kod: 'telefon', nazwa: 'połączenia telefoniczne w miesiącu', przepis: uwr('art. 118 ust. 2'), naDziecko: false },
  { kod: 'remonty', nazwa: 'naprawy i remonty w roku', przepis: uwr('art. 119 ust. 1'), naDziecko: true },
  { kod: 'wyposazenie', nazwa: 'wyposażenie w roku', przepis: uwr('art. 119 ust. 2'), naDziecko: true },
  { kod: 'zdrowie_i_nauka', nazwa: 'zdrowie i wyrównywanie opóźnień w nauce w roku', przepis: uwr('art. 120'), naDziecko: true },
] as const;

function calculateSrodki(c: Calculus, fakty: FaktySrodkowPlacowkiRodzinnej): Outcome {
  const ryczalt = (liczba: number, nazwa: string, parametr: string): Quantity => c.product(RYCZALT, countFact(c, nazwa, liczba, 'osoby'), c.param(`${PREFIX}.${parametr}`));
  const kwota = c.round(RYCZALT_RAZEM, c.sum(przedZaokragleniem(RYCZALT_RAZEM), [
    ryczalt(fakty.dzieci, 'dzieci bez orzeczenia', 'utrzymanie'),
    ryczalt(fakty.dzieci_z_orzeczeniem, 'dzieci z orzeczeniem', 'utrzymanie_niepelnosprawnosc'),
  ]));
  const wszystkieDzieci = countFact(c, 'dzieci razem', fakty.dzieci + fakty.dzieci_z_orzeczeniem, 'osoby');
  const koszty: NazwanaKwota[] = PULAPY.map(({ kod, nazwa, przepis, naDziecko }) => {
    const pulap = c.param(`${PREFIX}.${kod}_maks`);
    const najwyzej = naDziecko ? c.product(PULAP, wszystkieDzieci, pulap) : pulap;
    const koszt = kwotaFaktu(c, nazwa, fakty[kod]);
    return { kod, nazwa, kwota: c.round(KOSZT, c.min(KOSZT, kod === 'remonty' ? readNaDzieci(c, fakty, koszt, wszystkieDzieci) : koszt, najwyzej)), przepis };
  });
  return { ...due(kwota), kwoty: [{ kod: 'utrzymanie', nazwa: 'utrzymanie dzieci w miesiącu', kwota, przepis: uwr('art. 115') }, ...koszty] };
}

/** Repairs of the dwelling count for the children only: the cost for each inhabitant times the children (art. 119 ust. 1). */
function readNaDzieci(c: Calculus, { remonty, osoby_w_lokalu, dzieci, dzieci_z_orzeczeniem }: FaktySrodkowPlacowkiRodzinnej, koszt: Quantity, wszystkieDzieci: Quantity): Quantity {
  if (remonty === undefined) return koszt;
  if (osoby_w_lokalu === undefined || osoby_w_lokalu < dzieci + dzieci_z_orzeczeniem) throw faultyFact('OSOBY_W_LOKALU', 'Podaj, ile osób mieszka w lokalu lub domu razem z dziećmi.', 'osoby_w_lokalu', uwr('art. 119 ust. 1'));
  return c.product(NA_DZIECI, c.quotient(NA_OSOBE, koszt, countFact(c, 'osoby w lokalu', osoby_w_lokalu, 'osoby')), wszystkieDzieci);
}

/** Monthly lump sums and ceilings of a family-type facility; amounts after May 2018 stand in notices that must be loaded. */
export const srodkiPlacowkiRodzinnej = defineSwiadczenie<FaktySrodkowPlacowkiRodzinnej>({
  ...WSPOLNE,
  kod: 'srodki-placowki-typu-rodzinnego',
  nazwa: 'środki placówki opiekuńczo-wychowawczej typu rodzinnego',
  przepis: uwr('art. 114-121'),
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktySrodkowPlacowkiRodzinnej,
  przyklad: { dzieci: 4, dzieci_z_orzeczeniem: 1, telefon: '120.00' },
  na_dzien_przykladu: plainDate('2018-05-31'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: calculateSrodki }],
});

const ART_198 = uwr('art. 198');
const KARA: StepDefinition = { kod: 'kara.kwota', nazwa: 'kara pieniężna', przepis: ART_198, prosto: 'Kara pieniężna' };

function calculateKara(c: Calculus, fakty: FaktyKaryWojewody): Outcome {
  if (fakty.czyn === 'bez_zezwolenia') {
    const kwota = c.round(KARA, c.product(przedZaokragleniem(KARA), countFact(c, 'liczba miejsc', fakty.miejsca ?? 1), c.param('piecza.kontrola.kara_bez_zezwolenia')));
    return { spelnia_warunki: true, kwota, kwota_min: kwota, kwota_max: kwota };
  }
  const [kwota_min, kwota_max] = [c.round(KARA, c.param('piecza.kontrola.kara_min')), c.round(KARA, c.param('piecza.kontrola.kara_maks'))];
  return { spelnia_warunki: true, kwota: readProponowana(fakty.kwota_proponowana, kwota_min, kwota_max, ART_198), kwota_min, kwota_max };
}

/** The voivode's fine (art. 198). */
export const karaWojewody = defineSwiadczenie<FaktyKaryWojewody>({
  ...WSPOLNE,
  kod: 'kara-wojewody-w-pieczy-zastepczej',
  nazwa: 'kara pieniężna wojewody za niewykonanie zaleceń albo prowadzenie bez zezwolenia',
  przepis: ART_198,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  naleznosc: 'oplata',
  facts: FaktyKaryWojewody,
  przyklad: { czyn: 'niewykonanie_zalecen', kwota_proponowana: '3000.00' },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2014-09-19'), do: null, calculate: calculateKara }],
});
