// Lets `require` read TypeScript as Jest reads it: CommonJS by swc, `@ostoja/<library>` to its door, `./x.js` to `./x.ts`.
const Module = require('node:module');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

/** @param {string} root folder of the project (or of its instrumented copy) */
exports.loadTypescript = (root) => {
  const resolve = Module._resolveFilename;
  Module._resolveFilename = function (request, parent, ...rest) {
    const library = /^@ostoja\/([^/]+)(\/testing)?$/.exec(request);
    if (library) return join(root, 'libs', library[1], library[2] ? 'testing' : 'src', 'index.ts');
    if (request.startsWith('.') && request.endsWith('.js') && !parent.filename.includes('/node_modules/')) {
      return resolve.call(this, `${request.slice(0, -3)}.ts`, parent, ...rest);
    }
    return resolve.call(this, request, parent, ...rest);
  };
  Module._extensions['.ts'] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        keepClassNames: true,
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      },
    });
    module._compile(code, filename);
  };
};
