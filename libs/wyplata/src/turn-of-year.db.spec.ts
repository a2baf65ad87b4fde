import { type DokumentInput, PlanService, Rb28sQuery } from '@ostoja/finanse';
import { Money, plainDate, plainMonth } from '@ostoja/kernel';
import { aCamt053, DZIS, type EntrySketch, openPaymentCentre, type PaymentCentre, RACHUNEK } from '../testing/index.js';
import { DzienListyService } from './lista/obieg/dzien-listy.service.js';
import { TytulService } from './tytul/tytul.service.js';
import { RozliczenieService } from './wyciag/rozliczenie/rozliczenie.service.js';

const OSTATNI = '2026-12-31';
const NOWY_ROK = '2027-01-04';

/** Of one month, 450 zł: 300 of the state grant and 150 of the centre's own money. */
const LISTOPAD = { od: plainDate('2026-11-01'), do: plainDate('2026-11-30') };

describe('at the turn of the year', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  beforeEach(async () => {
    await centre.clear();
    today(DZIS);
  });
  afterAll(() => centre.stop());

  const today = (day: string) => centre.moveClock((Date.parse(`${day}T11:00:00Z`) - Date.now()) / 86_400_000);
  const entry = (fields: Partial<EntrySketch>): EntrySketch => ({ kwota: '450.00', strona: 'uznanie', numer: 'P-2026-1-1', tytul: 'Zasiłek', nazwa: 'Janina Przykładowa', rachunek: RACHUNEK, referencja: 'R1', ...fields });
  const statement = (numer: string, dzien: string, ...wpisy: EntrySketch[]) => centre.importStatement(aCamt053({ numer, dzien, wpisy }));
  /** What is committed, by year and source. */
  const committed = async () => Object.fromEntries((await centre.rows<{ linia: string; kwota: string }>(
    `select rok || ' ' || zrodlo as linia, sum(kwota)::text as kwota from finanse.zaangazowanie_linii group by 1 having sum(kwota) <> 0 order by 1`)).map(({ linia, kwota }) => [linia, kwota]));
  const report = async (month: string) => {
    const rows = await centre.as('glowny.ksiegowy', () => centre.get(Rb28sQuery).find(plainMonth(month), { wedlugKomorek: false }));
    const sum = (column: 'zaangazowanie' | 'wykonanie' | 'zobowiazania_ogolem') => Money.sum(rows.map((row) => Money.parse(row[column]))).toString();
    return { zaangazowanie: sum('zaangazowanie'), wykonanie: sum('wykonanie'), zobowiazania: sum('zobowiazania_ogolem') };
  };
  const income = () => centre.rows(`select z.paragraf, z.zrodlo, z.kwota, z.rok from finanse.zapis z where z.konto = 'dochody' order by z.zrodlo`);
  /** A payment of the last day of the year that the bank made. */
  const paidOnLastDay = async () => {
    const { osobaId, tytulId } = await centre.pay(LISTOPAD);
    const id = await centre.prepare({ dzien: plainDate(OSTATNI) });
    await centre.send(id);
    today(OSTATNI);
    await statement('1', OSTATNI, entry({ strona: 'obciazenie' }));
    return { osobaId, tytulId };
  };
  const prepareIn2027 = () => centre.prepare({ dzien: plainDate(NOWY_ROK), miesiac: plainMonth('2026-11') });

  it('a payment that comes back on the last day lowers the expense of its year and is due under its commitment', async () => {
    await paidOnLastDay();
    await statement('2', OSTATNI, entry({ kodZwrotu: 'MS03' }));
    expect(await report('2026-12')).toEqual({ zaangazowanie: '450.00', wykonanie: '0.00', zobowiazania: '0.00' });
    expect(await income()).toEqual([]);
  });

  it.each(['of a statement that spans both years', 'cleared up in the new year'])('a payment %s is an expense of the year in which the ledger enters it, and so is its return', async (how) => {
    await centre.pay(LISTOPAD);
    await centre.send(await centre.prepare({ dzien: plainDate(OSTATNI) }));
    today(NOWY_ROK);
    if (how.startsWith('of')) {
      const debit = aCamt053({ numer: '1', dzien: NOWY_ROK, wpisy: [entry({ strona: 'obciazenie' })] });
      await centre.importStatement(debit.replace(/(<BookgDt>\s*<Dt>)[^<]+/, `$1${OSTATNI}`));
    } else {
      await statement('1', OSTATNI, entry({ strona: 'obciazenie', numer: '', tytul: 'inny', rachunek: null }));
      const [wpis] = await centre.rows<{ id: string; wersja: number }>('select id, wersja from wyplata.wpis');
      await centre.as('ksiegowosc.przygotowanie', () => centre.get(RozliczenieService).clear(wpis!.id, wpis!.wersja, { rodzaj: 'wykonanie', numer: 'P-2026-1-1' }));
    }
    expect(await centre.rows('select wykonano::text, rok_wykonania from wyplata.pozycja')).toEqual([{ wykonano: OSTATNI, rok_wykonania: 2027 }]);
    const paid = { zaangazowanie: '450.00', wykonanie: '450.00', zobowiazania: '0.00' };
    expect(await report('2027-01')).toEqual(paid);
    await statement('2', NOWY_ROK, entry({ kodZwrotu: 'MS03' }));
    expect([await report('2027-01'), await income()]).toEqual([{ ...paid, wykonanie: '0.00' }, []]);
    await centre.superuser.query(`update wyplata.zwrot set wyjasniono = now(), wyjasnil_id = pozycja_id, uwaga = 'x'`);
    await centre.send(await prepareIn2027());
    await statement('3', NOWY_ROK, entry({ strona: 'obciazenie', numer: 'P-2027-1-1' }));
    expect(await report('2027-01')).toEqual(paid);
  });

  it('one that comes back in the new year is income of that year, and paying it anew an expense of that year; the old one stays as it was', async () => {
    await paidOnLastDay();
    const closed = await report('2026-12');
    today(NOWY_ROK);
    await statement('1', NOWY_ROK, entry({ kodZwrotu: 'MS03' }));
    expect(await income()).toEqual([{ paragraf: '0940', zrodlo: 'dotacja-2030', kwota: '300.00', rok: 2027 }, { paragraf: '0940', zrodlo: 'wlasne', kwota: '150.00', rok: 2027 }]);
    expect(await committed()).toEqual({ '2026 dotacja-2030': '300.00', '2026 wlasne': '150.00' });
    await centre.superuser.query(`update wyplata.zwrot set wyjasniono = now(), wyjasnil_id = pozycja_id, uwaga = 'x'`);
    await centre.send(await prepareIn2027());
    await statement('2', NOWY_ROK, entry({ strona: 'obciazenie', numer: 'P-2027-1-1' }));
    expect(await committed()).toEqual({ '2026 dotacja-2030': '300.00', '2026 wlasne': '150.00', '2027 dotacja-2030': '300.00', '2027 wlasne': '150.00' });
    expect(await report('2027-01')).toEqual({ zaangazowanie: '450.00', wykonanie: '450.00', zobowiazania: '0.00' });
    expect(await report('2026-12')).toEqual(closed);
    expect(closed).toEqual({ zaangazowanie: '450.00', wykonanie: '450.00', zobowiazania: '0.00' });
  });

  it('its right may end before it is paid anew, which takes nothing from the year that paid it', async () => {
    const { tytulId } = await paidOnLastDay();
    today(NOWY_ROK);
    await statement('1', NOWY_ROK, entry({ kodZwrotu: 'MS03' }));
    await centre.as('specjalista.f1', () => centre.get(TytulService).zakoncz(tytulId, plainMonth('2026-10'), 'zmiana'));
    expect(await committed()).toEqual({ '2026 dotacja-2030': '300.00', '2026 wlasne': '150.00' });
    await expect(prepareIn2027()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE' });
  });

  it('arrears that nobody listed in the old year are committed to the year that pays them', async () => {
    await centre.pay(LISTOPAD);
    today(NOWY_ROK);
    expect(await committed()).toEqual({ '2026 dotacja-2030': '300.00', '2026 wlasne': '150.00' });
    await prepareIn2027();
    expect(await committed()).toEqual({ '2027 dotacja-2030': '300.00', '2027 wlasne': '150.00' });
    expect((await report('2026-12')).zaangazowanie).toBe('450.00');
  });

  it('January paid in December burdens December’s year', async () => {
    await centre.pay({ od: plainDate('2027-01-01'), do: plainDate('2027-01-31') });
    expect(await committed()).toEqual({ '2027 dotacja-2030': '300.00', '2027 wlasne': '150.00' });
    await centre.prepare({ dzien: plainDate('2026-12-30'), miesiac: plainMonth('2027-01') });
    expect(await committed()).toEqual({ '2026 dotacja-2030': '300.00', '2026 wlasne': '150.00' });
  });

  describe('a list that the old year left over', () => {
    const wersja = async (id: string) => (await centre.rows<{ wersja: number }>('select wersja from wyplata.lista where id = $1', [id]))[0]!.wersja;
    const move = async (id: string, login = 'glowny.ksiegowy', dzien = NOWY_ROK) => centre.as(login, async () => centre.get(DzienListyService).moveToNewYear(id, await wersja(id), plainDate(dzien)));
    const leftOver = async (stan: 'sprawdzona-rachunkowo' | 'zatwierdzona' | 'podpisana') => {
      await centre.pay(LISTOPAD);
      const id = await centre.prepare({ dzien: plainDate(OSTATNI) });
      await centre.advance(id, stan);
      return id;
    };

    it.each(['sprawdzona-rachunkowo', 'zatwierdzona', 'podpisana'] as const)('that was %s passes to the new year with its commitment and is sent there; the old year shows what it owed', async (stan) => {
      const id = await leftOver(stan);
      const owed = stan === 'sprawdzona-rachunkowo' ? '0.00' : '450.00';
      today(NOWY_ROK);
      await move(id);
      expect(await committed()).toEqual({ '2027 dotacja-2030': '300.00', '2027 wlasne': '150.00' });
      await centre.send(id);
      await statement('1', NOWY_ROK, entry({ strona: 'obciazenie' }));
      expect(await report('2026-12')).toEqual({ zaangazowanie: '450.00', wykonanie: '0.00', zobowiazania: owed });
      expect(await report('2027-01')).toEqual({ zaangazowanie: '450.00', wykonanie: '450.00', zobowiazania: '0.00' });
      expect(await centre.rows(`select rodzaj, uwaga from wyplata.czynnosc_listy where rodzaj = 'nowy-rok'`)).toEqual([{ rodzaj: 'nowy-rok', uwaga: `${OSTATNI} → ${NOWY_ROK}` }]);
    });

    it('is not moved on the last day, nor by others, nor to a day on which no bank works, nor once it is sent', async () => {
      const id = await leftOver('podpisana');
      today(OSTATNI);
      await expect(move(id)).rejects.toMatchObject({ code: 'WYPLATA.LIST_OF_THIS_YEAR', status: 409 });
      today(NOWY_ROK);
      await expect(move(id, 'podpis.drugi')).rejects.toMatchObject({ code: 'WYPLATA.NOT_YOUR_STAGE' });
      await expect(move(id, 'glowny.ksiegowy', '2027-01-06')).rejects.toMatchObject({ code: 'WYPLATA.DAY_NOT_BANKING' });
      await move(id);
      await centre.send(id);
      await expect(move(id)).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE' });
    });

    it('stays where the plan of the new year has no room for it', async () => {
      const id = await leftOver('zatwierdzona');
      today(NOWY_ROK);
      const plan: DokumentInput = { rok: 2027, rodzaj: 'plan', podstawa: 'uchwała nr 1', dzien: plainDate(NOWY_ROK), powod: 'budżet miasta', pozycje: [{ dzial: '852', rozdzial: '85214', paragraf: '3110', zrodlo: 'wlasne', komorkaId: null, kwota: Money.parse('149.99') }] };
      const planId = await centre.as('glowny.ksiegowy', () => centre.get(PlanService).create(plan));
      await centre.as('dyrektor', () => centre.get(PlanService).approve(planId, 1));
      await expect(move(id)).rejects.toMatchObject({ code: 'FINANSE.OVER_PLAN' });
      expect(await committed()).toEqual({ '2026 dotacja-2030': '300.00', '2026 wlasne': '150.00' });
      await centre.superuser.query('begin; set local session_replication_role = replica; truncate finanse.dokument_planu, finanse.pozycja_planu cascade; commit');
    });
  });

  describe('after a death', () => {
    const askedBack = async () => {
      const { osobaId, tytulId } = await paidOnLastDay();
      await centre.superuser.query(`update osoba.osoba set data_zgonu = '2026-11-20' where id = $1`, [osobaId]);
      return { tytulId, wniosekId: await centre.askBack(osobaId, RACHUNEK) };
    };
    const clear = async (wniosekId: string) => {
      const [wpis] = await centre.rows<{ id: string; wersja: number }>('select id, wersja from wyplata.wpis where rozliczono < kwota order by lp limit 1');
      await centre.as('ksiegowosc.przygotowanie', () => centre.get(RozliczenieService).clear(wpis!.id, wpis!.wersja, { rodzaj: 'zwrot-po-smierci', wniosekId }));
    };
    const comesBack = async (wniosekId: string, numer: string, dzien: string, kwota: string) => {
      await statement(numer, dzien, entry({ kwota, numer: '', tytul: 'inny' }));
      await clear(wniosekId);
    };

    it('a part that comes back in the same year lowers expense and commitment of its lines, the rest does the rest, once', async () => {
      const { wniosekId, tytulId } = await askedBack();
      await comesBack(wniosekId, '2', OSTATNI, '310.00');
      expect(await committed()).toEqual({ '2026 wlasne': '140.00' });
      expect(await report('2026-12')).toEqual({ zaangazowanie: '140.00', wykonanie: '140.00', zobowiazania: '0.00' });
      await centre.as('specjalista.f1', () => centre.get(TytulService).zakoncz(tytulId, plainMonth('2026-10'), 'zgon'));
      expect(await committed()).toEqual({ '2026 wlasne': '140.00' });
      await comesBack(wniosekId, '3', OSTATNI, '140.00');
      expect(await committed()).toEqual({});
      expect(await report('2026-12')).toEqual({ zaangazowanie: '0.00', wykonanie: '0.00', zobowiazania: '0.00' });
      expect(await centre.rows('select stan from wyplata.rata')).toEqual([{ stan: 'anulowana' }]);
    });

    it('what comes back in the new year is its income and changes nothing of the closed year', async () => {
      const { wniosekId, tytulId } = await askedBack();
      await comesBack(wniosekId, '2', OSTATNI, '300.00');
      const closed = await report('2026-12');
      today(NOWY_ROK);
      await comesBack(wniosekId, '1', NOWY_ROK, '150.00');
      expect(await income()).toEqual([{ paragraf: '0940', zrodlo: 'wlasne', kwota: '150.00', rok: 2027 }]);
      expect(await centre.rows('select stan from wyplata.wniosek_zwrotu')).toEqual([{ stan: 'zakonczony' }]);
      await centre.as('specjalista.f1', () => centre.get(TytulService).zakoncz(tytulId, plainMonth('2026-10'), 'zgon'));
      expect(await committed()).toEqual({ '2026 wlasne': '150.00' });
      expect([await report('2026-12'), await report('2027-01')]).toEqual([closed, { zaangazowanie: '0.00', wykonanie: '0.00', zobowiazania: '0.00' }]);
      expect(closed).toEqual({ zaangazowanie: '150.00', wykonanie: '150.00', zobowiazania: '0.00' });
    });
  });
});
