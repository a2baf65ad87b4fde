import { komorkaId } from '@ostoja/access';
import { plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { WniosekService } from '../wniosek/wniosek.service.js';
import type { ZgloszenieRequest } from './zgloszenie.dto.js';
import { PrzyjecieService } from './przyjecie.service.js';
import { ZgloszenieService } from './zgloszenie.service.js';

let counter = 0;
const aReport = (fields: Partial<ZgloszenieRequest> = {}): ZgloszenieRequest => ({
  numer_zewnetrzny: `NGO-${(counter += 1)}`, komorka_id: komorkaId('filia-1'), data_zgloszenia: plainDate('2025-03-09'), tresc: 'Osoba starsza bez opału.', ...fields,
});

describe('reports of other systems', () => {
  let centre: CaseCentre;
  let osobaId: string;
  const reports = () => centre.get(ZgloszenieService);
  const send = (fields = {}) => centre.as('klient.ngo', () => reports().create(aReport(fields)));

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(plainDate('2025-03-10'));
    osobaId = (await centre.as('informacja.1', () => centre.get(OsobaService).create(aOsoba()))).id;
  });
  afterAll(() => centre.close());

  it('the client sends and follows only its own; a number twice is refused', async () => {
    const sent = await send({ numer_zewnetrzny: 'A-1' });
    expect((await centre.as('klient.ngo', () => reports().getOwn(sent.id))).stan).toBe('nowe');
    await expect(send({ numer_zewnetrzny: 'A-1' })).rejects.toMatchObject({ code: 'POSTEPOWANIE.REPORT_NUMBER_USED', status: 409 });
    await expect(send({ data_zgloszenia: plainDate('2025-03-11') })).rejects.toMatchObject({ code: 'POSTEPOWANIE.DATE_IN_FUTURE' });
  });

  it('only the unit that it is sent to sees it', async () => {
    const { id } = await send();
    const sees = async (login: string) => (await centre.as(login, () => reports().list({}))).elementy.some((one) => one.id === id);
    expect(await Promise.all(['informacja.1', 'socjalny.f1', 'socjalny.f2', 'dyrektor', 'ksiegowosc.wysylka'].map(sees))).toEqual([true, true, false, false, false]);
    await expect(centre.as('socjalny.f2', () => reports().close(id, 'powód'))).rejects.toMatchObject({ status: 404 });
    await expect(centre.as('socjalny.f1', () => reports().create(aReport()))).rejects.toMatchObject({ status: 403 });
  });

  it('becomes an application once', async () => {
    const { id: zgloszenieId } = await send();
    const register = () => centre.as('informacja.1', () => centre.get(WniosekService).register(aWniosek({ osobaId, zgloszenieId, tryb: 'z-urzedu', kanal: 'z-urzedu' })));
    const { wniosek } = await register();
    expect(await centre.as('informacja.1', () => centre.get(PrzyjecieService).show(zgloszenieId))).toMatchObject({ zgloszenie: { stan: 'z-urzedu', wniosekId: wniosek.id } });
    await expect(register()).rejects.toMatchObject({ code: 'POSTEPOWANIE.REPORT_SETTLED', status: 409 });
  });

  it('a partner reports through an account of its own: it follows its reports, and names a reporter whom it cannot read back', async () => {
    const zglaszajacy = { nazwa: 'Anna Próbna, pedagog', kontakt: '500 000 001', poufne: true };
    const { id } = await centre.as('partner.szkola', () => reports().create(aReport({ numer_zewnetrzny: undefined, zrodlo: 'szkola', pilne: true, zgoda: 'nie', zglaszajacy })));
    const own = (login: string) => centre.as(login, async () => (await reports().listOwn({ limit: 50 })).elementy.map((one) => one.id));
    expect(await Promise.all(['partner.szkola', 'klient.ngo'].map(own))).toEqual([[id], expect.not.arrayContaining([id])]);
    await expect(centre.as('klient.ngo', () => reports().getOwn(id))).rejects.toMatchObject({ status: 404 });
    await expect(centre.as('partner.szkola', () => centre.get(PrzyjecieService).showZglaszajacy(id))).rejects.toMatchObject({ status: 403 });
    const shown = await centre.as('socjalny.f1', () => centre.get(PrzyjecieService).show(id));
    expect(shown).toMatchObject({ maZglaszajacego: true, zgloszenie: { zrodlo: 'szkola', kanal: 'system', pilne: true, termin: '2025-03-11' } });
    expect(JSON.stringify(shown)).not.toMatch(/pedagog|500 000 001/);
    expect(await centre.as('socjalny.f1', () => centre.get(PrzyjecieService).showZglaszajacy(id))).toMatchObject(zglaszajacy);
    const register = (tryb: 'wniosek' | 'z-urzedu') => centre.as('socjalny.f1', () => centre.get(WniosekService).register(aWniosek({ osobaId, zgloszenieId: id, tryb, kanal: tryb === 'wniosek' ? 'osobiscie' : tryb })));
    await expect(register('wniosek')).rejects.toMatchObject({ code: 'POSTEPOWANIE.REPORT_WITHOUT_CONSENT' });
    await register('z-urzedu');
    expect((await centre.as('partner.szkola', () => reports().getOwn(id))).stan).toBe('z-urzedu');
  });

  it('is closed with a reason, once', async () => {
    const { id } = await send();
    expect(await centre.as('informacja.1', () => reports().close(id, 'Osoba nie chce pomocy.'))).toMatchObject({ stan: 'zamkniete', powodZamkniecia: 'Osoba nie chce pomocy.' });
    await expect(centre.as('informacja.1', () => reports().close(id, 'jeszcze raz'))).rejects.toMatchObject({ status: 409 });
  });

  it('pages by the day on which an interview is due, without loss', async () => {
    for (let i = 0; i < 3; i += 1) await send();
    const seen: string[] = [];
    let kursor: string | undefined;
    do {
      const page = await centre.as('informacja.1', () => reports().list({ limit: 2, kursor }));
      seen.push(...page.elementy.map(({ id }) => id));
      kursor = page.nastepny ?? undefined;
    } while (kursor);
    const { rows } = await centre.superuser.query(`select id from postepowanie.zgloszenie where stan = 'nowe' order by termin, id`);
    expect(seen).toEqual(rows.map((row: { id: string }) => row.id));
  });
});
