import { plainDate } from '@ostoja/kernel';
import { type DeskCentre, DZIEN_KASY, insertOsoba, KONIEC, openDesk } from '../../testing/index.js';
import { TytulService } from '../tytul/tytul.service.js';
import { KasaService } from './kasa.service.js';
import { NieodebraneWyplaty } from './nieodebrane/nieodebrane-wyplaty.js';

describe('ZamkniecieOdbioruService', () => {
  let centre: DeskCentre;
  beforeAll(async () => {
    centre = await openDesk();
  });
  beforeEach(() => centre.reset());
  afterAll(() => centre.stop());

  it('returns what nobody collected: the cash to the bank, the payment to the next list, and the liability with it', async () => {
    const { odbiorId, pozycje } = await centre.taken();
    await centre.handOut(odbiorId, pozycje[0]!);
    await expect(centre.close(odbiorId)).rejects.toMatchObject({ code: 'WYPLATA.COLLECTION_RUNS' });
    centre.setDay(KONIEC);
    await centre.close(odbiorId);
    expect(await centre.balances()).toEqual({ koszty: '450.00', 'w-drodze': '-450.00' });
    expect(await centre.stanKasy(KONIEC)).toMatchObject({ stan_poczatkowy: '450.00', przychod: '0.00', rozchod: '450.00', stan_koncowy: '0.00' });
    await expect(centre.handOut(odbiorId, pozycje[1]!)).rejects.toMatchObject({ code: 'WYPLATA.COLLECTION_CLOSED' });
    await expect(centre.close(odbiorId)).rejects.toMatchObject({ code: 'WYPLATA.COLLECTION_CLOSED' });
    const again = await centre.prepare({ kanal: 'kasa', dzien: plainDate('2026-11-30') });
    expect(await centre.rows('select count(*)::int as n, sum(kwota)::text as suma from wyplata.pozycja where lista_id = $1', [again])).toEqual([{ n: 1, suma: '450.00' }]);
    await centre.send(again);
    expect(await centre.balances()).toEqual({ koszty: '900.00', 'w-drodze': '-450.00', zobowiazania: '-450.00' });
  });

  it('closes a list early only when everything was collected', async () => {
    const { odbiorId, pozycje } = await centre.taken(1);
    await centre.handOut(odbiorId, pozycje[0]!);
    await centre.close(odbiorId);
    expect(await centre.rows('select stan, wykonano from wyplata.pozycja')).toEqual([{ stan: 'aktywna', wykonano: DZIEN_KASY }]);
  });

  it('leaves the months in which nobody collected anything, for whoever sees the case', async () => {
    const { odbiorId, pozycje, tytuly } = await centre.taken();
    await centre.handOut(odbiorId, pozycje[0]!);
    centre.setDay(KONIEC);
    await centre.close(odbiorId);
    const waiting = (login: string) => centre.as(login, async () => (await centre.get(NieodebraneWyplaty).findPage(10)).elementy);
    expect(await waiting('kierownik.f1')).toEqual([expect.objectContaining({ tytul_id: tytuly[1], stan: 'aktywny', miesiace: ['2026-11'], nazwisko: 'Przykładowa-1' })]);
    expect(await waiting('kierownik.f2')).toEqual([]);
    expect(await centre.as('zadanie.terminy', () => centre.get(NieodebraneWyplaty).find())).toEqual([expect.objectContaining({ tytulId: tytuly[1], miesiace: ['2026-11'] })]);
  });

  it('counts no month in which another payment of the title was collected', async () => {
    const { odbiorId, pozycje } = await centre.taken(1, { od: plainDate('2026-10-01') });
    await centre.handOut(odbiorId, pozycje[0]!);
    centre.setDay(KONIEC);
    await centre.close(odbiorId);
    expect(await centre.as('zadanie.terminy', () => centre.get(NieodebraneWyplaty).find())).toEqual([]);
  });

  describe('counts', () => {
    const find = () => centre.as('zadanie.terminy', () => centre.get(NieodebraneWyplaty).find());

    it('the month in which the money waited, whatever the day of its list', async () => {
      const osobaId = await insertOsoba(centre.superuser, { rachunek: null });
      await centre.pay({ kanal: 'kasa', od: plainDate('2026-11-01'), osobaId });
      const listaId = await centre.prepare({ kanal: 'kasa' });
      await centre.send(listaId);
      centre.setDay('2026-12-01');
      const odbiorId = await centre.desk(() => centre.get(KasaService).take(listaId, plainDate('2026-12-31')));
      centre.setDay('2026-12-31');
      await centre.close(odbiorId);
      expect(await find()).toMatchObject([{ miesiace: ['2026-12'] }]);
    });

    it('nothing that the desk itself would not have handed out', async () => {
      const { odbiorId, pozycje, tytuly } = await centre.taken();
      await centre.as('kierownik.f1', () => centre.get(TytulService).wstrzymaj(tytuly[0]!, 'wyjaśnienie'));
      await expect(centre.handOut(odbiorId, pozycje[0]!)).rejects.toMatchObject({ code: 'WYPLATA.TITLE_HELD' });
      centre.setDay(KONIEC);
      await centre.close(odbiorId);
      await centre.as('kierownik.f1', () => centre.get(TytulService).wznow(tytuly[0]!));
      expect(await find()).toMatchObject([{ tytulId: tytuly[1], miesiace: ['2026-11'] }]);
    });
  });
});
