// The few words of Jest that the specs of the rules use. The rules are pure, so every mutant runs in one process, without loading anything
// anew: that is what makes mutation testing of all the law a matter of minutes.
const { format } = require('node:util');
const { expect } = require('expect');

/** Runs the spec files and returns their tests: `{ id, run }`. */
exports.collectTests = (files) => {
  const tests = [];
  const path = [];
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  const it = (name, run) => tests.push({ id: [...path, name].join(' › '), run });
  for (const block of [describe, it]) {
    block.each = (rows) => (name, body) => rows.forEach((row) => {
      const values = Array.isArray(row) ? row : [row];
      block(format(name, ...values.slice(0, name.split('%s').length - 1)), () => body(...values));
    });
  }
  Object.assign(globalThis, { describe, it, test: it, expect });
  for (const file of files) require(file);
  return tests;
};
