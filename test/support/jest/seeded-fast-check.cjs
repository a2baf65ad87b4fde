// What specs get as `fast-check` (jest.config.mjs): the same generated cases in every run, so that a failure is a change of the code.
// OSTOJA_SEED looks for others. A mapped module is loaded only by the specs that ask for it.
const { dirname, join } = require('node:path');

// By its path: its name leads here.
const fastCheck = require(join(dirname(require.resolve('fast-check/package.json')), 'lib/cjs/fast-check.js'));
const DAY_OF_FIRST_CASES = 20261122;
fastCheck.configureGlobal({ seed: Number(process.env.OSTOJA_SEED ?? DAY_OF_FIRST_CASES) });

module.exports = fastCheck;
