import { isDeepStrictEqual } from 'node:util';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { addDays, DomainError, type PlainDate, rememberValidationMetadata } from '@ostoja/kernel';
import type { LawDefinition, LawResult, ParameterSnapshot } from '@ostoja/law';
import { arbitraryFacts } from './arbitrary-facts.js';
import { withoutStacks } from './without-stacks.js';

type AnyDefinition = LawDefinition<object, never, LawResult>;

interface AgreementSubjects {
  readonly swiadczenia?: readonly unknown[];
  readonly terminy?: readonly unknown[];
  readonly zasady?: readonly unknown[];
  readonly snapshot: ParameterSnapshot;
  /** Generated cases for each definition. */
  readonly przypadkow: number;
}

const DAYS_BACK = 1500;
/** Generating facts costs more than calculating with them, so each set is tried on several days. */
const DAYS_FOR_FACTS = 10;

/**
 * One test for each definition: its example can be calculated, and on generated facts and days the traced and the plain executor give the
 * same answer or the same error. At least a twentieth of the cases must give an answer, or the test would say nothing.
 */
export function runAgreement({ swiadczenia = [], terminy = [], zasady = [], snapshot, przypadkow }: AgreementSubjects): void {
  const all = [...swiadczenia, ...terminy, ...zasady] as AnyDefinition[];
  rememberValidationMetadata();
  describe('traced and plain executors agree', () => {
    withoutStacks();
    it.each(all.map((definition) => [definition.kod, definition] as const))('%s', (_kod, definition) => {
      const { facts, przyklad, na_dzien_przykladu } = definition.opis;
      expect(validateSync(plainToInstance(facts, przyklad), { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true })).toEqual([]);
      expect(definition.calculate(snapshot, na_dzien_przykladu, plainToInstance(facts, przyklad))).toMatchObject({ na_dzien: na_dzien_przykladu });

      let answers = 0;
      const agree = (fakty: Readonly<Record<string, unknown>>, dzien: PlainDate): boolean => {
        const traced = answerOf(() => definition.calculate(snapshot, dzien, fakty));
        const plain = answerOf(() => definition.calculatePlain(snapshot, dzien, fakty));
        if (typeof traced === 'object') answers += 1;
        return isDeepStrictEqual(plain, traced);
      };
      const days = fc.array(fc.integer({ min: -DAYS_BACK, max: 0 }).map((back) => addDays(na_dzien_przykladu, back)), { minLength: DAYS_FOR_FACTS, maxLength: DAYS_FOR_FACTS });
      const anyFacts = arbitraryFacts(facts, przyklad, na_dzien_przykladu);
      if ('zdarzenie' in przyklad) {
        // A term is calculated under the law of the day of its event.
        fc.assert(fc.property(anyFacts, (fakty) => agree(fakty, fakty['zdarzenie'] as PlainDate)), { numRuns: przypadkow });
      } else {
        fc.assert(fc.property(anyFacts, days, (fakty, dni) => dni.every((dzien) => agree(fakty, dzien))), { numRuns: przypadkow / DAYS_FOR_FACTS });
      }
      expect(answers).toBeGreaterThanOrEqual(przypadkow / 20);
    });
  });
}

/** The result without its trace; an error of the rule is an answer too, any other is a fault. */
function answerOf(calculate: () => LawResult): LawResult | string {
  try {
    return { ...calculate(), kroki: [] };
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${error.message}`;
    throw error;
  }
}
