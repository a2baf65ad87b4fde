import { komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { newId, plainDate, plainMonth } from '@ostoja/kernel';
import { aCamt053, insertOsoba, insertSprawa, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
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

  /** One payment, on a list of the first unit, whose case passed to the second. @param before what becomes of the list before that */
  async function movedWhileListed(before: (listaId: string) => Promise<void> = () => Promise.resolve()) {
    const osobaId = await insertOsoba(centre.superuser);
    const sprawaId = await insertSprawa(centre.superuser, osobaId);
    const { tytulId } = await centre.pay({ osobaId, sprawaId, od: plainDate('2026-11-01') });
    const listaId = await centre.prepare();
    await before(listaId);
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

  describe('when the unit that pays from now on has no room in its plan', () => {
    /** A plan of the year with plenty for the centre, and so much of one line for the second unit. */
    async function plan(druga: string) {
      const id = newId();
      const [centrum] = await centre.rows<{ jednostka_id: string; id: string }>('select jednostka_id, id from access.komorka where nadrzedna_id is null');
      await centre.superuser.query(`begin; set local session_replication_role = replica`);
      await centre.superuser.query(
        `insert into finanse.dokument_planu (jednostka_id, id, rok, numer, rodzaj, dzien, podstawa, powod, stan, wprowadzil_id, wprowadzono, rozstrzygnal_id, rozstrzygnieto)
         values ($1, $2, 2026, 1, 'plan', '2026-01-01', 'uchwała', 'plan', 'zatwierdzony', $2, now(), $1, now())`, [centrum!.jednostka_id, id]);
      for (const [komorka, zrodlo, kwota] of [[centrum!.id, 'dotacja-2030', '900.00'], [centrum!.id, 'wlasne', '900.00'], [komorkaId('filia-2'), 'wlasne', druga]]) {
        await centre.superuser.query(
          `insert into finanse.pozycja_planu (jednostka_id, id, dokument_id, rok, komorka_id, kwota, dzial, rozdzial, paragraf, zrodlo) values ($1, $2, $3, 2026, $4, $5, '852', '85214', '3110', $6)`,
          [centrum!.jednostka_id, newId(), id, komorka, kwota, zrodlo]);
      }
      await centre.superuser.query('commit');
    }
    afterEach(() => centre.superuser.query(`begin; set local session_replication_role = replica; truncate finanse.dokument_planu, finanse.pozycja_planu; commit`));

    it('takes a returned payment all the same, on the line that paid it, and lets its next list ask for room', async () => {
      await movedWhileListed((listaId) => centre.send(listaId));
      await plan('149.99');
      const entry = { tytul: 'ZWROT', nazwa: 'Janina Przykładowa', rachunek: null, referencja: 'Z1', kwota: '450.00' };
      await centre.importStatement(aCamt053({ wpisy: [{ ...entry, strona: 'obciazenie', numer: 'P-2026-1-1' }, { ...entry, strona: 'uznanie', numer: 'P-2026-1-1', referencja: 'Z2', kodZwrotu: 'AC04' }] }));
      expect(await centre.rows(`select stan, (select count(*)::int from wyplata.wpis where rozliczono < kwota) as otwarte from wyplata.pozycja`)).toEqual([{ stan: 'zwrocona', otwarte: 0 }]);
      expect(await centre.rows(`select distinct z.komorka_id, z.rozdzial from finanse.operacja o join finanse.zapis z on z.operacja_id = o.id where o.rodzaj = 'storno-zobowiazania'`)).toEqual([{ komorka_id: komorkaId('filia-1'), rozdzial: '85214' }]);
      expect(await committed()).toEqual(['0.00', '0.00']);

      await centre.superuser.query(`update wyplata.tytul set kanal = 'kasa'`);
      const again = () => centre.prepare({ komorkaId: komorkaId('filia-2'), kanal: 'kasa' });
      await expect(again()).rejects.toMatchObject({ code: 'FINANSE.OVER_PLAN', details: { komorka_id: komorkaId('filia-2'), brakuje: '0.01' } });
      await centre.superuser.query(`begin; set local session_replication_role = replica; update finanse.pozycja_planu set kwota = 150 where kwota < 150; commit`);
      await again();
      expect(await committed()).toEqual(['0.00', '450.00']);
    });
  });
});
