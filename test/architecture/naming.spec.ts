import ts from 'typescript';
import { unexcused } from './exceptions.js';
import { code, type Finding, isTest, lineOf, sample, type SourceFile, tree, walk } from './lib/source-tree.js';

const KEBAB_FILE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const KEBAB_FOLDER = /^\.?[a-z0-9]+(-[a-z0-9]+)*$/;
const CONVENTIONAL = /^(README|CHANGELOG|CONTRIBUTING|LICENSE|SECURITY)(\.md)?$|^Dockerfile$|^\./;
const LAYER_FOLDER = /\/(controllers|services|dtos?|entities|helpers|utils|models|repositories)\//;
const MIGRATION = /^\d{13}-(create|add|alter|drop|rename|backfill|contract|index|grant|revoke|move|split|replace)-[a-z0-9-]+\.ts$/;

/** A decorator or a class name that asks for a suffix of its file. */
const SUFFIX_OF_DECORATOR: Readonly<Record<string, string>> = { Entity: '.entity.ts', Controller: '.controller.ts', Module: '.module.ts' };
// The contract is read from comments of *.dto.ts only: a response elsewhere would stand in it without fields.
const SUFFIX_OF_CLASS: readonly (readonly [RegExp, string])[] = [[/Service$/, '.service.ts'], [/(Request|Response)$/, '.dto.ts']];

function misnamedFiles(files: readonly SourceFile[]): Finding[] {
  return files.flatMap(({ path }) => {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    const isWrong = !(KEBAB_FILE.test(name) || CONVENTIONAL.test(name)) || folders.some((folder) => !KEBAB_FOLDER.test(folder));
    return [
      ...(isWrong ? [{ where: path, what: 'is not kebab-case' }] : []),
      ...(LAYER_FOLDER.test(path) ? [{ where: path, what: 'lies in a folder named after a layer' }] : []),
      ...(path.startsWith('libs/database/src/migrations/') && !/(index|spec)\.ts$/.test(name) && !MIGRATION.test(name) ? [{ where: path, what: 'does not say by a verb what the migration does' }] : []),
    ];
  });
}

/** The suffix tells the kind of a file, so a kind lives only in files with its suffix. */
function misplacedClasses(files: readonly SourceFile[]): Finding[] {
  const findings: Finding[] = [];
  for (const file of files.filter(({ path }) => /^(libs|apps\/(api|worker))\//.test(path) && !isTest(path))) {
    walk(file, (node, source) => {
      const isExported = ts.isClassDeclaration(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (!isExported || !ts.isClassDeclaration(node)) return;
      for (const suffix of suffixesOf(node, source)) {
        if (!file.path.endsWith(suffix)) findings.push({ where: `${file.path}:${lineOf(node, source)}`, what: `${node.name?.text} belongs into a file *${suffix}` });
      }
    });
  }
  return findings;
}

function suffixesOf(node: ts.ClassDeclaration, source: ts.SourceFile): string[] {
  const decorators = (ts.getDecorators(node) ?? []).map((decorator) => /^@(\w+)/.exec(decorator.getText(source))?.[1] ?? '');
  const name = node.name?.text ?? '';
  return [...decorators.flatMap((decorator) => SUFFIX_OF_DECORATOR[decorator] ?? []), ...SUFFIX_OF_CLASS.filter(([pattern]) => pattern.test(name)).map(([, suffix]) => suffix)];
}

/** Polish nouns stand in names without their accents; keys of a literal may be data. */
function accentedNames(files: readonly SourceFile[]): Finding[] {
  const findings: Finding[] = [];
  for (const file of files) {
    walk(file, (node, source) => {
      const { parent } = node;
      const isKey = parent !== undefined && ts.isPropertyAssignment(parent) && parent.name === node;
      if (ts.isIdentifier(node) && !isKey && /[^\x20-\x7e]/.test(node.text)) findings.push({ where: `${file.path}:${lineOf(node, source)}`, what: `name ${node.text} is not ASCII` });
    });
  }
  return findings;
}

describe('naming', () => {
  it('of files is kebab-case, by thing and not by layer', () => expect(unexcused('file-name', misnamedFiles(tree))).toEqual([]));
  it('of files tells what is inside', () => expect(unexcused('suffix', misplacedClasses(code))).toEqual([]));
  it('of things in code is ASCII', () => expect(unexcused('ascii', accentedNames(code))).toEqual([]));

  it.each(['libs/a/src/wniosekService.ts', 'libs/A/src/b.ts', 'libs/a/src/services/b.service.ts', 'libs/database/src/migrations/1764000000100-osoba.ts'])('the check refuses %s', (path) => {
    expect(misnamedFiles([sample(path, '')])).toHaveLength(1);
  });

  it.each(['libs/a/src/b.db.spec.ts', 'README.md', '.ci/run', 'libs/database/src/migrations/1764000000100-create-osoba.ts'])('the check accepts %s', (path) => {
    expect(misnamedFiles([sample(path, '')])).toEqual([]);
  });

  it.each([
    ['libs/a/src/b.ts', "@Entity({ schema: 'a' }) export class B {}"],
    ['libs/a/src/b.ts', 'export class BService {}'],
    ['libs/a/src/b.service.ts', 'export class BRequest {}'],
    ['apps/api/src/b.ts', "@Controller('b') export class B {}"],
  ])('the check finds a class at the wrong place in %s', (path, text) => expect(misplacedClasses([sample(path, text)])).toHaveLength(1));

  it('the check finds accents', () => expect(accentedNames([sample('a.ts', 'const doręczenie = 1;')])).toHaveLength(1));
});
