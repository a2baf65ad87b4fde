import { JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { openPaymentCentre, type PaymentCentre } from '../testing/index.js';
import { FIND_WYPLATY } from './historia/wyplata.query.js';
import { FIND_TYTULY } from './tytul/tytul.query.js';

const PEOPLE = 8000;

describe('lists of payments on a large table', () => {
  let centre: PaymentCentre;
  let osobaId: string;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    ({ osobaId } = await centre.pay());
    await centre.superuser.query(
      `insert into osoba.osoba (jednostka_id, id, imie, nazwisko, opis, zmieniono) select $1, gen_random_uuid(), 'Jan', 'Wzorcowy', 'x', now() from generate_series(1, ${PEOPLE})`, [JEDNOSTKA_ID]);
    await centre.superuser.query(
      `insert into wyplata.tytul (jednostka_id, id, zrodlo_typ, zrodlo_id, osoba_id, komorka_id, swiadczenie_kod, wyplata, kwota, od, kanal, platny_od, opis, podstawa, budzet, utworzono, utworzyl_id)
       select jednostka_id, gen_random_uuid(), 'decyzja', gen_random_uuid(), id, $1, 'zasilek-staly', 'okresowe', 100, '2026-09-01', 'przelew', '2026-09-01', 'x', 'x', '[]', now(), id from osoba.osoba`, [komorkaId('filia-1')]);
    await centre.superuser.query(
      `insert into wyplata.rata (jednostka_id, id, tytul_id, osoba_id, komorka_id, miesiac, kwota, klasyfikacja)
       select jednostka_id, gen_random_uuid(), id, osoba_id, komorka_id, m, 100, '[{"kwota":"100.00"}]' from wyplata.tytul, unnest(array['2027-01-01', '2027-02-01', '2027-03-01']::date[]) m`);
    await centre.superuser.query('analyze wyplata.tytul, wyplata.rata, wyplata.pozycja, wyplata.lista');
  });
  afterAll(() => centre.stop());

  const plan = (login: string, sql: string, params: unknown[]) =>
    centre.as(login, async () => (await centre.get(Database).read<{ 'QUERY PLAN': string }>(`explain ${sql}`, params)).map((row) => row['QUERY PLAN']).join('\n'));

  it.each(['specjalista.f1', 'ksiegowosc.wysylka'])('the history of a person reads that person only (%s)', async (login) => {
    const text = await plan(login, FIND_WYPLATY, [osobaId, null, null, 51]);
    expect(text).toContain('rata_osoba');
    expect(text).not.toMatch(/Seq Scan on (rata|tytul)/);
  });

  it.each(['specjalista.f1', 'ksiegowosc.wysylka'])('titles of a person are read by the person (%s)', async (login) => {
    const text = await plan(login, FIND_TYTULY, [null, osobaId, null, null, null, 51]);
    expect(text).toContain('tytul_osoba');
    expect(text).not.toContain('Seq Scan on tytul');
  });

  it.each(['specjalista.f1', 'ksiegowosc.wysylka'])('a page of all titles stops when it is full (%s)', async (login) => {
    const text = await plan(login, FIND_TYTULY, [null, null, null, null, null, 51]);
    expect(text).toContain('Index Scan Backward using tytul_pkey');
    expect(text).not.toContain('Sort');
  });
});
