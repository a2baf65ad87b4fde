import fc from 'fast-check';
import { aCamt053, aMt940, type EntrySketch, openPaymentCentre, type PaymentCentre, RACHUNEK } from '../../testing/index.js';
import { ImportWyciaguService } from './import/import-wyciagu.service.js';

/** What the bank does with each of three payments, and what comes besides. */
interface Story {
  readonly payments: readonly ('nothing' | 'paid' | 'returned' | 'returned-twice' | 'paid-twice' | 'other-amount')[];
  readonly strangers: readonly { kwota: number; strona: 'uznanie' | 'obciazenie' }[];
  readonly asList: boolean;
  /** Where each movement lands, and the order in which the files come; a file may come again. */
  readonly places: readonly number[];
  readonly order: readonly number[];
}

const STATEMENTS = 3;
const stories: fc.Arbitrary<Story> = fc.record({
  payments: fc.array(fc.constantFrom('nothing', 'paid', 'returned', 'returned-twice', 'paid-twice', 'other-amount'), { minLength: 3, maxLength: 3 }),
  strangers: fc.array(fc.record({ kwota: fc.integer({ min: 1, max: 200_000 }), strona: fc.constantFrom('uznanie', 'obciazenie') }), { maxLength: 2 }),
  asList: fc.boolean(),
  places: fc.array(fc.nat(STATEMENTS - 1), { minLength: 12, maxLength: 12 }),
  order: fc.array(fc.nat(STATEMENTS - 1), { minLength: 3, maxLength: 6 }),
});
const money = (grosze: number): string => `${Math.floor(grosze / 100)}.${String(grosze % 100).padStart(2, '0')}`;

/** Movements of the story, in the order in which the bank books them. */
function toEntries({ payments, strangers, asList }: Story): EntrySketch[] {
  const one = (lp: number, strona: EntrySketch['strona'], mark: string, kwota = '450.00'): EntrySketch =>
    ({ kwota, strona, numer: `P-2026-1-${lp}`, tytul: 'Zasiłek', nazwa: 'Janina Przykładowa', rachunek: RACHUNEK, referencja: `${mark}${lp}` });
  const entries = payments.flatMap((what, i) => {
    const [debit, credit] = [asList ? [] : [one(i + 1, 'obciazenie', 'D')], one(i + 1, 'uznanie', 'C')];
    switch (what) {
      case 'nothing': return [];
      case 'paid': return debit;
      case 'paid-twice': return [...debit, ...debit];
      case 'returned': return [...debit, credit];
      case 'returned-twice': return [...debit, credit, credit];
      default: return [one(i + 1, 'obciazenie', 'D', '449.99')];
    }
  });
  const list = asList ? [{ ...one(0, 'obciazenie', 'L', '1350.00'), numer: 'L-2026-1', rachunek: null }] : [];
  return [...list, ...entries, ...strangers.map(({ kwota, strona }, i) => ({ ...one(0, strona, `S${i}`, money(kwota)), numer: '', tytul: 'inne', rachunek: null }))];
}

/** What `insertStatement`, `confirmLists`, `guessPayments`, `confirmNamed`, `findWarnings` and ReceiptService make of it together. */
describe('any statements of the bank', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  afterAll(() => centre.stop());

  const one = async (sql: string) => Object.values((await centre.rows<Record<string, string>>(sql))[0]!)[0];
  const balance = (konto: string) => one(`select coalesce(sum(case strona when 'Wn' then kwota else -kwota end), 0.00)::text from finanse.zapis where konto = '${konto}'`);

  it('lose no grosz and leave the ledger balanced, in whatever order, however often and in either format they come', async () => {
    await fc.assert(fc.asyncProperty(stories, async (story) => {
      await centre.clear();
      await centre.pay();
      const listaId = await centre.prepare();
      await centre.approve(listaId);
      await centre.send(listaId);
      const files: EntrySketch[][] = Array.from({ length: STATEMENTS }, () => []);
      toEntries(story).forEach((entry, i) => files[story.places[i]!]!.push(entry));
      const come = [...story.order, 0, 1, 2];
      for (const [i, at] of come.entries()) {
        const file = (i % 2 === 0 ? aCamt053 : aMt940)({ numer: String(at + 1), otwarcie: '0.00', wpisy: files[at] ?? [] });
        await centre.as('ksiegowosc.przygotowanie', () => centre.get(ImportWyciaguService).import(Buffer.from(file), 'mt940-utf-8'));
      }
      // The account in the ledger is the account at the bank, and what nobody knows stands on its own account.
      expect(await balance('rachunek-biezacy')).toBe(await one('select sum(zamkniecie - otwarcie)::text from wyplata.wyciag'));
      expect(await balance('do-wyjasnienia')).toBe(await one(`select coalesce(sum(case strona when 'uznanie' then rozliczono - kwota else kwota - rozliczono end), 0.00)::text from wyplata.wpis`));
      // What was sent is on its way until a debit says otherwise; what came back is owed no more until it is listed anew.
      expect(await balance('w-drodze')).toBe(await one(`select ((select coalesce(sum(kwota), 0.00) from wyplata.rozliczenie_wpisu where rodzaj in ('wykonanie', 'lista')) - (select suma from wyplata.lista))::text`));
      expect(await balance('koszty')).toBe(await one(`select coalesce(sum(kwota), 0.00)::text from wyplata.pozycja where stan = 'aktywna'`));
      expect(await balance('zobowiazania')).toBe('0.00');
      expect(await one(`select count(*)::int from wyplata.wpis w where w.rozliczono <> (select coalesce(sum(r.kwota), 0) from wyplata.rozliczenie_wpisu r where r.wpis_id = w.id)`)).toBe(0);
      expect(await one('select count(*)::int from wyplata.wyciag')).toBe(STATEMENTS);
    }), { numRuns: 12 });
  });
});
