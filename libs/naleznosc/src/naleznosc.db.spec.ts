import { Database } from '@ostoja/database';
import { aLine } from '@ostoja/finanse/testing';
import { Money, newId, plainDate, plainMonth } from '@ostoja/kernel';
import { ClaimsDesk } from '../testing/index.js';
import { classifyMonths } from './naleznosc/available.js';
import { ObliczenieNaleznosciService } from './naleznosc/obliczenie-naleznosci.service.js';
import { PrzedawnienieService } from './naleznosc/przedawnienie.service.js';
import { SzczegolyQuery } from './naleznosc/szczegoly.query.js';
import { Naleznosc } from './naleznosc/naleznosc.entity.js';
import { PismoNaleznosciService } from './pismo/pismo-naleznosci.service.js';
import { PouczenieService } from './pouczenie/pouczenie.service.js';
import { WindykacjaService } from './wezwanie/windykacja.service.js';
import { DecyzjaNaleznosciService } from './decyzja/decyzja-naleznosci.service.js';
import { planInstalments } from './decyzja/plan-splaty.js';
import { SkutekDecyzjiService } from './decyzja/skutek-decyzji.service.js';

describe('after a demand', () => {
  let desk: ClaimsDesk;
  beforeAll(async () => {
    desk = await ClaimsDesk.open();
  });
  afterAll(() => desk.centre.stop());

  const claim = async (kwota = '1000.00', fields = {}) => desk.establish((await desk.openCase()).sprawaId, kwota, fields);
  const details = (id: string) => desk.centre.as('kierownik.f1', () => desk.centre.get(SzczegolyQuery).get(id));
  const windykacja = <T>(work: (service: WindykacjaService) => Promise<T>) => desk.centre.as('kierownik.f1', () => work(desk.centre.get(WindykacjaService)));
  const overdue = (id: string) => desk.centre.superuser.query(`update naleznosc.naleznosc set termin = '2026-11-21' where id = $1`, [id]);
  const fee = { rodzaj: 'inna_oplata' as const, przyczyna: null, miesiace: [], kwota: Money.parse('1000.00') };

  it('instalments take the place of the term and interrupt limitation', async () => {
    const id = await claim();
    expect((await details(id)).przedawnienie).toBe('2029-11-06');
    await desk.grant(id, { rodzaj: 'raty', raty: planInstalments(Money.parse('1000.00'), 3, plainDate('2026-12-10')) });
    const { raty, przedawnienie, wymagalne, naleznosc } = await details(id);
    expect(raty.map(({ termin, kwota }) => [termin, kwota])).toEqual([['2026-12-10', '333.33'], ['2027-01-10', '333.34'], ['2027-02-10', '333.33']]);
    expect([naleznosc.termin, przedawnienie, wymagalne.toString()]).toEqual(['2026-12-10', '2030-02-10', '0.00']);
  });

  it('a deferral moves the term and ends instalments', async () => {
    const id = await claim();
    await desk.grant(id, { rodzaj: 'raty', raty: planInstalments(Money.parse('1000.00'), 2, plainDate('2026-12-10')) });
    await desk.grant(id, { rodzaj: 'odroczenie', termin: plainDate('2027-06-30') });
    expect(await details(id)).toMatchObject({ raty: [], przedawnienie: '2030-06-30', naleznosc: { termin: '2027-06-30' } });
  });

  it('a waiver gives up the amount; only undue benefits are written off, any claim may be left undemanded', async () => {
    const id = await claim();
    await desk.grant(id, { rodzaj: 'umorzenie', kwota: '400.01' });
    expect((await desk.claim(id)).pozostalo).toBe('599.99');
    const oplata = await claim('1000.00', fee);
    await expect(desk.grant(oplata, { rodzaj: 'umorzenie', kwota: '1.00' })).rejects.toMatchObject({ code: 'NALEZNOSC.NOT_WAIVABLE' });
    await desk.grant(oplata, { rodzaj: 'odstapienie', kwota: '1000.00' });
    expect((await desk.claim(oplata)).pozostalo).toBe('0.00');
    expect(await desk.differences()).toEqual([]);
  });

  it.each([
    ['ex officio', { rodzaj: 'odroczenie', termin: plainDate('2027-01-01'), wniosekDzien: null, wnioskodawca: null }, 'NALEZNOSC.REQUEST_MISSING'],
    ['to a day that is over', { rodzaj: 'odroczenie', termin: plainDate('2026-11-22') }, 'NALEZNOSC.DAY_PAST'],
    ['of more than is owed', { rodzaj: 'umorzenie', kwota: '1000.01' }, 'NALEZNOSC.AMOUNT_ABOVE'],
    ['in instalments that lose a grosz', { rodzaj: 'raty', raty: [{ termin: plainDate('2027-01-01'), kwota: '999.99' }] }, 'NALEZNOSC.PLAN_SUM'],
  ] as const)('no relief is granted %s', async (_name, projekt, code) => {
    await expect(desk.grant(await claim(), { ...projekt, raty: 'raty' in projekt ? [...projekt.raty] : [] })).rejects.toMatchObject({ code });
  });

  it('a reminder comes before the title, which waits for its seven days', async () => {
    const id = await claim();
    await expect(windykacja((service) => service.remind(id))).rejects.toMatchObject({ code: 'NALEZNOSC.NOTHING_DUE' });
    await overdue(id);
    await windykacja((service) => service.remind(id));
    await expect(windykacja((service) => service.issueTitle(id))).rejects.toMatchObject({ code: 'NALEZNOSC.NOT_REMINDED' });
    await desk.centre.superuser.query(`update naleznosc.wezwanie set dzien = '2026-11-10' where naleznosc_id = $1`, [id]);
    const wezwanieId = (await details(id)).wezwania[0]!.id;
    await windykacja((service) => service.deliver(id, wezwanieId, 1, plainDate('2026-11-15')));
    await expect(windykacja((service) => service.issueTitle(id))).rejects.toMatchObject({ code: 'NALEZNOSC.NOT_REMINDED' });
    await desk.centre.superuser.query(`update naleznosc.wezwanie set doreczono = '2026-11-14' where naleznosc_id = $1`, [id]);
    await windykacja((service) => service.issueTitle(id));
    expect((await details(id)).wezwania).toMatchObject([{ rodzaj: 'upomnienie', kwota: '1000.00', koszty: '16.00' }, { rodzaj: 'tytul-wykonawczy', koszty: '16.00' }]);
  });

  it('what has lapsed is written off and no longer demanded', async () => {
    const id = await claim();
    const writeOff = () => desk.centre.as('kierownik.f1', async () => desk.centre.get(PrzedawnienieService).writeOff(id, (await desk.claim(id)).wersja));
    await desk.centre.superuser.query(`update naleznosc.naleznosc set ostateczna = '2023-11-22' where id = $1`, [id]);
    await expect(writeOff()).rejects.toMatchObject({ code: 'NALEZNOSC.NOT_LAPSED', details: { ostatni_dzien: '2026-11-22' } });
    await desk.centre.superuser.query(`update naleznosc.naleznosc set ostateczna = '2023-11-21' where id = $1`, [id]);
    await overdue(id);
    await expect(windykacja((service) => service.remind(id))).rejects.toMatchObject({ code: 'NALEZNOSC.LAPSED' });
    await writeOff();
    expect((await desk.claim(id)).pozostalo).toBe('0.00');
  });

  it('an annulment ends the claim and leaves what was paid to be given back', async () => {
    const { osobaId, sprawaId } = await desk.openCase();
    const id = await desk.establish(sprawaId, '500.00');
    await desk.centre.as('ksiegowosc.przygotowanie', () => desk.pay(id, '120.00', 'WB 7/1'));
    const { id: decyzjaId, wersja } = (await details(id)).decyzje[0]!;
    await desk.centre.as('kierownik.f1', () => desk.centre.get(SkutekDecyzjiService).annul(id, decyzjaId, wersja, 'SKO uchyliło decyzję'));
    expect(await desk.claim(id)).toMatchObject({ stan: 'uchylona', pozostalo: '0.00' });
    const saldo = await desk.centre.as('kierownik.f1', () => desk.centre.get(SzczegolyQuery).getSaldo(osobaId));
    expect(saldo).toMatchObject({ ustalono: '500.00', wplacono: '120.00', uchylono: '380.00', pozostalo: '0.00' });
  });

  it('a decision is signed only as one of its own claim', async () => {
    const { sprawaId } = await desk.openCase();
    const [first, second] = [await desk.create(sprawaId, '100.00'), await desk.create(sprawaId, '200.00')];
    const decyzjaId = await desk.draft(first, { rodzaj: 'zwrot', termin: plainDate('2026-12-31') });
    await expect(desk.centre.as('kierownik.f1', () => desk.centre.get(DecyzjaNaleznosciService).sign(second, decyzjaId, 1))).rejects.toMatchObject({ status: 404 });
  });

  it('no letter goes to a person without an address', async () => {
    const { osobaId, sprawaId } = await desk.openCase();
    const id = await desk.create(sprawaId, '100.00');
    await desk.centre.superuser.query(`update osoba.adres set "do" = '2026-11-01' where osoba_id = $1`, [osobaId]);
    const naleznosc = await desk.centre.as('kierownik.f1', () => desk.centre.get(Database).transaction((tx) => tx.findOneByOrFail(Naleznosc, { id })));
    const issue = () => desk.centre.as('kierownik.f1', () => desk.centre.get(PismoNaleznosciService).issue(naleznosc, { tytul: 'PISMO', numer: '1', rodzaj: 'pismo', tytulRejestru: 'Pismo', sekcje: () => [] }));
    await expect(issue()).rejects.toMatchObject({ code: 'NALEZNOSC.ADDRESS_MISSING', status: 409 });
  });

  it('an instruction is recorded for the party, never for a day to come', async () => {
    const { osobaId, sprawaId } = await desk.openCase();
    const create = (dzien: string) => desk.centre.as('informacja.1', () => desk.centre.get(PouczenieService).create({ sprawaId, osobaId: null, dzien: plainDate(dzien), forma: 'ustnie', tresc: 'Obowiązek zgłaszania zmian.', potwierdzenie: 'adnotacja', dokumentId: null }));
    await expect(create('2026-11-23')).rejects.toMatchObject({ code: 'NALEZNOSC.DAY_FUTURE' });
    await create('2026-11-22');
    expect(await desk.centre.as('socjalny.f1', () => desk.centre.get(PouczenieService).list(osobaId))).toMatchObject([{ osobaId, dzien: '2026-11-22', forma: 'ustnie' }]);
  });

  it('months are classified once each, and a month that another system paid needs a line', async () => {
    const month = { rataId: newId(), miesiac: plainMonth('2026-03'), dzienPobrania: plainDate('2026-03-20'), wyplacono: '100.00', nalezne: '40.00' };
    const classify = (miesiace: (typeof month | (Omit<typeof month, 'rataId'> & { rataId: null }))[]) =>
      desk.centre.as('specjalista.f1', () => desk.centre.get(Database).transaction((tx) => classifyMonths(tx, newId(), miesiace, null)));
    await expect(classify([month, month])).rejects.toMatchObject({ code: 'NALEZNOSC.MONTH_INVALID' });
    await expect(classify([{ ...month, nalezne: '100.00' }])).rejects.toMatchObject({ code: 'NALEZNOSC.MONTH_INVALID' });
    await expect(classify([month])).rejects.toMatchObject({ status: 404 });
    await expect(classify([{ ...month, rataId: null }])).rejects.toMatchObject({ code: 'NALEZNOSC.LINE_MISSING' });
  });

  it('lines of the budget add up to the result of the rule', async () => {
    const miesiace = ['0.01', '99.99', '333.33'].map((wyplacono, i) => ({ rataId: null, miesiac: plainMonth(`2026-0${i + 1}`), dzienPobrania: plainDate(`2026-0${i + 1}-15`), wyplacono, nalezne: '0.00' }));
    const linie = miesiace.map(({ wyplacono }) => [aLine(wyplacono)]);
    const { klasyfikacja } = await desk.centre.as('specjalista.f1', () => desk.centre.get(ObliczenieNaleznosciService).calculate(plainDate('2026-11-22'), 'nieprawdziwe_informacje', miesiace, linie));
    expect(klasyfikacja).toEqual([aLine('433.33')]);
  });
});
