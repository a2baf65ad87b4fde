import fc from 'fast-check';

// The same generated cases in every run, so that a failure is a change of the code; OSTOJA_SEED looks for others.
const DAY_OF_FIRST_CASES = 20261122;
fc.configureGlobal({ seed: Number(process.env['OSTOJA_SEED'] ?? DAY_OF_FIRST_CASES) });
