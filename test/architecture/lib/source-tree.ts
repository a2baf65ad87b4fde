import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One file of the repository; `path` is relative to its root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Something that a check objects to: where, and what. */
export interface Finding {
  readonly where: string;
  readonly what: string;
}

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.data', 'coverage']);
const TEXT = /\.(tsx?|mjs|cjs|json|ya?ml|md|sql|html|css|typ|sh)$|(^|\/)(\.npmrc|\.gitignore|Dockerfile|\.ci\/run)$/;
const GENERATED = new Set(['package-lock.json', 'apps/api/openapi.json', 'apps/web/src/api/schema.d.ts']);

export const repository = join(__dirname, '../../..');

/** Every text file that people write. */
export const tree: readonly SourceFile[] = list('').filter(({ path }) => !GENERATED.has(path));

/** Code among them. */
export const code = tree.filter(({ path }) => /\.(tsx?|mjs|cjs)$/.test(path));

export const isTest = (path: string): boolean => /\.(spec|e2e-spec|journey)\.tsx?$/.test(path) || path.startsWith('test/') || path.includes('/testing/');

/** A file that exists only in a test, to show that a check can fail. */
export const sample = (path: string, text: string): SourceFile => ({ path, text });

const parsed = new WeakMap<SourceFile, ts.SourceFile>();

function parse(file: SourceFile): ts.SourceFile {
  const source = parsed.get(file) ?? ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, file.path.endsWith('x') ? ts.ScriptKind.TSX : undefined);
  parsed.set(file, source);
  return source;
}

/** Calls `see` with every node of the file. */
export function walk(file: SourceFile, see: (node: ts.Node, source: ts.SourceFile) => void): void {
  const source = parse(file);
  const visit = (node: ts.Node): void => {
    see(node, source);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

export const lineOf = (node: ts.Node, source: ts.SourceFile): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;

/** The value below which the given share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function list(folder: string): SourceFile[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : list(path);
    return entry.isFile() && TEXT.test(path) ? [{ path, text: readFileSync(join(repository, path), 'utf8') }] : [];
  });
}
