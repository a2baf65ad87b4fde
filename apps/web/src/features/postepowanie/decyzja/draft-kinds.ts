import type { Postepowanie } from '../api.js';
import type { DecyzjaSkrot } from './api.js';

/** What a draft can be: from a calculation, a refusal without one, the end of the proceeding, the end of a running decision. */
export type DraftKind = 'obliczenie' | 'odmowa' | 'umorzenie' | 'wygasniecie';

const IN_HAND = new Set(['projekt', 'do-zatwierdzenia', 'do-podpisu']);

/** Kinds of drafts that the procedure lets a person make now; a proceeding about the end of a decision rules on nothing else. */
export function draftKindsOf({ id, rodzaj, stan, czynnosci }: Pick<Postepowanie, 'id' | 'rodzaj' | 'stan' | 'czynnosci'>, decisions: readonly Pick<DecyzjaSkrot, 'postepowanie_id' | 'stan'>[]): readonly DraftKind[] {
  const may = (kod: string) => czynnosci.some((act) => act.kod === kod && act.brak === null);
  const withdrawn = stan === 'projekt' && !decisions.some((one) => one.postepowanie_id === id && IN_HAND.has(one.stan));
  const rules: readonly DraftKind[] = rodzaj === 'wygaszenie' ? ['wygasniecie'] : ['obliczenie', 'odmowa'];
  return [...(may('projekt') || withdrawn ? rules : []), ...(may('projekt-umorzenia') ? ['umorzenie' as const] : [])];
}
