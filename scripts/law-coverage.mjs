// `npm run law:coverage`: writes docs/law-coverage.md from what the libraries of the law state.
import { writeLawCoverage } from './lib/law-coverage.mjs';

writeLawCoverage();
