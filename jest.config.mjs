// Everything runs as CommonJS under Jest: Nest 12 is ESM only and Jest's ESM support needs flags that break CommonJS peers.
const swc = (syntax, tsx = false) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax, tsx, decorators: syntax === 'typescript' },
      keepClassNames: true,
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
    },
  },
];

const base = {
  testEnvironment: '<rootDir>/test/support/jest/environment.mjs',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: { '^.+\\.ts$': swc('typescript'), '^.+\\.tsx$': swc('typescript', true), '^.+\\.m?js$': swc('ecmascript') },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|@fastify/cookie|cookie|content-disposition|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit)/)',
  ],
  resolver: '<rootDir>/jest.resolver.cjs',
  moduleNameMapper: {
    '^@ostoja/([^/]+)/testing$': '<rootDir>/libs/$1/testing/index.ts',
    '^@ostoja/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^node:worker_threads$': '<rootDir>/test/support/jest/threads.cjs',
    '^libxml2-wasm$': '<rootDir>/test/support/jest/libxml2.cjs',
    '^fast-check$': '<rootDir>/test/support/jest/seeded-fast-check.cjs',
  },
};
const withDatabase = { globalSetup: '<rootDir>/test/support/jest/start-postgres.mjs', globalTeardown: '<rootDir>/test/support/jest/stop-postgres.mjs' };

export default {
  testTimeout: 900_000, // against what never ends, on the slowest machine; time is measured by `npm run bench`
  maxWorkers: 2,
  workerIdleMemoryLimit: '1536MB',
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.{ts,tsx}'], testPathIgnorePatterns: ['\\.db\\.spec\\.ts$'] },
    { ...base, ...withDatabase, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'] },
    { ...base, ...withDatabase, displayName: 'db', testMatch: ['<rootDir>/libs/**/*.db.spec.ts'] },
    { ...base, ...withDatabase, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
    { ...base, ...withDatabase, displayName: 'journeys', testMatch: ['<rootDir>/test/journeys/**/*.journey.ts'] },
  ],
};
