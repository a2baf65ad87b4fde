import { PROCEDURY } from '../procedura/procedura.registry.js';
import { przyklady, schematDanych } from './czynnosc.schema.js';
import { parseDane } from './dane-czynnosci.policy.js';

const acts = PROCEDURY.flatMap(({ przejscia }) => przejscia.filter(({ reczna }) => reczna));

describe('what the contract says of acts', () => {
  it('is a schema of the data of every act that takes any', () => {
    const titles = (schematDanych().oneOf as { title: string }[]).flatMap(({ title }) => title.split(', '));
    expect([...titles].sort()).toEqual([...new Set(acts.filter(({ dane }) => dane).map(({ kod }) => kod))].sort());
  });

  it('is an example of every act, whose data the act takes', () => {
    const examples = przyklady() as Record<string, { value: { czynnosc: string; dane?: Record<string, unknown> } }>;
    expect(Object.keys(examples).sort()).toEqual([...new Set(acts.map(({ kod }) => kod))].sort());
    for (const act of new Map(acts.map((one) => [one.kod, one])).values()) expect(() => parseDane(act, examples[act.kod]!.value.dane ?? {})).not.toThrow();
  });
});
