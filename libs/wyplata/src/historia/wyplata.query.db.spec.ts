import { JEDNOSTKA_ID } from '@ostoja/access';
import { newId, plainMonth } from '@ostoja/kernel';
import { insertOsoba, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { TytulService } from '../tytul/tytul.service.js';
import { WyplataQuery } from './wyplata.query.js';

describe('payments in the file of a person', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  afterAll(() => centre.stop());

  const find = (osobaId: string, limit = 50, kursor?: string) => centre.as('specjalista.f1', () => centre.get(WyplataQuery).find(osobaId, limit, kursor));
  const states = async (osobaId: string) => (await find(osobaId)).elementy.map((row) => `${row.miesiac.slice(0, 7)} ${row.stan}`);

  it('tell what became of each month', async () => {
    const { osobaId, tytulId } = await centre.pay();
    const tytuly = centre.get(TytulService);
    await centre.as('kierownik.f1', () => tytuly.wstrzymaj(tytulId, 'brak kontaktu'));
    expect(await states(osobaId)).toEqual(['2026-11 wstrzymana', '2026-10 wstrzymana', '2026-09 wstrzymana']);
    await centre.as('kierownik.f1', () => tytuly.wznow(tytulId));
    const listaId = await centre.prepare({ miesiac: plainMonth('2026-09') });
    await centre.as('kierownik.f1', () => tytuly.zakoncz(tytulId, plainMonth('2026-10'), 'podjęcie pracy'));
    expect(await states(osobaId)).toEqual(['2026-11 anulowana', '2026-10 oczekuje', '2026-09 na-liscie']);
    await centre.approve(listaId);
    expect((await states(osobaId))[2]).toBe('2026-09 zatwierdzona');
    await centre.send(listaId);
    expect((await find(osobaId)).elementy[2]).toMatchObject({ stan: 'w-drodze', lista_id: listaId, dzien: '2026-11-30', kwota: '450.00' });
  });

  it('are the same under every id of a merged person, the newest first, page by page', async () => {
    const { osobaId } = await centre.pay();
    const alias = await insertOsoba(centre.superuser);
    await centre.pay({ osobaId: alias });
    await centre.superuser.query(
      `insert into osoba.osoba_scalenie (jednostka_id, id, osoba_id, na_osoba_id, powod, od, kto) values ($1, $2, $3, $4, 'ta sama osoba', now(), $2)`,
      [JEDNOSTKA_ID, newId(), alias, osobaId],
    );
    const whole = (await find(osobaId)).elementy;
    expect(whole).toHaveLength(6);
    expect((await find(alias)).elementy).toEqual(whole);
    expect(whole.map((row) => row.miesiac.slice(5, 7))).toEqual(['11', '11', '10', '10', '09', '09']);
    const paged = [];
    for (let kursor: string | undefined; ; ) {
      const page = await find(osobaId, 2, kursor);
      paged.push(...page.elementy);
      if (page.nastepny === null) break;
      kursor = page.nastepny;
    }
    expect(paged).toEqual(whole);
  });

  it('leave an entry in the access log, also when there is nothing', async () => {
    const osobaId = await insertOsoba(centre.superuser);
    await find(osobaId);
    const [entry] = await centre.rows(`select cel from audit.wpis where zasob = 'wyplata' and osoba_ids @> array[$1::uuid]`, [osobaId]);
    expect(entry).toEqual({ cel: 'kartoteka' });
  });
});
