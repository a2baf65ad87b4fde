// A test runner of Stryker for pure rules: it loads all specs once and switches mutants on at run time.
require('reflect-metadata');
const { join } = require('node:path');
const { INSTRUMENTER_CONSTANTS } = require('@stryker-mutator/api/core');
const { commonTokens, declareClassPlugin, PluginKind } = require('@stryker-mutator/api/plugin');
const { loadTypescript } = require('./load-typescript.cjs');
const { collectTests } = require('./collect-tests.cjs');

class RuleRunner {
  static inject = [commonTokens.options];
  constructor(options) {
    this.specs = options.rules.specs;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    const root = process.cwd();
    loadTypescript(root);
    this.context = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.tests = collectTests(this.specs.map((spec) => join(root, spec)));
  }

  /** Every test once, with the mutants that each of them meets. */
  async dryRun() {
    const tests = [];
    for (const { id, run } of this.tests) {
      this.context.currentTestId = id;
      const started = performance.now();
      const failure = await failureOf(run);
      tests.push({ id, name: id, timeSpentMs: performance.now() - started, ...(failure ? { status: 1, failureMessage: failure } : { status: 0 }) });
    }
    this.context.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: this.context.mutantCoverage };
  }

  /** The tests that meet the mutant, until one fails. */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const wanted = testFilter && new Set(testFilter);
    const tests = wanted ? this.tests.filter(({ id }) => wanted.has(id)) : this.tests;
    Object.assign(this.context, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    try {
      for (const [i, { id, run }] of tests.entries()) {
        const failure = await failureOf(run);
        if (this.context.hitCount > this.context.hitLimit) return { status: 'timeout', reason: 'the mutant never ends' };
        if (failure) return { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests: i + 1 };
      }
      return { status: 'survived', nrOfTests: tests.length };
    } finally {
      Object.assign(this.context, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }
}

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error?.message ?? error) || 'failed';
  }
}

exports.strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RuleRunner)];
