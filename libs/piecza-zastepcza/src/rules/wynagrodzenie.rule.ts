import { daysInMonth, monthOf, plainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, due, ODMOWA, type Calculus, type ConditionDefinition, type NazwanaKwota, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { calculateZaDni, countDni, readDniPobytu } from './pobyt.rule.js';
import { faultyFact } from './wspolne.facts.js';
import { kwotaFaktu, przedZaokragleniem, readStawka, uwr } from './wspolne.rule.js';
import { FaktyWynagrodzeniaRodziny, FaktyWynagrodzeniaRodzinyPomocowej } from './wynagrodzenie.facts.js';

const PREFIX = 'piecza.wynagrodzenie';
const UST_4 = uwr('art. 85 ust. 4');
const UST_5 = uwr('art. 85 ust. 5');
const PROGRAM = 'program „Dofinansowanie wynagrodzeń rodzin zastępczych zawodowych i prowadzących rodzinne domy dziecka” 2024-2027';
const MINIMUM: StepDefinition = { kod: 'wynagrodzenie.minimum', nazwa: 'najniższe wynagrodzenie', przepis: uwr('art. 85 ust. 1-2') };
const MIESIECZNE: StepDefinition = { kod: 'wynagrodzenie.miesieczne', nazwa: 'wynagrodzenie z umowy, nie niższe od minimum', przepis: uwr('art. 85 ust. 1-3') };
const GOTOWOSC: StepDefinition = { kod: 'wynagrodzenie.w_gotowosci', nazwa: 'wynagrodzenie w gotowości', przepis: UST_4 };
const DNI_OPIEKI: StepDefinition = { kod: 'wynagrodzenie.dni_opieki', nazwa: 'dni opieki', przepis: UST_4, jednostka: 'dni' };
const ZA_MIESIAC: StepDefinition = { kod: 'wynagrodzenie.za_miesiac', nazwa: 'wynagrodzenie za miesiąc', przepis: uwr('art. 85 ust. 1-4') };
const UMOWA: ConditionDefinition = { kod: 'UMOWA_NIE_OBOWIAZUJE', nazwa: 'umowa obowiązuje w tym miesiącu', przepis: uwr('art. 54, 62, 85'), odmowa: 'W tym miesiącu umowa nie obowiązuje ani jednego dnia.' };
const KWOTA: StepDefinition = { kod: 'wynagrodzenie.kwota', nazwa: 'wynagrodzenie', przepis: uwr('art. 85 ust. 1-4'), prosto: 'Wynagrodzenie brutto za miesiąc' };
const WIECEJ_DZIECI: StepDefinition = { kod: 'pogotowie.wiecej_dzieci', nazwa: 'więcej niż troje dzieci dłużej niż wymagana liczba dni', przepis: UST_5 };
const DZIECKO_81: StepDefinition = { kod: 'pogotowie.dziecko_z_dodatkiem', nazwa: 'dziecko z dodatkiem dłużej niż wymagana liczba dni', przepis: UST_5 };
const DODATEK: StepDefinition = { kod: 'pogotowie.dodatek', nazwa: 'dodatek dla pogotowia rodzinnego', przepis: UST_5 };
const KWOTA_DODATKU: StepDefinition = { kod: 'pogotowie.kwota_dodatku', nazwa: 'dodatek dla pogotowia rodzinnego', przepis: UST_5, prosto: 'Dodatek dla pogotowia rodzinnego' };
const KWOTA_PROGRAMU: StepDefinition = { kod: 'wynagrodzenie.program', nazwa: 'dodatek z programu rządowego', przepis: PROGRAM, prosto: 'Dodatek z programu rządowego' };
const RAZEM: StepDefinition = { kod: 'wynagrodzenie.razem', nazwa: 'wynagrodzenie z dodatkami', przepis: uwr('art. 85'), prosto: 'Razem brutto' };

/** Since February 2023 an emergency family has a percentage of the common minimum; before the act named an amount of its own. */
function minimumOd2023(c: Calculus, { forma }: FaktyWynagrodzeniaRodziny): Quantity {
  const minimum = readStawka(c, `${PREFIX}.rodzina_zawodowa_rdd`);
  return forma === 'pogotowie' ? c.product(MINIMUM, c.param(`${PREFIX}.pogotowie_procent`), minimum) : minimum;
}

function minimumDo2023(c: Calculus, { forma }: FaktyWynagrodzeniaRodziny): Quantity {
  return readStawka(c, `${PREFIX}.${forma === 'pogotowie' ? 'pogotowie_rodzinne' : 'rodzina_zawodowa_rdd'}`);
}

function calculate(c: Calculus, fakty: FaktyWynagrodzeniaRodziny, minimum: Quantity): Outcome {
  const umowa = readDniPobytu(c, countDni(c, [{ od: fakty.umowa_od, do: fakty.umowa_do }]), UMOWA);
  if (!umowa.jest) return ODMOWA;
  const miesieczne = fakty.z_umowy === undefined ? minimum : c.max(MIESIECZNE, minimum, kwotaFaktu(c, 'wynagrodzenie z umowy', fakty.z_umowy));
  const wynagrodzenie = c.round(KWOTA, calculateZGotowoscia(c, miesieczne, umowa.dni, fakty.dni_gotowosci ?? 0));
  const kwoty: NazwanaKwota[] = [{ kod: 'wynagrodzenie', nazwa: 'wynagrodzenie', kwota: wynagrodzenie, przepis: uwr('art. 85 ust. 1-4') }];
  if (isDodatekPogotowia(c, fakty)) {
    const dodatek = c.product(DODATEK, c.param(`${PREFIX}.pogotowie_dodatek_procent`), c.fact('otrzymywane wynagrodzenie', wynagrodzenie.toFraction()));
    kwoty.push({ kod: 'dodatek_pogotowia', nazwa: 'dodatek dla pogotowia rodzinnego', kwota: c.round(KWOTA_DODATKU, dodatek), przepis: UST_5 });
  }
  const program = fakty.program_rzadowy ? c.findParam(`${PREFIX}.dodatek_program_rzadowy`) : null;
  if (program) kwoty.push({ kod: 'program_rzadowy', nazwa: 'dodatek z programu rządowego', kwota: c.round(KWOTA_PROGRAMU, program), przepis: PROGRAM });
  const razem = c.sum(przedZaokragleniem(RAZEM), kwoty.map(({ nazwa, kwota }) => c.fact(nazwa, kwota.toFraction())));
  return { ...due(c.round(RAZEM, razem)), kwoty };
}

/** Days in readiness bring a part of the pay; the act splits no month, so the days do. */
function calculateZGotowoscia(c: Calculus, miesieczne: Quantity, dni: Quantity, dniGotowosci: number): Quantity {
  if (dniGotowosci === 0) return calculateZaDni(c, miesieczne, dni, ZA_MIESIAC.przepis);
  const gotowosc = countFact(c, 'dni w gotowości', dniGotowosci, 'dni');
  const opieka = c.difference(DNI_OPIEKI, dni, [gotowosc]);
  if (opieka.value.isNegative) throw faultyFact('DNI_POZA_UMOWA', 'Dni w gotowości jest więcej niż dni umowy w tym miesiącu.', 'dni_gotowosci', UST_4);
  const wGotowosci = c.product(GOTOWOSC, c.param(`${PREFIX}.gotowosc_procent`), miesieczne);
  return c.sum(ZA_MIESIAC, [calculateZaDni(c, miesieczne, opieka, UST_4), calculateZaDni(c, wGotowosci, gotowosc, UST_4)]);
}

function isDodatekPogotowia(c: Calculus, fakty: FaktyWynagrodzeniaRodziny): boolean {
  if (fakty.forma !== 'pogotowie') return false;
  const prog = c.param(`${PREFIX}.pogotowie_dodatek_dni`);
  const dluzej = (warunek: StepDefinition, nazwa: string, dni = 0) => c.isMore(warunek, countFact(c, nazwa, dni, 'dni'), prog);
  return [
    dluzej(WIECEJ_DZIECI, 'dni z większą liczbą dzieci', fakty.dni_z_wieksza_liczba_dzieci),
    dluzej(DZIECKO_81, 'dni z dzieckiem z dodatkiem', fakty.dni_z_dzieckiem_z_dodatkiem),
  ].some(Boolean);
}

/** The monthly pay of a professional family, an emergency family or a family home (art. 85 ust. 1-5). */
export const wynagrodzenieRodziny = defineSwiadczenie<FaktyWynagrodzeniaRodziny>({
  kod: 'wynagrodzenie-rodziny-zawodowej',
  nazwa: 'wynagrodzenie rodziny zastępczej zawodowej, pogotowia rodzinnego i rodzinnego domu dziecka',
  przepis: uwr('art. 85 ust. 1-5'),
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyWynagrodzeniaRodziny,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { forma: 'pogotowie', dni_z_wieksza_liczba_dzieci: 12 },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [
    { od: plainDate('2012-01-01'), do: plainDate('2023-01-31'), calculate: (c, fakty) => calculate(c, fakty, minimumDo2023(c, fakty)) },
    { od: plainDate('2023-02-01'), do: null, calculate: (c, fakty) => calculate(c, fakty, minimumOd2023(c, fakty)) },
  ],
});

const UST_6_8 = uwr('art. 85 ust. 6-8');
const PROCENT: StepDefinition = { kod: 'pomocowa.procent', nazwa: 'procent wynagrodzenia, nie niższy od ustawowego', przepis: UST_6_8, jednostka: 'wskaźnik' };
const POMOCOWA: StepDefinition = { kod: 'pomocowa.miesiecznie', nazwa: 'miesięczne wynagrodzenie rodziny pomocowej', przepis: UST_6_8 };
const KWOTA_POMOCOWEJ: StepDefinition = { kod: 'pomocowa.kwota', nazwa: 'wynagrodzenie rodziny pomocowej za dni pobytu dziecka', przepis: UST_6_8, prosto: 'Wynagrodzenie rodziny pomocowej' };
const Z_WLASNYM_WYNAGRODZENIEM = new Set<string>(['zawodowa', 'rodzinny_dom_dziecka']);

function calculatePomocowa(c: Calculus, fakty: FaktyWynagrodzeniaRodzinyPomocowej): Outcome {
  if (fakty.dni > daysInMonth(monthOf(c.day))) throw faultyFact('DNI_POZA_MIESIACEM', 'Dni pobytu jest więcej niż dni miesiąca.', 'dni', UST_6_8);
  const pobyt = readDniPobytu(c, fakty.dni);
  if (!pobyt.jest) return ODMOWA;
  const ustawowy = c.param(`${PREFIX}.rodzina_pomocowa_min`);
  const rady = c.findParam('piecza.rada_powiatu.rodzina_pomocowa');
  const miesieczne = c.product(POMOCOWA, rady ? c.max(PROCENT, ustawowy, rady) : ustawowy, readPodstawa(c, fakty));
  return due(c.round(KWOTA_POMOCOWEJ, calculateZaDni(c, miesieczne, pobyt.dni, UST_6_8)));
}

/** Own pay of a professional family or home; the common minimum for the others. */
function readPodstawa(c: Calculus, { kto, wlasne_wynagrodzenie }: FaktyWynagrodzeniaRodzinyPomocowej): Quantity {
  if (!Z_WLASNYM_WYNAGRODZENIEM.has(kto)) return c.param(`${PREFIX}.rodzina_zawodowa_rdd`);
  if (wlasne_wynagrodzenie === undefined) throw faultyFact('BRAK_WYNAGRODZENIA', 'Podaj własne wynagrodzenie rodziny zawodowej albo rodzinnego domu dziecka.', 'wlasne_wynagrodzenie', uwr('art. 85 ust. 6'));
  return kwotaFaktu(c, 'własne wynagrodzenie', wlasne_wynagrodzenie);
}

/** The pay of a helper family for the days of a child's stay (art. 85 ust. 6-8). */
export const wynagrodzenieRodzinyPomocowej = defineSwiadczenie<FaktyWynagrodzeniaRodzinyPomocowej>({
  kod: 'wynagrodzenie-rodziny-pomocowej',
  nazwa: 'wynagrodzenie rodziny pomocowej',
  przepis: UST_6_8,
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyWynagrodzeniaRodzinyPomocowej,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { kto: 'niezawodowa', dni: 10 },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: calculatePomocowa }],
});
