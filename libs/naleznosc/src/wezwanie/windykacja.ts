import type { PlainDate } from '@ostoja/kernel';
import rules from './windykacja.json' with { type: 'json' };

/** What a reminder costs and how long it leaves. */
export interface ZasadyUpomnienia {
  readonly od: string;
  readonly do: string | null;
  readonly koszty: string;
  readonly dni_na_zaplate: number;
  readonly przepis: string;
}

/** The rules of a reminder sent on the day. */
export function getZasadyUpomnienia(dzien: PlainDate): ZasadyUpomnienia {
  const all: readonly ZasadyUpomnienia[] = rules.upomnienie;
  const found = all.find((one) => one.od <= dzien && (one.do === null || dzien <= one.do));
  if (!found) throw new Error(`No rules of reminders on ${dzien}`);
  return found;
}
