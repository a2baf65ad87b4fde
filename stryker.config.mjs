import { readdirSync } from 'node:fs';

// Mutation testing of the rules of one library of the law; scripts/mutation.mjs runs it for each.
const library = process.env.OSTOJA_MUTATE ?? 'pomoc-spoleczna';
const rules = `libs/${library}/src/rules`;

export default {
  mutate: [`${rules}/**/*.ts`, `!${rules}/**/*.{spec,facts,evidence}.ts`],
  // Names, provisions and texts are no behaviour of a rule.
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral'] },
  plugins: ['./scripts/mutation/rule-runner.cjs'],
  testRunner: 'rules',
  rules: { specs: readdirSync(rules, { recursive: true }).filter((name) => name.endsWith('.spec.ts') && !name.endsWith('property.spec.ts')).map((name) => `${rules}/${name}`) },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: ['dist', '.data', 'apps', 'docs', 'test'],
  concurrency: 2,
  reporters: ['json'],
  jsonReporter: { fileName: `.data/mutation/${library}/report.json` },
  tempDirName: `.data/mutation/${library}/sandbox`,
};
