import { komorkaId } from '@ostoja/access';
import { newId } from '@ostoja/kernel';
import { type Centre, openCentre } from '../../../../../test/support/centre.js';
import { aLine } from '../../../testing/index.js';
import { FinanseModule } from '../../finanse.module.js';
import { RezerwacjaService } from './rezerwacja.service.js';

describe('money set aside for a decision', () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await openCentre([FinanseModule]);
  });
  afterAll(() => centre.stop());

  const reserve = (decyzjaId: string, kwota: string, rok = 2026, login = 'kierownik.f1') =>
    centre.as(login, () => centre.get(RezerwacjaService).reserve({ decyzjaId, komorkaId: komorkaId('filia-1'), linie: [{ ...aLine(kwota), rok }] }));
  const held = async (decyzjaId: string) => (await centre.superuser.query<{ rok: number; kwota: string }>(
    `select z.rok, sum(case z.strona when 'Ma' then z.kwota else -z.kwota end) as kwota from finanse.operacja o join finanse.zapis z on z.operacja_id = o.id and z.konto = 'zaangazowanie'
     where o.zrodlo_typ = 'decyzja' and o.zrodlo_id = $1 group by 1 order by 1`, [decyzjaId])).rows.map(({ rok, kwota }) => `${rok}: ${kwota}`);

  it('is what was set aside last, each year for itself, and nothing once given back', async () => {
    const id = newId();
    await reserve(id, '100.00');
    await reserve(id, '70.00', 2027);
    expect(await held(id)).toEqual(['2026: 0.00', '2027: 70.00']);
    await centre.as('specjalista.f1', () => centre.get(RezerwacjaService).release(id));
    expect(await held(id)).toEqual(['2026: 0.00', '2027: 0.00']);
  });

  it('is of the own unit only', async () => {
    await expect(reserve(newId(), '1.00', 2026, 'kierownik.f2')).rejects.toMatchObject({ status: 403 });
  });
});
