import { komorkaId } from '@ostoja/access';
import { addDays, type PlainDate, plainDate } from '@ostoja/kernel';
import { aOsoba } from '@ostoja/osoba/testing';
import fc from 'fast-check';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { OsobaModule } from '../osoba.module.js';
import { OsobaService } from '../osoba/osoba.service.js';
import { DowodService } from './dowod.service.js';

const START = plainDate('2025-01-01');
const DAYS = 300;

/** What the model holds to be so: an amount from a day to a day. */
interface Fact {
  readonly id: string;
  readonly kwota: string;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
}
type Step =
  | { readonly act: 'record'; readonly kwota: number; readonly od: number; readonly length: number | null }
  | { readonly act: 'correct'; readonly pick: number; readonly kwota: number }
  | { readonly act: 'change'; readonly pick: number; readonly kwota: number | null; readonly after: number }
  | { readonly act: 'revoke'; readonly pick: number };

const amount = fc.nat(9_999);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('record' as const), kwota: amount, od: fc.nat(DAYS), length: fc.option(fc.nat(90)) }) },
  fc.record({ act: fc.constant('correct' as const), pick: fc.nat(), kwota: amount }),
  fc.record({ act: fc.constant('change' as const), pick: fc.nat(), kwota: fc.option(amount), after: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ act: fc.constant('revoke' as const), pick: fc.nat() }),
);

describe('evidence, replayed as of any instant', () => {
  let centre: Centre;
  let dowody: DowodService;
  beforeAll(async () => {
    centre = await openCentre([OsobaModule]);
    dowody = centre.get(DowodService);
  });
  afterAll(() => centre.stop());

  const tresc = (kwota: number | string) => ({ rodzaj: 'renta', kwota: String(kwota) });
  const person = async () => (await centre.get(OsobaService).create(aOsoba({ komorka_id: komorkaId('filia-1') }))).id;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 2));

  /** Does the step for real and in the model; a step without a row to act on does nothing. */
  async function run(osobaId: string, facts: readonly Fact[], step: Step): Promise<Fact[]> {
    if (step.act === 'record') {
      const od = addDays(START, step.od);
      const to = step.length === null ? null : addDays(od, step.length);
      const { id } = await dowody.recordDowod({ osobaId, rodzaj: 'dochod', tresc: tresc(step.kwota), wazneOd: od, wazneDo: to });
      return [...facts, { id, kwota: String(step.kwota), od, do: to }];
    }
    const fact = facts[step.pick % Math.max(1, facts.length)];
    if (!fact) return [...facts];
    const others = facts.filter((one) => one !== fact);
    if (step.act === 'revoke') {
      await dowody.revokeDowod(fact.id, 'próba');
      return others;
    }
    if (step.act === 'correct') {
      const { id } = await dowody.correctDowod(fact.id, { powod: 'próba', tresc: tresc(step.kwota) });
      return [...others, { ...fact, id, kwota: String(step.kwota) }];
    }
    const od = addDays(fact.od, step.after);
    if (fact.do !== null && od > fact.do) {
      await expect(dowody.changeDowod(fact.id, { od })).rejects.toMatchObject({ code: 'OSOBA.DOWOD_CHANGE_DAY' });
      return [...facts];
    }
    const answer = await dowody.changeDowod(fact.id, { od, tresc: step.kwota === null ? null : tresc(step.kwota) });
    const { rows } = await centre.superuser.query('select id from osoba.dowod where poprzedni_id = $1', [fact.id]);
    const closed = { ...fact, id: rows[0].id as string, do: addDays(od, -1) };
    return step.kwota === null ? [...others, closed] : [...others, closed, { id: answer.id, kwota: String(step.kwota), od, do: null }];
  }

  const ask = async (osobaId: string, od: PlainDate, to: PlainDate, naChwile?: Date) =>
    (await dowody.query({ osobaIds: [osobaId], rodzaj: 'dochod', od, do: to, naChwile })).wiersze.map((row) => [row.id, (row.tresc as { kwota: string }).kwota, row.wazneOd, row.wazneDo].join(' ')).sort();
  const expected = (facts: readonly Fact[], od: PlainDate, to: PlainDate) =>
    facts.filter((one) => one.od <= to && (one.do ?? '9999') >= od).map((one) => [one.id, one.kwota, one.od, one.do].join(' ')).sort();

  it('agrees with a simple model after any sequence of recording, correcting, changing and revoking', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), fc.nat(DAYS), fc.nat(120), (steps, from, length) =>
        centre.as('socjalny.f1', async () => {
          const osobaId = await person();
          const [od, to] = [addDays(START, from), addDays(START, from + length)];
          const past: { at: Date; facts: Fact[] }[] = [];
          let facts: Fact[] = [];
          for (const one of steps) {
            facts = await run(osobaId, facts, one);
            past.push({ at: new Date(), facts });
            await pause();
          }
          expect(await ask(osobaId, od, to)).toEqual(expected(facts, od, to));
          for (const { at, facts: then } of past) expect(await ask(osobaId, od, to, at)).toEqual(expected(then, od, to));
        }),
      ),
      { numRuns: 15 },
    );
  });
});
