import { DECYZJA, NAGLOWEK_DECYZJI, NAGLOWEK_OSOB, NAGLOWEK_WYPLAT, openPomostDesk, OSOBA, type PomostDesk } from '@ostoja/pomost/testing';
import { newId, plainDate, plainMonth } from '@ostoja/kernel';
import { aTytul, insertPayer } from '@ostoja/wyplata/testing';
import { PreparationService, TytulService } from '@ostoja/wyplata';
import { ImportQuery } from './import/import.query.js';
import { ImportService } from './import/import.service.js';
import { PorownanieService } from './porownanie/porownanie.service.js';
import { PrzejecieService } from './system/przejecie.service.js';

describe('beside POMOST', () => {
  let desk: PomostDesk;
  let sprawaId: string;
  beforeAll(async () => {
    desk = await openPomostDesk();
    await insertPayer(desk.superuser);
  });
  afterAll(() => desk.stop());

  const count = async (table: string) => (await desk.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n;
  const prepare = () => desk.as('ksiegowosc.przygotowanie', () => desk.get(PreparationService).prepare({ komorkaId: desk.komorkaId, dzien: plainDate('2026-12-10'), kanal: 'przelew', miesiac: plainMonth('2026-12') }));
  const move = (login: string, system: 'Ostoja' | 'POMOST', month: string) => desk.as(login, () => desk.get(PrzejecieService).move(sprawaId, system, plainMonth(month), 'przejęcie próbne'));
  const compare = (...lines: string[]) =>
    desk.as('ksiegowosc.przygotowanie', async () => {
      const porownania = desk.get(PorownanieService);
      return porownania.get(await porownania.compare(desk.komorkaId, plainMonth('2026-11'), Buffer.from(['decyzja_pomost_id;miesiac;kwota;rachunek', ...lines].join('\n'))));
    });

  it('ImportJob tries every line out: it tells what is wrong with it, and saves nothing', async () => {
    const { import: checked, wiersze } = await desk.load('osoby', NAGLOWEK_OSOB, OSOBA, 'P-1;filia-1;Jan;Drugi;', 'P-3;filia-1;J4n;Próbny;123', ';filia-77;Jan;;', 'P-5;filia-77;Ewa;Próbna;02070803628');
    expect(checked).toMatchObject({ stan: 'sprawdzony', wierszy: 5, sprawdzono: 5, zapisano: 0, wyniki: { nowy: 1, blad: 4 } });
    expect(wiersze.map(({ numer, wynik, uwagi }) => [numer, wynik, uwagi.map(({ pole }) => pole)])).toEqual([
      [2, 'nowy', []], [3, 'blad', ['pomost_id']], [4, 'blad', ['imie', 'pesel']], [5, 'blad', ['pomost_id', 'nazwisko']], [6, 'blad', ['komorka']],
    ]);
    expect(JSON.stringify(wiersze)).not.toMatch(/Janina|J4n|44051401359/);
    expect([await count('osoba.osoba'), await count('pomost.osoba')]).toEqual([0, 0]);
  });

  it('saves the right lines only, keeps no content afterwards, and may be repeated', async () => {
    const first = await desk.bring('osoby', NAGLOWEK_OSOB, OSOBA, 'P-3;filia-1;J4n;Próbny;');
    expect(first.import).toMatchObject({ stan: 'zakonczony', zapisano: 1, wyniki: { nowy: 1, blad: 1 } });
    expect(await desk.rows('select numer from pomost.tresc where import_id = $1', [first.import.id])).toEqual([]);
    const again = await desk.load('osoby', NAGLOWEK_OSOB, OSOBA);
    expect(again.import.wyniki).toMatchObject({ nowy: 0, bez_zmian: 1 });
    await expect(desk.as('administrator', () => desk.get(ImportService).confirm(again.import.id, again.import.wersja))).rejects.toMatchObject({ code: 'POMOST.NOTHING_NEW', status: 409 });
    const changed = await desk.load('osoby', NAGLOWEK_OSOB, OSOBA.replace('Przykładowa', 'Zmieniona'));
    expect(changed.wiersze).toMatchObject([{ wynik: 'rozni-sie', uwagi: [{ pole: 'nazwisko' }] }]);
    expect([await count('osoba.osoba'), await count('pomost.osoba')]).toEqual([1, 1]);
  });

  it('ImportJob goes on where it was cut short, and ImportQuery gives the results in pages', async () => {
    const lines = Array.from({ length: 7 }, (_, i) => `P-1${i};filia-1;J4n;Próbny;`);
    const { import: whole, wiersze } = await desk.load('osoby', NAGLOWEK_OSOB, ...lines);
    await desk.superuser.query('delete from pomost.wiersz where import_id = $1 and numer > 4', [whole.id]);
    await desk.superuser.query(`update pomost.import set stan = 'sprawdzany' where id = $1`, [whole.id]);
    await desk.work();
    await desk.as('administrator', async () => {
      const query = desk.get(ImportQuery);
      expect(await query.get(whole.id)).toMatchObject({ stan: 'sprawdzony', sprawdzono: 7 });
      const first = await query.findWiersze(whole.id, 'blad', 5);
      const rest = await query.findWiersze(whole.id, 'blad', 5, first.nastepny!);
      expect([...first.elementy, ...rest.elementy]).toEqual(wiersze);
      expect(rest.nastepny).toBeNull();
    });
  });

  it('two runs at once save every line once', async () => {
    const { import: checked } = await desk.load('osoby', NAGLOWEK_OSOB, ...['02070803628', '44051401359'].map((pesel, i) => `P-2${i};filia-1;Ewa;Równoległa;${pesel}`));
    expect(checked.wyniki).toMatchObject({ nowy: 1, blad: 1 });
    const before = await count('osoba.osoba');
    await desk.as('administrator', () => desk.get(ImportService).confirm(checked.id, checked.wersja));
    await Promise.all([desk.work(), desk.work(), desk.work()]);
    expect(await desk.as('administrator', () => desk.get(ImportQuery).get(checked.id))).toMatchObject({ stan: 'zakonczony', zapisano: 1, wyniki: { nowy: 1, blad: 1 } });
    expect(await count('osoba.osoba')).toBe(before + 1);
    await desk.superuser.query(`delete from pomost.osoba where pomost_id = 'P-20'`);
  });

  it('a dropped import leaves no content behind', async () => {
    const { import: checked } = await desk.load('osoby', NAGLOWEK_OSOB, OSOBA);
    await expect(desk.as('administrator', () => desk.get(ImportService).reject(checked.id, 1))).rejects.toMatchObject({ status: 412 });
    await desk.as('administrator', () => desk.get(ImportService).reject(checked.id, checked.wersja));
    await desk.work();
    expect(await desk.rows('select numer from pomost.tresc where import_id = $1', [checked.id])).toEqual([]);
    await expect(desk.as('administrator', () => desk.get(ImportService).reject(checked.id, checked.wersja + 1))).rejects.toMatchObject({ code: 'POMOST.IMPORT_STATE' });
  });

  it('WierszOsoby recognises a person by PESEL and never by the name alone', async () => {
    const osoba = (await desk.rows<{ osoba_id: string }>('select osoba_id from pomost.osoba'))[0]!.osoba_id;
    await desk.superuser.query('delete from pomost.osoba');
    const other = await desk.load('osoby', NAGLOWEK_OSOB, OSOBA.replace('Janina', 'Zofia'));
    expect(other.wiersze).toMatchObject([{ wynik: 'blad', uwagi: [{ pole: 'pesel' }] }]);
    const twin = await desk.bring('osoby', NAGLOWEK_OSOB, OSOBA, 'P-2;filia-1;Janina;Przykładowa;80010112340');
    expect(twin.wiersze.map(({ wynik }) => wynik)).toEqual(['powiazany', 'nowy']);
    expect(await desk.rows('select pomost_id from pomost.osoba where osoba_id = $1', [osoba])).toEqual([{ pomost_id: 'P-1' }]);
    expect((await desk.load('osoby', NAGLOWEK_OSOB, OSOBA.replace('P-1', 'P-9'))).wiersze).toMatchObject([{ wynik: 'blad', uwagi: [{ pole: 'pomost_id' }] }]);
  });

  it('WierszDecyzji: a running decision becomes a case that POMOST leads, and no payment', async () => {
    expect((await desk.load('decyzje', NAGLOWEK_DECYZJI, DECYZJA.replace('P-1', 'P-8'))).wiersze).toMatchObject([{ wynik: 'blad', uwagi: [{ pole: 'osoba_pomost_id' }] }]);
    await desk.bring('decyzje', NAGLOWEK_DECYZJI, DECYZJA);
    const [sprawa] = await desk.rows<{ id: string; stan: string; system_prowadzacy: string }>('select id, stan, system_prowadzacy from postepowanie.sprawa');
    sprawaId = sprawa!.id;
    expect(sprawa).toMatchObject({ stan: 'realizacja', system_prowadzacy: 'POMOST' });
    expect((await desk.load('decyzje', NAGLOWEK_DECYZJI, DECYZJA.replace('450,00', '460,00'))).wiersze).toMatchObject([{ wynik: 'rozni-sie', uwagi: [{ pole: 'kwota' }] }]);
    expect([await count('wyplata.tytul'), await count('postepowanie.sprawa')]).toEqual([0, 1]);
    await expect(prepare()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE' });
  });

  it('lets nothing of a case that POMOST leads into payment, whoever asks', async () => {
    const [{ osoba_id: osobaId }] = await desk.rows<{ osoba_id: string }>('select osoba_id from postepowanie.sprawa') as [{ osoba_id: string }];
    await expect(desk.as('specjalista.f1', () => desk.get(TytulService).create(aTytul({ osobaId, sprawaId })))).rejects.toMatchObject({ code: 'POMOST.LED_BY_POMOST', status: 409 });
    await expect(desk.as('zadanie.terminy', () => desk.get(TytulService).create(aTytul({ osobaId, sprawaId })))).rejects.toMatchObject({ status: 409 });
  });

  it('WierszWyplaty takes paid months in, once each and within the decision', async () => {
    const { wiersze } = await desk.bring('wyplaty', NAGLOWEK_WYPLAT, 'W-9;D-1;2026-09;450.00;2026-09-25;LW/9', 'W-10;D-1;10.2026;450,00;26.10.2026;', 'W-11;D-1;2026-08;450.00;2026-09-25;', 'W-12;D-2;2026-09;450.00;2026-09-25;');
    expect(wiersze.map(({ wynik, uwagi }) => [wynik, uwagi[0]?.pole])).toEqual([['nowy', undefined], ['nowy', undefined], ['blad', 'miesiac'], ['blad', 'decyzja_pomost_id']]);
    expect((await desk.load('wyplaty', NAGLOWEK_WYPLAT, 'W-77;D-1;2026-09;450.00;2026-09-25;')).wiersze).toMatchObject([{ wynik: 'blad', uwagi: [{ pole: 'miesiac' }] }]);
  });

  it('compares the lists line by line', async () => {
    const same = await compare('D-1;2026-11;450,00;61109010140000071219812874');
    expect(same).toMatchObject({ podsumowanie: { suma_ostoja: '450.00', suma_pomost: '450.00', roznica: '0.00', liczba: { zgodna: 1 } } });
    const other = await compare('D-1;2026-10;460.00;', 'D-404;2026-11;100.00;');
    expect(other.pozycje).toMatchObject([{ decyzja_pomost_id: 'D-1', wyniki: ['inna-kwota', 'inny-okres'], kwota_ostoja: '450.00', kwota_pomost: '460.00' }, { decyzja_pomost_id: 'D-404', wyniki: ['tylko-pomost'], przejeta: false }]);
    await expect(compare('D-1;2026-11;dużo;')).rejects.toMatchObject({ code: 'POMOST.LINE', message: expect.stringContaining('Wiersz 2, kolumna kwota') });
  });

  it('moves a case to Ostoja by a recorded act: from that month on it pays, no month twice', async () => {
    await expect(move('specjalista.f1', 'Ostoja', '2026-12')).rejects.toMatchObject({ status: 403 });
    await expect(move('kierownik.f2', 'Ostoja', '2026-12')).rejects.toMatchObject({ status: 404 });
    await expect(move('kierownik.f1', 'Ostoja', '2026-10')).rejects.toMatchObject({ code: 'POMOST.MONTH' });
    await move('kierownik.f1', 'Ostoja', '2026-12');
    await expect(move('kierownik.f1', 'Ostoja', '2027-01')).rejects.toMatchObject({ code: 'POMOST.SAME_SYSTEM' });
    const listaId = await prepare();
    expect(await desk.rows(`select r.miesiac::text, p.kwota, p.rachunek, p.tytulem[2] as podstawa from wyplata.pozycja p join wyplata.rata r on r.id = p.rata_id where p.lista_id = $1`, [listaId])).toEqual([
      { miesiac: '2026-12-01', kwota: '450.00', rachunek: '61109010140000071219812874', podstawa: 'DEC/77/2026' },
    ]);
    const { przejecia } = await desk.as('kierownik.f1', () => desk.get(PrzejecieService).show(sprawaId));
    expect(przejecia).toMatchObject([{ system: 'Ostoja', od_miesiaca: '2026-12', kto: 'Klara Modelowa', powod: 'przejęcie próbne' }]);
  });

  it('gives it back: the title ends before the month', async () => {
    await move('kierownik.f1', 'POMOST', '2027-02');
    expect(await desk.rows(`select miesiac::text from wyplata.rata where stan = 'nalezna' order by 1`)).toEqual([{ miesiac: '2026-12-01' }, { miesiac: '2027-01-01' }]);
    expect(await desk.rows('select stan from wyplata.tytul')).toEqual([{ stan: 'zakonczony' }]);
  });

  it.each(['socjalny.f1', 'kierownik.f1', 'ksiegowosc.przygotowanie', 'dyrektor', 'inspektor.danych'])('lets %s neither load nor see an import', async (login) => {
    await expect(desk.as(login, () => desk.get(ImportService).upload('osoby', Buffer.from(`${NAGLOWEK_OSOB}\n${OSOBA}`)))).rejects.toMatchObject({ status: 403 });
    await expect(desk.as(login, () => desk.get(ImportService).reject(newId(), 1))).rejects.toMatchObject({ status: 404 });
  });

  it('pomostPolicies show the administrator no row of a person', async () => {
    await desk.as('administrator', async () => {
      await expect(desk.get(PrzejecieService).show(sprawaId)).rejects.toMatchObject({ status: 404 });
      await expect(desk.get(PorownanieService).findLatest()).resolves.toEqual([]);
    });
  });
});
