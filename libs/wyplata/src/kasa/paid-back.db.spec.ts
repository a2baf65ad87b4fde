import { aCamt053, type DeskCentre, type EntrySketch, KONIEC, openDesk } from '../../testing/index.js';
import { ImportWyciaguService } from '../wyciag/import/import-wyciagu.service.js';
import { type Clearing, RozliczenieService } from '../wyciag/rozliczenie/rozliczenie.service.js';

describe('Cash that nobody collected', () => {
  let centre: DeskCentre;

  beforeAll(async () => {
    centre = await openDesk();
  });
  beforeEach(() => centre.reset());
  afterAll(() => centre.stop());

  const bookkeeper = <T>(work: () => Promise<T>) => centre.as('ksiegowosc.przygotowanie', work);
  const entry = (fields: Partial<EntrySketch>): EntrySketch => ({ kwota: '450.00', strona: 'uznanie', numer: '', tytul: 'wpłata gotówki z kasy', nazwa: '', rachunek: null, referencja: 'R2', ...fields });
  const take = (tytul: string, ...more: EntrySketch[]) => {
    const withdrawn = entry({ kwota: '900.00', strona: 'obciazenie', tytul, referencja: 'R1' });
    return bookkeeper(() => centre.get(ImportWyciaguService).import(Buffer.from(aCamt053({ dzien: KONIEC, wpisy: [withdrawn, ...more] })), 'mt940-utf-8'));
  };
  const clear = async (clearing: Clearing) => {
    const [wpis] = await centre.rows<{ id: string; wersja: number }>('select id, wersja from wyplata.wpis where rozliczono < kwota order by lp limit 1');
    return bookkeeper(() => centre.get(RozliczenieService).clear(wpis!.id, wpis!.wersja, clearing));
  };
  const open = () => centre.rows('select strona, kwota from wyplata.wpis where rozliczono < kwota order by lp');

  /** Two payments, of which so many were collected, closed on the last day of the month; the statement comes after. */
  async function closed(collected: number): Promise<string> {
    const { odbiorId, pozycje, listaId } = await centre.taken();
    for (const pozycjaId of pozycje.slice(0, collected)) await centre.handOut(odbiorId, pozycjaId);
    centre.setDay(KONIEC);
    await centre.close(odbiorId);
    centre.setDay('2026-12-01');
    return listaId;
  }

  it.each([[1, '450.00', { koszty: '450.00', 'rachunek-biezacy': '-450.00' }], [0, '900.00', {}]])('after %d of two payments is in the account again once the statement says so', async (collected, kwota, balances) => {
    const listaId = await closed(collected);
    await take('LISTA-2026-1 gotówka', entry({ kwota }));
    expect(await open()).toEqual([{ strona: 'uznanie', kwota }]);
    await clear({ rodzaj: 'wplyw-z-kasy', listaId });
    expect([await open(), await centre.balances()]).toEqual([[], balances]);
  });

  it('is a part of the list that people recognise by its whole sum', async () => {
    const listaId = await closed(1);
    await take('wypłata gotówki');
    await clear({ rodzaj: 'lista', listaId });
    expect(await centre.balances()).toEqual({ koszty: '450.00', 'rachunek-biezacy': '-900.00', 'w-drodze': '450.00' });
  });

  it('comes once, in its amount, and only from a list from which the desk paid back', async () => {
    const listaId = await closed(1);
    await take('LISTA-2026-1', entry({ kwota: '450.01' }), entry({ referencja: 'R3' }), entry({ referencja: 'R4' }));
    await expect(clear({ rodzaj: 'wplyw-z-kasy', listaId })).rejects.toMatchObject({ code: 'WYPLATA.ENTRY_AMOUNT', status: 422 });
    await expect(clear({ rodzaj: 'wplyw-z-kasy', listaId: 'x' })).rejects.toMatchObject({ code: 'WYPLATA.CASH_UNKNOWN', status: 422 });
    await clear({ rodzaj: 'pozostale', uwaga: 'inna wpłata' });
    await clear({ rodzaj: 'wplyw-z-kasy', listaId });
    await expect(clear({ rodzaj: 'wplyw-z-kasy', listaId })).rejects.toMatchObject({ code: 'WYPLATA.PAYMENT_SETTLED', status: 409 });
    expect(await open()).toEqual([{ strona: 'uznanie', kwota: '450.00' }]);
  });
});
