import { komorkaId } from '@ostoja/access';
import { addDays, Clock, type PlainDate } from '@ostoja/kernel';
import { DowodService, GospodarstwoService, OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { ProceduraService, SprawaService, WniosekService } from '@ostoja/postepowanie';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { PomocSpolecznaModule } from '../pomoc-spoleczna.module.js';
import { WywiadPodpisService } from './wywiad-podpis.service.js';
import { WywiadSkanService } from './wywiad-skan.service.js';
import { WywiadTresc } from './wywiad-tresc.dto.js';
import { WywiadWydrukService } from './wywiad-wydruk.service.js';
import { WywiadService } from './wywiad.service.js';

const PODPIS = { pouczenie109: true, podpisOsoby: true, brakPodpisuPowod: null };
const whatever = () => undefined;

describe('the interview', () => {
  let centre: Centre;
  let dzis: PlainDate;
  const wywiady = () => centre.get(WywiadService);
  const podpisy = () => centre.get(WywiadPodpisService);

  /** A person with as many cases of celowy, each with the interview ordered unless told otherwise. */
  async function aPersonWithCases(count: number, { ordered = true } = {}): Promise<{ osobaId: string; sprawaIds: string[] }> {
    const osobaId = (await centre.as('informacja.1', () => centre.get(OsobaService).create(aOsoba()))).id;
    const { sprawy } = await centre.as('informacja.1', () =>
      centre.get(WniosekService).register({
        osobaId, komorkaId: komorkaId('filia-1'), tryb: 'wniosek', kanal: 'osobiscie', dataWplywu: addDays(dzis, -5),
        zadania: Array.from({ length: count }, () => ({ swiadczenieKod: 'zasilek-celowy', cel: 'opał' })),
      }),
    );
    const sprawaIds = sprawy.map(({ id }) => id);
    if (ordered) await centre.as('kierownik.f1', async () => Promise.all(sprawaIds.map((id) => move(id, 'zlecenie-wywiadu'))));
    return { osobaId, sprawaIds };
  }
  async function move(sprawaId: string, kod: string): Promise<void> {
    const postepowanie = await centre.get(SprawaService).getCurrentPostepowanie(sprawaId);
    await centre.get(ProceduraService).transition(postepowanie.id, kod, { dzien: dzis });
  }
  const stanOf = (sprawaId: string) => centre.as('dyrektor', async () => (await centre.get(SprawaService).getSprawa(sprawaId)).stan);
  const evidence = (osobaId: string, rodzaj: string) =>
    centre.as('socjalny.f1', async () => (await centre.get(DowodService).query({ osobaIds: [osobaId], rodzaj, od: dzis, do: dzis })).wiersze);

  function fill(osobaId: string, sprawaIds: readonly string[], czesci: WywiadTresc['czesci'] = {}): WywiadTresc {
    return Object.assign(new WywiadTresc(), {
      czesci: {
        rodzina: [{ osoba_id: osobaId, rola: 'osoba-glowna' }],
        dochody: [{ osoba_id: osobaId, rodzaj: 'dochod', tresc: { rodzaj: 'praca', kwota: '900.00', miesiac: dzis.slice(0, 7) } }],
        orzeczenia: [{ osoba_id: osobaId, rodzaj: 'niepelnosprawnosc', tresc: { stopien: 'umiarkowany', na_stale: true } }],
        powody: [{ powod: 'bezrobocie' }, { powod: 'niepelnosprawnosc' }],
        potrzeby: [{ cel: 'opal', kwota: '450.00' }],
        wnioski: 'Pomoc jest uzasadniona.',
        ...czesci,
      },
      notatka: 'Rozmowa w domu.',
      plan: { propozycje: sprawaIds.map((sprawa_id) => ({ sprawa_id, propozycja: 'przyznac', kwota: '450.00', uzasadnienie: 'Zakup opału.' })) },
    });
  }
  async function signed(osobaId: string, sprawaIds: string[], tresc = fill(osobaId, sprawaIds)): Promise<string> {
    return centre.as('socjalny.f1', async () => {
      const { wywiad } = await wywiady().create(osobaId, sprawaIds);
      await wywiady().save(wywiad.id, { dataWizyty: dzis, tresc }, whatever);
      await podpisy().sign(wywiad.id, PODPIS, whatever);
      return wywiad.id;
    });
  }

  beforeAll(async () => {
    centre = await openCentre([PomocSpolecznaModule]);
    dzis = centre.get(Clock).today();
  });
  afterAll(() => centre.stop());

  it('serves many cases: signing moves them all, meets the term and records what it established', async () => {
    const { osobaId, sprawaIds } = await aPersonWithCases(2);
    const id = await signed(osobaId, sprawaIds);
    expect(await Promise.all(sprawaIds.map(stanOf))).toEqual(['plan-gotowy', 'plan-gotowy']);
    const { rows } = await centre.superuser.query(`select stan, spelniony::text from postepowanie.termin where sprawa_id = any ($1) and rodzaj = 'wywiad'`, [sprawaIds]);
    expect(rows).toEqual([{ stan: 'spelniony', spelniony: dzis }, { stan: 'spelniony', spelniony: dzis }]);
    expect((await evidence(osobaId, 'okolicznosc')).map(({ tresc, wazneOd }) => ({ ...tresc, wazneOd }))).toEqual([
      { powod: 'bezrobocie', wazneOd: addDays(dzis, -5) }, { powod: 'niepelnosprawnosc', wazneOd: addDays(dzis, -5) },
    ]);
    expect((await evidence(osobaId, 'dochod')).map(({ tresc }) => tresc)).toEqual([{ rodzaj: 'praca', kwota: '900.00', miesiac: dzis.slice(0, 7) }]);
    expect(await evidence(osobaId, 'niepelnosprawnosc')).toHaveLength(1);
    expect((await evidence(osobaId, 'potrzeba')).map(({ tresc }) => tresc)).toEqual([{ cel: 'opal', kwota: '450.00' }]);
    const sklad = await centre.as('socjalny.f1', () => centre.get(GospodarstwoService).skladNaDzien(osobaId, dzis));
    expect(sklad?.czlonkowie.map((one) => [one.osobaId, one.rola])).toEqual([[osobaId, 'osoba-glowna']]);
    const { tresc } = await centre.as('specjalista.f1', () => wywiady().show(id));
    expect(tresc.notatka).toBe('Rozmowa w domu.');
  });

  it('is sealed in the database', async () => {
    const { rows } = await centre.superuser.query(`select tresc_szyfr from pomoc_spoleczna.wywiad`);
    expect(rows.length).toBeGreaterThan(0);
    for (const { tresc_szyfr } of rows) expect((tresc_szyfr as Buffer).toString('latin1')).not.toMatch(/bezrobocie|Rozmowa/);
  });

  it('cannot be changed or signed again after signing', async () => {
    const { osobaId, sprawaIds } = await aPersonWithCases(1);
    const id = await signed(osobaId, sprawaIds);
    const locked = { code: 'POMOC_SPOLECZNA.WYWIAD_SIGNED', status: 409, provision: expect.stringContaining('art. 107') };
    await expect(centre.as('socjalny.f1', () => wywiady().save(id, { dataWizyty: dzis, tresc: new WywiadTresc() }, whatever))).rejects.toMatchObject(locked);
    await expect(centre.as('socjalny.f1', () => podpisy().sign(id, PODPIS, whatever))).rejects.toMatchObject(locked);
    expect(await evidence(osobaId, 'okolicznosc')).toHaveLength(2);
  });

  it('two signatures at the same moment leave one', async () => {
    const { osobaId, sprawaIds } = await aPersonWithCases(1);
    const { wywiad } = await centre.as('socjalny.f1', () => wywiady().create(osobaId, sprawaIds));
    await centre.as('socjalny.f1', () => wywiady().save(wywiad.id, { dataWizyty: dzis, tresc: fill(osobaId, sprawaIds) }, whatever));
    const results = await Promise.allSettled([1, 2].map(() => centre.as('socjalny.f1', () => podpisy().sign(wywiad.id, PODPIS, whatever))));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await evidence(osobaId, 'okolicznosc')).toHaveLength(2);
  });

  it('a case in another state refuses the signature and nothing is recorded', async () => {
    const { osobaId, sprawaIds } = await aPersonWithCases(1, { ordered: false });
    await expect(signed(osobaId, sprawaIds)).rejects.toMatchObject({ code: 'POSTEPOWANIE.TRANSITION_ILLEGAL', status: 409 });
    expect(await evidence(osobaId, 'okolicznosc')).toEqual([]);
    expect(await stanOf(sprawaIds[0]!)).toBe('wszczete');
  });

  it('names the place of a fault of evidence inside the interview', async () => {
    const { osobaId, sprawaIds } = await aPersonWithCases(1);
    const wrong = fill(osobaId, sprawaIds, { dochody: [{ osoba_id: osobaId, rodzaj: 'dochod', tresc: { rodzaj: 'praca', kwota: '-5' } }] });
    await expect(signed(osobaId, sprawaIds, wrong)).rejects.toMatchObject({ status: 422, field: 'czesci.dochody.0.tresc.kwota' });
  });

  it('an update starts from the last signed one, doubles nothing and ends what it no longer names', async () => {
    const first = await aPersonWithCases(1);
    await signed(first.osobaId, first.sprawaIds);
    const { sprawy } = await centre.as('informacja.1', () =>
      centre.get(WniosekService).register({
        osobaId: first.osobaId, komorkaId: komorkaId('filia-1'), tryb: 'wniosek', kanal: 'poczta', dataWplywu: dzis, zadania: [{ swiadczenieKod: 'zasilek-okresowy' }],
      }),
    );
    await centre.as('kierownik.f1', () => move(sprawy[0]!.id, 'zlecenie-wywiadu'));
    await centre.as('socjalny.f1', async () => {
      const { wywiad, tresc } = await wywiady().create(first.osobaId, [sprawy[0]!.id]);
      expect(wywiad.rodzaj).toBe('aktualizacja');
      expect(tresc.czesci).toMatchObject({ powody: [{ powod: 'bezrobocie' }, { powod: 'niepelnosprawnosc' }] });
      expect(tresc.czesci.potrzeby).toBeUndefined();
      const updated = fill(first.osobaId, [sprawy[0]!.id], { powody: [{ powod: 'bezrobocie' }] });
      await wywiady().save(wywiad.id, { dataWizyty: dzis, tresc: updated }, whatever);
      await podpisy().sign(wywiad.id, PODPIS, whatever);
    });
    expect((await evidence(first.osobaId, 'okolicznosc')).map(({ tresc }) => tresc)).toEqual([{ powod: 'bezrobocie' }]);
    expect(await evidence(first.osobaId, 'dochod')).toHaveLength(1);
    expect(await evidence(first.osobaId, 'niepelnosprawnosc')).toHaveLength(1);
  });

  it('a refused interview is recorded and the plan proposes refusal', async () => {
    const { osobaId, sprawaIds } = await aPersonWithCases(1);
    const { wywiad } = await centre.as('socjalny.f1', () => wywiady().create(osobaId, sprawaIds));
    const refused = await centre.as('socjalny.f1', () => podpisy().refuse(wywiad.id, { dzien: dzis, przyczyna: 'Nie wpuszczono pracownika.' }, whatever));
    expect(refused.tresc.plan.propozycje).toEqual([{ sprawa_id: sprawaIds[0], propozycja: 'odmowic', uzasadnienie: 'Nie wpuszczono pracownika.' }]);
    expect(await stanOf(sprawaIds[0]!)).toBe('plan-gotowy');
  });

  it('the head approves the plan once; the draft of a decision may follow', async () => {
    const { osobaId, sprawaIds } = await aPersonWithCases(1);
    const id = await signed(osobaId, sprawaIds);
    await expect(centre.as('specjalista.f1', () => move(sprawaIds[0]!, 'projekt'))).rejects.toMatchObject({ code: 'POSTEPOWANIE.CONDITION_NOT_MET' });
    await centre.as('kierownik.f1', () => podpisy().approvePlan(id, whatever));
    await expect(centre.as('kierownik.f1', () => podpisy().approvePlan(id, whatever))).rejects.toMatchObject({ code: 'POMOC_SPOLECZNA.PLAN_APPROVED' });
    await centre.as('specjalista.f1', () => move(sprawaIds[0]!, 'projekt'));
    expect(await stanOf(sprawaIds[0]!)).toBe('projekt');
  });

  it.each([
    ['specjalista.f1', 403], ['kierownik.f1', 403], ['informacja.1', 403], ['socjalny.f2', 404], ['administrator', 404], ['ksiegowosc.wysylka', 404],
  ])('%s may not interview', async (login, status) => {
    const { osobaId, sprawaIds } = await aPersonWithCases(1);
    await expect(centre.as(login, () => wywiady().create(osobaId, sprawaIds))).rejects.toMatchObject({ status });
  });

  it.each(['socjalny.f2', 'informacja.1', 'administrator', 'ksiegowosc.wysylka', 'inspektor.danych'])('%s does not see it', async (login) => {
    const { osobaId, sprawaIds } = await aPersonWithCases(1);
    const id = await signed(osobaId, sprawaIds);
    await expect(centre.as(login, () => wywiady().show(id))).rejects.toMatchObject({ status: 404 });
    expect(await centre.as(login, () => wywiady().list({}))).toEqual([]);
  });

  it('a person has one open draft in a unit, and a stale draft is refused', async () => {
    const { osobaId, sprawaIds } = await aPersonWithCases(2);
    const { wywiad } = await centre.as('socjalny.f1', () => wywiady().create(osobaId, [sprawaIds[0]!]));
    await expect(centre.as('socjalny2.f1', () => wywiady().create(osobaId, [sprawaIds[1]!]))).rejects.toMatchObject({ code: 'POMOC_SPOLECZNA.DRAFT_EXISTS', status: 409 });
    const both = await centre.as('socjalny2.f1', () => wywiady().addSprawa(wywiad.id, sprawaIds[1]!));
    expect(both.sprawy).toHaveLength(2);
    await expect(centre.as('socjalny.f1', () => wywiady().addSprawa(wywiad.id, sprawaIds[1]!))).rejects.toMatchObject({ code: 'POMOC_SPOLECZNA.SPRAWA_LINKED' });
    const stale = (current: number) => { if (current !== wywiad.wersja) throw new Error('stale'); };
    await expect(centre.as('socjalny.f1', () => wywiady().save(wywiad.id, { dataWizyty: null, tresc: new WywiadTresc() }, stale))).rejects.toThrow('stale');
  });

  it('prints a tagged PDF and keeps the signed scan', async () => {
    const { osobaId, sprawaIds } = await aPersonWithCases(1);
    const id = await signed(osobaId, sprawaIds);
    const pdf = await centre.as('socjalny.f1', () => centre.get(WywiadWydrukService).print(id));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await centre.as('socjalny.f1', () => centre.get(WywiadSkanService).add(id, pdf));
    const skan = await centre.as('kierownik.f1', () => centre.get(WywiadSkanService).open(id));
    expect(skan).toMatchObject({ typ: 'application/pdf' });
    expect(skan!.bytes.equals(pdf)).toBe(true);
  });
});
