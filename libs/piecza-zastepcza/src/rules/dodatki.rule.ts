import { firstDay, monthOf, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, due, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { FaktyDodatkuNaNieletniego, FaktyDodatkuNaNiepelnosprawnosc, FaktyDodatkuWychowawczego, ORZECZENIA_DZIECKA } from './dodatki.facts.js';
import { countDniPodopiecznego } from './pelnoletni-wychowanek.rule.js';
import { calculateZaDni, countDniPobytu, readDniPobytu, type Okres } from './pobyt.rule.js';
import { FORMY_RODZINNE } from './wspolne.facts.js';
import { readPrzyznana, readStawka, uwr, warunek, wszystkie } from './wspolne.rule.js';

const ART_81_1 = uwr('art. 81 ust. 1');
const ART_81_2 = uwr('art. 81 ust. 2');
const ART_80_1A = uwr('art. 80 ust. 1a (uchylony)');
const UPRAWNIAJACE = new Set<string>(['orzeczenie_do_16', 'znaczny', 'umiarkowany']);
const PLATNE_ZAWODOWE = new Set<string>(['zawodowa', 'pogotowie', 'specjalistyczna']);
const ORZECZENIE: ConditionDefinition = {
  kod: 'ORZECZENIE_NIE_UPRAWNIA', nazwa: 'orzeczenie o niepełnosprawności albo o znacznym lub umiarkowanym stopniu', przepis: ART_81_1,
  odmowa: 'Dodatek przysługuje na dziecko z orzeczeniem o niepełnosprawności albo o znacznym lub umiarkowanym stopniu; lekki stopień nie wystarcza.',
};
const ZAWODOWA: ConditionDefinition = {
  kod: 'NIE_RODZINA_ZAWODOWA', nazwa: 'rodzina zastępcza zawodowa', przepis: ART_81_2, odmowa: 'Ten dodatek przysługuje tylko rodzinie zastępczej zawodowej.',
};
const NIELETNI: ConditionDefinition = {
  kod: 'INNA_PODSTAWA_UMIESZCZENIA', nazwa: 'umieszczenie na podstawie przepisów o nieletnich', przepis: ART_81_2, odmowa: 'Dziecka nie umieszczono na podstawie przepisów o nieletnich.',
};
const MALOLETNIE: ConditionDefinition = { kod: 'DZIECKO_PELNOLETNIE', nazwa: 'dziecko ma mniej niż 18 lat', przepis: ART_80_1A, odmowa: 'Dodatek wychowawczy przysługiwał na dziecko do 18 lat.' };
const KWOTA_81: StepDefinition = { kod: 'dodatek.kwota', nazwa: 'dodatek na zwiększone koszty utrzymania dziecka', przepis: uwr('art. 81, art. 87 ust. 3-4'), prosto: 'Dodatek na zwiększone koszty utrzymania dziecka' };
const KWOTA_80: StepDefinition = { kod: 'dodatek.wychowawczy', nazwa: 'dodatek wychowawczy', przepis: ART_80_1A, prosto: 'Dodatek wychowawczy' };

const WSPOLNE = { rodzaj: 'obligatoryjne', wyplata: 'okresowe', wersja_faktow: 1, evidence: [], budzet: [] } as const;

function calculateDodatek(c: Calculus, fakty: FaktyDodatkuNaNiepelnosprawnosc | FaktyDodatkuNaNieletniego, id: string, warunki: readonly boolean[], wTrakcieNauki: boolean, waznosc: Okres): Outcome {
  const podopieczny = countDniPodopiecznego(c, fakty, wTrakcieNauki, waznosc);
  const pobyt = readDniPobytu(c, Math.max(0, podopieczny.dni - (fakty.dni_w_jednostce ?? 0)));
  if (!wszystkie([...warunki, podopieczny.uprawniony, pobyt.jest])) return ODMOWA;
  const stawka = readPrzyznana(c, readStawka(c, id), fakty.kwota_przyznana, uwr('art. 81, art. 88 ust. 4'));
  return { ...due(c.round(KWOTA_81, calculateZaDni(c, stawka, pobyt.dni))), najdalej_do: waznosc.do === undefined ? null : plainDate(waznosc.do) };
}

/** Since 19 September 2014 an adult ward must learn, as for the benefit itself (art. 82 ust. 1a). */
const wersje = <F>(calculate: (c: Calculus, fakty: F, wTrakcieNauki: boolean) => Outcome) => [
  { od: plainDate('2012-01-01'), do: plainDate('2014-09-18'), calculate: (c: Calculus, fakty: F) => calculate(c, fakty, false) },
  { od: plainDate('2014-09-19'), do: null, calculate: (c: Calculus, fakty: F) => calculate(c, fakty, true) },
];

/** The supplement for a child with a disability, for every family form (art. 81 ust. 1). */
export const dodatekNaNiepelnosprawnosc = defineSwiadczenie<FaktyDodatkuNaNiepelnosprawnosc>({
  ...WSPOLNE,
  kod: 'dodatek-na-dziecko-z-niepelnosprawnoscia',
  nazwa: 'dodatek na zwiększone koszty utrzymania dziecka z niepełnosprawnością',
  przepis: ART_81_1,
  facts: FaktyDodatkuNaNiepelnosprawnosc,
  przyklad: { forma: 'spokrewniona', orzeczenie: 'umiarkowany', orzeczenie_do: '2027-08-31' },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: wersje((c, fakty, wTrakcieNauki) => calculateDodatek(
    c, fakty, 'piecza.dodatek.niepelnosprawnosc',
    [c.holds(ORZECZENIE, UPRAWNIAJACE.has(fakty.orzeczenie), [c.factText('orzeczenie', ORZECZENIA_DZIECKA[fakty.orzeczenie])])],
    wTrakcieNauki, { od: fakty.orzeczenie_od, do: fakty.orzeczenie_do },
  )),
});

/** The supplement for a child placed under the juvenile act, for professional families only (art. 81 ust. 2). */
export const dodatekNaNieletniego = defineSwiadczenie<FaktyDodatkuNaNieletniego>({
  ...WSPOLNE,
  kod: 'dodatek-na-nieletniego',
  nazwa: 'dodatek na dziecko umieszczone na podstawie przepisów o nieletnich',
  przepis: ART_81_2,
  facts: FaktyDodatkuNaNieletniego,
  przyklad: { forma: 'zawodowa', na_podstawie_przepisow_o_nieletnich: true },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: wersje((c, fakty, wTrakcieNauki) => calculateDodatek(
    c, fakty, 'piecza.dodatek.nieletni',
    [c.holds(ZAWODOWA, PLATNE_ZAWODOWE.has(fakty.forma), [c.factText('forma', FORMY_RODZINNE[fakty.forma])]), warunek(c, NIELETNI, fakty.na_podstawie_przepisow_o_nieletnich)],
    wTrakcieNauki, {},
  )),
});

/** From the month of application, in proportion to the days of stay (art. 80 ust. 1a, art. 87 ust. 1a-1b, repealed). */
function calculateWychowawczy(c: Calculus, fakty: FaktyDodatkuWychowawczego): Outcome {
  const odWniosku = { od: firstDay(monthOf(plainDate(fakty.data_wniosku))) };
  const pobyt = readDniPobytu(c, countDniPobytu(c, fakty, odWniosku));
  if (!wszystkie([warunek(c, MALOLETNIE, fakty.niepelnoletnie), pobyt.jest])) return ODMOWA;
  return due(c.round(KWOTA_80, calculateZaDni(c, c.param('piecza.swiadczenie_wychowawcze.kwota'), pobyt.dni)));
}

/** The child-raising supplement, paid by the powiat from April 2016 to May 2022. */
export const dodatekWychowawczy = defineSwiadczenie<FaktyDodatkuWychowawczego>({
  ...WSPOLNE,
  kod: 'dodatek-wychowawczy',
  nazwa: 'dodatek wychowawczy na dziecko w rodzinnej pieczy zastępczej (do 31.05.2022)',
  przepis: ART_80_1A,
  facts: FaktyDodatkuWychowawczego,
  przyklad: { data_wniosku: '2022-05-10', niepelnoletnie: true },
  na_dzien_przykladu: plainDate('2022-05-31'),
  wersje: [{ od: plainDate('2016-04-01'), do: plainDate('2022-05-31'), calculate: calculateWychowawczy }],
});
