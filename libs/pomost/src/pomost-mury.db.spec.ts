import { getDemoAccount, JEDNOSTKA_ID } from '@ostoja/access';
import { DECYZJA, NAGLOWEK_DECYZJI, NAGLOWEK_OSOB, OSOBA, openPomostDesk, type PomostDesk } from '@ostoja/pomost/testing';
import { newId } from '@ostoja/kernel';
import { RoznicaService } from './roznica/roznica.service.js';
import { PrzejecieService } from './system/przejecie.service.js';

const Z_ADRESEM = 'pomost_id;komorka;imie;nazwisko;pesel;ulica;nr_domu;miejscowosc;rachunek';
const line = (klucz: string, komorka: string, ulica: string) => `${klucz};${komorka};Janina;Przykładowa;44051401359;${ulica};7;Kraków;61109010140000071219812874`;

describe('walls around what comes from POMOST', () => {
  let desk: PomostDesk;
  beforeEach(async () => {
    desk = await openPomostDesk();
  });
  afterEach(() => desk.stop());

  const differences = (login: string) => desk.as(login, async () => (await desk.get(RoznicaService).list(false, 50)).elementy.map(({ pole }) => pole));
  const personId = async () => (await desk.rows<{ osoba_id: string }>('select osoba_id from pomost.osoba'))[0]!.osoba_id;

  /** Puts the care of everybody, and what is named, into a circle of the director alone. */
  async function seal(...tables: string[]): Promise<void> {
    const krag = newId();
    await desk.rows(`insert into access.krag values ($1, $2, 'krąg')`, [JEDNOSTKA_ID, krag]);
    await desk.rows(`insert into access.krag_czlonek values ($1, $2, $3, $4, '2020-01-01', null)`, [JEDNOSTKA_ID, newId(), krag, getDemoAccount('dyrektor').id]);
    for (const table of ['osoba.opieka', ...tables]) await desk.rows(`update ${table} set krag_id = $1`, [krag]);
  }

  it('RoznicaService shows an address to the units that serve the person, whatever the file says, and to nobody outside of the circle', async () => {
    await desk.bring('osoby', Z_ADRESEM, line('P-1', 'filia-1', 'Tajna'));
    await desk.bring('osoby', Z_ADRESEM, line('P-1', 'filia-2', 'Inna'));
    expect([await differences('specjalista.f2'), await differences('specjalista.f1')]).toEqual([[], ['adres']]);
    await seal();
    expect([await differences('specjalista.f2'), await differences('specjalista.f1')]).toEqual([[], []]);
  });

  it('a decision of a person in a sealed circle opens no case outside of it', async () => {
    await desk.bring('osoby', NAGLOWEK_OSOB, OSOBA);
    await seal();
    expect((await desk.load('decyzje', NAGLOWEK_DECYZJI, DECYZJA)).wiersze).toMatchObject([{ wynik: 'blad' }]);
    expect(await desk.rows('select id from postepowanie.sprawa')).toEqual([]);
  });

  it('the account in a decision lies behind the walls of its case', async () => {
    await desk.bring('osoby', NAGLOWEK_OSOB, OSOBA);
    await desk.bring('decyzje', NAGLOWEK_DECYZJI, DECYZJA);
    const [{ id }] = await desk.rows<{ id: string }>('select sprawa_id as id from pomost.decyzja') as [{ id: string }];
    const rows = (login: string) => desk.as(login, () => desk.get(PrzejecieService).getDecyzja(id));
    await expect(rows('specjalista.f1')).resolves.toMatchObject({ sprawa_id: id, krag_id: null });
    await seal('postepowanie.sprawa');
    await expect(rows('specjalista.f1')).rejects.toMatchObject({ status: 404 });
  });

  it('the administrator is not told who is a client in a circle, and each look is in the log of the person', async () => {
    await desk.bring('osoby', NAGLOWEK_OSOB, OSOBA);
    const id = await personId();
    await seal();
    const looks = async () => (await desk.rows<{ n: number }>(`select count(*)::int as n from audit.wpis where cel = 'import-pomost' and $1 = any (osoba_ids)`, [id]))[0]!.n;
    const before = await looks();
    await desk.rows('delete from pomost.osoba');
    const [sealed] = (await desk.load('osoby', NAGLOWEK_OSOB, OSOBA)).wiersze;
    const [otherName] = (await desk.load('osoby', NAGLOWEK_OSOB, OSOBA.replace('Janina', 'Zofia'))).wiersze;
    expect(sealed).toMatchObject({ wynik: 'blad', uwagi: [{ pole: null, powod: 'Ten wiersz wymaga wyjaśnienia w jednostce.' }] });
    expect(sealed!.uwagi).toEqual(otherName!.uwagi);
    expect(await looks()).toBe(before + 2);
  });
});
