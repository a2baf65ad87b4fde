import { Money, plainDate } from '@ostoja/kernel';
import { type DeskCentre, DZIEN_KASY, openDesk } from '../../testing/index.js';
import { RaportKasowyService } from './raport-kasowy.service.js';

const POLICZONE = Money.parse('450.00');

describe('RaportKasowyService', () => {
  let centre: DeskCentre;
  beforeAll(async () => {
    centre = await openDesk();
  });
  beforeEach(() => centre.reset());
  afterAll(() => centre.stop());

  it('closes the day with the cash counted, in the order of days, and then takes nothing more on it', async () => {
    const { odbiorId, pozycje } = await centre.taken();
    await centre.handOut(odbiorId, pozycje[0]!);
    const closeDay = (dzien: string, policzono: Money) => centre.desk(() => centre.get(RaportKasowyService).close(plainDate(dzien), policzono));
    await expect(closeDay(DZIEN_KASY, Money.parse('449.99'))).rejects.toMatchObject({ code: 'WYPLATA.CASH_DIFFERS', details: { roznica: '-0.01' } });
    await expect(closeDay('2026-11-24', POLICZONE)).rejects.toMatchObject({ code: 'WYPLATA.DAY_AHEAD' });
    centre.setDay('2026-11-24');
    await expect(closeDay('2026-11-24', POLICZONE)).rejects.toMatchObject({ code: 'WYPLATA.EARLIER_DAY_OPEN' });
    centre.setDay(DZIEN_KASY);
    const closed = await Promise.allSettled([closeDay(DZIEN_KASY, POLICZONE), closeDay(DZIEN_KASY, POLICZONE)]);
    expect(closed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(centre.handOut(odbiorId, pozycje[1]!)).rejects.toMatchObject({ code: 'WYPLATA.DESK_DAY_CLOSED' });
    await expect(centre.superuser.query('update wyplata.raport_kasowy set stan_koncowy = 0, rozchod = 900')).rejects.toThrow('append-only');
    centre.setDay('2026-11-24');
    await centre.handOut(odbiorId, pozycje[1]!);
    expect(await centre.stanKasy(plainDate('2026-11-24'))).toMatchObject({ stan_poczatkowy: '450.00', rozchod: '450.00', stan_koncowy: '0.00' });
  });
});
