import { plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { StronaService } from './strona.service.js';

const DAY = plainDate('2025-03-03');

describe('parties besides the first', () => {
  let centre: CaseCentre;
  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(plainDate('2025-03-10'));
  });
  afterAll(() => centre.close());

  it('get copies while they are parties, are seen in the unit of the case alone, and end no earlier than they begin', async () => {
    const strony = centre.get(StronaService);
    const as = <T>(login: string, work: () => Promise<T>) => centre.as(login, work);
    const person = () => as('specjalista.f1', async () => (await centre.get(OsobaService).create(aOsoba())).id);
    const [osobaId, drugaId] = [await person(), await person()];
    const sprawaId = (await as('specjalista.f1', () => centre.get(WniosekService).register(aWniosek({ osobaId })))).sprawy[0]!.id;
    const add = (login: string, kto: string) => as(login, () => strony.add(sprawaId, { osobaId: kto, interes: 'zobowiązany do opłaty', od: DAY }));
    await expect(add('specjalista.f1', osobaId)).rejects.toMatchObject({ code: 'POSTEPOWANIE.PARTY_TWICE' });
    await expect(add('specjalista.f2', drugaId)).rejects.toMatchObject({ status: 404 });
    await expect(add('dyrektor', drugaId)).rejects.toMatchObject({ status: 403 });
    const { id, wersja } = await add('specjalista.f1', drugaId);
    const copies = (dzien: string) => as('specjalista.f1', async () => (await strony.findOdbiorcy(sprawaId, plainDate(dzien))).map(({ stronaId }) => stronaId));
    expect([await copies('2025-03-02'), await copies('2025-03-03')]).toEqual([[null], [null, id]]);
    const end = (dzien: string) => as('specjalista.f1', () => strony.end(id, plainDate(dzien), () => undefined));
    await expect(end('2025-03-02')).rejects.toMatchObject({ code: 'POSTEPOWANIE.PERIOD', field: 'do' });
    const seen = (wersja: number) => (now: number) => { if (now !== wersja) throw new Error('stale'); };
    const both = await Promise.allSettled(['2025-03-04', '2025-03-04'].map((dzien) => as('specjalista.f1', () => strony.end(id, plainDate(dzien), seen(wersja)))));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await end('2025-03-05')).toMatchObject({ do: '2025-03-05', wersja: wersja + 2 });
    expect([await copies('2025-03-05'), await copies('2025-03-06')]).toEqual([[null, id], [null]]);
  });
});
