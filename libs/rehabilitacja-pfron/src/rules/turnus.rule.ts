import { Fraction, Money, plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type NazwanaKwota, type Outcome, type ParameterValue, type Quantity, type StepDefinition } from '@ostoja/law';
import { calculateKryterium, calculateNadwyzka } from './kryterium.rule.js';
import przyklady from './przyklady.json' with { type: 'json' };
import { TURNUSY, USTAWA } from './przepisy.js';
import { dzienWniosku, readStopien, type StopienPfron } from './stopien.rule.js';
import { FaktyTurnusu } from './turnus.facts.js';
import { isOpiekunDofinansowany, wiek } from './turnus-opiekun.rule.js';
import { isOsobaUprawniona, isTurnusDopuszczalny } from './turnus-warunki.rule.js';
import { faultyFact, ratioOf, remainder, roundedTo } from './wspolne.rule.js';

const PREFIX = 'rehabilitacja.turnus';
const PAR_6 = `§ 6 ${TURNUSY}`;
const ART_10E = `art. 10e ust. 2-3 ${USTAWA}`;
const DZIECKO: StepDefinition = { kod: 'turnus.dziecko', nazwa: 'wiek poniżej granicy wieku dziecka', przepis: PAR_6 };
const UCZACY_SIE: StepDefinition = { kod: 'turnus.uczacy_sie', nazwa: 'wiek osoby uczącej się w granicy', przepis: PAR_6 };
const UDZIAL: StepDefinition = { kod: 'turnus.udzial', nazwa: 'część przeciętnego wynagrodzenia', przepis: PAR_6 };
const PODSTAWA: StepDefinition = { kod: 'turnus.kwota', nazwa: 'kwota dofinansowania', przepis: PAR_6, prosto: 'Kwota dofinansowania według stopnia i wieku' };
const POZOSTAJE: StepDefinition = { kod: 'turnus.pozostaje', nazwa: 'część pozostająca po obniżeniu z braku środków', przepis: `${PAR_6} ust. 3` };
const OBNIZENIE: ConditionDefinition = { kod: 'OBNIZENIE_PONAD_GRANICE', nazwa: 'obniżenie w granicy', przepis: `${PAR_6} ust. 3`, odmowa: 'Ogłoszone obniżenie przekracza największe dopuszczalne.' };
const OBNIZONA: StepDefinition = { kod: 'turnus.obnizona', nazwa: 'kwota po obniżeniu z braku środków', przepis: `${PAR_6} ust. 3` };
const POMNIEJSZONA: StepDefinition = { kod: 'turnus.pomniejszona', nazwa: 'kwota po pomniejszeniu o nadwyżkę dochodu', przepis: ART_10E, prosto: 'Kwota po pomniejszeniu o nadwyżkę dochodu nad kryterium' };
const CENA: StepDefinition = { kod: 'turnus.cena', nazwa: 'nie więcej niż cena turnusu', przepis: PAR_6 };
const CALE: StepDefinition = { kod: 'turnus.uczestnik', nazwa: 'dofinansowanie uczestnika', przepis: PAR_6, prosto: 'Dofinansowanie uczestnika' };
const OPIEKUN: StepDefinition = { kod: 'turnus.opiekun', nazwa: 'dofinansowanie opiekuna', przepis: PAR_6, prosto: 'Dofinansowanie opiekuna' };
const COKOLWIEK: ConditionDefinition = { kod: 'NADWYZKA_POCHLANIA_DOFINANSOWANIE', nazwa: 'po pomniejszeniu zostaje kwota większa od zera', przepis: ART_10E, odmowa: 'Nadwyżka dochodu nad kryterium jest nie mniejsza niż dofinansowanie.' };

/** What the award of one person is reduced by. */
interface Pomniejszenia {
  readonly nadwyzka: Quantity;
  readonly pozostaje: Quantity;
  readonly kolejnosc: string;
}

function calculate(c: Calculus, fakty: FaktyTurnusu): Outcome {
  const stopien = readStopien(c, fakty);
  const warunki = [stopien !== null, isOsobaUprawniona(c, fakty), fakty.turnus === undefined || isTurnusDopuszczalny(c, fakty.turnus)];
  if (!warunki.every(Boolean)) return ODMOWA;
  const pomniejszenia = readPomniejszenia(c, fakty);
  const osoba = calculateOsoba(c, fakty, stopien!, pomniejszenia);
  const opiekun = calculateOpiekun(c, fakty, stopien, pomniejszenia);
  if (!c.holds(COKOLWIEK, !osoba.isZero)) return ODMOWA;
  const kwoty: NazwanaKwota[] = [{ kod: 'uczestnik', nazwa: 'uczestnik turnusu', kwota: osoba, przepis: PAR_6 }];
  if (opiekun) kwoty.push({ kod: 'opiekun', nazwa: 'opiekun uczestnika', kwota: opiekun, przepis: PAR_6 });
  return { spelnia_warunki: true, kwota: Money.sum(kwoty.map(({ kwota }) => kwota)), kwota_min: null, kwota_max: null, kwoty };
}

/** The share of the average wage, first match from the top: sheltered employment, child or learner, degree. */
function readUdzial(c: Calculus, fakty: FaktyTurnusu, stopien: StopienPfron): ParameterValue {
  const lata = wiek(c, 'wiek w dniu wniosku', fakty.data_urodzenia, dzienWniosku(c, fakty));
  if (fakty.w_zakladzie_pracy_chronionej) return c.param(`${PREFIX}.procent.zpch`);
  if (c.isLess(DZIECKO, lata, c.param(`${PREFIX}.wiek_dziecka`))) return c.param(`${PREFIX}.procent.do_16_lat`);
  if (fakty.uczy_sie_i_nie_pracuje && c.isAtMost(UCZACY_SIE, lata, c.param(`${PREFIX}.wiek_uczacego_do`))) return c.param(`${PREFIX}.procent.uczacy_sie_16_24`);
  return c.param(`${PREFIX}.procent.${stopien === 'do_16' ? 'do_16_lat' : stopien}`);
}

function calculateOsoba(c: Calculus, fakty: FaktyTurnusu, stopien: StopienPfron, pomniejszenia: Pomniejszenia): Money {
  const zwykly = readUdzial(c, fakty, stopien);
  const udzial = fakty.procent_podwyzszony === undefined ? zwykly : readPodwyzszony(c, fakty.procent_podwyzszony, zwykly);
  const bezPomniejszenia = fakty.odstapienie === 'osoba' || fakty.odstapienie === 'oboje';
  return calculateLinia(c, CALE, udzial, fakty.turnus?.cena, pomniejszenia, bezPomniejszenia);
}

/** The raised share, in a particularly hard life situation. Errors: it is lower than the ordinary one or higher than the act allows. */
function readPodwyzszony(c: Calculus, procent: string, zwykly: ParameterValue): Quantity {
  const najwyzej = c.param(`${PREFIX}.procent.podwyzszone_max`);
  const wartosc = ratioOf(procent, najwyzej);
  if (wartosc.isLess(zwykly.value) || najwyzej.value.isLess(wartosc)) {
    throw faultyFact('PROCENT_POZA_GRANICAMI', `Podwyższona część musi mieścić się w granicach od ${zwykly.text}% do ${najwyzej.text}%.`, 'procent_podwyzszony', `${PAR_6} ust. 2`);
  }
  return c.chosen({ ...UDZIAL, jednostka: 'wskaźnik' }, wartosc, [c.factText('podwyższona część', `${procent}%`), najwyzej]);
}

function calculateOpiekun(c: Calculus, fakty: FaktyTurnusu, stopien: StopienPfron | null, pomniejszenia: Pomniejszenia): Money | null {
  const { opiekun } = fakty;
  if (opiekun === undefined || !isOpiekunDofinansowany(c, { ...fakty, opiekun }, stopien)) return null;
  const bezPomniejszenia = fakty.odstapienie === 'opiekun' || fakty.odstapienie === 'oboje' || c.param(`${PREFIX}.opiekun.pomniejszenie`).text === 'bez_pomniejszenia';
  return calculateLinia(c, OPIEKUN, c.param(`${PREFIX}.procent.opiekun`), fakty.turnus?.cena_opiekuna, pomniejszenia, bezPomniejszenia);
}

/** One line of the award: share of the wage, cut for lack of money, reduction by the excess income, not more than the price. */
function calculateLinia(c: Calculus, definition: StepDefinition, udzial: Quantity, cena: string | undefined, pomniejszenia: Pomniejszenia, bezPomniejszenia: boolean): Money {
  const { nadwyzka, pozostaje, kolejnosc } = pomniejszenia;
  const wynagrodzenie = c.param('rehabilitacja.przecietne_wynagrodzenie');
  const podstawa = toZlote(c, PODSTAWA, c.product(UDZIAL, wynagrodzenie, udzial));
  const obniz = (kwota: Quantity) => toZlote(c, OBNIZONA, c.product(OBNIZONA, kwota, pozostaje));
  const pomniejsz = (kwota: Quantity) => (bezPomniejszenia ? kwota : remainder(c, POMNIEJSZONA, kwota, [nadwyzka]));
  const kwota = kolejnosc === 'najpierw_nadwyzka' ? obniz(pomniejsz(podstawa)) : pomniejsz(obniz(podstawa));
  return c.round(definition, cena === undefined ? kwota : c.min(CENA, kwota, amountFact(c, 'cena turnusu', cena)));
}

function toZlote(c: Calculus, definition: StepDefinition, kwota: Quantity): Quantity {
  return roundedTo(c, definition, kwota, c.param(`${PREFIX}.zaokraglenie_do`), c.param(`${PREFIX}.sposob_zaokraglenia`));
}

/** The excess income, the cut announced by the centre and their order. Errors: the announced cut is higher than allowed. */
function readPomniejszenia(c: Calculus, fakty: FaktyTurnusu): Pomniejszenia {
  const nadwyzka = calculateNadwyzka(c, calculateKryterium(c, fakty.gospodarstwo, dzienWniosku(c, fakty)));
  const obnizenie = c.param(`${PREFIX}.obnizenie_procent`);
  if (!c.isAtMost(OBNIZENIE, obnizenie, c.param(`${PREFIX}.obnizenie_max_procent`))) {
    throw faultyFact('OBNIZENIE_PONAD_GRANICE', OBNIZENIE.odmowa, 'na_dzien', OBNIZENIE.przepis);
  }
  if (fakty.odstapienie !== undefined && fakty.odstapienie !== 'brak' && fakty.uzasadnienie_odstapienia === undefined) {
    c.warn({ kod: 'BRAK_UZASADNIENIA_ODSTAPIENIA', opis: 'Odstąpienie od pomniejszenia wymaga uzasadnienia trudną sytuacją materialną lub losową osoby niepełnosprawnej.', przepis: `art. 10e ust. 3 ${USTAWA}` });
  }
  const pozostaje = c.difference({ ...POZOSTAJE, jednostka: 'wskaźnik' }, c.fact('całość', Fraction.ONE, null, 'wskaźnik'), [obnizenie]);
  return { nadwyzka, pozostaje, kolejnosc: c.param(`${PREFIX}.kolejnosc`).text };
}

/** Aid for a rehabilitation stay of a disabled person and the carer. */
export const dofinansowanieTurnusu = defineSwiadczenie<FaktyTurnusu>({
  kod: 'dofinansowanie-turnusu-rehabilitacyjnego',
  nazwa: 'dofinansowanie turnusu rehabilitacyjnego',
  przepis: `art. 10c-10f ${USTAWA}; ${PAR_6}`,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyTurnusu,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['dofinansowanie-turnusu-rehabilitacyjnego'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2023-12-01'), do: null, calculate }],
});
