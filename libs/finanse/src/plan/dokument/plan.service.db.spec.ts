import { komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { Money, newId, type PlainDate, plainMonth } from '@ostoja/kernel';
import { type Centre, openCentre } from '../../../../../test/support/centre.js';
import { aLine } from '../../../testing/index.js';
import { FinanseModule } from '../../finanse.module.js';
import { Ledger } from '../../ksiega/ledger.js';
import { LimitService } from '../stan/limit.service.js';
import { PlanQuery } from '../stan/plan.query.js';
import { type DokumentInput, PlanService } from './plan.service.js';

const OKRESOWY = { dzial: '852', rozdzial: '85214', paragraf: '3110', zrodlo: 'wlasne' };
const GK = 'glowny.ksiegowy';

describe('the financial plan', () => {
  let centre: Centre;
  let rok = 2030;
  beforeAll(async () => {
    centre = await openCentre([FinanseModule]);
  });
  afterAll(() => centre.stop());
  // Each test has a year, hence a plan, of its own.
  beforeEach(() => void (rok += 1));

  const plan = (kwoty: Record<string, string>, rodzaj: DokumentInput['rodzaj'] = 'plan'): DokumentInput => ({
    rok, rodzaj, podstawa: 'uchwała nr 1', dzien: '2026-11-02' as PlainDate, powod: 'budżet miasta',
    pozycje: Object.entries(kwoty).map(([unit, kwota]) => ({ ...OKRESOWY, komorkaId: unit === 'mops' ? null : komorkaId(unit), kwota: Money.parse(kwota) })),
  });
  const enter = (input: DokumentInput) => centre.as(GK, () => centre.get(PlanService).create(input));
  const approve = (id: string, login = 'dyrektor') => centre.as(login, () => centre.get(PlanService).approve(id, 1));
  const inForce = async (input: DokumentInput) => {
    const id = await enter(input);
    await approve(id);
    return id;
  };
  const post = (unit: string, kwota: string, rodzaj: 'zaangazowanie' | 'zmniejszenie-zaangazowania' = 'zaangazowanie') =>
    centre.as('ksiegowosc.przygotowanie', () => centre.get(Database).transaction((tx) =>
      centre.get(Ledger).post(tx, { rodzaj, zrodloTyp: 'tytul', zrodloId: newId(), komorkaId: komorkaId(unit), linie: [{ ...aLine(kwota), rok }] })));
  const left = async (unit: string) => (await centre.as(GK, () => centre.get(PlanQuery).findAvailable(rok, OKRESOWY, komorkaId(unit))))?.dostepne;
  const ledger = async (konto: string) =>
    (await centre.superuser.query<{ saldo: string }>(`select coalesce(sum(case strona when 'Wn' then kwota else -kwota end), 0)::text as saldo from finanse.zapis where konto = $1 and rok = $2`, [konto, rok])).rows[0]!.saldo;

  it('keeps nothing back while the year has no plan', async () => {
    await post('filia-1', '1000000.00');
    expect(await centre.as(GK, () => centre.get(PlanQuery).hasPlan(rok))).toBe(false);
    expect(await left('filia-1')).toBe('-1000000.00');
  });

  it('enters an approved plan and its changes in the ledger', async () => {
    await inForce(plan({ mops: '1000.00', 'filia-1': '300.00' }));
    await inForce(plan({ mops: '-50.00', 'filia-1': '20.00' }, 'zmiana'));
    expect(await ledger('plan-wydatkow')).toBe('1270.00');
    expect(await left('filia-1')).toBe('320.00');
    expect(await left('filia-2')).toBe('950.00');
  });

  it('commits a unit with money of its own against that, and all others against the centre', async () => {
    await inForce(plan({ mops: '100.00', 'filia-1': '50.00' }));
    await post('filia-1', '50.00');
    await post('filia-2', '60.00');
    await expect(post('filia-3', '40.01')).rejects.toMatchObject({ code: 'FINANSE.OVER_PLAN', status: 409, details: { rok, rozdzial: '85214', dostepne: '40.00', brakuje: '0.01' } });
    await expect(post('filia-1', '0.01')).rejects.toMatchObject({ code: 'FINANSE.OVER_PLAN', details: { dostepne: '0.00', brakuje: '0.01' } });
    await post('filia-3', '40.00');
    await post('filia-2', '60.00', 'zmniejszenie-zaangazowania');
    expect(await left('filia-9')).toBe('60.00');
  });

  it('lets a recorded decision pass the plan by its amount and no more', async () => {
    await inForce(plan({ mops: '100.00' }));
    await centre.as('dyrektor', () => centre.get(LimitService).allow({ ...OKRESOWY, rok, komorkaId: null, kwota: Money.parse('25.00'), powod: 'Zasiłek obligatoryjny; wniosek o zwiększenie dotacji złożono.' }));
    await post('filia-1', '125.00');
    await expect(post('filia-1', '0.01')).rejects.toMatchObject({ code: 'FINANSE.OVER_PLAN' });
    await expect(centre.as('kierownik.f1', () => centre.get(LimitService).allow({ ...OKRESOWY, rok, komorkaId: null, kwota: Money.parse('1.00'), powod: 'x' }))).rejects.toMatchObject({ status: 403 });
  });

  it('takes nothing away that is committed, and gives a unit no less than it has committed', async () => {
    await inForce(plan({ mops: '100.00' }));
    await post('filia-1', '80.00');
    const less = await enter(plan({ mops: '-20.01' }, 'zmiana'));
    await expect(approve(less)).rejects.toMatchObject({ code: 'FINANSE.PLAN_BELOW_COMMITMENT', details: { brakuje: '0.01' } });
    await expect(approve(await enter(plan({ mops: '-79.00', 'filia-1': '79.00' }, 'przeniesienie')))).rejects.toMatchObject({ code: 'FINANSE.PLAN_BELOW_COMMITMENT' });
    await inForce(plan({ mops: '-80.00', 'filia-1': '80.00' }, 'przeniesienie'));
    expect([await left('filia-1'), await left('filia-2')]).toEqual(['0.00', '20.00']);
  });

  it('holds a unit to its limit of the month', async () => {
    await inForce(plan({ mops: '1000.00' }));
    const today = (await centre.superuser.query<{ dzis: string }>(`select to_char(now() at time zone 'Europe/Warsaw', 'YYYY-MM') as dzis`)).rows[0]!.dzis;
    const limit = (kwota: string) => centre.as(GK, () => centre.get(LimitService).setLimit({ ...OKRESOWY, komorkaId: komorkaId('filia-5'), miesiac: plainMonth(today), kwota: Money.parse(kwota) }));
    await limit('100.00');
    await post('filia-5', '60.00');
    await expect(post('filia-5', '40.01')).rejects.toMatchObject({ code: 'FINANSE.OVER_LIMIT', details: { dostepne: '40.00', brakuje: '0.01' } });
    await post('filia-6', '40.01');
    await limit('100.01');
    await post('filia-5', '40.01');
  });

  it.each([
    ['a change before the plan', () => plan({ mops: '1.00' }, 'zmiana'), 'FINANSE.PLAN_STATE'],
    ['a plan below zero', () => plan({ mops: '-1.00' }), 'FINANSE.PLAN_AMOUNT'],
    ['a transfer that does not balance', () => plan({ mops: '-1.00', 'filia-1': '1.01' }, 'przeniesienie'), 'FINANSE.TRANSFER_UNBALANCED'],
    ['an unknown unit', () => plan({ 'filia-99': '1.00' }), 'FINANSE.UNIT_UNKNOWN'],
  ])('refuses %s', async (_name, input, code) => {
    await expect(enter(input())).rejects.toMatchObject({ code });
  });

  it('needs a second person, takes one plan a year, and changes nothing that is decided', async () => {
    const id = await enter(plan({ mops: '5.00' }));
    await expect(centre.superuser.query(`update finanse.dokument_planu set stan = 'zatwierdzony', rozstrzygnal_id = wprowadzil_id, rozstrzygnieto = now() where id = $1`, [id])).rejects.toMatchObject({ constraint: 'dokument_planu_druga_osoba' });
    await expect(enter(plan({ mops: '5.00' }))).rejects.toMatchObject({ code: 'FINANSE.PLAN_EXISTS' });
    await approve(id);
    await expect(approve(id)).rejects.toMatchObject({ code: 'FINANSE.PLAN_STATE' });
    for (const sql of [`update finanse.pozycja_planu set kwota = 6 where dokument_id = '${id}'`, `delete from finanse.pozycja_planu where dokument_id = '${id}'`, `update finanse.dokument_planu set powod = 'x' where id = '${id}'`]) {
      await expect(centre.superuser.query(sql)).rejects.toMatchObject({ constraint: 'dokument_planu_stan' });
    }
  });
});
