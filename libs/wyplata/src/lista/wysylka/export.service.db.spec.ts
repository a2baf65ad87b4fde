import { createHash } from 'node:crypto';
import { getDemoAccount } from '@ostoja/access';
import { addDays, Money, plainDate } from '@ostoja/kernel';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { aTytul, insertOsoba, openPaymentCentre, type PaymentCentre } from '../../../testing/index.js';
import { TytulService } from '../../tytul/tytul.service.js';
import { ListaQuery } from '../lista.query.js';
import { DzienListyService } from '../obieg/dzien-listy.service.js';
import { ExportedFileService, ExportService } from './export.service.js';

describe('ExportService', () => {
  let centre: PaymentCentre;
  let exports: ExportService;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    exports = centre.get(ExportService);
  });
  afterAll(() => centre.stop());

  const approved = async () => {
    const listaId = await centre.prepare();
    await centre.advance(listaId, 'podpisana');
    return listaId;
  };
  const open = (listaId: string, login = 'ksiegowosc.wysylka') => centre.as(login, () => centre.get(ExportedFileService).open(listaId));
  const lista = async (listaId: string) =>
    (await centre.rows<{ wersja: number; suma: string; liczba: number; plik_sha256: string; wyslal_id: string }>('select wersja, suma, liczba, plik_sha256, wyslal_id from wyplata.lista where id = $1', [listaId]))[0]!;

  it('writes the approved snapshot as Elixir-0, byte by byte', async () => {
    const once = { swiadczenieKod: 'zasilek-celowy', wyplata: 'jednorazowe', kwotaMinimalna: null, kwota: Money.parse('123.45'), opis: 'Zasiłek celowy', podstawa: 'DEC 9/ZC/2026', od: plainDate('2026-11-05'), do: null } as const;
    await centre.pay(once);
    const listaId = await approved();
    await centre.send(listaId);
    const { nazwa, bytes } = await open(listaId);
    expect(nazwa).toBe('lista-2026-1.txt');
    expect(bytes.toString('latin1')).toBe(
      '110,20261130,12345,10901014,0,"07109010140000000000000001","61109010140000071219812874","MIEJSKI OSRODEK POMOCY SPOLECZNEJ|W KRAKOWIE||",' +
        '"JANINA PRZYKLADOWA|UL. TESTOWA 1/2|30-001 KRAKOW|",0,10901014,"ZASILEK CELOWY 11/2026|DEC 9/ZC/2026||","","","51","P-2026-1-1"\r\n',
    );
    expect(await lista(listaId)).toMatchObject({ plik_sha256: createHash('sha256').update(bytes).digest('hex'), wyslal_id: getDemoAccount('podpis.drugi').id });
  });

  it('makes one file under a race and gives the same bytes ever after, whatever changes around it', async () => {
    for (let i = 0; i < 4; i += 1) await centre.pay();
    const listaId = await approved();
    const { wersja } = await lista(listaId);
    await Promise.all(Array.from({ length: 20 }, () => centre.as('podpis.drugi', () => exports.export(listaId, wersja))));
    expect(await centre.rows(`select count(*)::int as n from documents.dokument where rodzaj = 'plik-bankowy' and nazwa = 'lista-2026-2.txt'`)).toEqual([{ n: 1 }]);
    expect(await centre.rows(`select count(*)::int as n from finanse.operacja where zrodlo_id = $1 and rodzaj = 'wysylka'`, [listaId])).toEqual([{ n: 1 }]);
    const first = await open(listaId);
    await centre.superuser.query(`update osoba.osoba set nazwisko = 'Zmieniona'`);
    await centre.superuser.query(`update wyplata.rachunek_platnika set linie = array['Inna nazwa']`);
    await centre.as('podpis.drugi', () => exports.export(listaId, 1));
    expect((await open(listaId)).bytes.equals(first.bytes)).toBe(true);
    await centre.superuser.query(`update wyplata.rachunek_platnika set linie = array['Miejski Ośrodek Pomocy Społecznej', 'w Krakowie']`);
  });

  it('moves exactly the sums of the list through the ledger, line by line of the budget', async () => {
    await centre.pay({ kwota: Money.parse('333.33'), kwotaMinimalna: Money.parse('111.12'), od: plainDate('2026-09-08') });
    await centre.pay({ swiadczenieKod: 'zasilek-staly', kwotaMinimalna: null, kwota: Money.parse('1229.00') });
    const drawn = fc.record({ grosze: fc.bigInt({ min: 100n, max: 500_000n }), share: fc.bigInt({ min: 0n, max: 100n }), day: fc.integer({ min: 1, max: 30 }) });
    for (const { grosze, share, day } of fc.sample(drawn, 15)) {
      await centre.pay({ kwota: Money.ofGrosze(grosze), kwotaMinimalna: Money.ofGrosze((grosze * share) / 100n), od: addDays(plainDate('2026-09-01'), day - 1) });
    }
    const listaId = await approved();
    await centre.send(listaId);
    const sums = await centre.as('ksiegowosc.wysylka', () => centre.get(ListaQuery).classify(listaId));
    expect(sums.length).toBe(3);
    expect(Money.sum(sums.map((sum) => Money.parse(sum.kwota))).toString()).toBe((await lista(listaId)).suma);
    for (const [konto, strona] of [['koszty', 'Wn'], ['zobowiazania', 'Ma'], ['zobowiazania', 'Wn'], ['w-drodze', 'Ma']]) {
      const entries = await centre.rows(
        `select z.dzial, z.rozdzial, z.paragraf, z.zrodlo, z.kwota from finanse.operacja o join finanse.zapis z on z.operacja_id = o.id
         where o.zrodlo_id = $1 and z.konto = $2 and z.strona = $3 order by 1, 2, 3, 4`,
        [listaId, konto, strona],
      );
      expect(entries).toEqual(sums);
    }
  });

  it('survives every name that people may bear', async () => {
    const names = ['"Łukasz|Żółć"', 'Zoë, Đỗ 👩‍🦽 李', 'x'.repeat(200), 'Щербак\r\nЮлія', "O'Brien; & @ $ :", 'Ⅷ'];
    for (const nazwisko of names) await centre.pay({ osobaId: await insertOsoba(centre.superuser, { imie: 'Ćwiek', nazwisko }) });
    const listaId = await approved();
    await centre.send(listaId);
    const { bytes } = await open(listaId);
    const lines = iconv.decode(bytes, 'iso-8859-2').trimEnd().split('\r\n');
    const { liczba, suma } = await lista(listaId);
    expect(lines).toHaveLength(liczba);
    for (const text of lines) expect(text.match(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g)).toHaveLength(15);
    expect(lines.reduce((sum, text) => sum + BigInt(text.split(',')[2]!), 0n)).toBe(Money.parse(suma).grosze);
  });

  it('sends a list of the cash desk without a file, and makes none before the first signature', async () => {
    await centre.pay({ kanal: 'kasa' });
    const cash = await centre.prepare({ kanal: 'kasa' });
    await centre.send(cash);
    await expect(open(cash)).rejects.toMatchObject({ status: 404 });
    expect(await centre.rows(`select rodzaj from finanse.operacja where zrodlo_id = $1 order by 1`, [cash])).toEqual([{ rodzaj: 'zobowiazanie' }]);
    await centre.pay();
    const early = await centre.prepare();
    const send = async (wersja?: number) => centre.as('podpis.drugi', async () => exports.export(early, wersja ?? (await lista(early)).wersja));
    await expect(send()).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE', status: 409 });
    await expect(open(early)).rejects.toMatchObject({ status: 404 });
    await centre.approve(early);
    await expect(send()).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE', status: 409 });
    await expect(send((await lista(early)).wersja - 1)).rejects.toMatchObject({ status: 412 });
  });

  it('gives the file to nobody outside bookkeeping and notes everybody who is on it', async () => {
    const { osobaId } = await centre.pay();
    const listaId = await approved();
    await centre.send(listaId);
    for (const login of ['kierownik.f1', 'specjalista.f1', 'dyrektor', 'administrator']) await expect(open(listaId, login)).rejects.toMatchObject({ status: 404 });
    await open(listaId);
    const reads = await centre.rows<{ osoba_ids: string[] }>(`select osoba_ids from audit.wpis where zasob = 'plik-bankowy' and uzytkownik_id = $1`, [getDemoAccount('ksiegowosc.wysylka').id]);
    expect(reads.at(-1)?.osoba_ids).toContain(osobaId);
  });

  it('shows a title made after the list on the next one only', async () => {
    const osobaId = await insertOsoba(centre.superuser);
    await centre.pay();
    const listaId = await approved();
    await centre.as('specjalista.f1', () => centre.get(TytulService).create(aTytul({ osobaId })));
    await centre.send(listaId);
    expect(await centre.rows(`select from wyplata.pozycja where lista_id = $1 and osoba_id = $2`, [listaId, osobaId])).toEqual([]);
    expect(await centre.rows(`select from wyplata.pozycja where lista_id = $1 and osoba_id = $2`, [await centre.prepare(), osobaId])).toHaveLength(3);
  });

  it('sends no list whose day the bank cannot keep, until the list gets a later one', async () => {
    await centre.clear();
    await centre.pay();
    const listaId = await approved();
    const setDay = (dzien: string) => centre.moveClock((Date.parse(`${dzien}T11:00:00Z`) - Date.now()) / 86_400_000);
    const change = async (dzien: string, login = 'podpis.drugi') => centre.as(login, async () => centre.get(DzienListyService).change(listaId, (await lista(listaId)).wersja, plainDate(dzien)));
    setDay('2026-12-01');
    await expect(centre.send(listaId)).rejects.toMatchObject({ code: 'WYPLATA.DAY_PASSED', status: 409, details: { najblizszy: '2026-12-01' } });
    expect(await centre.rows(`select from finanse.operacja where rodzaj = 'wysylka'`)).toEqual([]);
    await expect(change('2026-11-27')).rejects.toMatchObject({ code: 'WYPLATA.DAY_NOT_LATER' });
    await expect(change('2027-01-04')).rejects.toMatchObject({ code: 'WYPLATA.DAY_NOT_LATER' });
    await expect(change('2026-12-06')).rejects.toMatchObject({ code: 'WYPLATA.DAY_NOT_BANKING' });
    await expect(change('2026-12-02', 'dyrektor')).rejects.toMatchObject({ status: 409 });
    await change('2026-12-02');
    await centre.send(listaId);
    expect((await open(listaId)).bytes.toString('latin1')).toMatch(/^110,20261202,/);
    expect(await centre.rows(`select uwaga from wyplata.czynnosc_listy where rodzaj = 'nowy-dzien'`)).toEqual([{ uwaga: '2026-11-30 → 2026-12-02' }]);
    await expect(change('2026-12-03')).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE' });
  });
});
