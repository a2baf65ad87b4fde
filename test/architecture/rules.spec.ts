import ts from 'typescript';
import { unexcused } from './exceptions.js';
import { code, type Finding, isTest, lineOf, sample, type SourceFile, walk } from './lib/source-tree.js';

const FREE = new Set(['0', '1', '0n', '1n']);

/** Amounts, rates, ages and terms are dated parameters with a provision; a rule holds none of them, in a number or in a text. Texts of facts classes, and what stands in a worked example, are free. */
function numbersInRules(files: readonly SourceFile[]): Finding[] {
  const findings: Finding[] = [];
  for (const file of files.filter(({ path }) => /^libs\/[^/]+\/src\/rules\/.*\.ts$/.test(path) && !isTest(path))) {
    walk(file, (node, source) => {
      const isNumber = (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) && !FREE.has(node.text);
      const isNumberInText = file.path.endsWith('.rule.ts') && ts.isStringLiteralLike(node) && isValue(node);
      if ((isNumber || isNumberInText) && !isExample(node)) findings.push({ where: `${file.path}:${lineOf(node, source)}`, what: `number ${node.getText(source)}` });
    });
  }
  return findings;
}

/** A value in the worked example of a definition or of a fact: under `przyklad`, or in a constant `PRZYKLAD…`. */
function isExample(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  const isNamed = (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) && ts.isIdentifier(parent.name);
  return (isNamed && /^(przyklad$|PRZYKLAD)/.test((parent.name as ts.Identifier).text)) || isExample(parent);
}

/** '500.00' hides an amount in a text as well as a literal would; '0' and '1' are as free as 0 and 1. */
function isValue(node: ts.StringLiteralLike): boolean {
  return /^-?\d+([.,]\d+)?%?$/.test(node.text) && !FREE.has(node.text);
}

describe('rules', () => {
  it('hold no number but 0 and 1', () => expect(unexcused('number-in-rule', numbersInRules(code))).toEqual([]));

  it.each(['const a = 2;', 'const a = 500n;', 'const a = b * 1.5;', "Money.parse('500.00');", 'f(`30`);', 'const a = 0x10;'])('the check finds %s', (text) => {
    expect(numbersInRules([sample('libs/a/src/rules/b.rule.ts', text)])).toHaveLength(1);
  });

  it.each(['const a = 0;', 'const a = 1n;', "const provision = 'art. 37 ust. 1 pkt 2';", "const since = '2025-01-01';", "f({ przyklad: { godziny: 10, stawka: '12.20' } });"])('the check passes %s', (text) => {
    expect(numbersInRules([sample('libs/a/src/rules/b.rule.ts', text)])).toEqual([]);
  });

  it('the check looks only into rules', () => expect(numbersInRules([sample('libs/a/src/b.ts', 'const a = 2;')])).toEqual([]));
});
