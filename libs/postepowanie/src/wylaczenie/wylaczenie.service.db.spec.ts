import { komorkaId, uzytkownikId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { DokumentService } from '@ostoja/documents';
import { plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { PrzedstawicielService } from '../przedstawiciel/przedstawiciel.service.js';
import { InnaJednostkaService } from '../przydzial/inna-jednostka.service.js';
import { PrzekazanieService } from '../przydzial/przekazanie.service.js';
import { SprawaAktaService } from '../sprawa/sprawa-akta.service.js';
import { SprawaListaService } from '../sprawa/sprawa-lista.service.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { TerminListaService } from '../termin/termin-lista.service.js';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { PropozycjaWylaczeniaService } from './propozycja.service.js';
import type { NoweWylaczenie } from './wylaczenie.policy.js';
import { WylaczenieService } from './wylaczenie.service.js';

const SPECJALISTA = uzytkownikId('specjalista.f1');
const SOCJALNY = uzytkownikId('socjalny.f1');
const seen = () => undefined;
const own: NoweWylaczenie = { uzytkownikId: SPECJALISTA, tryb: 'zadanie-pracownika', podstawa: '24-1-2', uzasadnienie: 'Strona jest krewną.', organZastepczy: null };

describe('exclusion from a case (KPA 24)', () => {
  let centre: CaseCentre;
  const as = <T>(login: string, work: () => Promise<T>) => centre.as(login, work);
  const register = (fields = {}) => as('specjalista.f1', async () => {
    const { id: osobaId } = await centre.get(OsobaService).create(aOsoba());
    const { wniosek, sprawy } = await centre.get(WniosekService).register(aWniosek({ osobaId, ...fields }));
    return { wniosekId: wniosek.id, sprawaId: sprawy[0]!.id, osobaId };
  });
  const report = (login: string, sprawaId: string, nowe: Partial<NoweWylaczenie> = {}) => as(login, () => centre.get(WylaczenieService).report(sprawaId, { ...own, ...nowe }));
  const sees = (login: string, sprawaId: string) => as(login, () => centre.get(SprawaService).getSprawa(sprawaId)).then(() => true, (error: { status?: number }) => error.status !== 404);

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(plainDate('2025-03-10'));
  });
  afterAll(() => centre.close());

  it('hides the case from the official through every door, and takes it away', async () => {
    const { sprawaId, wniosekId, osobaId } = await register();
    const place = { nazwa: 'Skan', rodzaj: 'skan', komorkaId: komorkaId('filia-1'), kragId: null, osobaId, sprawaId } as const;
    const { dokumentId } = await as('specjalista.f1', () => centre.get(DokumentService).storeUpload(Buffer.from('%PDF-1.4\n%%EOF'), place));
    const doors = (login: string) => as(login, async () => {
      const status = (work: Promise<unknown>) => work.then(() => 'widzi', (error: { status?: number }) => error.status);
      const counts = await centre.get(SprawaListaService).count({ osoba_id: osobaId });
      return {
        list: (await centre.get(SprawaListaService).list({ osoba_id: osobaId })).elementy.length,
        count: counts.reduce((sum, { liczba }) => sum + liczba, 0),
        worklist: (await centre.get(TerminListaService).list({ moje: false, limit: 200 })).elementy.filter((one) => one.sprawa_id === sprawaId).length > 0,
        akta: await status(centre.get(SprawaAktaService).show(sprawaId)),
        wniosek: await status(centre.get(WniosekService).show(wniosekId)),
        dokument: await status(centre.get(DokumentService).open(dokumentId)),
        rows: (await centre.get(Database).read(`select 1 from postepowanie.termin where sprawa_id = $1 union all select 1 from postepowanie.zdarzenie where sprawa_id = $1
          union all select 1 from postepowanie.zadanie where sprawa_id = $1 union all select 1 from postepowanie.przydzial_sprawy where sprawa_id = $1`, [sprawaId])).length > 0,
      };
    });
    const open = { list: 1, count: 1, worklist: true, akta: 'widzi', wniosek: 'widzi', dokument: 'widzi', rows: true };
    const closed = { list: 0, count: 0, worklist: false, akta: 404, wniosek: 404, dokument: 404, rows: false };
    expect(await doors('specjalista.f1')).toEqual(open);
    expect(await report('specjalista.f1', sprawaId)).toMatchObject({ stan: 'wylaczony', od: '2025-03-10' });
    expect(await doors('specjalista.f1')).toEqual(closed);
    expect(await doors('kierownik.f1')).toEqual(open);
    expect((await as('kierownik.f1', () => centre.get(SprawaService).getSprawa(sprawaId))).prowadzacyId).toBeNull();
  });

  it('hides an application of two cases when the official is excluded from one, but not the other case', async () => {
    const { wniosekId, sprawaId } = await register({ zadania: [{ swiadczenieKod: 'zasilek-probny' }, { swiadczenieKod: 'pomoc-probna' }] });
    const { sprawy } = await as('kierownik.f1', async () => ({ sprawy: (await centre.get(WniosekService).getWniosek(wniosekId)).zadania.map((one) => one.sprawaId) }));
    await report('specjalista.f1', sprawaId);
    await expect(as('specjalista.f1', () => centre.get(WniosekService).getWniosek(wniosekId))).rejects.toMatchObject({ status: 404 });
    expect(await sees('specjalista.f1', sprawy.find((id) => id !== sprawaId)!)).toBe(true);
  });

  it('waits for the superior when a party or a doubt speaks, who then names another worker', async () => {
    const { sprawaId } = await register();
    const claim = await report('socjalny.f1', sprawaId, { tryb: 'zadanie-strony' });
    expect(claim.stan).toBe('zgloszone');
    expect(await sees('specjalista.f1', sprawaId)).toBe(true);
    const decide = (login: string, zastepcaId: string | null) => as(login, () => centre.get(WylaczenieService).decide(claim.id, { wynik: 'wylaczony', uzasadnienie: 'Spór sąsiedzki.', zastepcaId }, seen));
    await expect(decide('socjalny.f1', null)).rejects.toMatchObject({ status: 403 });
    await expect(decide('kierownik.f2', null)).rejects.toMatchObject({ status: 404 });
    await expect(decide('kierownik.f1', SOCJALNY)).rejects.toMatchObject({ code: 'POSTEPOWANIE.NOT_IN_ROLE' });
    expect(await decide('kierownik.f1', null)).toMatchObject({ stan: 'wylaczony', rozstrzygnalId: uzytkownikId('kierownik.f1') });
    expect(await sees('specjalista.f1', sprawaId)).toBe(false);
    await expect(decide('kierownik.f1', null)).rejects.toMatchObject({ code: 'POSTEPOWANIE.EXCLUSION_STATE', status: 409 });
    const assign = as('kierownik.f1', () => centre.get(SprawaService).assign(sprawaId, { prowadzacyId: SPECJALISTA }, seen));
    await expect(assign).rejects.toMatchObject({ code: 'POSTEPOWANIE.PERSON_EXCLUDED', provision: 'art. 24 KPA' });
  });

  it('is refused, repeated or ruled on by the person concerned only as the law allows', async () => {
    const { sprawaId } = await register();
    const claim = await report('socjalny.f1', sprawaId, { tryb: 'zadanie-strony', uzytkownikId: uzytkownikId('kierownik.f1') });
    await expect(as('kierownik.f1', () => centre.get(WylaczenieService).decide(claim.id, { wynik: 'odmowa', uzasadnienie: 'Nie.', zastepcaId: null }, seen))).rejects.toMatchObject({ code: 'POSTEPOWANIE.EXCLUSION_OWN' });
    await expect(report('socjalny.f1', sprawaId, { tryb: 'zadanie-strony', uzytkownikId: uzytkownikId('kierownik.f1') })).rejects.toMatchObject({ code: 'POSTEPOWANIE.EXCLUSION_REPEATED', status: 409 });
    await expect(report('socjalny.f1', sprawaId, { tryb: 'z-urzedu' })).rejects.toMatchObject({ status: 403 });
    await expect(report('ksiegowosc.wysylka', sprawaId, { tryb: 'zadanie-strony' })).rejects.toMatchObject({ status: 404 });
    expect(await as('dyrektor', () => centre.get(WylaczenieService).decide(claim.id, { wynik: 'odmowa', uzasadnienie: 'Brak okoliczności.', zastepcaId: null }, seen))).toMatchObject({ stan: 'odmowa' });
    expect(await sees('kierownik.f1', sprawaId)).toBe(true);
    expect(await as('kierownik.f1', () => centre.get(WylaczenieService).list(sprawaId))).toHaveLength(1);
  });

  it('lets the named acts through the wall, which stays, for one transaction, until the last day (KPA 24 § 4)', async () => {
    const { sprawaId } = await register();
    const { id } = await report('kierownik.f1', sprawaId, { tryb: 'z-urzedu', podstawa: '24-3' });
    const allow = (czynnosci: string[], ostatni = '2025-03-11') =>
      as('kierownik.f1', () => centre.get(WylaczenieService).allowUrgent(id, { czynnosci, ostatni: plainDate(ostatni), powod: 'Strona wyjeżdża.' }, seen));
    await expect(allow(['wydanie'])).rejects.toMatchObject({ code: 'POSTEPOWANIE.ACT_UNKNOWN', field: 'czynnosci', provision: 'art. 24 § 4 KPA' });
    const passes = (login: string, czynnosc: string) => as(login, () => centre.get(Database).transaction(async (tx) => {
      const [opened] = await tx.query<{ sprawa: string | null }[]>('select access.otworz_pilne($1, $2) as sprawa', [id, czynnosc]);
      const rows = await tx.query<object[]>('select 1 from postepowanie.zdarzenie where sprawa_id = $1', [sprawaId]);
      return [opened?.sprawa === sprawaId, rows.length > 0];
    }));
    expect(await passes('specjalista.f1', 'uznanie-za-skomplikowana')).toEqual([false, false]);
    await allow(['uznanie-za-skomplikowana']);
    expect(await sees('specjalista.f1', sprawaId)).toBe(false);
    expect(await passes('specjalista.f1', 'uznanie-za-skomplikowana')).toEqual([true, true]);
    expect(await passes('specjalista.f1', 'wglad')).toEqual([true, true]);
    expect(await passes('specjalista.f1', 'zawieszenie')).toEqual([false, false]);
    expect((await passes('informacja.1', 'uznanie-za-skomplikowana'))[0]).toBe(false);
    expect(await sees('specjalista.f1', sprawaId)).toBe(false);
    centre.setToday(plainDate('2025-03-12'));
    expect(await passes('specjalista.f1', 'uznanie-za-skomplikowana')).toEqual([false, false]);
    centre.setToday(plainDate('2025-03-10'));
  });

  it('ends with a day that is not before its first', async () => {
    const { sprawaId } = await register();
    const { id } = await report('kierownik.f1', sprawaId, { tryb: 'z-urzedu', podstawa: '24-3' });
    const end = (dzien: string) => as('kierownik.f1', () => centre.get(WylaczenieService).end(id, plainDate(dzien), 'Przyczyna ustała.', seen));
    await expect(end('2025-03-09')).rejects.toMatchObject({ code: 'POSTEPOWANIE.PERIOD', field: 'do' });
    await end('2025-03-14');
    const day = async (dzien: string) => {
      centre.setToday(plainDate(dzien));
      return sees('specjalista.f1', sprawaId);
    };
    expect([await day('2025-03-14'), await day('2025-03-15')]).toEqual([false, true]);
    centre.setToday(plainDate('2025-03-10'));
  });

  it('covers the whole authority with no wall, naming who acts instead', async () => {
    const { sprawaId } = await register();
    const made = await report('kierownik.f1', sprawaId, { tryb: 'z-urzedu', podstawa: '25-1-1', uzytkownikId: null, organZastepczy: 'Organ wyznaczony przez SKO' });
    expect(made).toMatchObject({ stan: 'wylaczony', uzytkownikId: null });
    expect(await sees('specjalista.f1', sprawaId)).toBe(true);
  });

  it('is proposed where the party, a member of the household or a representative bears the name of an official', async () => {
    const { sprawaId, osobaId } = await register();
    const propose = () => as('kierownik.f1', () => centre.get(PropozycjaWylaczeniaService).list(sprawaId));
    expect(await propose()).toEqual([]);
    await centre.superuser.query(
      'update osoba.osoba o set imie = u.imie, nazwisko = u.nazwisko from access.uzytkownik u where o.id = $1 and u.id = $2', [osobaId, SPECJALISTA]);
    const { rows } = await centre.superuser.query<{ nazwa: string }>(`select imie || ' ' || nazwisko as nazwa from access.uzytkownik where id = $1`, [SOCJALNY]);
    const day = plainDate('2025-03-03');
    await as('specjalista.f1', () => centre.get(PrzedstawicielService).add(sprawaId, {
      rodzaj: 'pelnomocnik', nazwa: rows[0]!.nazwa, osobaId: null, adres: 'ul. Zmyślona 3, 30-002 Kraków', adresEdoreczen: null, dokument: 'Pełnomocnictwo', dokumentDzien: day,
      dokumentId: null, zakres: 'wszystkie-czynnosci', zakresOpis: null, oplata: 'nie-dotyczy', od: day, do: null,
    }));
    expect(new Set(await propose())).toEqual(new Set([
      expect.objectContaining({ uzytkownikId: SPECJALISTA, podstawa: '24-1-1', powod: 'strona' }),
      expect.objectContaining({ uzytkownikId: SOCJALNY, podstawa: '24-1-4', powod: 'przedstawiciel' }),
    ]));
    await report('kierownik.f1', sprawaId, { tryb: 'z-urzedu', podstawa: '24-1-1' });
    expect(await propose()).toHaveLength(1);
    expect((await as('kierownik.f1', () => centre.get(PrzedstawicielService).findAddressee(sprawaId, plainDate('2025-03-10')))).przedstawiciel?.nazwa).toBe(rows[0]!.nazwa);
  });

  it('follows from the law for whoever took part in a decision that was remanded', async () => {
    const { sprawaId } = await register();
    const plant = `
      insert into postepowanie.postepowanie (jednostka_id, id, sprawa_id, komorka_id, rodzaj, procedura_kod, procedura_wersja, stan, wszczete)
        select jednostka_id, 'ffffffff-0000-7000-8000-000000000001', sprawa_id, komorka_id, 'po-uchyleniu', procedura_kod, procedura_wersja, 'wszczete', '2025-03-10' from postepowanie.postepowanie where sprawa_id = '${sprawaId}';
      insert into postepowanie.decyzja (jednostka_id, id, postepowanie_id, sprawa_id, komorka_id, osoba_id, swiadczenie_kod, stan, rozstrzygniecie, przygotowal_id, przygotowano, podpisal_id, data)
        select p.jednostka_id, gen_random_uuid(), p.id, s.id, s.komorka_id, s.osoba_id, s.swiadczenie_kod, 'doreczona', 'odmowa', '${SPECJALISTA}', now(), '${uzytkownikId('dyrektor')}', '2025-03-05'
        from postepowanie.sprawa s join postepowanie.postepowanie p on p.sprawa_id = s.id and p.rodzaj = 'pierwsze' where s.id = '${sprawaId}'`;
    await centre.superuser.query(plant);
    // Whoever registers the remand, here a social worker, need hold no power over colleagues.
    expect(await as('socjalny.f1', () => centre.get(WylaczenieService).excludeAfterRemand(sprawaId))).toBe(2);
    expect(await as('socjalny.f1', () => centre.get(WylaczenieService).excludeAfterRemand(sprawaId))).toBe(0);
    expect([await sees('specjalista.f1', sprawaId), await sees('dyrektor', sprawaId), await sees('kierownik.f1', sprawaId)]).toEqual([false, false, true]);
    const sprawa = await as('kierownik.f1', () => centre.get(SprawaService).getSprawa(sprawaId));
    expect([sprawa.prowadzacyId, sprawa.komorkaId]).toEqual([null, komorkaId('filia-1')]);

    // Nobody in the branch is left: the superior names a worker of another unit (KPA 26 § 1), and the case passes there with its rows.
    const move = (login: string, fields = {}) => as(login, () => centre.get(InnaJednostkaService).move({ sprawaIds: [sprawaId], komorkaId: komorkaId('filia-2'), prowadzacyId: null, powod: 'Wszyscy w filii są wyłączeni.', ...fields }));
    await expect(move('dyrektor')).rejects.toMatchObject({ status: 404 });
    await expect(move('specjalista.f2')).rejects.toMatchObject({ status: 404 });
    await expect(move('kierownik.f1', { prowadzacyId: uzytkownikId('specjalista.f2') })).rejects.toMatchObject({ status: 403 });
    await expect(move('kierownik.f1', { komorkaId: komorkaId('mops') })).rejects.toMatchObject({ code: 'POSTEPOWANIE.UNIT_UNFIT', field: 'komorka_id' });
    await move('kierownik.f1');
    expect([await sees('kierownik.f1', sprawaId), await sees('specjalista.f2', sprawaId), await sees('dyrektor', sprawaId)]).toEqual([false, true, false]);
    const { rows } = await centre.superuser.query(`select count(*)::int as ile, count(*) filter (where komorka_id <> $2)::int as inne from (
      select komorka_id from postepowanie.zdarzenie where sprawa_id = $1 union all select komorka_id from postepowanie.termin where sprawa_id = $1 union all select komorka_id from postepowanie.zadanie where sprawa_id = $1
      union all select komorka_id from postepowanie.wniosek where $1 = any (sprawa_ids) union all select komorka_id from akta.pismo where $1 = any (sprawa_ids) union all select komorka_id from akta.karta where sprawa_id = $1) x`, [sprawaId, komorkaId('filia-2')]);
    expect(rows[0].ile).toBeGreaterThan(4);
    expect(rows[0].inne).toBe(0);
  });

  it('lets the director give the case to a worker of another unit, with all cases that share its papers', async () => {
    const { sprawaId, wniosekId } = await register({ zadania: [{ swiadczenieKod: 'zasilek-probny' }, { swiadczenieKod: 'pomoc-probna' }] });
    const ids = (await as('kierownik.f1', () => centre.get(WniosekService).getWniosek(wniosekId))).zadania.map((one) => one.sprawaId);
    const move = (sprawaIds: string[]) => as('dyrektor', () => centre.get(InnaJednostkaService).move({ sprawaIds, komorkaId: komorkaId('filia-2'), prowadzacyId: uzytkownikId('specjalista.f2'), powod: 'Brak pracowników.' }));
    await expect(move([sprawaId])).rejects.toMatchObject({ code: 'POSTEPOWANIE.CASES_SHARE_PAPERS', status: 409, provision: 'art. 26 § 1 KPA' });
    expect(await move(ids)).toHaveLength(2);
    const moved = await as('specjalista.f2', () => centre.get(SprawaService).getSprawa(sprawaId));
    expect(moved).toMatchObject({ komorkaId: komorkaId('filia-2'), prowadzacyId: uzytkownikId('specjalista.f2') });
    expect((await as('specjalista.f2', () => centre.get(PrzekazanieService).history(sprawaId))).map(({ powod }) => powod)).toEqual(['przydzial', 'inna-jednostka', 'rejestracja']);
  });
});
