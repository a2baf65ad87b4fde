import { faultyFactOf } from '@ostoja/facts';
import { Fraction, Money, plainDate, type PlainDate } from '@ostoja/kernel';
import { ODMOWA, round, type Calculus, type Outcome, type ParameterValue, type Quantity, type StepDefinition } from '@ostoja/law';

export const faultyFact = faultyFactOf('REHABILITACJA');

const NIC_DO_ZAPLATY = { kod: 'BRAK_KOSZTU_DO_DOFINANSOWANIA', nazwa: 'pozostaje koszt do dofinansowania', odmowa: 'Nie ma kosztu, który można dofinansować: jest zerowy albo w całości opłacony z innych środków.' };

export const yesNoFact = (c: Calculus, nazwa: string, wartosc: boolean): Quantity => c.factText(nazwa, wartosc ? 'tak' : 'nie');

/** A day from the facts as an input, when it is given. */
export const dateFacts = (c: Calculus, nazwa: string, dzien: string | undefined): Quantity[] => (dzien === undefined ? [] : [c.date(nazwa, plainDate(dzien))]);

/** A percentage from the facts as a ratio, in the measure of a parameter in percent. */
export const ratioOf = (procent: string, miara: ParameterValue): Fraction => Fraction.parse(procent).times(miara.value).dividedBy(Fraction.parse(miara.text));

/** A step on the way to another of the same name: citizens read only the last. */
export const inner = (definition: StepDefinition): StepDefinition => ({ ...definition, prosto: undefined });

/** Rounded half up to the grosz, as a step that goes on being computed with. */
export function rounded(c: Calculus, definition: StepDefinition, quantity: Quantity): Quantity {
  return c.chosen(definition, round(quantity.value, definition.przepis).toFraction(), [quantity]);
}

/** To a full multiple of the unit: half up, or down where `mode` is the code `dol`. Not for negative numbers. */
export function roundedTo(c: Calculus, definition: StepDefinition, quantity: Quantity, unit: ParameterValue, mode: ParameterValue | null = null): Quantity {
  const units = quantity.value.dividedBy(unit.value);
  const whole = mode?.text === 'dol' ? Fraction.of(units.numerator / units.denominator) : Fraction.parse(units.toFixed(0));
  return c.chosen(definition, whole.times(unit.value), [quantity, unit, ...(mode ? [mode] : [])]);
}

/** The first minus the others, but not less than nothing. */
export function remainder(c: Calculus, definition: StepDefinition, from: Quantity, taken: readonly Quantity[]): Quantity {
  return c.max(definition, c.difference(inner(definition), from, taken), c.fact('zero', Fraction.ZERO));
}

/** The smallest of several ceilings. */
export function lowest(c: Calculus, definition: StepDefinition, first: Quantity, others: readonly Quantity[]): Quantity {
  return others.reduce((least, next) => c.min(definition, least, next), first);
}

/** Was the application made after the event and before its period passed? Counted on from the event, as the terms of waiting are, so both agree also on 29 February. */
export function isWOkresiePrzed(c: Calculus, definition: StepDefinition, dzien: PlainDate, wniosek: PlainDate, dlugosc: ParameterValue): boolean {
  const ostatni = c.term(definition, { zdarzenie: dzien, nazwa_zdarzenia: 'poprzednie dofinansowanie albo rozwiązanie umowy', dlugosc, liczenie: 'kpa', na_czynnosc: false });
  return dzien < wniosek && wniosek <= ostatni.koniec;
}

/** An award within discretion: the proposed amount up to the ceiling; refused when nothing is left to pay. Errors: the proposed amount is 0 or lies above the ceiling. */
export function uznaniowe(c: Calculus, definition: StepDefinition, pulap: Quantity, proponowana: string | undefined, przepis: string): Outcome {
  const kwota_max = c.round(definition, pulap);
  if (!c.holds({ ...NIC_DO_ZAPLATY, przepis }, !kwota_max.isZero)) return ODMOWA;
  const kwota = proponowana === undefined ? null : Money.parse(proponowana);
  if (kwota && (kwota.isZero || kwota.compare(kwota_max) > 0)) {
    throw faultyFact('KWOTA_POZA_GRANICAMI', `Proponowana kwota musi być większa od zera i nie może przekraczać ${kwota_max.format()}.`, 'kwota_proponowana', przepis);
  }
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max };
}
