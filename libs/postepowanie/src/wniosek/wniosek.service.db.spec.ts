import { komorkaId, uzytkownikId } from '@ostoja/access';
import { plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { WniosekService } from './wniosek.service.js';

const TODAY = plainDate('2025-03-10');

describe('registering an application', () => {
  let centre: CaseCentre;
  let osobaId: string;
  const wnioski = () => centre.get(WniosekService);

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(TODAY);
    osobaId = (await centre.as('informacja.1', () => centre.get(OsobaService).create(aOsoba()))).id;
  });
  afterAll(() => centre.close());

  it('opens one numbered sprawa with proceeding and terms for each demand, and lets the unit serve the person', async () => {
    const { wniosek, sprawy, zadania } = await centre.as('specjalista.f1', () =>
      wnioski().register(aWniosek({ osobaId, zadania: [{ swiadczenieKod: 'zasilek-probny', kwota: '300' }, { swiadczenieKod: 'pomoc-probna', cel: 'opał' }] })),
    );
    expect(sprawy.map(({ znak, swiadczenieKod }) => [swiadczenieKod, znak])).toEqual([['pomoc-probna', 'F1.5120.1.2025'], ['zasilek-probny', 'F1.5120.2.2025']]);
    expect(zadania).toHaveLength(2);
    const { rows } = await centre.superuser.query(
      `select p.stan, p.procedura_wersja, t.rodzaj, t.data, s.najblizszy_termin, s.najblizszy_termin_rodzaj, s.prowadzacy_id
       from postepowanie.sprawa s join postepowanie.postepowanie p on p.sprawa_id = s.id join postepowanie.termin t on t.sprawa_id = s.id
       where s.id = $1 order by t.rodzaj`, [sprawy[0]!.id]);
    expect(rows).toEqual([
      expect.objectContaining({ stan: 'wszczete', procedura_wersja: '2023-05-12.2', rodzaj: 'wywiad', data: '2025-03-21', najblizszy_termin: '2025-03-21', najblizszy_termin_rodzaj: 'wywiad', prowadzacy_id: uzytkownikId('specjalista.f1') }),
      expect.objectContaining({ rodzaj: 'zalatwienie', data: '2025-04-03' }),
    ]);
    const care = await centre.superuser.query('select 1 from osoba.opieka where osoba_id = $1 and komorka_id = $2', [osobaId, wniosek.komorkaId]);
    expect(care.rowCount).toBe(1);
  });

  it('stands, by WniosekWplywService, in the register and in the akta of every case that it opened; ex officio there is no paper', async () => {
    const papersOf = async (sprawaIds: string[]) => (await centre.superuser.query(
      `select p.tytul, p.kanal, p.data_wplywu, p.korespondent_id, cardinality(p.sprawa_ids) as spraw, count(k.id)::int as pozycji, count(k.postepowanie_id)::int as postepowan
       from akta.pismo p join akta.karta k on k.pismo_id = p.id where p.sprawa_ids && $1::uuid[] group by p.id, p.tytul, p.kanal, p.data_wplywu, p.korespondent_id, p.sprawa_ids`, [sprawaIds])).rows;
    const register = (fields: object) => centre.as('specjalista.f1', () => wnioski().register(aWniosek({ osobaId, ...fields })));
    const { sprawy } = await register({ kanal: 'telefon-protokol', zadania: [{ swiadczenieKod: 'zasilek-probny' }, { swiadczenieKod: 'pomoc-probna' }] });
    expect(await papersOf(sprawy.map(({ id }) => id))).toEqual([
      { tytul: 'Wniosek: Zasiłek próbny, Zasiłek próbny', kanal: 'protokol-ustny', data_wplywu: '2025-03-03', korespondent_id: osobaId, spraw: 2, pozycji: 2, postepowan: 2 },
    ]);
    const posted = await register({ kanal: 'poczta', pismo: { dataPisma: plainDate('2025-02-27'), dataNadania: plainDate('2025-02-28'), numerPrzesylki: 'RR 1', liczbaStron: 3, liczbaZalacznikow: 2 } });
    const { rows } = await centre.superuser.query('select data_pisma, data_nadania, numer_przesylki, liczba_stron, liczba_zalacznikow from akta.pismo where numer_rejestru = $1', [posted.numerRejestru]);
    expect(rows).toEqual([{ data_pisma: '2025-02-27', data_nadania: '2025-02-28', numer_przesylki: 'RR 1', liczba_stron: 3, liczba_zalacznikow: 2 }]);
    const exOfficio = await register({ tryb: 'z-urzedu', kanal: 'z-urzedu' });
    expect(exOfficio.numerRejestru).toBeNull();
    expect(await papersOf(exOfficio.sprawy.map(({ id }) => id))).toEqual([]);
  });

  it('an urgent one gives two working days for the interview', async () => {
    const { sprawy } = await centre.as('socjalny.f1', () => wnioski().register(aWniosek({ osobaId, pilny: true, dataWplywu: plainDate('2025-03-07') })));
    const { rows } = await centre.superuser.query('select najblizszy_termin, najblizszy_termin_rodzaj, pracownik_socjalny_id from postepowanie.sprawa where id = $1', [sprawy[0]!.id]);
    expect(rows).toEqual([{ najblizszy_termin: '2025-03-11', najblizszy_termin_rodzaj: 'wywiad-pilny', pracownik_socjalny_id: uzytkownikId('socjalny.f1') }]);
  });

  it.each([
    ['plain e-mail', { kanal: 'e-mail' as const }, { code: 'POSTEPOWANIE.PLAIN_EMAIL', provision: 'art. 63 § 1 KPA' }],
    ['a day of the future', { dataWplywu: plainDate('2025-03-11') }, { code: 'POSTEPOWANIE.DATE_IN_FUTURE', field: 'data_wplywu' }],
    ['a day before the act', { dataWplywu: plainDate('2004-04-30') }, { code: 'POSTEPOWANIE.BEFORE_THE_ACT' }],
    ['documents complete before filing', { dataKompletnosci: plainDate('2025-03-02') }, { code: 'POSTEPOWANIE.COMPLETENESS_BEFORE_FILING' }],
    ['a postmark after the receipt', { kanal: 'poczta' as const, pismo: { dataNadania: plainDate('2025-03-04') } }, { code: 'POSTEPOWANIE.POSTED_AFTER_RECEIPT', field: 'pismo.data_nadania' }],
    ['a paper ex officio', { tryb: 'z-urzedu' as const, kanal: 'z-urzedu' as const, pismo: {} }, { code: 'POSTEPOWANIE.NO_PAPER_EX_OFFICIO' }],
    ['no demand', { zadania: [] }, { code: 'POSTEPOWANIE.NO_DEMAND' }],
    ['an unknown benefit', { zadania: [{ swiadczenieKod: 'nieznane' }] }, { code: 'POSTEPOWANIE.BENEFIT_UNKNOWN' }],
    ['a team instead of a branch', { komorkaId: komorkaId('filia-1-swiadczenia') }, { code: 'POSTEPOWANIE.UNIT_RUNS_NO_CASES' }],
    ['ex officio through the desk', { tryb: 'z-urzedu' as const }, { code: 'POSTEPOWANIE.CHANNEL_AGAINST_MODE' }],
    ['an amount of nothing', { zadania: [{ swiadczenieKod: 'zasilek-probny', kwota: '0' }] }, { code: 'POSTEPOWANIE.DEMAND_AMOUNT' }],
    ['a missing person', { osobaId: '00000000-0000-7000-8000-000000000000' }, { code: 'NOT_FOUND', status: 404 }],
  ])('refuses %s and leaves nothing behind', async (_, fields, error) => {
    const before = await centre.superuser.query('select count(*) from postepowanie.wniosek');
    await expect(centre.as('specjalista.f1', () => wnioski().register(aWniosek({ osobaId, ...fields })))).rejects.toMatchObject(error);
    const after = await centre.superuser.query('select count(*) from postepowanie.wniosek');
    expect(after.rows).toEqual(before.rows);
  });

  it.each([['specjalista.f2', 403], ['ksiegowosc.przygotowanie', 404], ['administrator', 404], ['dyrektor', 404], ['klient.ngo', 404]])('is refused to %s in Filia 1', async (login, status) => {
    await expect(centre.as(login, () => wnioski().register(aWniosek({ osobaId })))).rejects.toMatchObject({ status });
  });

  it('the joint department registers for the branch that it serves', async () => {
    const { sprawy } = await centre.as('informacja.1', () => wnioski().register(aWniosek({ osobaId, kanal: 'poczta' })));
    expect(sprawy[0]!.prowadzacyId).toBeNull();
  });

  it('completeness is noted once the documents are there, and a stale version is refused', async () => {
    const { wniosek } = await centre.as('informacja.1', () => wnioski().register(aWniosek({ osobaId })));
    const done = await centre.as('informacja.1', () => wnioski().complete(wniosek.id, plainDate('2025-03-05'), (current) => expect(current).toBe(1)));
    expect(done.wniosek).toMatchObject({ dataKompletnosci: '2025-03-05', wersja: 2 });
    await expect(centre.as('informacja.1', () => wnioski().complete(wniosek.id, plainDate('2025-03-11'), () => undefined))).rejects.toMatchObject({ code: 'POSTEPOWANIE.DATE_IN_FUTURE' });
  });
});
