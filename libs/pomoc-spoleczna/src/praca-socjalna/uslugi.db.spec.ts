import { komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { addDays, addMonths } from '@ostoja/kernel';
import { PracaSocjalnaCentre } from '../../testing/praca-socjalna-centre.js';
import { RodzinaService } from './rodzina.service.js';
import { UslugaListaService } from './usluga/usluga-lista.service.js';
import { PracaGrupowaService } from './grupa/praca-grupowa.service.js';
import { UslugaService } from './usluga/usluga.service.js';
import { ZestawienieService } from './zestawienie/zestawienie.service.js';

describe('social work', () => {
  let world: PracaSocjalnaCentre;
  beforeAll(async () => {
    world = await PracaSocjalnaCentre.open();
  });
  afterAll(() => world.centre.stop());

  describe('numbers of social work', () => {
    let single: string;
    let family: string[];
    const count = (login: string, komorka?: string) => world.as(login, () => world.centre.get(ZestawienieService).count({ od: addMonths(world.dzis, -1), do: world.dzis, komorka_id: komorka && komorkaId(komorka) }));
    const rowOf = (rows: readonly { rodzaj: string | null; komorka_id: string | null; z_kontraktem: boolean | null }[], rodzaj: string | null, komorka: string | null = null, z_kontraktem: boolean | null = null) =>
      rows.find((row) => row.rodzaj === rodzaj && row.komorka_id === komorka && row.z_kontraktem === z_kontraktem);

    // Filia 1: a family of three (father twice, once under a contract; the whole family once), a single person; the same single person in Filia 2 too.
    beforeAll(async () => {
      family = await world.aFamily(3);
      [single] = (await world.aFamily(1)) as [string];
      const kontraktId = await world.aContract([family[0]!, family[1]!], addMonths(world.dzis, 6));
      await world.aService('socjalny.f1', { osobaId: family[0]!, kontraktId });
      await world.aService('socjalny.f1', { osobaId: family[0]!, minuty: 45 });
      await world.aService('socjalny.f1', { osobaId: family[0]!, rodzaj: 'poradnictwo_rodzinne', dlaRodziny: true });
      await world.aService('socjalny.f1', { osobaId: single });
      await world.aService('socjalny.f2', { osobaId: single });
      const { id } = await world.aService('socjalny.f1', { osobaId: single, rodzaj: 'interwencja_kryzysowa' });
      await world.as('socjalny.f1', () => world.centre.get(UslugaService).annul(id, 'pomyłka'));
      await world.aService('socjalny.f1', { osobaId: single, rodzaj: 'interwencja_kryzysowa', dzien: addDays(addMonths(world.dzis, -1), -1) });
    });

    it('count a person and a family once in each row, across units', async () => {
      const { uslugi } = await count('dyrektor');
      expect(rowOf(uslugi, null)).toMatchObject({ osoby: 4, rodziny: 2, osoby_w_rodzinach: 4, uslugi: 5, minuty: 165 });
      expect(rowOf(uslugi, 'praca_socjalna')).toMatchObject({ osoby: 2, rodziny: 2, osoby_w_rodzinach: 4, uslugi: 4, minuty: 135 });
      expect(rowOf(uslugi, 'poradnictwo_rodzinne')).toMatchObject({ osoby: 3, rodziny: 1, osoby_w_rodzinach: 3, uslugi: 1 });
      expect(rowOf(uslugi, null, komorkaId('filia-2'))).toMatchObject({ osoby: 1, uslugi: 1 });
      expect(rowOf(uslugi, 'interwencja_kryzysowa')).toBeUndefined();
    });

    it('count two merged records as one person', async () => {
      const twin = (await world.aFamily(1))[0]!;
      await world.aService('socjalny.f1', { osobaId: twin, rodzaj: 'klub_samopomocy' });
      await world.aService('socjalny.f1', { osobaId: single, rodzaj: 'klub_samopomocy' });
      const osoby = async () => rowOf((await count('dyrektor')).uslugi, 'klub_samopomocy');
      expect(await osoby()).toMatchObject({ osoby: 2, uslugi: 2 });
      const { rows } = await world.centre.superuser.query(`insert into osoba.tozsamosc (jednostka_id, osoba_id, kanoniczna_id) select jednostka_id, o, $2::uuid from osoba.osoba, unnest(array[$1::uuid, $2::uuid]) o where id = $2 returning 1`, [twin, single]);
      expect(rows).toHaveLength(2);
      expect(await osoby()).toMatchObject({ osoby: 1, uslugi: 2 });
      for (const { id } of (await world.as('socjalny.f1', () => world.centre.get(UslugaListaService).list({ rodzaj: 'klub_samopomocy' }))).elementy) await world.as('socjalny.f1', () => world.centre.get(UslugaService).annul(id, 'po próbie'));
    });

    it('tell services under a contract from the others', async () => {
      const { uslugi } = await count('dyrektor');
      expect(rowOf(uslugi, 'praca_socjalna', null, true)).toMatchObject({ osoby: 1, rodziny: 1, uslugi: 1, minuty: 30 });
      expect(rowOf(uslugi, 'praca_socjalna', null, false)).toMatchObject({ osoby: 2, rodziny: 2, uslugi: 3, minuty: 105 });
      expect(rowOf(uslugi, null, null, true)).toMatchObject({ osoby: 1, uslugi: 1 });
    });

    it('count contracts by their persons and families', async () => {
      const { kontrakty } = await count('kierownik.f1');
      const liczby = { obowiazywalo: 1, zawarto: 1, zakonczono: 0, zrealizowano: 0, osoby: 2, rodziny: 1 };
      expect(kontrakty).toEqual([{ rodzaj: null, ...liczby }, { rodzaj: 'a', ...liczby }]);
    });

    it('count work with groups and communities, whoever came, and leave out what was annulled', async () => {
      const zajecia = () => world.centre.get(PracaGrupowaService);
      const nowe = { komorkaId: komorkaId('filia-1'), rodzaj: 'grupa', dzien: world.dzis, temat: 'Grupa wsparcia opiekunów', minuty: 90, uczestnicy: 8 };
      const record = (login: string, more: object = {}) => world.as(login, () => zajecia().record({ ...nowe, ...more }));
      await record('socjalny.f1');
      await record('kierownik.f1', { rodzaj: 'spolecznosc', uczestnicy: 40, minuty: 120 });
      const wrong = await record('socjalny.f1', { uczestnicy: 800 });
      await expect(world.as('socjalny.f2', () => zajecia().annul(wrong.id, 'x'))).rejects.toMatchObject({ status: 404 });
      await world.as('socjalny.f1', () => zajecia().annul(wrong.id, 'Omyłka.'));
      await expect(world.as('socjalny.f1', () => zajecia().annul(wrong.id, 'x'))).rejects.toMatchObject({ status: 409 });
      await expect(record('socjalny.f1', { rodzaj: 'nieznany' })).rejects.toMatchObject({ field: 'rodzaj' });
      await expect(record('socjalny.f1', { dzien: addDays(world.dzis, 1) })).rejects.toMatchObject({ field: 'dzien' });
      await expect(record('specjalista.f1')).rejects.toMatchObject({ status: 403 });
      expect((await count('dyrektor')).zajecia).toEqual([
        { rodzaj: null, zajecia: 2, uczestnicy: 48, minuty: 210 }, { rodzaj: 'grupa', zajecia: 1, uczestnicy: 8, minuty: 90 }, { rodzaj: 'spolecznosc', zajecia: 1, uczestnicy: 40, minuty: 120 },
      ]);
      expect((await count('kierownik.f2')).zajecia).toEqual([]);
    });

    it('are those of the units that the asker sees', async () => {
      expect(rowOf((await count('kierownik.f2')).uslugi, null)).toMatchObject({ osoby: 1, uslugi: 1 });
      expect(rowOf((await count('dyrektor', 'filia-2')).uslugi, null)).toMatchObject({ osoby: 1, uslugi: 1 });
      expect((await count('specjalista.f1')).uslugi).toEqual([{ rodzaj: null, komorka_id: null, z_kontraktem: null, osoby: 0, rodziny: 0, osoby_w_rodzinach: 0, uslugi: 0, minuty: 0 }]);
    });

    it('open to the persons behind them', async () => {
      const ask = { od: world.dzis, do: world.dzis, rodzaj: 'praca_socjalna', limit: 1 };
      const osoby = (query: object) => world.as('kierownik.f1', () => world.centre.get(ZestawienieService).listOsoby({ ...ask, ...query }));
      const first = await osoby({});
      const second = await osoby({ kursor: first.nastepny });
      expect([...first.elementy, ...second.elementy].map(({ osoba_id }) => osoba_id).sort()).toEqual([family[0], single].sort());
      expect((await osoby({ z_kontraktem: true })).elementy).toMatchObject([{ osoba_id: family[0], usluga_ids: [expect.any(String)] }]);
    });

    it.each([[-1, 'PRACA_SOCJALNA.PERIOD'], [366, 'PRACA_SOCJALNA.PERIOD']])('need a period of at most a year (%i days)', async (days, code) => {
      await expect(world.as('dyrektor', () => world.centre.get(ZestawienieService).count({ od: world.dzis, do: addDays(world.dzis, days) }))).rejects.toMatchObject({ code, field: 'do' });
    });
  });

  describe('services without a decision', () => {
    const uslugi = () => world.centre.get(UslugaService);
    const listOf = (login: string, osobaId: string) => world.as(login, () => world.centre.get(UslugaListaService).list({ osoba_id: osobaId }));

    it('keep the family as it stood on the day, and who of it was served', async () => {
      const [a, b, c] = await world.aFamily(3);
      expect(await world.aService('socjalny.f1', { osobaId: a! })).toMatchObject({ osob_w_rodzinie: 3, dla_rodziny: false, osoba: { id: a } });
      await world.aService('socjalny.f1', { osobaId: b!, dlaRodziny: true });
      const { rows } = await world.centre.superuser.query('select count(*) filter (where odbiorca)::int as n, count(*)::int as wszyscy from pomoc_spoleczna.usluga_osoba where osoba_id = any ($1)', [[a, b, c]]);
      expect(rows).toEqual([{ n: 4, wszyscy: 6 }]);
      expect((await listOf('socjalny.f1', c!)).elementy).toHaveLength(2);
    });

    it('begin the care of the unit for somebody whom it did not serve', async () => {
      const [stranger, relative] = await world.aFamily(2, 2);
      const family = () => world.as('socjalny.f1', () => world.centre.get(Database).transaction((tx) => world.centre.get(RodzinaService).onDay(tx, stranger!, world.dzis)));
      expect(await family()).toEqual({ osobaId: stranger, gospodarstwoId: null, osobaIds: [stranger] });
      await world.aService('socjalny.f1', { osobaId: stranger! });
      const { rows } = await world.centre.superuser.query('select from osoba.opieka where osoba_id = $1 and komorka_id = $2', [stranger, komorkaId('filia-1')]);
      expect(rows).toHaveLength(1);
      expect(await family()).toMatchObject({ gospodarstwoId: expect.any(String), osobaIds: expect.arrayContaining([stranger, relative]) });
    });

    it.each([
      ['a day to come', { dzien: 1 }, 'PRACA_SOCJALNA.DAY_AHEAD'],
      ['a kind that is not in the dictionary', { rodzaj: 'taniec' }, 'PRACA_SOCJALNA.KIND_UNKNOWN'],
      ['a contract that is not known', { kontraktId: '01890000-0000-7000-8000-000000000000' }, 'PRACA_SOCJALNA.CONTRACT_NOT_IN_FORCE'],
    ])('refuse %s', async (_name, { dzien, ...rest }: { dzien?: number; rodzaj?: string; kontraktId?: string }, code) => {
      const [a] = await world.aFamily(1);
      await expect(world.aService('socjalny.f1', { osobaId: a!, ...rest, ...(dzien && { dzien: addDays(world.dzis, dzien) }) })).rejects.toMatchObject({ code, status: 422 });
    });

    it('are taken only in an own unit that does social work', async () => {
      const [a] = await world.aFamily(1);
      await expect(world.aService('socjalny.f1', { osobaId: a!, komorkaId: komorkaId('filia-2') })).rejects.toMatchObject({ status: 403 });
      await expect(world.aService('socjalny.f1', { osobaId: a!, komorkaId: komorkaId('filia-1-praca-socjalna') })).rejects.toMatchObject({ code: 'PRACA_SOCJALNA.UNIT_DOES_NONE' });
      for (const login of ['specjalista.f1', 'dyrektor']) await expect(world.as(login, () => uslugi().record({ osobaId: a!, komorkaId: komorkaId('filia-1'), rodzaj: 'praca_socjalna', dzien: world.dzis, minuty: 5, miejsce: 'telefon', efekt: 'brak', dlaRodziny: false, kontraktId: null }))).rejects.toMatchObject({ status: 403 });
    });

    it.each([['socjalny2.f1', 1], ['kierownik.f1', 1], ['socjalny.f2', 0], ['kierownik.f2', 0], ['specjalista.f1', 0], ['informacja.1', 0], ['ksiegowosc.wysylka', 0], ['administrator', 0]])('%s sees %i of them', async (login, count) => {
      const [a] = await world.aFamily(1);
      await world.aService('socjalny.f1', { osobaId: a! });
      expect((await listOf(login, a!)).elementy).toHaveLength(count);
    });

    it('of a sealed person exist for members of the circle only, those of before too', async () => {
      const { osobaId } = await world.aSealed('socjalny.f1');
      await world.aService('socjalny.f1', { osobaId });
      await expect(world.aService('socjalny2.f1', { osobaId })).rejects.toMatchObject({ status: 403 });
      expect([(await listOf('socjalny.f1', osobaId)).elementy.length, (await listOf('kierownik.f1', osobaId)).elementy.length]).toEqual([1, 0]);

      const [open] = await world.aFamily(1);
      await world.aService('socjalny2.f1', { osobaId: open! });
      await world.seal(open!, 'kierownik.f1');
      expect([(await listOf('kierownik.f1', open!)).elementy.length, (await listOf('socjalny2.f1', open!)).elementy.length]).toEqual([1, 0]);
    });

    it('entered by mistake are annulled once, with the reason, and stay', async () => {
      const [a] = await world.aFamily(1);
      const { id } = await world.aService('socjalny.f1', { osobaId: a! });
      expect(await world.as('kierownik.f1', () => uslugi().annul(id, 'pomyłka'))).toMatchObject({ uniewazniona: true, powod_uniewaznienia: 'pomyłka' });
      await expect(world.as('socjalny.f1', () => uslugi().annul(id, 'znowu'))).rejects.toMatchObject({ code: 'PRACA_SOCJALNA.SERVICE_ANNULLED', status: 409 });
      await expect(world.as('socjalny.f2', () => uslugi().annul(id, 'cudza'))).rejects.toMatchObject({ status: 404 });
      expect((await listOf('socjalny.f1', a!)).elementy).toHaveLength(1);
    });

    it('come in pages, newest first, filtered', async () => {
      const [a] = await world.aFamily(1);
      for (const back of [3, 1, 2]) await world.aService('socjalny.f1', { osobaId: a!, dzien: addDays(world.dzis, -back), rodzaj: back === 2 ? 'poradnictwo_prawne' : 'praca_socjalna' });
      const first = await world.as('socjalny.f1', () => world.centre.get(UslugaListaService).list({ osoba_id: a!, limit: 2 }));
      const second = await world.as('socjalny.f1', () => world.centre.get(UslugaListaService).list({ osoba_id: a!, limit: 2, kursor: first.nastepny! }));
      expect([...first.elementy, ...second.elementy].map(({ dzien }) => dzien)).toEqual([1, 2, 3].map((back) => addDays(world.dzis, -back)));
      expect(second.nastepny).toBeNull();
      expect((await world.as('socjalny.f1', () => world.centre.get(UslugaListaService).list({ osoba_id: a!, rodzaj: 'poradnictwo_prawne', moje: true, od: addDays(world.dzis, -2), do: world.dzis }))).elementy).toHaveLength(1);
      expect((await world.as('socjalny2.f1', () => world.centre.get(UslugaListaService).list({ osoba_id: a!, moje: true }))).elementy).toHaveLength(0);
    });
  });
});
