import type { FormularzWywiadu } from '../formularz/formularz.js';
import type { PlanPomocy, WywiadTresc } from '../wywiad-tresc.dto.js';
import type { RodzajWpisu } from './wpis.entity.js';

/** What an entry says: the place, the old and the new, and why. */
export interface TrescWpisu {
  /** Place in the interview, `czesci.mieszkanie`; null for an act on the whole plan. */
  readonly pole: string | null;
  readonly bylo?: unknown;
  readonly jest?: unknown;
  readonly powod?: string;
}

/** An entry after the signature, opened. */
export interface WpisWywiadu {
  readonly id: string;
  readonly rodzaj: RodzajWpisu;
  readonly kto: string;
  readonly chwila: Date;
  readonly tresc: TrescWpisu;
}

const KORZENIE = new Set(['czesci', 'pola', 'przebieg', 'oswiadczenie', 'notatka']);
const URZEDU = ['notatka', 'przebieg', 'czesci.wnioski'];

/** The plan that holds now: the signed one, or the newest that took its place after the head sent one back. */
export function currentPlan(tresc: WywiadTresc, wpisy: readonly WpisWywiadu[]): PlanPomocy {
  return (wpisy.findLast(({ rodzaj }) => rodzaj === 'zmiana-planu')?.tresc.jest as PlanPomocy | undefined) ?? tresc.plan;
}

/** The value that stands at the place and whose it is; null when an interview has no such place. What was corrected before counts. */
export function findPole(formularz: FormularzWywiadu, tresc: WywiadTresc, wpisy: readonly WpisWywiadu[], pole: string): { bylo: unknown; rodzaj: RodzajWpisu } | null {
  const [root, ...path] = pole.split('.');
  if (!KORZENIE.has(root!) || (root === 'notatka') !== (path.length === 0)) return null;
  const signed = path.reduce<unknown>((value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), tresc[root as keyof WywiadTresc]);
  if (signed === undefined && !isFieldOf(formularz, pole)) return null;
  const corrected = wpisy.findLast((wpis) => wpis.tresc.pole === pole);
  const office = URZEDU.some((start) => pole === start || pole.startsWith(`${start}.`)) || (root === 'pola' && formularz.czesci.some(({ kod, dane }) => kod === path[0] && dane === 'urzedu'));
  return { bylo: corrected ? corrected.tresc.jest : (signed ?? null), rodzaj: office ? 'sprostowanie-urzedu' : 'sprostowanie-osoby' };
}

/** A field that was left empty may be filled in by a correction. */
function isFieldOf({ czesci }: FormularzWywiadu, pole: string): boolean {
  const [root, first, second, ...deeper] = pole.split('.');
  if (deeper.length > 0) return false;
  if (root === 'pola') return czesci.some(({ kod, pola }) => kod === first && pola.some((one) => one.kod === second && one.rodzaj !== 'modul'));
  return root === 'czesci' && second === undefined && czesci.some(({ pola }) => pola.some(({ kod, rodzaj }) => kod === first && rodzaj === 'modul'));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
