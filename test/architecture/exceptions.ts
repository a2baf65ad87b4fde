import type { Finding } from './lib/source-tree.js';

interface Exception {
  /** Name of the check, as its spec gives it to `unexcused`. */
  readonly check: string;
  /** The file or folder of the finding, without a line. */
  readonly where: string;
  readonly reason: string;
}

/** Everything that may break a written rule. */
export const EXCEPTIONS: readonly Exception[] = [
  { check: 'constructor', where: 'libs/law/src/parameters/parameter.ts', reason: 'A value object: its parameters are its fields, not what it depends on.' },
];

/** Findings without an excuse, and excuses without a finding: both must be empty. */
export function unexcused(check: string, findings: readonly Finding[]): string[] {
  const excused = new Set(EXCEPTIONS.filter((exception) => exception.check === check).map(({ where }) => where));
  const found = new Set(findings.map(place));
  return [
    ...findings.filter((finding) => !excused.has(place(finding))).map(({ where, what }) => `${where}: ${what}`),
    ...[...excused].filter((where) => !found.has(where)).map((where) => `${where}: exception is no longer needed`),
  ];
}

const place = ({ where }: Finding): string => where.replace(/:\d+$/, '');
