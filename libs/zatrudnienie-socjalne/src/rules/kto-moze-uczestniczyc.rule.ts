import type { Calculus, ConditionDefinition } from '@ostoja/law';

const ODMOWA = 'Osoba ma prawo do świadczenia, które wyłącza zatrudnienie socjalne, na przykład do zasiłku dla bezrobotnych, renty z tytułu niezdolności do pracy albo emerytury.';
const BEZ_PRAWA: ConditionDefinition = {
  kod: 'PRAWO_DO_INNEGO_SWIADCZENIA', nazwa: 'osoba nie ma prawa do świadczenia, które wyłącza zatrudnienie socjalne', przepis: 'art. 1 ust. 3 i 3a ustawy o zatrudnieniu socjalnym', odmowa: ODMOWA,
};

/**
 * No right that shuts out social employment. A pension for incapacity shuts out of the centre, not of the club (art. 1 ust. 3a).
 * Rights outside the list, such as renta socjalna, do not matter.
 */
export function isBezPrawaWylaczajacego(c: Calculus, prawa: readonly string[] = [], gdzie: 'cis' | 'kis' = 'cis'): boolean {
  const wylaczajace = prawa
    .map((kod) => c.findParam(`zatrudnienie_socjalne.wyklucza.${kod}`))
    .filter((prawo) => prawo !== null)
    .filter((prawo) => gdzie === 'cis' || prawo.text === 'tak');
  return c.holds(BEZ_PRAWA, wylaczajace.length === 0, wylaczajace);
}
