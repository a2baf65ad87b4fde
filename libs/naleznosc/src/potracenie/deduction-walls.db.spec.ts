import { JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { Money, newId, plainDate, plainMonth } from '@ostoja/kernel';
import { PreparationService } from '@ostoja/wyplata';
import { ClaimsDesk } from '../../testing/index.js';

describe('walls around deductions', () => {
  let desk: ClaimsDesk;
  beforeAll(async () => {
    desk = await ClaimsDesk.open();
  });
  afterAll(() => desk.centre.stop());
  beforeEach(async () => {
    await desk.centre.clear();
    await desk.centre.superuser.query('begin; set local session_replication_role = replica; truncate naleznosc.naleznosc cascade; commit');
  });

  async function owing(): Promise<{ osobaId: string; id: string }> {
    const { osobaId, sprawaId } = await desk.openCase();
    const id = await desk.establish(sprawaId, '1000.00');
    await desk.orderDeduction(id);
    await desk.centre.superuser.query(`update naleznosc.naleznosc set termin = '2026-11-22' where id = $1`, [id]);
    await desk.centre.pay({ osobaId, kwota: Money.parse('450.00'), od: plainDate('2026-11-01'), do: plainDate('2026-11-30') });
    return { osobaId, id };
  }
  const deducted = async (listaId: string) => (await desk.centre.rows<{ potracono: string }>('select potracono::text from wyplata.pozycja where lista_id = $1', [listaId])).map((row) => row.potracono);

  it('leave alone a claim that has lapsed (art. 104 ust. 5 ups)', async () => {
    const { id } = await owing();
    await desk.centre.superuser.query(`update naleznosc.naleznosc set termin = '2020-02-01', ostateczna = '2020-01-15' where id = $1`, [id]);
    expect(await deducted(await desk.centre.prepare())).toEqual(['0.00']);
  });

  it('leave alone a sealed claim on a list of people outside its circle', async () => {
    const { id } = await owing();
    const kragId = newId();
    await desk.centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, 'krąg')`, [JEDNOSTKA_ID, kragId]);
    await desk.centre.superuser.query('update naleznosc.naleznosc set krag_id = $2 where id = $1', [id, kragId]);
    const order = { komorkaId: komorkaId('filia-1'), dzien: plainDate('2026-11-30'), kanal: 'przelew', miesiac: plainMonth('2026-11') } as const;
    const ofUnit = await desk.centre.as('informacja.1', () => desk.centre.get(PreparationService).prepare(order));
    expect(await deducted(ofUnit)).toEqual(['0.00']);
  });

  it('do not tell another branch what is deducted', async () => {
    await owing();
    await desk.centre.prepare();
    const seen = (login: string) => desk.centre.as(login, () => desk.centre.get(Database).read('select 1 as jest from naleznosc.potracenie'));
    expect(await seen('kierownik.f2')).toEqual([]);
    expect(await seen('kierownik.f1')).toHaveLength(1);
    expect(await seen('ksiegowosc.przygotowanie')).toHaveLength(1);
  });
});
