import { join } from 'node:path';
import { root } from './paths.mjs';
import { reasonIn, runTool } from './steps.mjs';

const DEFAULT_PEOPLE = 300;
const command = (name) => join(root, `dist/libs/composition/src/${name}-cli.js`);

/** Brings the schema up to date. */
export const migrate = (env, show = false) => runTool(process.execPath, [command('migrate')], { env, show, explain: reasonIn });

/** Fills an empty database with the synthetic city. */
export const seed = (env, args = ['--people', String(DEFAULT_PEOPLE)], show = false) => runTool(process.execPath, [command('seed'), ...args], { env, show, explain: reasonIn });
