import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const HERE = dirname(fileURLToPath(import.meta.url));
const PRELUDE = `
import { akapit, defineSzablon, sekcja } from './szablon.js';
import { tekst, type Printable, type Zastrzezone } from './printable.js';
interface Otoczenie { readonly strona: Printable; readonly decyzja: Printable | null; readonly pesel: Zastrzezone<Printable> }
const szablon = defineSzablon<Otoczenie>();
const wspolne = {
  kod: 'probny', nazwa: 'Próbny', tytul: 'PISMO', przepis: 'art. 1',
  dane: { dni: { rodzaj: 'liczba', nazwa: 'Dni', min: 7, maks: 30, wymagane: true }, dzien: { rodzaj: 'dzien', nazwa: 'Dzień', wymagane: false } },
  wolne: { powod: { rodzaj: 'tekst', nazwa: 'Powód', maks: 100, wymagane: true }, uwagi: { rodzaj: 'tekst', nazwa: 'Uwagi', maks: 100, wymagane: false } },
} as const;
`;
const written = (expression: string, more = '') => `${PRELUDE}\nszablon({ ...wspolne, ${more} sekcje: ({ pismo, dane, wolne, surowe }) => [sekcja(null, akapit(${expression}))] });\nexport {};`;

/** What a template author might write, and whether it may stand. */
const SNIPPETS: Record<string, { source: string; compiles: boolean }> = {
  'a required field': { source: written('tekst`${pismo.strona}: ${dane.dni}, ${wolne.powod}.`'), compiles: true },
  'a restricted field that the template discloses': { source: written('tekst`PESEL ${pismo.pesel}`', "ujawnia: ['pesel'],"), compiles: true },
  'an optional field with words for its absence': { source: written('wolne.uwagi ?? tekst`Bez uwag.`'), compiles: true },
  'a restricted field': { source: written('tekst`PESEL ${pismo.pesel}`'), compiles: false },
  'an optional free part': { source: written('tekst`Uwagi: ${wolne.uwagi}`'), compiles: false },
  'an optional day': { source: written('tekst`Dnia ${dane.dzien}`'), compiles: false },
  'surroundings that may be absent': { source: written('tekst`Decyzja ${pismo.decyzja}`'), compiles: false },
  'a raw value': { source: written('tekst`${surowe.dni}`'), compiles: false },
  'a bare string in a sentence': { source: written("tekst`${''}`"), compiles: false },
  'a bare string as a paragraph': { source: written("''"), compiles: false },
  'an untagged sentence': { source: written('`${pismo.strona}`'), compiles: false },
  'a field that it does not declare': { source: written('tekst`${dane.kwota}`'), compiles: false },
  'a disclosure of what is not restricted': { source: written('pismo.strona', "ujawnia: ['adres'],"), compiles: false },
  'a letter without sections': { source: `${PRELUDE}\nszablon({ ...wspolne, sekcje: () => [] });\nexport { tekst, akapit, sekcja };`, compiles: false },
};

/** Errors of each snippet, from one program: the libraries are read once. */
function compile(): Map<string, readonly string[]> {
  const files = new Map(Object.entries(SNIPPETS).map(([name, { source }], index) => [join(HERE, `snippet-${index}.ts`), { name, source }]));
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts'],
    strict: true, noUncheckedIndexedAccess: true, skipLibCheck: true, noEmit: true, types: ['node'],
    paths: { '@ostoja/kernel': [join(HERE, '../../../kernel/src/index.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.source ?? readFile(path);
  host.getSourceFile = (path, language) => (files.has(path) ? ts.createSourceFile(path, files.get(path)!.source, language) : getSourceFile(path, language));
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map([...files].map(([path, { name }]) => {
    const file = program.getSourceFile(path);
    return [name, [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))];
  }));
}

describe('a template', () => {
  let errors: Map<string, readonly string[]>;
  beforeAll(() => {
    errors = compile();
  });

  it.each(Object.entries(SNIPPETS))('with %s compiles only when it may', (name, { compiles }) => {
    const found = errors.get(name)!;
    if (compiles) expect(found).toEqual([]);
    else expect(found.length).toBeGreaterThan(0);
  });
});
