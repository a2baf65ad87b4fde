import { daysBetween, formatPolishDate, Fraction, type PlainDate } from '@ostoja/kernel';
import type { Calculus, Quantity, StepDefinition } from '@ostoja/law';

const PREFIX = 'pozytek.odsetki';
const ART_56 = 'art. 56 § 1 Ordynacji podatkowej w związku z art. 67 ust. 1 ustawy o finansach publicznych';
const ROZPORZADZENIE = 'rozporządzenia Ministra Finansów z 22.08.2005 w sprawie naliczania odsetek za zwłokę';
const PODWOJONA: StepDefinition = { kod: 'odsetki.podwojona_stopa', nazwa: 'dwukrotność stopy lombardowej', przepis: ART_56, jednostka: 'wskaźnik' };
const WZOR: StepDefinition = { kod: 'odsetki.wzor', nazwa: 'dwukrotność stopy lombardowej powiększona o dodatek', przepis: ART_56, jednostka: 'wskaźnik' };
const STAWKA: StepDefinition = { kod: 'odsetki.stawka', nazwa: 'stawka odsetek za zwłokę, nie niższa niż minimum', przepis: ART_56, jednostka: 'wskaźnik' };
const ROCZNE: StepDefinition = { kod: 'odsetki.roczne', nazwa: 'odsetki za rok', przepis: `§ 2 ust. 1 ${ROZPORZADZENIE}` };
const CZESC_ROKU: StepDefinition = { kod: 'odsetki.czesc_roku', nazwa: 'część roku', przepis: `§ 2 ust. 1 ${ROZPORZADZENIE}`, jednostka: 'wskaźnik' };
const ZA_OKRES: StepDefinition = { kod: 'odsetki.za_okres', nazwa: 'odsetki za okres jednej stawki', przepis: `§ 2 ust. 2 ${ROZPORZADZENIE}` };
const PELNE_ZLOTE: StepDefinition = { kod: 'odsetki.pelne_zlote', nazwa: 'odsetki w pełnych złotych', przepis: 'art. 63 § 1 Ordynacji podatkowej w związku z art. 67 ust. 1 ustawy o finansach publicznych', prosto: 'Odsetki za zwłokę' };

/** The rate of a day by the formula of the act: twice the Lombard rate and an addition, never below the floor. */
export function calculateStawka(c: Calculus, dzien: PlainDate): Quantity {
  const podwojona = c.product(PODWOJONA, c.param(`${PREFIX}.stopa_lombardowa`, dzien), c.param(`${PREFIX}.mnoznik_lombardu`, dzien));
  return c.max(STAWKA, c.sum(WZOR, [podwojona, c.param(`${PREFIX}.dodatek`, dzien)]), c.param(`${PREFIX}.minimum`, dzien));
}

/** Exact interest of each rate for its own days, both ends counted; none when the period is empty. Nothing is rounded here. */
export function calculateOdsetki(c: Calculus, kwota: Quantity, od: PlainDate, koniec: PlainDate): Quantity[] {
  return c.periods(`${PREFIX}.stopa_lombardowa`, od, koniec).map(({ od: pierwszy, do: ostatni }) => {
    const dni = c.fact(`dni od ${formatPolishDate(pierwszy)} do ${formatPolishDate(ostatni)}`, Fraction.of(daysBetween(pierwszy, ostatni) + 1), null, 'dni');
    const czescRoku = c.quotient(CZESC_ROKU, dni, c.param(`${PREFIX}.dni_w_roku`, pierwszy));
    return c.product(ZA_OKRES, c.product(ROCZNE, kwota, calculateStawka(c, pierwszy)), czescRoku);
  });
}

/** The council of the central bank may change the rate at any time: a rate without an end is the last one that is known. */
export function warnOStopie(c: Calculus, koniec: PlainDate): void {
  const stopa = c.param(`${PREFIX}.stopa_lombardowa`, koniec);
  if (stopa.to === null) c.warn({ kod: 'STOPA_DO_SPRAWDZENIA', opis: `Przyjęto, że stopa lombardowa z ${formatPolishDate(stopa.from)} nadal obowiązuje; sprawdź, czy jej nie zmieniono.`, przepis: ART_56 });
}

/** To full złoty, half up. */
export function roundDoZlotych(c: Calculus, odsetki: Quantity): Quantity {
  return c.chosen(PELNE_ZLOTE, Fraction.parse(odsetki.value.toFixed(0)), [odsetki]);
}
