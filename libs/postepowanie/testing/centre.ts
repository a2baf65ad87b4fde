import type { Type } from '@nestjs/common';
import { daysBetween, type PlainDate, SystemClock } from '@ostoja/kernel';
import { KatalogSpraw, PostepowanieModule } from '@ostoja/postepowanie';
import { type Centre, openCentre } from '../../../test/support/centre.js';
import { aRodzajSprawy } from './builders.js';

/** The demo centre with the procedure and two kinds of cases, `zasilek-probny` and `pomoc-probna`, on any day. */
export interface CaseCentre extends Centre {
  /** Sets the day on which everything happens from now on. */
  setToday(day: PlainDate): void;
  close(): Promise<void>;
}

/** @param modules further modules that the test needs */
export async function openCaseCentre(modules: readonly Type[] = []): Promise<CaseCentre> {
  const centre = await openCentre([PostepowanieModule, ...modules]);
  for (const kod of ['zasilek-probny', 'pomoc-probna']) centre.get(KatalogSpraw).register(aRodzajSprawy({ kod }));
  return { ...centre, setToday: (day) => centre.moveClock(daysBetween(new SystemClock().today(), day)), close: () => centre.stop() };
}
