import { komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { Money, newId, type PlainDate, plainMonth } from '@ostoja/kernel';
import fc from 'fast-check';
import { aLine, type LedgerCentre, openLedgerCentre } from '../../testing/index.js';
import { KorektaService } from '../korekta/korekta.service.js';
import { Ledger, type Posting } from '../ksiega/ledger.js';
import { RODZAJE } from '../ksiega/plan-kont.js';
import type { PostingKind } from '../ksiega/posting-kind.js';
import { Rb28sQuery, type Rb28sRow } from '../sprawozdanie/rb28s.query.js';
import { ObrotyQuery } from './obroty.query.js';

const KINDS = RODZAJE.map(({ rodzaj }) => rodzaj as PostingKind).filter((kind) => !kind.includes('plan'));
const ROZDZIALY = ['85214', '85216', '85230'];
const UNITS = ['filia-1', 'filia-2', 'filia-9'];

interface Event {
  readonly rodzaj: PostingKind;
  readonly grosze: number[];
  readonly unit: string;
  readonly day: number;
  readonly corrected: boolean;
}
const events = fc.array(
  fc.record({
    rodzaj: fc.constantFrom(...KINDS),
    grosze: fc.array(fc.integer({ min: 1, max: 99_999_99 }), { minLength: 1, maxLength: 3 }),
    unit: fc.constantFrom(...UNITS),
    day: fc.integer({ min: 0, max: 59 }),
    corrected: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What every account should hold, kept beside the ledger in plain arithmetic. */
class Model {
  private readonly sums = new Map<string, Money>();

  add(rodzaj: PostingKind, rozdzial: string, amount: Money): void {
    const rule = RODZAJE.find((one) => one.rodzaj === rodzaj)!;
    for (const [key, value] of [[`${rule.wn} ${rozdzial} Wn`, amount], [`${rule.ma} ${rozdzial} Ma`, amount]] as const) this.sums.set(key, (this.sums.get(key) ?? Money.ZERO).plus(value));
  }
  side(konto: string, rozdzial: string, strona: string): Money {
    return this.sums.get(`${konto} ${rozdzial} ${strona}`) ?? Money.ZERO;
  }
  credit(konto: string, rozdzial: string): Money {
    return this.side(konto, rozdzial, 'Ma').minus(this.side(konto, rozdzial, 'Wn'));
  }
}

/** Commitment is changed by decisions and titles only. */
const OF_DECISIONS: ReadonlySet<string> = new Set(['zaangazowanie', 'zmniejszenie-zaangazowania']);

describe('whatever happens to money', () => {
  let centre: LedgerCentre;
  beforeAll(async () => {
    centre = await openLedgerCentre('2026-09-01');
  });
  afterAll(() => centre.stop());

  const clear = () => centre.superuser.query('begin; set local session_replication_role = replica; truncate finanse.operacja, finanse.zapis, finanse.korekta, finanse.zaangazowanie_linii; commit');
  const dayOf = (offset: number): string => (offset < 30 ? `2026-09-${String(offset + 1).padStart(2, '0')}` : `2026-10-${String(offset - 29).padStart(2, '0')}`);

  /** Posts the event; a corrected one moves to the first line whole, which the storno and the new entry leave on each side of the accounts. */
  async function happen(event: Event, model: Model): Promise<void> {
    const linie = event.grosze.map((grosze, i) => aLine(Money.ofGrosze(BigInt(grosze)).toString(), { rozdzial: ROZDZIALY[i]! }));
    const posting: Posting = { rodzaj: event.rodzaj, zrodloTyp: 'pozycja', zrodloId: newId(), komorkaId: komorkaId(event.unit), linie, termin: '2026-12-31' as PlainDate };
    centre.at(dayOf(event.day));
    await centre.as('ksiegowosc.zatwierdzanie', () => centre.get(Database).transaction((tx) => centre.get(Ledger).post(tx, posting)));
    if (!event.corrected) return linie.forEach((line) => model.add(event.rodzaj, line.rozdzial, Money.parse(line.kwota)));
    const [{ id }] = (await centre.rows<{ id: string }>('select id from finanse.operacja where zrodlo_id = $1', [posting.zrodloId])) as [{ id: string }];
    const whole = Money.sum(linie.map((line) => Money.parse(line.kwota)));
    const propose = () => centre.as('glowny.ksiegowy', () => centre.get(KorektaService).propose({ operacjaId: id, powod: 'x', linie: [aLine(whole.toString(), { rozdzial: ROZDZIALY[0]! })] }));
    if (OF_DECISIONS.has(event.rodzaj)) {
      await expect(propose()).rejects.toMatchObject({ code: 'FINANSE.NOT_CORRECTABLE' });
      return linie.forEach((line) => model.add(event.rodzaj, line.rozdzial, Money.parse(line.kwota)));
    }
    const korektaId = await propose();
    await centre.as('ksiegowosc.zatwierdzanie', () => centre.get(KorektaService).approve(korektaId, 1));
    model.add(event.rodzaj, ROZDZIALY[0]!, whole);
  }

  it('every account, line and report holds what happened, to the grosz', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (happened) => {
        await clear();
        const model = new Model();
        for (const event of [...happened].sort((a, b) => a.day - b.day)) await happen(event, model);
        const { obroty, rb28s } = await centre.as('glowny.ksiegowy', async () => ({
          obroty: await centre.get(ObrotyQuery).find({ od: plainMonth('2026-10'), do: plainMonth('2026-10'), wedlug: 'linia' }),
          rb28s: await centre.get(Rb28sQuery).find(plainMonth('2026-10'), { wedlugKomorek: false }),
        }));
        for (const row of obroty) {
          const saldo = Money.parse(row.saldo_ma).minus(Money.parse(row.saldo_wn));
          expect([row.konto, row.rozdzial, saldo.toString()]).toEqual([row.konto, row.rozdzial, model.credit(row.konto, row.rozdzial!).toString()]);
        }
        const total = (side: 'saldo_wn' | 'saldo_ma') => Money.sum(obroty.map((row) => Money.parse(row[side]))).toString();
        expect(total('saldo_wn')).toBe(total('saldo_ma'));
        for (const row of rb28s) assertReport(row, model);
      }),
      { numRuns: 12 },
    );
  });

  function assertReport(row: Rb28sRow, model: Model): void {
    const owed = ['zobowiazania', 'rozrachunki-zus', 'w-drodze', 'kasa'].map((konto) => model.credit(konto, row.rozdzial));
    expect([row.rozdzial, row.zaangazowanie, row.zobowiazania_ogolem]).toEqual([row.rozdzial, model.credit('zaangazowanie', row.rozdzial).toString(), Money.sum(owed).toString()]);
  }
});
