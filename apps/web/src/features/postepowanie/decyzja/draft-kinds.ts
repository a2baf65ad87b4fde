import type { Postepowanie } from '../api.js';
import type { DecyzjaSkrot } from './api.js';

/** What a draft can be: from a calculation, a refusal without one, about a part of the demand, the end of the proceeding, of a running decision, of a reopening. */
export type DraftKind = 'obliczenie' | 'odmowa' | 'czesc' | 'umorzenie' | 'wygasniecie' | 'odmowa-uchylenia' | 'stwierdzenie-naruszenia';

const RULINGS: Readonly<Record<string, readonly DraftKind[]>> = {
  wygaszenie: ['wygasniecie'],
  wznowienie: ['obliczenie', 'odmowa', 'odmowa-uchylenia', 'stwierdzenie-naruszenia'],
  zmiana: ['obliczenie', 'odmowa'],
};
/** Of a demand that was filed, a part may be ruled on by itself (KPA 104 § 2). */
const OF_DEMAND: readonly DraftKind[] = ['obliczenie', 'odmowa', 'czesc'];

const IN_HAND = new Set(['projekt', 'do-zatwierdzenia', 'do-podpisu']);

/** Kinds of drafts that the procedure lets a person make now; a proceeding about the end of a decision rules on nothing else. */
export function draftKindsOf({ id, rodzaj, stan, czynnosci }: Pick<Postepowanie, 'id' | 'rodzaj' | 'stan' | 'czynnosci'>, decisions: readonly Pick<DecyzjaSkrot, 'postepowanie_id' | 'stan'>[]): readonly DraftKind[] {
  const may = (kod: string) => czynnosci.some((act) => act.kod === kod && act.brak === null);
  const inHand = decisions.some((one) => one.postepowanie_id === id && IN_HAND.has(one.stan));
  const withdrawn = stan === 'projekt' && !inHand;
  const rules = RULINGS[rodzaj] ?? OF_DEMAND;
  return [...(may('projekt') || withdrawn ? rules : []), ...(may('projekt-umorzenia') && !inHand ? ['umorzenie' as const] : [])];
}
