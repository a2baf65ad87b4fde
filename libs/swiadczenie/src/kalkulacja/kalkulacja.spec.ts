import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { ThrottlerModule } from '@nestjs/throttler';
import { createValidationPipe, ProblemFilter } from '@ostoja/http';
import { parametryProbne, zasilekProbny } from '@ostoja/swiadczenie/testing';
import request from 'supertest';
import type { KalkulacjaResponse } from './kalkulacja.dto.js';
import { KalkulacjaModule } from './kalkulacja.module.js';
import type { SwiadczenieList } from './swiadczenia.dto.js';

describe('open calculators', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    const module = await Test.createTestingModule({
      imports: [ThrottlerModule.forRoot([{ name: 'open', ttl: 60_000, limit: 20 }]), KalkulacjaModule.forRoot([zasilekProbny], parametryProbne)],
    }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.useGlobalPipes(createValidationPipe());
    app.useGlobalFilters(new ProblemFilter());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  const calculate = (payload: object) => request(app.getHttpServer()).post('/swiadczenia/zasilek-probny/kalkulacja').send(payload);
  const list = () => request(app.getHttpServer()).get('/swiadczenia');

  it('lists every benefit with the schema of its facts', async () => {
    const { elementy } = (await list()).body as SwiadczenieList;
    expect(elementy).toMatchObject([{ kod: 'zasilek-probny', przepis: 'art. 1 ustawy próbnej', kalkulacja: '/api/v1/swiadczenia/zasilek-probny/kalkulacja', fakty: { required: ['dochody'] } }]);
  });

  it('has one typed path in OpenAPI, and the list of schemas stays as it was after OpenAPI was made', async () => {
    const before = (await list()).body as SwiadczenieList;
    const { paths, components } = SwaggerModule.createDocument(app, new DocumentBuilder().build());
    expect(paths['/swiadczenia/zasilek-probny/kalkulacja']?.post?.requestBody).toMatchObject({ content: { 'application/json': { schema: { $ref: '#/components/schemas/KalkulacjaZasilekProbnyRequest' } } } });
    expect(components?.schemas).toMatchObject({
      KalkulacjaZasilekProbnyRequest: { properties: { fakty: { allOf: [{ $ref: '#/components/schemas/FaktyProbne' }] } } },
      FaktyProbne: { properties: { dochody: { items: { $ref: '#/components/schemas/DochodProbny' } } } },
    });
    expect((await list()).body).toEqual(before);
  });

  it('calculates with every step and its provision', async () => {
    const answer = await calculate({ na_dzien: '2026-03-01', fakty: { dochody: [{ kwota: '300.50' }, { kwota: '400' }] } });
    expect(answer.status).toBe(200);
    const body = answer.body as KalkulacjaResponse;
    expect(body).toMatchObject({ spelnia_warunki: true, uznaniowe: false, kwota: '299.50', kwota_min: null, kwota_max: null, przyczyny: [], skrot_parametrow: parametryProbne.hash });
    expect(body.kroki.map((krok) => krok.wartosc)).toEqual(['700.50', 'tak', '299.50', '0.00', '299.50']);
    expect(body.kroki.every((krok) => krok.przepis !== '')).toBe(true);
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
    for (let i = 0; i < 25; i += 1) statuses.push((await list()).status);
    expect(statuses).toContain(429);
  });
});
