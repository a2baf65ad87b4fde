import { komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { DECYZJA, NAGLOWEK_DECYZJI, NAGLOWEK_OSOB, NAGLOWEK_WYPLAT, openPomostDesk, OSOBA, type PomostDesk } from '@ostoja/pomost/testing';
import { newId, plainDate, plainMonth } from '@ostoja/kernel';
import { PostepowanieService } from '@ostoja/postepowanie';
import { aTytul, insertPayer } from '@ostoja/wyplata/testing';
import { PreparationService, TytulService } from '@ostoja/wyplata';
import { ImportQuery } from './import/import.query.js';
import { ImportService } from './import/import.service.js';
import { PorownanieService } from './porownanie/porownanie.service.js';
import { RoznicaService } from './roznica/roznica.service.js';
import { PrzejecieService } from './system/przejecie.service.js';

/** What the administrator is told of a line that depends on what Ostoja holds of somebody. */
const NEUTRALNIE = { pole: null, powod: 'Ten wiersz wymaga wyjaśnienia w jednostce.' };

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
    expect(other.wiersze).toMatchObject([{ wynik: 'blad', uwagi: [NEUTRALNIE] }]);
    const twin = await desk.bring('osoby', NAGLOWEK_OSOB, OSOBA, 'P-2;filia-1;Janina;Przykładowa;80010112340');
    expect(twin.wiersze.map(({ wynik }) => wynik)).toEqual(['powiazany', 'nowy']);
    expect(await desk.rows('select pomost_id from pomost.osoba where osoba_id = $1', [osoba])).toEqual([{ pomost_id: 'P-1' }]);
    expect((await desk.load('osoby', NAGLOWEK_OSOB, OSOBA.replace('P-1', 'P-9'))).wiersze).toMatchObject([{ wynik: 'blad', uwagi: [NEUTRALNIE] }]);
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
    const logged = await desk.rows<{ osoba_ids: string[] }>(`select osoba_ids from audit.wpis where zasob = 'porownanie-list' and czynnosc = 'odczyt'`);
    expect(logged.flatMap((row) => row.osoba_ids)).toEqual((await desk.rows<{ osoba_id: string }>('select osoba_id from pomost.decyzja')).map((row) => row.osoba_id));
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

  it('what it took over stands in the case: it can be changed, ended and reopened', async () => {
    const [decyzja] = await desk.rows<{ id: string }>(`select d.id, d.stan, d.od, d.kwota, d.data, d.wykonalna_od from postepowanie.decyzja d join wyplata.tytul t on t.zrodlo_typ = 'decyzja' and t.zrodlo_id = d.id`);
    expect(decyzja).toMatchObject({ stan: 'ostateczna', od: '2026-09-01', kwota: '450.00', data: '2026-08-20', wykonalna_od: '2026-12-01' });
    const begin = (rodzaj: 'zmiana' | 'wygaszenie' | 'wznowienie') => desk.as('specjalista.f1', () => desk.get(Database).transaction(async () => {
      const { rodzaj: opened } = await desk.get(PostepowanieService).open(sprawaId, { rodzaj, tryb: 'z-urzedu', przyczyna: 'próba', podstawa: 'nowe-okolicznosci' });
      throw new Error(opened);
    }));
    for (const rodzaj of ['zmiana', 'wygaszenie', 'wznowienie'] as const) await expect(begin(rodzaj)).rejects.toThrow(rodzaj);
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

  describe('differences', () => {
    const HEAD = 'pomost_id;komorka;imie;nazwisko;pesel;ulica;nr_domu;nr_lokalu;kod_pocztowy;miejscowosc;adres_od;rachunek;rachunek_od';
    const line = ({ nazwisko = 'Adresowa', ulica = 'ul. Próbna', rachunek = '61109010140000071219812874' } = {}) => `P-50;filia-1;Ewa;${nazwisko};90051512340;${ulica};7;2;30-001;Kraków;2024-05-01;${rachunek};2024-06-01`;
    const roznice = () => desk.get(RoznicaService);
    const open = (login = 'specjalista.f1') => desk.as(login, async () => (await roznice().list(false, 50)).elementy);
    const field = async (pole: string) => (await open()).find((one) => one.pole === pole)!;
    const settle = async (pole: string, wybor: 'ostoja' | 'pomost' | 'wyjasnienie', uwaga: string | null = null, login = 'specjalista.f1') => {
      const { id, wersja } = await field(pole);
      await desk.as(login, () => roznice().settle(id, wersja, wybor, uwaga));
      return id;
    };
    const held = (table: string) => desk.rows(`select a.od, a."do", a.wycofano is not null as wycofano from osoba.${table} a join pomost.osoba p on p.osoba_id = a.osoba_id where p.pomost_id = 'P-50' order by a.zapisano, a.od`);

    it('WierszPomost: a new person comes with dwelling and account; half an address is a fault of the line', async () => {
      const { wiersze } = await desk.bring('osoby', HEAD, line(), 'P-51;filia-1;Jan;Bezdomny;;ul. Próbna;;;;;;;');
      expect(wiersze).toMatchObject([{ wynik: 'nowy' }, { wynik: 'blad', uwagi: [{ pole: 'miejscowosc' }] }]);
      expect([await held('adres'), await held('rachunek')]).toEqual([[{ od: '2024-05-01', do: null, wycofano: false }], [{ od: '2024-06-01', do: null, wycofano: false }]]);
    });

    it('are handed over field by field when the import is saved, to the unit that serves the person and to nobody else', async () => {
      const { import: saved } = await desk.bring('osoby', HEAD, line({ nazwisko: 'Zmieniona', ulica: 'al. Modelowa', rachunek: '27114020040000300201355387' }));
      expect(saved).toMatchObject({ stan: 'zakonczony', zapisano: 0, przekazano: 1 });
      expect((await open()).map(({ pole, wartosc_ostoja, wartosc_pomost }) => [pole, wartosc_ostoja, wartosc_pomost])).toEqual([
        ['nazwisko', 'Adresowa', 'Zmieniona'], ['adres', 'ul. Próbna 7/2, 30-001 Kraków', 'al. Modelowa 7/2, 30-001 Kraków'], ['rachunek', '61109010140000071219812874', '27114020040000300201355387'],
      ]);
      for (const login of ['specjalista.f2', 'administrator', 'ksiegowosc.przygotowanie', 'socjalny.f1']) expect(await open(login)).toEqual([]);
      await desk.bring('osoby', HEAD, line({ nazwisko: 'Zmieniona', ulica: 'al. Modelowa', rachunek: '27114020040000300201355387' }));
      expect(await open()).toHaveLength(3);
    });

    it('ours is kept and not asked about again until POMOST says another thing', async () => {
      await settle('nazwisko', 'wyjasnienie', 'Zapytać o odpis aktu małżeństwa.');
      expect(await field('nazwisko')).toMatchObject({ stan: 'do-wyjasnienia', uwaga: 'Zapytać o odpis aktu małżeństwa.' });
      await settle('nazwisko', 'ostoja');
      await desk.bring('osoby', HEAD, line({ nazwisko: 'Zmieniona' }));
      expect(await field('nazwisko')).toBeUndefined();
      await desk.bring('osoby', HEAD, line({ nazwisko: 'Inna' }));
      const { id, wersja } = await field('nazwisko');
      await expect(desk.as('specjalista.f1', () => roznice().settle(id, wersja + 1, 'pomost', null))).rejects.toMatchObject({ status: 412 });
      await settle('nazwisko', 'pomost');
      expect(await desk.rows(`select o.nazwisko from osoba.osoba o join pomost.osoba p on p.osoba_id = o.id where p.pomost_id = 'P-50'`)).toEqual([{ nazwisko: 'Inna' }]);
    });

    it('RoznicaPrzyjecie: theirs ends ours the day before; an account needs a second person', async () => {
      await settle('adres', 'pomost');
      expect(await held('adres')).toEqual([{ od: '2024-05-01', do: null, wycofano: true }, { od: '2024-05-01', do: '2026-11-21', wycofano: false }, { od: '2026-11-22', do: null, wycofano: false }]);
      const id = await settle('rachunek', 'pomost');
      const { wersja, stan } = await field('rachunek');
      expect([stan, (await held('rachunek')).length]).toEqual(['do-zatwierdzenia', 1]);
      await expect(desk.as('specjalista.f1', () => roznice().confirm(id, wersja))).rejects.toMatchObject({ code: 'POMOST.SAME_PERSON', status: 403 });
      await expect(desk.as('kierownik.f2', () => roznice().confirm(id, wersja))).rejects.toMatchObject({ status: 404 });
      await desk.as('kierownik.f1', () => roznice().refuse(id, wersja, 'Brak dyspozycji strony.'));
      await settle('rachunek', 'pomost');
      await desk.as('kierownik.f1', () => roznice().confirm(id, wersja + 2));
      expect(await desk.rows(`select a.numer, a."do" from osoba.rachunek a join pomost.osoba p on p.osoba_id = a.osoba_id where p.pomost_id = 'P-50' and a.wycofano is null order by a.od`)).toEqual([
        { numer: '61109010140000071219812874', do: '2026-11-21' }, { numer: '27114020040000300201355387', do: null },
      ]);
      expect(await desk.as('kierownik.f1', async () => (await roznice().list(true, 50)).elementy.map(({ pole, stan: settled }) => [pole, settled]))).toEqual([
        ['nazwisko', 'zachowana'], ['adres', 'przyjeta'], ['rachunek', 'przyjeta'], ['nazwisko', 'przyjeta'],
      ]);
    });

    it('of a decision are taken only while POMOST leads the case, and never into another benefit', async () => {
      await desk.bring('decyzje', NAGLOWEK_DECYZJI, DECYZJA.replace('450,00', '460,00').replace('2026-09-01', '2026-10-01').replace('zasilek-probny', 'inny-zasilek'));
      await expect(settle('swiadczenie_kod', 'pomost')).rejects.toMatchObject({ code: 'POMOST.FIELD_NOT_TAKEN', status: 409 });
      await settle('kwota', 'pomost');
      expect(await desk.rows('select kwota, od from pomost.decyzja')).toEqual([{ kwota: '460.00', od: '2026-09-01' }]);
      await desk.superuser.query(`update postepowanie.sprawa set system_prowadzacy = 'Ostoja' where id = $1`, [sprawaId]);
      await expect(settle('od', 'pomost')).rejects.toMatchObject({ code: 'POMOST.LED_BY_OSTOJA', status: 409 });
      await settle('od', 'ostoja');
    });
  });

  it('an import is cancelled while it is checked or saved: what is saved stays, no content is kept', async () => {
    const lines = ['P-60;filia-1;Iwo;Przerwany;;paszport;AB 123456;2001-02-03', 'P-61;filia-1;Ida;Przerwana;;paszport;AB 123457;2001-02-03'];
    const { import: checked } = await desk.load('osoby', 'pomost_id;komorka;imie;nazwisko;pesel;dokument_rodzaj;dokument_numer;data_urodzenia', ...lines);
    const importy = desk.get(ImportService);
    await expect(desk.as('administrator', () => importy.interrupt(checked.id, checked.wersja))).rejects.toMatchObject({ code: 'POMOST.IMPORT_STATE' });
    await desk.as('administrator', () => importy.confirm(checked.id, checked.wersja));
    await desk.as('administrator', () => importy.interrupt(checked.id, checked.wersja + 1));
    await desk.work();
    expect(await desk.as('administrator', () => desk.get(ImportQuery).get(checked.id))).toMatchObject({ stan: 'przerwany', zapisano: 0 });
    expect(await desk.rows('select numer from pomost.tresc where import_id = $1', [checked.id])).toEqual([]);
    const id = await desk.as('administrator', () => importy.upload('osoby', Buffer.from([NAGLOWEK_OSOB, OSOBA].join('\n'))));
    await desk.as('administrator', () => importy.reject(id, 1));
    await desk.work();
    expect(await desk.as('administrator', () => desk.get(ImportQuery).get(id))).toMatchObject({ stan: 'odrzucony', sprawdzono: 0 });
  });

  it('pomostPolicies show the administrator no row of a person', async () => {
    await desk.as('administrator', async () => {
      await expect(desk.get(PrzejecieService).show(sprawaId)).rejects.toMatchObject({ status: 404 });
      await expect(desk.get(PorownanieService).findLatest()).resolves.toEqual([]);
    });
  });

  it('a case that passes to another unit takes its payments along: the new unit ends them and nets what was paid', async () => {
    const [tytul] = await desk.rows<{ id: string; zrodlo_id: string }>(`update wyplata.tytul set stan = 'aktywny' returning id, zrodlo_id`);
    const committed = () => desk.rows(`select z.komorka_id as gdzie, sum(case z.strona when 'Ma' then z.kwota else -z.kwota end) as ile from finanse.zapis z where z.konto = 'zaangazowanie' group by 1 having sum(case z.strona when 'Ma' then z.kwota else -z.kwota end) <> 0 order by 2`);
    const before = await committed();
    for (const stage of [`'sprawdzona-merytorycznie', merytorycznie_id`, `'sprawdzona-rachunkowo', rachunkowo_id`, `'skontrolowana', skontrolowal_id`, `'zatwierdzona', zatwierdzono = now(), zatwierdzil_id`]) {
      await desk.superuser.query(`update wyplata.lista set stan = ${stage} = gen_random_uuid()`);
    }
    await desk.as('kierownik.f1', () => desk.get(Database).transaction((tx) => tx.query('select postepowanie.przenies_sprawy($1, $2, now())', [[sprawaId], komorkaId('filia-2')])));
    await expect(desk.superuser.query('update wyplata.pozycja set kwota = 1, komorka_id = $1', [desk.komorkaId])).rejects.toMatchObject({ constraint: 'lista_przejscie' });
    expect(before).toEqual([{ gdzie: desk.komorkaId, ile: '900.00' }]);
    expect(await committed()).toEqual(['450.00', '450.00'].map((ile) => ({ gdzie: expect.any(String), ile })));
    expect(await desk.as('specjalista.f1', () => desk.get(TytulService).findOf('decyzja', tytul!.zrodlo_id))).toBeNull();
    await desk.as('specjalista.f2', () => desk.get(TytulService).zakoncz(tytul!.id, plainMonth('2026-11'), 'uchylenie'));
    expect(await committed()).toEqual([{ gdzie: desk.komorkaId, ile: '450.00' }]);
    expect((await desk.as('specjalista.f2', () => desk.get(TytulService).findUndueOf('decyzja', tytul!.zrodlo_id))).toString()).toBe('450.00');
    expect((await desk.as('kierownik.f2', () => desk.get(PrzejecieService).show(sprawaId))).decyzja).toMatchObject({ komorka_id: komorkaId('filia-2') });
  });
});
