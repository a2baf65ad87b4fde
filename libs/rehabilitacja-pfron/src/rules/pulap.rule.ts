import { amountFact, type Calculus, type Quantity, type StepDefinition } from '@ostoja/law';
import { USTAWA } from './przepisy.js';
import { lowest, remainder } from './wspolne.rule.js';

const RESZTA: StepDefinition = { kod: 'koszt.pozostaly', nazwa: 'koszt nieopłacony z innych środków publicznych', przepis: `art. 48a ust. 1 ${USTAWA}` };
const LOKALNY: StepDefinition = { kod: 'pulap.lokalny', nazwa: 'niższa granica przyjęta przez powiat', przepis: `art. 35a ust. 3 ${USTAWA}` };

export interface Zadanie {
  /** `rehabilitacja.bariery`: the parameters `.procent` and `.krotnosc` lie below it, and the local ones when a powiat loaded them. */
  readonly prefix: string;
  readonly przepis: string;
  readonly zKrotnoscia: boolean;
}

/** The ceiling of a grant: a share of the cost, a multiple of the average wage, and never more than others left to pay. A powiat may load lower local ceilings. */
export function calculatePulap(c: Calculus, { prefix, przepis, zKrotnoscia }: Zadanie, { koszt, inne_srodki_publiczne }: { koszt: string; inne_srodki_publiczne?: string }): Quantity {
  const udzial: StepDefinition = { kod: 'pulap.udzial', nazwa: 'najwyższa część kosztu', przepis };
  const krotnosc: StepDefinition = { kod: 'pulap.krotnosc', nazwa: 'krotność przeciętnego wynagrodzenia', przepis };
  const granica: StepDefinition = { kod: 'pulap', nazwa: 'najwyższe dofinansowanie', przepis };
  const calyKoszt = amountFact(c, 'koszt', koszt);
  const granice = [c.product(udzial, calyKoszt, c.param(`${prefix}.procent`))];
  if (zKrotnoscia) granice.push(c.product(krotnosc, c.param('rehabilitacja.przecietne_wynagrodzenie'), c.param(`${prefix}.krotnosc`)));
  if (inne_srodki_publiczne !== undefined) granice.push(calculateReszta(c, calyKoszt, inne_srodki_publiczne));
  const [procent, kwota] = [c.findParam(`${prefix}.lokalny_procent`), c.findParam(`${prefix}.lokalny_limit`)];
  if (procent) granice.push(c.product(LOKALNY, calyKoszt, procent));
  if (kwota) granice.push(kwota);
  const [pierwsza, ...pozostale] = granice;
  return lowest(c, granica, pierwsza!, pozostale);
}

/** The part of the cost that no other public money has met. */
export function calculateReszta(c: Calculus, koszt: Quantity, inneSrodki: string): Quantity {
  return remainder(c, RESZTA, koszt, [amountFact(c, 'inne środki publiczne', inneSrodki)]);
}
