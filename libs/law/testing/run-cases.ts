import { readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { parse } from 'yaml';
import { plainDate } from '@ostoja/kernel';
import { explainFormal, explainPlain, wynikToJson, type ParameterSnapshot, type Swiadczenie } from '@ostoja/law';

/** A worked example as a lawyer writes it. */
interface WorkedCase {
  readonly nazwa: string;
  readonly swiadczenie: string;
  readonly na_dzien: string;
  readonly zrodlo?: string;
  readonly uwaga?: string;
  readonly fakty: Record<string, unknown>;
  readonly oczekiwane?: {
    readonly spelnia_warunki: boolean;
    readonly kwota?: string | null;
    readonly kwota_min?: string | null;
    readonly kwota_max?: string | null;
    readonly najdalej_do?: string | null;
    readonly prawo_do?: string | null;
    /** Codes, in any order. */
    readonly przyczyny?: readonly string[];
    readonly ostrzezenia?: readonly string[];
    /** Value of the last step with the code. */
    readonly kroki?: Readonly<Record<string, string>>;
  };
  /** Code of the expected error, in place of a result. */
  readonly blad?: string;
}

/** Facts as the HTTP pipe would accept them. Throws when a field is unknown or invalid. */
export function readFacts<F extends object>(swiadczenie: Swiadczenie<F>, fakty: unknown): F {
  const facts = plainToInstance(swiadczenie.opis.facts, fakty);
  const faults = validateSync(facts, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  if (faults.length > 0) throw new Error(`invalid facts: ${faults.map(describeFault).join('; ')}`);
  return facts;
}

/** Runs every case of a `*.cases.yaml` file as a test, on both executors. Call it inside a spec file. */
export function runCases(file: string, { swiadczenia, snapshot }: { swiadczenia: readonly Swiadczenie<object>[]; snapshot: ParameterSnapshot }): void {
  const cases = parse(readFileSync(file, 'utf8')) as WorkedCase[];
  describe(file.split('/').at(-1)!, () => {
    it.each(cases.map((example) => [`${example.swiadczenie} ${example.na_dzien}: ${example.nazwa}`, example] as const))('%s', (_name, example) => {
      const swiadczenie = swiadczenia.find(({ kod }) => kod === example.swiadczenie);
      if (!swiadczenie) throw new Error(`no benefit ${example.swiadczenie}`);
      const facts = readFacts(swiadczenie, example.fakty);
      const day = plainDate(String(example.na_dzien));
      if (example.blad !== undefined) {
        expect(() => swiadczenie.calculate(snapshot, day, facts)).toThrow(expect.objectContaining({ code: example.blad }));
        return;
      }
      check(example, swiadczenie, snapshot, facts);
    });
  });
}

function check(example: WorkedCase, swiadczenie: Swiadczenie<object>, snapshot: ParameterSnapshot, facts: object): void {
  const day = plainDate(String(example.na_dzien));
  const wynik = swiadczenie.calculate(snapshot, day, facts);
  const { kroki, ...json } = wynikToJson(wynik);
  const { przyczyny, ostrzezenia, kroki: steps, ...amounts } = example.oczekiwane!;
  expect(json).toMatchObject(amounts);
  if (przyczyny) expect(json.przyczyny.map(({ kod }) => kod).sort()).toEqual([...przyczyny].sort());
  if (ostrzezenia) expect(json.ostrzezenia.map(({ kod }) => kod).sort()).toEqual([...ostrzezenia].sort());
  for (const [kod, value] of Object.entries(steps ?? {})) expect([kod, kroki.findLast((step) => step.kod === kod)?.wartosc]).toEqual([kod, value]);
  expect({ ...swiadczenie.calculatePlain(snapshot, day, facts), kroki: [] }).toEqual({ ...wynik, kroki: [] });
  expect(explainPlain(wynik).length + explainFormal(wynik).length).toBeGreaterThan(1);
}

function describeFault({ property, constraints, children }: ValidationError): string {
  return `${property} ${Object.values(constraints ?? {}).join(', ')} ${(children ?? []).map(describeFault).join(' ')}`.trim();
}
