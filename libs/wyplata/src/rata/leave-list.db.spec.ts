import { komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { plainDate, plainMonth } from '@ostoja/kernel';
import { insertOsoba, insertSprawa, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { ListaService } from '../lista/lista.service.js';
import { TytulService } from '../tytul/tytul.service.js';

describe('leaveList', () => {
  let centre: PaymentCentre;

  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  beforeEach(() => centre.clear());
  afterAll(() => centre.stop());

  const committed = async () => {
    const rows = await centre.rows<{ komorka_id: string; kwota: string }>('select komorka_id, sum(kwota)::text as kwota from finanse.zaangazowanie_linii group by 1');
    return ['filia-1', 'filia-2'].map((kod) => rows.find((row) => row.komorka_id === komorkaId(kod))?.kwota ?? '0.00');
  };

  /** One payment, on a list of the first unit, whose case passed to the second. */
  async function movedWhileListed() {
    const osobaId = await insertOsoba(centre.superuser);
    const sprawaId = await insertSprawa(centre.superuser, osobaId);
    const { tytulId } = await centre.pay({ osobaId, sprawaId, od: plainDate('2026-11-01') });
    const listaId = await centre.prepare();
    await centre.as('kierownik.f1', () => centre.get(Database).transaction((tx) => tx.query('select * from postepowanie.przenies_sprawy($1, $2, now())', [[sprawaId], komorkaId('filia-2')])));
    return { tytulId, listaId };
  }

  async function remove(listaId: string) {
    const [line] = await centre.rows<{ id: string; wersja: number }>('select p.id, l.wersja from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id where p.lista_id = $1', [listaId]);
    await centre.as('ksiegowosc.przygotowanie', () => centre.get(ListaService).removePozycja(listaId, line!.id, line!.wersja, 'pomyłka'));
  }

  it('leaves the commitment with the unit whose list pays, and lets it follow the case once the payment is off the list', async () => {
    const { listaId } = await movedWhileListed();
    expect(await committed()).toEqual(['450.00', '0.00']);
    await remove(listaId);
    expect(await committed()).toEqual(['0.00', '450.00']);
  });

  it('leaves no unit with a commitment, nor with less than none, when the title ends then', async () => {
    const { tytulId, listaId } = await movedWhileListed();
    await remove(listaId);
    await centre.as('kierownik.f2', () => centre.get(TytulService).zakoncz(tytulId, plainMonth('2026-10'), 'zmiana'));
    expect(await committed()).toEqual(['0.00', '0.00']);
  });

  it('does the same when the title had ended before', async () => {
    const { tytulId, listaId } = await movedWhileListed();
    await centre.as('kierownik.f2', () => centre.get(TytulService).zakoncz(tytulId, plainMonth('2026-10'), 'zmiana'));
    expect(await committed()).toEqual(['450.00', '0.00']);
    await remove(listaId);
    expect(await committed()).toEqual(['0.00', '0.00']);
  });
});
