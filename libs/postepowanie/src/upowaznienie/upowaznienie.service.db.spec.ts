import { komorkaId, uzytkownikId } from '@ostoja/access';
import { type PlainDate, plainDate } from '@ostoja/kernel';
import { type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { UpowaznienieService } from './upowaznienie.service.js';

const KIEROWNIK = uzytkownikId('kierownik.f1');

describe('the register of authorisations', () => {
  let centre: CaseCentre;
  const register = () => centre.get(UpowaznienieService);
  const find = (kod: string, filia: string, dzien: string) => centre.as('kierownik.f1', () => register().findUpowaznienie(KIEROWNIK, kod, komorkaId(filia), plainDate(dzien)));
  const create = (login: string, fields: { numer: string; komorkaId?: string; zakres?: string[]; do?: PlainDate | null }) =>
    centre.as(login, () =>
      register().create({ uzytkownikId: KIEROWNIK, komorkaId: komorkaId('filia-1'), zakres: ['zasilek-probny'], wImieniu: 'Prezydenta Miasta Krakowa', od: plainDate('2025-01-01'), do: plainDate('2025-12-31'), ...fields }),
    );

  beforeAll(async () => {
    centre = await openCaseCentre();
    await create('dyrektor', { numer: '1/2025' });
  });
  afterAll(() => centre.close());

  it.each([
    ['on its first day', 'zasilek-probny', 'filia-1', '2025-01-01', '1/2025'],
    ['on its last day', 'zasilek-probny', 'filia-1', '2025-12-31', '1/2025'],
    ['before', 'zasilek-probny', 'filia-1', '2024-12-31', undefined],
    ['after', 'zasilek-probny', 'filia-1', '2026-01-01', undefined],
    ['for another benefit', 'pomoc-probna', 'filia-1', '2025-06-01', undefined],
    ['in another unit', 'zasilek-probny', 'filia-2', '2025-06-01', undefined],
  ])('%s', async (_, kod, filia, dzien, numer) => {
    expect((await find(kod, filia, dzien))?.numer).toBe(numer);
  });

  it('one for the centre covers every branch', async () => {
    await create('administrator', { numer: '2/2025', komorkaId: komorkaId('mops'), zakres: ['pomoc-probna'], do: null });
    expect((await find('pomoc-probna', 'filia-7', '2025-06-01'))?.numer).toBe('2/2025');
  });

  it('ends with the day that is set', async () => {
    const made = await create('dyrektor', { numer: '3/2025', komorkaId: komorkaId('filia-2') });
    await centre.as('dyrektor', () => register().end(made.id, plainDate('2025-05-31'), () => undefined));
    expect(await find('zasilek-probny', 'filia-2', '2025-06-01')).toBeNull();
    expect(await find('zasilek-probny', 'filia-2', '2025-05-31')).not.toBeNull();
    await expect(centre.as('dyrektor', () => register().end(made.id, plainDate('2024-01-01'), () => undefined))).rejects.toMatchObject({ status: 422, field: 'do' });
  });

  it('covers the units and the papers named in it, and tells who may sign them on the day', async () => {
    const make = { uzytkownikId: uzytkownikId('kierownik.f2'), komorkaId: komorkaId('filia-2'), zakres: ['zasilek-probny'], numer: '4/2025', wImieniu: 'Prezydenta Miasta Krakowa', od: plainDate('2025-01-01'), do: null };
    const made = await centre.as('dyrektor', () =>
      register().create({ ...make, dalszeKomorkiIds: [komorkaId('filia-3')], czynnosci: ['decyzje'], podstawa: '110-8', naWniosek: 'wniosek z 20 grudnia 2024 r.' }));
    const signers = (filia: string, dzien: string, czynnosc: 'decyzje' | 'postanowienia' = 'decyzje') =>
      centre.as('specjalista.f1', () => register().listSigners({ swiadczenieKod: 'zasilek-probny', komorkaId: komorkaId(filia), dzien: plainDate(dzien), czynnosc }));
    expect((await signers('filia-3', '2025-06-01')).map(({ numer }) => numer)).toEqual(['4/2025']);
    expect(await signers('filia-3', '2025-06-01', 'postanowienia')).toEqual([]);
    expect(await signers('filia-4', '2025-06-01')).toEqual([]);
    await centre.as('dyrektor', () => register().revoke(made.id, plainDate('2025-06-10'), 'zmiana stanowiska', () => undefined));
    expect([(await signers('filia-2', '2025-06-10')).length, (await signers('filia-2', '2025-06-11')).length]).toEqual([1, 0]);
    await expect(centre.as('dyrektor', () => register().create({ ...make, numer: '5/2025', podstawa: '110-8' }))).rejects.toMatchObject({ field: 'na_wniosek', provision: 'art. 110 ust. 8 ustawy o pomocy społecznej' });
  });

  it('announces what ends soon or has just ended, until something follows it, to the keepers, the head and the person', async () => {
    const make = { uzytkownikId: KIEROWNIK, komorkaId: komorkaId('filia-1'), zakres: ['pomoc-probna'], wImieniu: 'Prezydenta Miasta Krakowa', od: plainDate('2024-01-01') };
    await centre.as('dyrektor', () => register().create({ ...make, numer: '6/2024', do: plainDate('2024-06-30') }));
    const ending = (login: string, dzien: string, dni = 30) => centre.as(login, async () => (await register().listEnding(plainDate(dzien), dni)).map(({ numer, dni: left }) => [numer, left]));
    expect([await ending('dyrektor', '2024-05-30'), await ending('dyrektor', '2024-05-30', 31)]).toEqual([[], [['6/2024', 31]]]);
    for (const login of ['dyrektor', 'administrator', 'kierownik.f1']) expect(await ending(login, '2024-05-31')).toEqual([['6/2024', 30]]);
    for (const login of ['kierownik.f2', 'specjalista.f1']) expect(await ending(login, '2024-05-31')).toEqual([]);
    expect([await ending('kierownik.f1', '2024-07-30'), await ending('kierownik.f1', '2024-07-31')]).toEqual([[['6/2024', -30]], []]);
    await centre.as('dyrektor', () => register().create({ ...make, numer: '7/2024', od: plainDate('2024-07-01'), do: null }));
    expect(await ending('dyrektor', '2024-06-15')).toEqual([]);
  });

  it('a number is used once, a benefit must exist, and only the register-keepers write', async () => {
    await expect(create('dyrektor', { numer: '1/2025' })).rejects.toMatchObject({ code: 'POSTEPOWANIE.AUTHORISATION_NUMBER_USED', status: 409 });
    await expect(create('dyrektor', { numer: '9/2025', zakres: ['nieznane'] })).rejects.toMatchObject({ code: 'POSTEPOWANIE.BENEFIT_UNKNOWN', field: 'zakres.0' });
    await expect(create('kierownik.f1', { numer: '8/2025' })).rejects.toMatchObject({ status: 403 });
    expect(await centre.as('informacja.1', () => register().list())).toEqual([]);
  });
});
