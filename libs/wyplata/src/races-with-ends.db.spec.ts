import { Database } from '@ostoja/database';
import { plainDate, plainMonth } from '@ostoja/kernel';
import { insertOsoba, insertSprawa, openPaymentCentre, type PaymentCentre } from '../testing/index.js';
import { ListaService } from './lista/lista.service.js';
import { TytulService } from './tytul/tytul.service.js';

/** Long enough for the other act to come to its lock. */
const A_WHILE = 700;

describe('a title that ends while a list', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  afterAll(() => centre.stop());
  beforeEach(() => centre.clear());

  const pause = () => new Promise((done) => setTimeout(done, A_WHILE));
  /** The first act is done and not yet committed when the second begins. */
  const overlap = async <A, B>(login: string, first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> => {
    let begin = (): void => undefined;
    const done = new Promise<void>((resolve) => (begin = resolve));
    const one = centre.as(login, () => centre.get(Database).transaction(async () => {
      const answer = await first();
      begin();
      await pause();
      return answer;
    }));
    await Promise.race([done, one]);
    return Promise.all([one, second()]);
  };
  const pay = async (fields: object) => {
    const osobaId = await insertOsoba(centre.superuser);
    return centre.pay({ osobaId, sprawaId: await insertSprawa(centre.superuser, osobaId), ...fields });
  };

  it('prolongs it gets no instalments of the next year', async () => {
    const { tytulId } = await pay({ od: plainDate('2026-12-01'), do: null });
    const prepare = () => centre.prepare({ dzien: plainDate('2026-12-30'), miesiac: plainMonth('2027-01') });
    await overlap('kierownik.f1', () => centre.get(TytulService).zakoncz(tytulId, plainMonth('2026-12'), 'zmiana'), prepare);
    expect(await centre.rows('select miesiac::text, stan from wyplata.rata')).toEqual([{ miesiac: '2026-12-01', stan: 'nalezna' }]);
    expect(await centre.rows('select kwota from wyplata.pozycja')).toEqual([{ kwota: '450.00' }]);
  });

  it('loses its payment keeps the share of its last days, to be paid anew', async () => {
    const { tytulId } = await pay({ od: plainDate('2026-11-01') });
    const listaId = await centre.prepare();
    const [line] = await centre.rows<{ id: string; wersja: number }>('select p.id, l.wersja from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id where l.id = $1', [listaId]);
    await overlap(
      'ksiegowosc.przygotowanie', () => centre.get(ListaService).removePozycja(listaId, line!.id, line!.wersja, 'pomyłka'),
      () => centre.as('kierownik.f1', () => centre.get(TytulService).zakonczOd(tytulId, plainDate('2026-11-16'), 'zmiana')),
    );
    expect(await centre.rows('select kwota, nienalezna from wyplata.rata')).toEqual([{ kwota: '225.00', nienalezna: '0.00' }]);
    await centre.prepare();
    expect(await centre.rows(`select kwota from wyplata.pozycja where stan = 'aktywna'`)).toEqual([{ kwota: '225.00' }]);
    expect(await centre.rows('select sum(kwota) as kwota from finanse.zaangazowanie_linii')).toEqual([{ kwota: '225.00' }]);
  });
});
