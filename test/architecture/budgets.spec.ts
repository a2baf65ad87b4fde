import ts from 'typescript';
import { unexcused } from './exceptions.js';
import { code, type Finding, isTest, lineOf, quantile, sample, type SourceFile, walk } from './lib/source-tree.js';

const LINES = { hard: 400, median: 80, p95: 300 };
const FUNCTION_LINES = { hard: 60, p95: 40 };
const DEPTH = 4;
const FOLDER_FILES = 20;
const CONSTRUCTOR_PARAMETERS = 6;
const CROWDED_BY_NATURE = /\/(rules|parameters|migrations)$/;

const lines = (text: string): number => text.trimEnd().split('\n').length;

function longFiles(files: readonly SourceFile[]): Finding[] {
  return files.filter(({ text }) => lines(text) > LINES.hard).map(({ path, text }) => ({ where: path, what: `${lines(text)} lines` }));
}

interface FunctionSize {
  readonly where: string;
  readonly lines: number;
}

/** Functions of production code; a test's `describe` is a list, not a function. */
function functionSizes(files: readonly SourceFile[]): FunctionSize[] {
  const sizes: FunctionSize[] = [];
  for (const file of files.filter(({ path }) => !isTest(path))) {
    walk(file, (node, source) => {
      if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
      const from = lineOf(node, source);
      sizes.push({ where: `${file.path}:${from}`, lines: source.getLineAndCharacterOfPosition(node.end).line + 2 - from });
    });
  }
  return sizes;
}

const longFunctions = (files: readonly SourceFile[]): Finding[] =>
  functionSizes(files)
    .filter((size) => size.lines > FUNCTION_LINES.hard)
    .map((size) => ({ where: size.where, what: `function of ${size.lines} lines` }));

/** Folders below the root of a library or process. */
function deepFolders(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ path }) => /^(libs|apps)\//.test(path) && path.split('/').length - 3 > DEPTH)
    .map(({ path }) => ({ where: path, what: `deeper than ${DEPTH} folders` }));
}

function crowdedFolders(files: readonly SourceFile[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([folder, count]) => count > FOLDER_FILES && !CROWDED_BY_NATURE.test(folder)).map(([folder, count]) => ({ where: folder, what: `${count} files` }));
}

function greedyConstructors(files: readonly SourceFile[]): Finding[] {
  return nodes(files, (node) => ts.isConstructorDeclaration(node) && node.parameters.length > CONSTRUCTOR_PARAMETERS, 'constructor with too many parameters');
}

const anyTypes = (files: readonly SourceFile[]): Finding[] => nodes(files, (node) => node.kind === ts.SyntaxKind.AnyKeyword, 'any');

function nodes(files: readonly SourceFile[], isBad: (node: ts.Node) => boolean, what: string): Finding[] {
  const findings: Finding[] = [];
  for (const file of files) walk(file, (node, source) => isBad(node) && findings.push({ where: `${file.path}:${lineOf(node, source)}`, what }));
  return findings;
}

const SUPPRESSION = new RegExp(['@ts-(ignore|expect-error|nocheck)', '(eslint|oxlint)-disable'].join('|'));

function suppressions(files: readonly SourceFile[]): Finding[] {
  return files.filter(({ path, text }) => SUPPRESSION.test(text) && !path.endsWith('budgets.spec.ts')).map(({ path }) => ({ where: path, what: 'suppresses a checker' }));
}

describe('budgets', () => {
  it('keeps files short', () => {
    expect(unexcused('file-lines', longFiles(code))).toEqual([]);
    expect(quantile(code.map(({ text }) => lines(text)), 0.5)).toBeLessThanOrEqual(LINES.median);
    expect(quantile(code.map(({ text }) => lines(text)), 0.95)).toBeLessThanOrEqual(LINES.p95);
  });

  it('keeps functions short', () => {
    expect(unexcused('function-lines', longFunctions(code))).toEqual([]);
    expect(quantile(functionSizes(code).map((size) => size.lines), 0.95)).toBeLessThanOrEqual(FUNCTION_LINES.p95);
  });

  it('keeps folders flat and small', () => {
    expect(unexcused('depth', deepFolders(code))).toEqual([]);
    expect(unexcused('folder-files', crowdedFolders(code))).toEqual([]);
  });

  it('keeps constructors small', () => expect(unexcused('constructor', greedyConstructors(code))).toEqual([]));
  it('has no any', () => expect(unexcused('any', anyTypes(code))).toEqual([]));
  it('suppresses no checker', () => expect(unexcused('suppression', suppressions(code))).toEqual([]));
});

describe('the budget checks can fail', () => {
  const body = (count: number): string => 'x();\n'.repeat(count);

  it.each<[string, Finding[]]>([
    ['file', longFiles([sample('libs/a/src/a.ts', body(401))])],
    ['function', longFunctions([sample('libs/a/src/a.ts', `function f() {\n${body(59)}}`)])],
    ['arrow function', longFunctions([sample('libs/a/src/a.ts', `const f = () => {\n${body(59)}};`)])],
    ['depth', deepFolders([sample('libs/a/src/b/c/d/e/f.ts', '')])],
    ['folder', crowdedFolders(Array.from({ length: 21 }, (_, i) => sample(`libs/a/src/${i}.ts`, '')))],
    ['constructor', greedyConstructors([sample('a.ts', 'class A { constructor(a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1) {} }')])],
    ['any', anyTypes([sample('a.ts', 'const a: any = 1;')])],
    ['suppression', suppressions([sample('a.ts', `// @ts-${'ignore'}`)])],
  ])('%s', (_name, findings) => expect(findings).toHaveLength(1));

  it('but not at the limit itself', () => {
    expect(longFiles([sample('libs/a/src/a.ts', body(400))])).toEqual([]);
    expect(longFunctions([sample('libs/a/src/a.ts', `function f() {\n${body(58)}}`)])).toEqual([]);
    expect(deepFolders([sample('libs/a/src/b/c/d/e.ts', '')])).toEqual([]);
  });
});
