import { readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { parse } from 'yaml';
import { plainDate, rememberValidationMetadata } from '@ostoja/kernel';
import { explainFormal, explainPlain, type FaktyZdarzenia, type LawDefinition, type LawResult, type ParameterSnapshot, type Swiadczenie, type Termin, type Zasada } from '@ostoja/law';
import { checkSwiadczenie, checkTermin, checkZasada, type Expected } from './check-case.js';

/** A worked example as a lawyer writes it. It names one amount, term or rule. */
interface WorkedCase {
  readonly nazwa: string;
  readonly swiadczenie?: string;
  readonly termin?: string;
  readonly zasada?: string;
  /** Not said for a term: the law of the day of its event applies. */
  readonly na_dzien?: string;
  readonly zrodlo?: string;
  readonly uwaga?: string;
  readonly fakty: Record<string, unknown>;
  readonly oczekiwane?: Expected;
  /** Code of the expected error, in place of a result. */
  readonly blad?: string;
}

export interface CaseSubjects {
  readonly swiadczenia?: readonly Swiadczenie<object>[];
  readonly terminy?: readonly Termin<FaktyZdarzenia>[];
  readonly zasady?: readonly Zasada<object>[];
  readonly snapshot: ParameterSnapshot;
}

type AnyDefinition = LawDefinition<object, never, LawResult>;

/** Facts as the HTTP pipe would accept them. Throws when a field is unknown or invalid. */
export function readFacts<F extends object>({ opis }: { readonly opis: { readonly facts: new () => F } }, fakty: unknown): F {
  const facts = plainToInstance(opis.facts, fakty);
  const faults = validateSync(facts, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  if (faults.length > 0) throw new Error(`invalid facts: ${faults.map(describeFault).join('; ')}`);
  return facts;
}

/** Runs every case of a `*.cases.yaml` file as a test, on both executors. Call it inside a spec file. */
export function runCases(file: string, subjects: CaseSubjects): void {
  rememberValidationMetadata();
  const cases = parse(readFileSync(file, 'utf8')) as WorkedCase[];
  describe(file.split('/').at(-1)!, () => {
    it.each(cases.map((example) => [`${kodOf(example)} ${example.na_dzien ?? ''}: ${example.nazwa}`, example] as const))('%s', (_name, example) => check(example, subjects));
  });
}

function check(example: WorkedCase, { swiadczenia = [], terminy = [], zasady = [], snapshot }: CaseSubjects): void {
  const definition = ([...swiadczenia, ...terminy, ...zasady] as unknown as AnyDefinition[]).find(({ kod }) => kod === kodOf(example));
  if (!definition) throw new Error(`no definition ${kodOf(example)}`);
  const facts = readFacts(definition, example.fakty);
  const day = plainDate(String(example.na_dzien ?? example.fakty['zdarzenie']));
  if (example.blad !== undefined) {
    expect(() => definition.calculate(snapshot, day, facts)).toThrow(expect.objectContaining({ code: example.blad }));
    return;
  }
  const wynik = definition.calculate(snapshot, day, facts);
  checkAnswer(wynik, example.oczekiwane!);
  expect({ ...definition.calculatePlain(snapshot, day, facts), kroki: [] }).toEqual({ ...wynik, kroki: [] });
  expect(explainPlain(wynik as never).length + explainFormal(wynik).length).toBeGreaterThan(1);
}

function checkAnswer(wynik: LawResult, expected: Expected): void {
  if ('termin' in wynik) return checkTermin(wynik as never, expected);
  if ('zasada' in wynik) return checkZasada(wynik as never, expected);
  return checkSwiadczenie(wynik as never, expected);
}

function kodOf({ swiadczenie, termin, zasada }: WorkedCase): string {
  return swiadczenie ?? termin ?? zasada ?? '';
}

function describeFault({ property, constraints, children }: ValidationError): string {
  return `${property} ${Object.values(constraints ?? {}).join(', ')} ${(children ?? []).map(describeFault).join(' ')}`.trim();
}
