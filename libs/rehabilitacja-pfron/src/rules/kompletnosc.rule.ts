import type { Calculus, StepDefinition, ZasadaOutcome } from '@ostoja/law';

/** Yes when nothing required is missing; else a reason for each missing element. */
export function checkKompletnosc<E extends string>(c: Calculus, definition: StepDefinition, nazwy: Readonly<Record<E, string>>, wymagane: readonly E[], podane: readonly E[]): ZasadaOutcome {
  const brakuje = wymagane.filter((element) => !podane.includes(element));
  const tak = c.holds(definition, brakuje.length === 0, podane.map((element) => c.factText('podano', nazwy[element])));
  for (const element of brakuje) c.reason({ kod: `BRAK_${element.toUpperCase()}`, opis: `Brakuje: ${nazwy[element]}.`, przepis: definition.przepis });
  return { tak };
}
