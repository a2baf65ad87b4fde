// Import directions (libs/README.md, "Levels"). Read by scripts/imports.mjs; each rule is shown to fail in test/architecture/imports.spec.ts.
const LEVEL_0 = ['kernel', 'law', 'facts'];
const LEVEL_1 = ['database', 'access', 'audit', 'http', 'jobs', 'documents'];
const LEVEL_2 = ['osoba', 'akta', 'postepowanie', 'prawo', 'swiadczenie', 'finanse', 'wyplata', 'naleznosc'];
const LEVEL_3 = ['pomoc-spoleczna', 'piecza-zastepcza', 'rehabilitacja-pfron', 'zatrudnienie-socjalne', 'przemoc-domowa', 'pozytek-publiczny', 'pomost'];

const BELOW_2 = [...LEVEL_0, ...LEVEL_1];
const ALLOWED = {
  kernel: [],
  law: ['kernel'],
  facts: ['kernel', 'law'],
  database: LEVEL_0,
  http: [...LEVEL_0, 'database'],
  access: [...LEVEL_0, 'database', 'http'],
  audit: [...LEVEL_0, 'database', 'http', 'access'],
  jobs: [...LEVEL_0, 'database', 'http', 'access', 'audit'],
  documents: [...LEVEL_0, 'database', 'http', 'access', 'audit', 'jobs'],
  prawo: BELOW_2,
  osoba: BELOW_2,
  akta: [...BELOW_2, 'osoba'],
  postepowanie: [...BELOW_2, 'osoba', 'akta'],
  finanse: BELOW_2,
  wyplata: [...BELOW_2, 'osoba', 'finanse'],
  naleznosc: [...BELOW_2, 'prawo', 'osoba', 'akta', 'postepowanie', 'finanse', 'wyplata'],
  swiadczenie: [...BELOW_2, 'prawo', 'osoba', 'akta', 'postepowanie', 'finanse', 'wyplata'],
  ...Object.fromEntries(LEVEL_3.map((name) => [name, [...BELOW_2, ...LEVEL_2]])),
};
// Lists modules, entities, policies and permissions of all others; belongs to the processes, which both need it.
const LEVEL_4 = ['composition'];

const SPEC = '\\.(spec|e2e-spec|journey)\\.tsx?$';
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-cycle', 'Two files that import each other are one file in two pieces.', {}, { circular: true }),
    forbid('resolvable', 'An import must lead somewhere.', {}, { couldNotResolve: true }),
    forbid('known-library', 'A library belongs to a level; add it to .dependency-cruiser.cjs.', { path: `^libs/(?!(${[...Object.keys(ALLOWED), ...LEVEL_4].join('|')})/)` }, {}),
    forbid('door', 'Another library is reached only through its src/index.ts.', { path: '^libs/([^/]+)/' }, { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/(src|testing)/index\\.ts$'] }),
    forbid('door-from-outside', 'A library is reached only through its src/index.ts.', { path: '^(apps|test)/' }, { path: '^libs/', pathNot: '^libs/[^/]+/(src|testing)/index\\.ts$' }),
    ...Object.entries(ALLOWED).map(([name, allowed]) =>
      forbid(`level-of-${name}`, 'Imports go downwards along the arrows only.', { path: `^libs/${name}/` }, { path: '^libs/', pathNot: `^libs/(${[name, ...allowed].join('|')})/` })),
    forbid('apps-apart', 'Processes share libraries, not code of each other.', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
    forbid('no-app-in-library', 'A library knows nothing of the processes.', { path: '^libs/' }, { path: '^apps/' }),
    forbid('testing-in-tests', 'Builders are for tests.', { pathNot: [SPEC, '^test/', '^libs/[^/]+/testing/'] }, { path: ['^libs/[^/]+/testing/', '^test/', SPEC] }),
    forbid('pure-rules', 'A rule sees facts and parameters, nothing else.', { path: '^libs/([^/]+)/src/rules/', pathNot: SPEC },
      { pathNot: ['^libs/(kernel|law|facts)/src/index\\.ts$', '^libs/$1/src/rules/', 'node_modules/(class-validator|class-transformer|@nestjs/swagger)/'] }),
    forbid('pure-level-0', 'kernel and law know no framework.', { path: '^libs/(kernel|law)/', pathNot: SPEC }, { path: 'node_modules/(@nestjs|typeorm|pg|fastify)/' }),
    forbid('web-by-api-only', 'The client knows the server only through its generated api folder.', { path: '^apps/web/' }, { path: '^(libs|test)/' }),
    forbid('web-features-apart', 'A feature does not import another feature.', { path: '^apps/web/src/features/([^/]+)/' }, { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' }),
    forbid('no-dev-dependency', 'What runs in production is a dependency.', { path: '^(libs|apps/(api|worker))/', pathNot: [SPEC, '^libs/[^/]+/testing/'] }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.json', '.css'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.d.ts', '.js'] },
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
