import ts from 'typescript';
import { code, isTest, sample, type SourceFile, tree, walk } from './lib/source-tree.js';

const SHARE = 0.9;
/** Declarations and wiring: what they say is tested where it is used. */
const DECLARATIVE = /\.(entity|dto|module|controller|errors|permissions|registry|facts|decorators)\.ts$|\/(index|main)\.ts$|\/migrations\/|-cli\.ts$/;
const DECISIONS_OF_LOGIC = 3;

/** A file that decides something: services, policies and rules with a function in them, and any other module with several branches. */
function isLogic(file: SourceFile): boolean {
  if (!file.path.startsWith('libs/') || isTest(file.path) || !file.path.endsWith('.ts') || DECLARATIVE.test(file.path)) return false;
  const { functions, decisions } = count(file);
  return /\.(service|policy|rule)\.ts$/.test(file.path) ? functions > 0 : decisions >= DECISIONS_OF_LOGIC;
}

function count(file: SourceFile): { functions: number; decisions: number } {
  let functions = 0;
  let decisions = 0;
  walk(file, (node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) functions += 1;
    if (ts.isIfStatement(node) || ts.isConditionalExpression(node) || ts.isCaseClause(node) || ts.isIterationStatement(node, false)) decisions += 1;
  });
  return { functions, decisions };
}

/**
 * `x.ts` is tested beside it: by x.spec.ts or x.db.spec.ts, by a spec of its folder or of the one above that names something it exports,
 * or, if it is a rule or a term, by x.cases.yaml.
 */
function untested(files: readonly SourceFile[]): { share: number; missing: string[] } {
  const paths = new Set(files.map(({ path }) => path));
  const specs = files.filter(({ path }) => path.endsWith('.spec.ts'));
  const isTested = (file: SourceFile): boolean => {
    const stem = file.path.replace(/\.ts$/, '');
    if ([`${stem}.spec.ts`, `${stem}.db.spec.ts`, `${stem.replace(/\.(rule|zasada|termin)$/, '')}.cases.yaml`].some((path) => paths.has(path))) return true;
    const names = new RegExp(`\\b(${exportsOf(file).join('|') || '-'})\\b`);
    return specs.some((spec) => [folderOf(file.path), folderOf(folderOf(file.path))].includes(folderOf(spec.path)) && names.test(spec.text));
  };
  const logic = files.filter(isLogic);
  const missing = logic.filter((file) => !isTested(file)).map(({ path }) => path);
  return { share: 1 - missing.length / Math.max(1, logic.length), missing };
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const exportsOf = ({ text }: SourceFile): string[] => [...text.matchAll(/^export (?:async )?(?:abstract )?(?:class|function|const) (\w+)/gm)].flatMap((match) => match[1] ?? []);

describe('logic', () => {
  it('has a spec beside it', () => {
    const { share, missing } = untested([...code, ...tree.filter(({ path }) => path.endsWith('.yaml'))]);
    expect({ enough: share >= SHARE, missing: share >= SHARE ? [] : missing }).toEqual({ enough: true, missing: [] });
  });

  const service = sample('libs/a/src/b.service.ts', 'export class BService { run() { return 1; } }');

  it('is missed by the check without one', () => {
    expect(untested([service]).share).toBe(0);
    expect(untested([service, sample('libs/a/src/b.service.db.spec.ts', '')]).share).toBe(1);
    expect(untested([service, sample('libs/a/src/other.db.spec.ts', 'new BService()')]).share).toBe(1);
    expect(untested([service, sample('libs/a/src/other.db.spec.ts', 'new OtherService()')]).share).toBe(0);
    expect(untested([service, sample('libs/c/src/other.db.spec.ts', 'new BService()')]).share).toBe(0);
  });

  it('is told from declarations', () => {
    const branches = 'export const f = (a: number) => (a ? 1 : a ? 2 : a ? 3 : 4);';
    expect(isLogic(sample('libs/a/src/b.ts', branches))).toBe(true);
    expect(isLogic(sample('libs/a/src/b.entity.ts', branches))).toBe(false);
    expect(isLogic(sample('libs/a/src/b.policy.ts', 'export const policies = [];'))).toBe(false);
  });
});
