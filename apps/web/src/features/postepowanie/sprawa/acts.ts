import type { Czynnosc } from '../api.js';

/** The card of the case on which an act is taken that does not stand alone. */
export type ActCard = 'wywiad' | 'decyzja' | 'pisma';

const INTERVIEW_ACTS = new Set(['podpis-wywiadu', 'odmowa-wywiadu', 'plan', 'zwrot-planu', 'zatwierdzenie-planu', 'aktualizacja-wywiadu']);
const LETTER_ACTS = new Set(['wezwanie-brakow', 'wezwanie-o-dowody', 'zawiadomienie-10', 'sprostowanie', 'wyjasnienie', 'uzupelnienie-decyzji', 'zwrot-podania', 'zawieszenie', 'podjecie', 'odmowa-wszczecia', 'postanowienie-o-wznowieniu', 'odmowa-wznowienia']);

/** The order of an interview names who makes it, so it has a path of its own; the other acts that stand alone share one. */
export const INTERVIEW_ORDER = 'zlecenie-wywiadu';

/** True when the act is taken here, in a dialog. */
export function standsAlone({ kod, samodzielna }: Pick<Czynnosc, 'kod' | 'samodzielna'>): boolean {
  return samodzielna || kod === INTERVIEW_ORDER;
}

export function cardOf(kod: string): ActCard {
  if (INTERVIEW_ACTS.has(kod)) return 'wywiad';
  return LETTER_ACTS.has(kod) ? 'pisma' : 'decyzja';
}
