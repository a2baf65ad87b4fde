import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { ThrottlerModule } from '@nestjs/throttler';
import { createValidationPipe, ProblemFilter } from '@ostoja/http';
import { domenaProbna } from '@ostoja/prawo/testing';
import request from 'supertest';
import type { KalkulacjaResponse } from '../kalkulacja/kalkulacja.dto.js';
import { createKalkulacjaController } from '../kalkulacja/kalkulacja.factory.js';
import { SwiadczeniaController } from '../kalkulacja/swiadczenia.controller.js';
import { PrawoRegistry } from '../prawo.registry.js';
import { SnapshotSource } from '../snapshot/snapshot-source.js';
import { createTerminController } from '../termin/termin.factory.js';
import { TerminyController } from '../termin/terminy.controller.js';
import { createZasadaController } from '../zasada/zasada.factory.js';
import { ZasadyController } from '../zasada/zasady.controller.js';

const registry = new PrawoRegistry([domenaProbna]);

describe('open definitions of the law', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    const module = await Test.createTestingModule({
      imports: [ThrottlerModule.forRoot([{ name: 'open', ttl: 60_000, limit: 60 }])],
      controllers: [
        SwiadczeniaController, TerminyController, ZasadyController, ...registry.swiadczenia.map(createKalkulacjaController),
        ...registry.terminy.map(createTerminController), ...registry.zasady.map(createZasadaController),
      ],
      providers: [{ provide: PrawoRegistry, useValue: registry }, { provide: SnapshotSource, useValue: { current: () => Promise.resolve(registry.shipped) } }],
    }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.useGlobalPipes(createValidationPipe());
    app.useGlobalFilters(new ProblemFilter());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  const get = (path: string) => request(app.getHttpServer()).get(path);
  const post = (path: string, payload: object) => request(app.getHttpServer()).post(path).send(payload);
  const calculate = (payload: object) => post('/swiadczenia/zasilek-probny/kalkulacja', payload);

  it('list amounts, terms and rules with their domain, and say which amounts a case can decide', async () => {
    const domena = { domena: 'dziedzina-probna', nazwa_domeny: 'Dziedzina próbna' };
    expect((await get('/swiadczenia')).body).toMatchObject({ elementy: [
      { kod: 'zasilek-probny', przepis: 'art. 1 ustawy próbnej', ...domena, naleznosc: 'swiadczenie', w_sprawie: true, kalkulacja: '/api/v1/swiadczenia/zasilek-probny/kalkulacja' },
      { kod: 'dodatek-probny', w_sprawie: false, rodzaj: 'uznaniowe' },
    ] });
    expect((await get('/terminy')).body).toMatchObject({ elementy: [{ kod: 'odwolanie-probne', ...domena, kto: 'strona', czynnosc: 'Wniesienie odwołania', obliczenie: '/api/v1/terminy/odwolanie-probne/obliczenie' }] });
    expect((await get('/zasady')).body).toMatchObject({ elementy: [{ kod: 'limit-dzieci-probny', ...domena, pytanie: 'Czy można przyjąć tyle dzieci?', ocena: '/api/v1/zasady/limit-dzieci-probny/ocena' }] });
  });

  it.each([
    ['/swiadczenia/zasilek-probny', { fakty: { required: ['dochody'] }, przyklad: { dochody: [{ kwota: '300.50' }] }, na_dzien_przykladu: '2026-03-01' }],
    ['/terminy/odwolanie-probne', { fakty: { required: ['zdarzenie'] }, przyklad: { zdarzenie: '2026-03-02' } }],
    ['/zasady/limit-dzieci-probny', { fakty: { required: ['dzieci'] }, przyklad: { dzieci: 2 } }],
  ])('%s has the schema of the facts with an example', async (path, expected) => expect((await get(path)).body).toMatchObject(expected));

  it.each(['/swiadczenia/nieznane', '/terminy/nieznany', '/zasady/nieznana'])('%s is not found', async (path) => {
    expect((await get(path)).body).toMatchObject({ status: 404, kod: 'PRAWO.UNKNOWN' });
  });

  it('have one typed path each in OpenAPI with the example, and the schemas stay as they were after OpenAPI was made', async () => {
    const before = (await get('/swiadczenia/zasilek-probny')).body as object;
    const { paths, components } = SwaggerModule.createDocument(app, new DocumentBuilder().build());
    expect(paths['/swiadczenia/zasilek-probny/kalkulacja']?.post?.requestBody).toMatchObject({ content: { 'application/json': {
      schema: { $ref: '#/components/schemas/KalkulacjaZasilekProbnyRequest' }, examples: { przyklad: { value: { na_dzien: '2026-03-01', fakty: { dochody: [{ kwota: '300.50' }] } } } },
    } } });
    expect(components?.schemas).toMatchObject({
      KalkulacjaZasilekProbnyRequest: { required: ['fakty', 'na_dzien'], properties: { fakty: { allOf: [{ $ref: '#/components/schemas/FaktyProbne' }] } } },
      FaktyProbne: { properties: { dochody: { items: { $ref: '#/components/schemas/DochodProbny' } } } },
      TerminOdwolanieProbneRequest: { required: ['fakty'] },
      ZasadaLimitDzieciProbnyRequest: { required: ['fakty', 'na_dzien'] },
    });
    expect((await get('/swiadczenia/zasilek-probny')).body).toEqual(before);
  });

  it('give the end of a term with the days passed over, and refuse facts that are none', async () => {
    const { body } = await post('/terminy/odwolanie-probne/obliczenie', { fakty: { zdarzenie: '2025-12-11' } });
    expect(body).toMatchObject({
      termin: 'odwolanie-probne', zdarzenie: '2025-12-11', biegnie: true, koniec: '2025-12-29', koniec_nominalny: '2025-12-25', koniec_godzina: null, liczba: 14, jednostka: 'dni',
      przepis: 'art. 129 § 2 KPA', przepis_liczenia: 'art. 57 § 1 KPA', parametry: [{ id: 'probny.termin.odwolanie', wartosc: '14' }],
      pominiete: [{ dzien: '2025-12-25' }, { dzien: '2025-12-26' }, { dzien: '2025-12-27', powod: 'sobota' }, { dzien: '2025-12-28', powod: 'niedziela' }],
    });
    expect((await post('/terminy/odwolanie-probne/obliczenie', { fakty: { zdarzenie: '2025-12-11' }, na_dzien: '2025-12-11' })).status).toBe(400);
    expect((await post('/terminy/odwolanie-probne/obliczenie', { fakty: { zdarzenie: 'wczoraj' } })).status).toBe(400);
  });

  it('answer a rule with its limit, and a "no" with the reason', async () => {
    const ask = (dzieci: number) => post('/zasady/limit-dzieci-probny/ocena', { na_dzien: '2026-03-02', fakty: { dzieci } });
    expect((await ask(3)).body).toMatchObject({ tak: true, limity: [{ kod: 'dzieci', wartosc: '3', jednostka: 'osoby' }], przyczyny: [] });
    expect((await ask(4)).body).toMatchObject({ tak: false, przyczyny: [{ kod: 'ZA_DUZO', przepis: 'art. 5 ustawa próbna' }], kroki: [{ kod: 'ZA_DUZO', wartosc: 'nie' }] });
  });

  it('calculates with every step and its provision', async () => {
    const answer = await calculate({ na_dzien: '2026-03-01', fakty: { dochody: [{ kwota: '300.50' }, { kwota: '400' }] } });
    expect(answer.status).toBe(200);
    const body = answer.body as KalkulacjaResponse;
    expect(body).toMatchObject({ spelnia_warunki: true, uznaniowe: false, kwota: '299.50', kwota_min: null, kwota_max: null, przyczyny: [], skrot_parametrow: registry.shipped.hash });
    expect(body.kroki.map((krok) => krok.wartosc)).toEqual(['700.50', 'tak', '299.50', '0.00', '299.50']);
    expect(body.kroki.every((krok) => krok.przepis !== '')).toBe(true);
    expect(body.wyjasnienie[0]).toMatchObject({ poziom: 0, przepis: null });
    expect(body.wyjasnienie_formalne).toHaveLength(body.kroki.length);
  });

  it('refuses with the ground and says by how much', async () => {
    const body = (await calculate({ na_dzien: '2026-03-01', fakty: { dochody: [{ kwota: '1000.50' }] } })).body as KalkulacjaResponse;
    expect(body).toMatchObject({ spelnia_warunki: false, kwota: '0.00', przyczyny: [{ kod: 'probny.prog', przepis: 'art. 1 ust. 1 ustawy próbnej' }] });
    expect(body.wyjasnienie.map((line) => line.tekst).join(' ')).toContain('przekroczenie o 0,50');
  });

  it.each([
    ['no rule yet', { na_dzien: '2019-12-31', fakty: { dochody: [] } }, 422, 'LAW.NO_RULE_VERSION'],
    ['no parameter for the day', { na_dzien: '2020-06-01', fakty: { dochody: [] } }, 422, 'LAW.PARAMETER_MISSING'],
    ['a day that does not exist', { na_dzien: '2026-02-30', fakty: { dochody: [] } }, 422, 'DATE.INVALID'],
    ['an unknown fact', { na_dzien: '2026-02-01', fakty: { dochody: [], pesel: '1' } }, 400, 'VALIDATION'],
    ['a negative amount', { na_dzien: '2026-02-01', fakty: { dochody: [{ kwota: '-1.00' }] } }, 400, 'VALIDATION'],
    ['no facts', { na_dzien: '2026-02-01' }, 400, 'VALIDATION'],
    ['facts that are no object', { na_dzien: '2026-02-01', fakty: 'x' }, 400, 'VALIDATION'],
  ])('answers a problem for %s', async (_, payload, status, kod) => {
    const answer = await calculate(payload);
    expect([answer.status, (answer.body as { kod: string }).kod]).toEqual([status, kod]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('limits how often one address may ask', async () => {
    const statuses = [];
    for (let i = 0; i < 65; i += 1) statuses.push((await get('/swiadczenia')).status);
    expect(statuses).toContain(429);
  });
});
