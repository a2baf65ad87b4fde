// One process on one core: prints the rates of the typical cases as JSON. The cases live with the tests, outside of the build, so they are compiled here.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/paths.mjs';

const FOLDER = 'libs/pomoc-spoleczna/testing';
const source = readFileSync(join(root, FOLDER, 'typical-cases.ts'), 'utf8').replace(/'@ostoja\/([a-z-]+)'/g, `'../../$1/src/index.js'`);
const compiled = join(root, 'dist', FOLDER, 'typical-cases.js');
mkdirSync(join(root, 'dist', FOLDER), { recursive: true });
writeFileSync(compiled, ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 } }).outputText);
await import('reflect-metadata');
const { measureCalculations } = await import(compiled);
console.log(JSON.stringify(measureCalculations(Number(process.argv[2]))));
