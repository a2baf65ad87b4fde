import { aLine, type LedgerCentre, openLedgerCentre } from '../../testing/index.js';
import { KorektaService } from './korekta.service.js';

describe('a correction of the ledger', () => {
  let centre: LedgerCentre;
  beforeAll(async () => {
    centre = await openLedgerCentre('2026-10-15');
  });
  afterAll(() => centre.stop());

  const RIGHT = [aLine('6.00', { rozdzial: '85216' }), aLine('4.00')];
  const operacja = async (zrodloId: string) => (await centre.rows<{ id: string }>('select id from finanse.operacja where zrodlo_id = $1 and koryguje_id is null order by id desc limit 1', [zrodloId]))[0]!.id;
  const propose = (operacjaId: string, linie = RIGHT, login = 'ksiegowosc.przygotowanie') =>
    centre.as(login, () => centre.get(KorektaService).propose({ operacjaId, powod: 'Zły rozdział.', linie }));
  const approve = (id: string, login = 'ksiegowosc.zatwierdzanie', wersja = 1) => centre.as(login, () => centre.get(KorektaService).approve(id, wersja));
  const sums = (ids: readonly string[]) =>
    centre.rows(
      `select z.rozdzial, sum(case z.strona when 'Wn' then z.kwota else -z.kwota end) as koszty from finanse.operacja o join finanse.zapis z on z.operacja_id = o.id
       where z.konto = 'koszty' and o.zrodlo_id = any ($1) group by 1 having sum(case z.strona when 'Wn' then z.kwota else -z.kwota end) <> 0 order by 1`,
      [ids],
    );

  it('mirrors the operation and enters it on the right lines, on the day of the decision, though its month is closed', async () => {
    const zrodloId = await centre.post({ termin: '2026-10-20' as never });
    const operacjaId = await operacja(zrodloId);
    centre.at('2026-11-03');
    await centre.close('2026-10');
    const id = await propose(operacjaId);
    expect(await sums([zrodloId, id])).toEqual([{ rozdzial: '85214', koszty: '10.00' }]);
    await approve(id);
    expect(await sums([zrodloId, id])).toEqual([{ rozdzial: '85214', koszty: '4.00' }, { rozdzial: '85216', koszty: '6.00' }]);
    expect(await centre.rows('select koryguje_id, dzien::text, termin::text, rodzaj from finanse.operacja where zrodlo_id = $1 order by koryguje_id nulls last', [id])).toEqual([
      { koryguje_id: operacjaId, dzien: '2026-11-03', termin: '2026-10-20', rodzaj: 'zobowiazanie' },
      { koryguje_id: null, dzien: '2026-11-03', termin: '2026-10-20', rodzaj: 'zobowiazanie' },
    ]);
    await expect(propose(operacjaId)).rejects.toMatchObject({ code: 'FINANSE.ALREADY_CORRECTED' });
    const [storno] = await centre.rows<{ id: string }>('select id from finanse.operacja where koryguje_id = $1', [operacjaId]);
    await expect(propose(storno!.id)).rejects.toMatchObject({ code: 'FINANSE.NOT_CORRECTABLE' });
  });

  it.each(['plan', 'zaangazowanie', 'zmniejszenie-zaangazowania'] as const)('is not made of %s, which follows from a document or a decision', async (rodzaj) => {
    await expect(propose(await operacja(await centre.post({ rodzaj })))).rejects.toMatchObject({ code: 'FINANSE.NOT_CORRECTABLE', status: 409 });
  });

  it('needs a second person, the version that was seen, and the same sum', async () => {
    const operacjaId = await operacja(await centre.post({}));
    await expect(propose(operacjaId, [aLine('9.99')])).rejects.toMatchObject({ code: 'FINANSE.CORRECTION_SUM' });
    const id = await propose(operacjaId, RIGHT, 'glowny.ksiegowy');
    await expect(approve(id, 'glowny.ksiegowy')).rejects.toMatchObject({ code: 'FINANSE.FOUR_EYES' });
    await expect(approve(id, 'ksiegowosc.przygotowanie')).rejects.toMatchObject({ status: 404 });
    await expect(approve(id, 'ksiegowosc.zatwierdzanie', 7)).rejects.toMatchObject({ status: 412 });
    await approve(id);
    await expect(approve(id, 'ksiegowosc.zatwierdzanie', 2)).rejects.toMatchObject({ code: 'FINANSE.CORRECTION_STATE' });
  });

  it('that is rejected posts nothing and leaves room for another', async () => {
    const zrodloId = await centre.post({});
    const id = await propose(await operacja(zrodloId));
    await centre.as('glowny.ksiegowy', () => centre.get(KorektaService).reject(id, 1, 'Rozdział jest właściwy.'));
    expect(await sums([zrodloId, id])).toEqual([{ rozdzial: '85214', koszty: '10.00' }]);
    await propose(await operacja(zrodloId));
  });

  it('posts once however many people approve it at the same time', async () => {
    const zrodloId = await centre.post({});
    const id = await propose(await operacja(zrodloId));
    const answers = await Promise.allSettled([approve(id), approve(id, 'glowny.ksiegowy'), approve(id)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await sums([zrodloId, id])).toHaveLength(2);
  });

  it.each([
    ['of a part', '1.00', true],
    ['that nobody approved', '0.00', false],
  ])('is refused by the database as a storno %s', async (_name, missing, approved) => {
    const operacjaId = await operacja(await centre.post({}));
    const id = await propose(operacjaId);
    await centre.superuser.query('begin');
    if (approved) await centre.superuser.query(`update finanse.korekta set stan = 'zatwierdzona', rozstrzygnal_id = gen_random_uuid(), rozstrzygnieto = now() where id = $1`, [id]);
    const [{ storno }] = (await centre.superuser.query<{ storno: string }>(
      `insert into finanse.operacja (jednostka_id, id, rodzaj, dzien, zrodlo_typ, zrodlo_id, komorka_id, koryguje_id, zapisano, zapisal_id, transakcja)
       select jednostka_id, gen_random_uuid(), rodzaj, dzien, 'korekta', $2, komorka_id, id, now(), zapisal_id, pg_current_xact_id()::text::bigint from finanse.operacja where id = $1 returning id as storno`, [operacjaId, id])).rows as [{ storno: string }];
    await centre.superuser.query(
      `insert into finanse.zapis (jednostka_id, id, operacja_id, komorka_id, konto, strona, kwota, dzial, rozdzial, paragraf, zrodlo, rok)
       select jednostka_id, gen_random_uuid(), $2, komorka_id, konto, case strona when 'Wn' then 'Ma' else 'Wn' end, kwota - $3::numeric, dzial, rozdzial, paragraf, zrodlo, rok from finanse.zapis where operacja_id = $1`,
      [operacjaId, storno, missing]);
    await expect(centre.superuser.query('commit')).rejects.toMatchObject({ constraint: 'operacja_storno' });
    await centre.superuser.query('rollback');
  });
});
