import { addDays, addYears, plainDate, type Money, type PlainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, due, ODMOWA, type Calculus, type ConditionDefinition, type NazwanaKwota, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { countDni, readDniPobytu } from './pobyt.rule.js';
import { FaktyPodzialuGminaPowiat, FaktyPodzialuNaDzieci, FaktyUdzialuGminy } from './rozliczenia.facts.js';
import { faultyFact } from './wspolne.facts.js';
import { isUstawione, kwotaFaktu, przedZaokragleniem, uwr, warunek, wszystkie } from './wspolne.rule.js';

const UST_9_11 = uwr('art. 191 ust. 9-11');
const OD_2012: ConditionDefinition = { kod: 'UMIESZCZONE_PRZED_USTAWA', nazwa: 'umieszczenie po wejściu ustawy w życie', przepis: uwr('art. 238 ust. 1'), odmowa: 'Gmina nie ponosi wydatków na dziecko umieszczone w pieczy przed wejściem ustawy w życie.' };
const BEZ_WYJATKU: ConditionDefinition = { kod: 'WYJATEK_OD_UDZIALU_GMINY', nazwa: 'nie zachodzi wyjątek od udziału gminy', przepis: uwr('art. 191 ust. 10a i 17'), odmowa: 'W tym przypadku gmina nie ponosi wydatków.' };
const POGOTOWIE: ConditionDefinition = { kod: 'UMIESZCZENIE_INTERWENCYJNE', nazwa: 'umieszczenie, przy którym gmina ponosi wydatki', przepis: uwr('art. 191 ust. 8-10'), odmowa: 'Według ustawienia gmina nie ponosi wydatków przy umieszczeniu w pogotowiu lub placówce interwencyjnej.' };
const POBYT: ConditionDefinition = { kod: 'BEZ_POBYTU_W_MIESIACU', nazwa: 'dziecko przebywa w pieczy w tym miesiącu', przepis: UST_9_11, odmowa: 'W tym miesiącu nie ma dnia pobytu dziecka w pieczy.' };
const WYDATKI_ROKU: StepDefinition = { kod: 'gmina.wydatki_roku', nazwa: 'wydatki na dni jednego roku pobytu', przepis: UST_9_11 };
const CZESC_DNI: StepDefinition = { kod: 'gmina.czesc_dni', nazwa: 'część dni pobytu w miesiącu', przepis: UST_9_11, jednostka: 'wskaźnik' };
const UDZIAL: StepDefinition = { kod: 'gmina.udzial', nazwa: 'udział gminy w wydatkach na te dni', przepis: UST_9_11 };
const GMINA: StepDefinition = { kod: 'gmina.kwota', nazwa: 'udział gminy', przepis: UST_9_11, prosto: 'Udział gminy' };
const POWIAT: StepDefinition = { kod: 'gmina.powiat', nazwa: 'udział powiatu', przepis: uwr('art. 191 ust. 1'), prosto: 'Udział powiatu' };

const WSPOLNE = { rodzaj: 'obligatoryjne', naleznosc: 'rozliczenie', wersja_faktow: 1, evidence: [], budzet: [], na_dzien_przykladu: plainDate('2026-03-31') } as const;

type Platnik = Omit<NazwanaKwota, 'kwota'>;

/** The second payer bears the rest, so that no grosz is lost. */
function dwiePlatnosci(c: Calculus, razem: Quantity, pierwszy: Quantity, nazwy: readonly [Platnik, Platnik], kroki: readonly [StepDefinition, StepDefinition]): { kwota: Money; kwoty: NazwanaKwota[] } {
  const kwota = c.round(kroki[0], pierwszy);
  const reszta = c.round(kroki[1], c.difference(przedZaokragleniem(kroki[1]), razem, [c.fact(nazwy[0].nazwa, kwota.toFraction())]));
  return { kwota, kwoty: [{ ...nazwy[0], kwota }, { ...nazwy[1], kwota: reszta }] };
}

function calculateUdzialGminy(c: Calculus, fakty: FaktyUdzialuGminy): Outcome {
  const umieszczenie = plainDate(fakty.umieszczenie);
  const pobyt = { od: fakty.pobyt_od, do: fakty.pobyt_do };
  const dni = readDniPobytu(c, countDni(c, [pobyt, { od: umieszczenie }]), POBYT);
  const { pogotowie_lub_interwencja: pogotowie } = fakty;
  const warunki = [
    warunek(c, OD_2012, umieszczenie >= c.param('piecza.opieka.gmina_wylaczenie_przed').text),
    warunek(c, BEZ_WYJATKU, (fakty.wyjatek ?? 'brak') === 'brak'),
    !pogotowie || warunek(c, POGOTOWIE, isUstawione(c.param('piecza.ustawienie.gmina_pogotowie'))),
    dni.jest,
  ];
  if (!wszystkie(warunki)) return ODMOWA;
  const wydatki = kwotaFaktu(c, 'wydatki na dziecko', fakty.wydatki);
  const udzialy = lataPobytu(umieszczenie).map(({ parametr, ...rok }) => {
    const dniRoku = countFact(c, 'dni tego roku pobytu w miesiącu', countDni(c, [pobyt, rok]), 'dni');
    return c.product(UDZIAL, c.product(WYDATKI_ROKU, wydatki, c.quotient(CZESC_DNI, dniRoku, dni.dni)), c.param(parametr));
  });
  const { kwota, kwoty } = dwiePlatnosci(c, wydatki, c.sum(przedZaokragleniem(GMINA), udzialy), [
    { kod: 'gmina', nazwa: 'udział gminy', przepis: UST_9_11 },
    { kod: 'powiat', nazwa: 'udział powiatu', przepis: uwr('art. 191 ust. 1') },
  ], [GMINA, POWIAT]);
  return { ...due(kwota), kwoty };
}

/** The first, the second, and the third and later years of stay; an anniversary within a month splits it by days. */
function lataPobytu(umieszczenie: PlainDate): readonly { od?: string; do?: string; parametr: string }[] {
  const drugi = addYears(umieszczenie, 1);
  const trzeci = addYears(umieszczenie, 1 + 1);
  return [
    { od: umieszczenie, do: addDays(drugi, -1), parametr: 'piecza.gmina.udzial.rok_1' },
    { od: drugi, do: addDays(trzeci, -1), parametr: 'piecza.gmina.udzial.rok_2' },
    { od: trzeci, parametr: 'piecza.gmina.udzial.rok_3_i_nastepne' },
  ];
}

/** The gmina's share in the month, 10, 30 or 50 percent by the year of stay (art. 191 ust. 9-11). */
export const udzialGminy = defineSwiadczenie<FaktyUdzialuGminy>({
  ...WSPOLNE,
  kod: 'udzial-gminy-w-wydatkach-na-piecze',
  nazwa: 'udział gminy w wydatkach na dziecko w pieczy zastępczej',
  przepis: UST_9_11,
  wyplata: 'okresowe',
  facts: FaktyUdzialuGminy,
  przyklad: { umieszczenie: '2024-03-11', wydatki: '3000.00' },
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: calculateUdzialGminy }],
});

const UST_14 = uwr('art. 191 ust. 14, art. 195 ust. 1');
const WYDATKI: StepDefinition = { kod: 'podzial.wydatki', nazwa: 'wydatki gminy i powiatu', przepis: UST_14 };
const SA_WYDATKI: ConditionDefinition = { kod: 'BRAK_WYDATKOW', nazwa: 'gmina albo powiat poniosły wydatki', przepis: UST_14, odmowa: 'Ani gmina, ani powiat nie poniosły wydatków, więc nie ma czego dzielić.' };
const CZESC_GMINY: StepDefinition = { kod: 'podzial.czesc_gminy', nazwa: 'część wydatków poniesiona przez gminę', przepis: UST_14, jednostka: 'wskaźnik' };
const DLA_GMINY: StepDefinition = { kod: 'podzial.gmina', nazwa: 'kwota dla gminy', przepis: UST_14, prosto: 'Kwota dla gminy' };
const DLA_POWIATU: StepDefinition = { kod: 'podzial.powiat', nazwa: 'kwota dla powiatu', przepis: UST_14, prosto: 'Kwota dla powiatu' };

function calculatePodzial(c: Calculus, fakty: FaktyPodzialuGminaPowiat): Outcome {
  const wydatkiGminy = kwotaFaktu(c, 'wydatki gminy', fakty.wydatki_gminy);
  const razem = c.sum(WYDATKI, [wydatkiGminy, kwotaFaktu(c, 'wydatki powiatu', fakty.wydatki_powiatu)]);
  if (!c.holds(SA_WYDATKI, !razem.value.isZero, [razem])) return ODMOWA;
  const kwota = kwotaFaktu(c, 'uzyskana kwota', fakty.kwota);
  const podzial = dwiePlatnosci(c, kwota, c.product(przedZaokragleniem(DLA_GMINY), kwota, c.quotient(CZESC_GMINY, wydatkiGminy, razem)), [
    { kod: 'gmina', nazwa: 'kwota dla gminy', przepis: UST_14 },
    { kod: 'powiat', nazwa: 'kwota dla powiatu', przepis: UST_14 },
  ], [DLA_GMINY, DLA_POWIATU]);
  return { ...due(podzial.kwota), kwoty: podzial.kwoty };
}

/** How a recovered fee or benefit is shared between gmina and powiat, in proportion to their expenditure. */
export const podzialGminaPowiat = defineSwiadczenie<FaktyPodzialuGminaPowiat>({
  ...WSPOLNE,
  kod: 'podzial-odzyskanej-kwoty-gmina-powiat',
  nazwa: 'podział odzyskanej opłaty lub świadczenia między gminę i powiat',
  przepis: UST_14,
  wyplata: 'jednorazowe',
  facts: FaktyPodzialuGminaPowiat,
  przyklad: { kwota: '1000.00', wydatki_gminy: '300.00', wydatki_powiatu: '700.00' },
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: calculatePodzial }],
});

const UST_7 = uwr('art. 191 ust. 7');
const CZESC_DZIECI: StepDefinition = { kod: 'podzial.czesc_dzieci', nazwa: 'część dzieci', przepis: UST_7, jednostka: 'wskaźnik' };
const UDZIAL_POWIATU: StepDefinition = { kod: 'podzial.udzial_powiatu', nazwa: 'udział powiatu proporcjonalny do liczby dzieci', przepis: UST_7, prosto: 'Udział powiatu' };

function calculateNaDzieci(c: Calculus, { koszt, dzieci_razem, dzieci_powiatu }: FaktyPodzialuNaDzieci): Outcome {
  if (dzieci_powiatu > dzieci_razem) throw faultyFact('LICZBA_DZIECI', 'Dzieci tego powiatu nie może być więcej niż wszystkich dzieci.', 'dzieci_powiatu', UST_7);
  const czesc = c.quotient(CZESC_DZIECI, countFact(c, 'dzieci powiatu', dzieci_powiatu, 'osoby'), countFact(c, 'dzieci razem', dzieci_razem, 'osoby'));
  return due(c.round(UDZIAL_POWIATU, c.product(przedZaokragleniem(UDZIAL_POWIATU), czesc, kwotaFaktu(c, 'koszt', koszt))));
}

/** A powiat's share in pay and the coordinator's cost, by the number of its children (art. 191 ust. 7). */
export const podzialNaDzieci = defineSwiadczenie<FaktyPodzialuNaDzieci>({
  ...WSPOLNE,
  kod: 'udzial-powiatu-w-wynagrodzeniu-rodziny',
  nazwa: 'udział powiatu w wynagrodzeniu rodziny i koszcie koordynatora według liczby dzieci',
  przepis: UST_7,
  wyplata: 'okresowe',
  facts: FaktyPodzialuNaDzieci,
  przyklad: { koszt: '5600.00', dzieci_razem: 3, dzieci_powiatu: 1 },
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: calculateNaDzieci }],
});
