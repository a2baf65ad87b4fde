// The threads of the program under Jest: a file that is only there as TypeScript is started as Jest reads it. See environment.mjs.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { fileURLToPath } = require('node:url');
const { threads } = globalThis;

class Worker extends threads.Worker {
  constructor(file, options) {
    const source = fileURLToPath(file).replace(/\.js$/, '.ts');
    if (existsSync(source)) super(join(__dirname, 'typescript-thread.cjs'), { ...options, argv: [source] });
    else super(file, options);
  }
}
module.exports = { ...threads, Worker };
