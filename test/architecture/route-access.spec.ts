import { type TestApi, startApi } from '../support/api.js';

/** The only addresses that answer a stranger, each with its reason. */
const OPEN: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^(GET|HEAD) \/(index\.html|favicon\.\w+|assets\/.+|\*)?$/, 'the client itself, which holds no data'],
  [/^(GET|HEAD) \/(docs(\/.*|-yaml)?|openapi\.json)$/, 'the description of the API'],
  [/^(GET|HEAD) \/health\/(live|ready)$/, 'asked by balancers'],
  [/^POST \/api\/v1\/sesje(\/odswiezenia)?$|^DELETE \/api\/v1\/sesje\/biezaca$/, 'sign-in, its renewal and its end'],
  [/^POST \/api\/v1\/oauth\/tokeny$/, 'sign-in of programs'],
  [/^(GET|HEAD) \/api\/v1\/(swiadczenia|terminy|zasady)(\/[^/]+)?$/, 'what the law can compute'],
  [/^POST \/api\/v1\/(swiadczenia\/[^/]+\/kalkulacja|terminy\/[^/]+\/obliczenie|zasady\/[^/]+\/ocena)$/, 'open calculators, which store nothing'],
  [/^(GET|HEAD|POST) \/api\/v1\/rozpoznanie$/, 'the screening, which stores nothing'],
  [/^(GET|HEAD) \/api\/v1\/karty-uslug(\/[^/]+)?$/, 'service cards, which are for everybody'],
  [/^(GET|HEAD) \/api\/v1\/(parametry(\/[^/]+)?|alarmy-parametrow)$/, 'dated values of the law, which is public'],
];
const SOME_ID = '01890000-0000-7000-8000-000000000000';

interface Answer {
  readonly route: string;
  readonly status: number;
}

/** Lines of Fastify's own table: `│   ├── /path (GET, HEAD)`, indented by four characters for each level. */
function routesOf(table: string): string[] {
  const above: string[] = [];
  return table.split('\n').flatMap((line) => {
    const [, indent, path, methods] = /^(.*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (indent === undefined || path === undefined) return [];
    const level = indent.length / 4;
    above.length = level;
    above[level] = (above[level - 1] ?? '') + path;
    return (methods?.split(', ') ?? []).map((method) => `${method} ${above[level]}`);
  });
}

/** Routes that neither refuse a stranger with 401 nor are meant for strangers. */
const unexpectedlyOpen = (answers: readonly Answer[]): string[] =>
  answers.filter(({ route, status }) => status !== 401 && !OPEN.some(([pattern]) => pattern.test(route))).map(({ route, status }) => `${route} answers ${status}`);

describe('every route', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('refuses a stranger, unless it is meant for strangers', async () => {
    const fastify = api.app.getHttpAdapter().getInstance();
    const routes = routesOf(fastify.printRoutes({ commonPrefix: false }));
    expect(routes).toContain('GET /api/v1/ja');
    const answers: Answer[] = [];
    for (const route of routes) {
      const [method = '', path = ''] = route.split(' ');
      const { statusCode } = await fastify.inject({ method: method as 'GET', url: path.replace(/:[A-Za-z]+/g, SOME_ID) });
      answers.push({ route, status: statusCode });
    }
    expect(unexpectedlyOpen(answers)).toEqual([]);
  });
});

describe('the check of routes', () => {
  it('reads the table of routes', () => {
    const table = ['├── /a (GET, HEAD)', '│   ├── /:id (PUT)', '│   │   └── /b (POST)', '│   └── -c (GET)', '└── /d', '    └── /e (GET)'].join('\n');
    expect(routesOf(table)).toEqual(['GET /a', 'HEAD /a', 'PUT /a/:id', 'POST /a/:id/b', 'GET /a-c', 'GET /d/e']);
  });

  it('finds a route that lets a stranger in', () => {
    expect(unexpectedlyOpen([{ route: 'GET /api/v1/osoby', status: 200 }, { route: 'GET /api/v1/sprawy', status: 401 }, { route: 'GET /health/live', status: 200 }])).toEqual(['GET /api/v1/osoby answers 200']);
  });
});
