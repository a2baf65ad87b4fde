import { AccessApp, asUser } from '@ostoja/access/testing';
import { addDays, Clock } from '@ostoja/kernel';
import { uzytkownikId } from '../structure/structure-id.js';
import type { DopuszczenieRequest } from './dopuszczenie.dto.js';
import { DopuszczenieService } from './dopuszczenie.service.js';

const SOCJALNY = uzytkownikId('socjalny.f1');

describe('the register of who is admitted to personal data', () => {
  let app: AccessApp;
  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());

  const register = () => app.nest.get(DopuszczenieService);
  const create = (login: string, fields: Partial<DopuszczenieRequest> = {}) =>
    asUser(login, () => register().create({ uzytkownik_id: SOCJALNY, rodzaj: 'upowaznienie', numer: '1/2025', dzien: '2025-01-02', zakres: 'dane klientów filii', ...fields }));
  const lack = async () => (await asUser('dyrektor', () => register().listLacking())).find((one) => one.uzytkownik_id === SOCJALNY);

  it('tells who lacks which paper, and which end within 30 days', async () => {
    expect(await lack()).toMatchObject({ brak_upowaznienia: true, brak_zobowiazania: true, wygasa: null });
    await create('administrator', { rodzaj: 'zobowiazanie', zakres: null });
    const today = app.nest.get(Clock).today();
    const { id, wersja } = await create('dyrektor', { do: addDays(today, 31) });
    expect(await lack()).toBeUndefined();
    const ended = await asUser('dyrektor', () => register().end(id, wersja, addDays(today, 30), 'koniec umowy'));
    expect(await lack()).toMatchObject({ brak_upowaznienia: false, brak_zobowiazania: false, wygasa: addDays(today, 30) });
    await asUser('dyrektor', () => register().end(id, ended.wersja, addDays(today, -1), 'koniec umowy'));
    expect(await lack()).toMatchObject({ brak_upowaznienia: true });
  });

  it('is kept by the administrator and the director, read by heads, and each sees their own', async () => {
    await expect(create('kierownik.f1', { numer: '9/2025' })).rejects.toMatchObject({ status: 403 });
    expect((await asUser('kierownik.f1', () => register().list(null))).length).toBeGreaterThan(0);
    expect((await asUser('socjalny.f1', () => register().list(null))).every((one) => one.uzytkownik_id === SOCJALNY)).toBe(true);
    expect(await asUser('socjalny.f2', () => register().list(null))).toEqual([]);
  });

  it.each([
    ['an authorisation without a scope', { zakres: null, numer: '2/2025' }, { field: 'zakres' }],
    ['a pledge with one', { rodzaj: 'zobowiazanie', numer: '3/2025' }, { field: 'zakres' }],
    ['an end before the beginning', { do: '2024-12-01', numer: '4/2025' }, { field: 'do', status: 422 }],
    ['a user who does not exist', { uzytkownik_id: uzytkownikId('nikt'), numer: '5/2025' }, { field: 'uzytkownik_id', status: 422 }],
  ] as const)('refuses %s', async (_, fields, error) => {
    await expect(create('administrator', fields)).rejects.toMatchObject(error);
  });
});
