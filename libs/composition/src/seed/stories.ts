import type { PlainDate } from '@ostoja/kernel';
import type { Answer, OfficeClient } from './office-client.js';
import { Procedure } from './procedure.js';
import { makeStories, type Stage, type StoryOfCity } from './story.list.js';

/** Makes the people with a story, each as far as its stage; answers how many persons they are. */
export async function seedStories(office: OfficeClient, today: PlainDate): Promise<number> {
  let people = 0;
  for (const told of makeStories(today)) {
    people += 1 + (told.story.rodzina?.length ?? 0);
    await tell(office, today, told);
  }
  return people;
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

