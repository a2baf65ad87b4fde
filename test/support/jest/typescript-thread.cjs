// See threads.cjs.
const { join } = require('node:path');
const { loadTypescript } = require('../../../scripts/mutation/load-typescript.cjs');

loadTypescript(join(__dirname, '../../..'));
require(process.argv[2]);
