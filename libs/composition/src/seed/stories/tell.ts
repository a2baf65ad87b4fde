import type { PlainDate } from '@ostoja/kernel';
import type { Answer, OfficeClient } from '../office-client.js';
import { Procedure } from '../procedure.js';
import { BESIDE, tellCare, tellContract, tellOrder, tellRequest } from './beside.js';
import { makeHeadHour } from './head-hour.js';
import { makeStories } from './list.js';
import { makeMonth, prepareMonth } from './month.js';
import { makeMorning } from './morning.js';
import { type Stage, type StoryOfCity, type StoryParts, storyParts } from './parts.js';

/** How many stories are told at once: while the database works for one, the office works for another. */
const AT_ONCE = 3;

/** Makes the people with a story, each as far as its stage, and then the work of bookkeeping; answers how many persons they are. `folder` takes sample statements of the bank. */
export async function seedStories(office: OfficeClient, today: PlainDate, folder: string): Promise<number> {
  const parts = storyParts(today);
  const stories = listStories(parts);
  const waiting = [...stories.map((told) => () => tell(office, today, told)), ...[tellCare, tellContract, tellOrder, tellRequest].map((told) => () => told(office, parts))];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await prepareMonth(office, parts, folder);
  return stories.reduce((sum, { story }) => sum + 1 + (story.rodzina?.length ?? 0), BESIDE);
}

/** The month of bookkeeping alone, with one more payee whom nothing happens to. */
export async function seedMonth(office: OfficeClient, today: PlainDate, folder: string): Promise<void> {
  const parts = storyParts(today);
  for (const told of [...makeStories(parts).slice(0, 1), ...makeMonth(parts)]) await tell(office, today, told);
  await prepareMonth(office, parts, folder);
}

/** Every story of an application. */
export function listStories(parts: StoryParts): StoryOfCity[] {
  return [...makeStories(parts), ...makeMorning(parts), ...makeHeadHour(parts), ...makeMonth(parts)];
}

async function tell(office: OfficeClient, today: PlainDate, { story, stage, decyzje = [], propozycja }: StoryOfCity): Promise<void> {
  const procedure = new Procedure(office, today, story);
  await procedure.apply();
  if (stage === 'wniosek') return;
  if (stage === 'wywiad-zlecony') return procedure.orderInterview();
  await procedure.interview(propozycja);
  for (const [index, decyzja] of decyzje.entries()) {
    for (const miesiac of decyzja.miesiace) await procedure.calculate(index, miesiac);
    await carry(procedure, stage, await procedure.draft(index, decyzja.czesci));
  }
}

async function carry(procedure: Procedure, stage: Stage, draft: Answer): Promise<void> {
  if (stage === 'projekt') return;
  if (stage === 'do-zatwierdzenia') return void (await procedure.handOver(draft));
  const signed = await procedure.issue(draft);
  if (stage === 'doreczona') await procedure.deliver(signed);
}
