// Lets `require` read TypeScript as Jest reads it: CommonJS by swc, `@ostoja/<library>` to its door, `./x.js` to `./x.ts`.
const { join } = require('node:path');
const { addHook } = require('pirates');
const { transformSync } = require('@swc/core');

/** @param {string} root folder of the project (or of its instrumented copy) */
exports.loadTypescript = (root) => {
  const door = (_, library, testing) => `require("${join(root, 'libs', library, testing ? 'testing' : 'src', 'index.ts')}")`;
  const compile = (source, filename) =>
    transformSync(source, {
      filename,
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        keepClassNames: true,
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      },
    }).code.replace(/require\("@ostoja\/([^/"]+)(\/testing)?"\)/g, door).replace(/require\("(\.[^"]+)\.js"\)/g, 'require("$1.ts")');
  addHook(compile, { exts: ['.ts'] });
};
