import { komorkaId, uzytkownikId } from '@ostoja/access';
import { plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { TerminListaService } from './termin-lista.service.js';
import type { TerminyQuery } from './termin.dto.js';

describe('the worklist', () => {
  let centre: CaseCentre;
  const list = (login: string, query: TerminyQuery = {}) => centre.as(login, () => centre.get(TerminListaService).list(query));

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(plainDate('2025-12-29'));
    for (const day of ['2025-11-24', '2025-12-20', '2025-12-01']) {
      const sprawaId = await centre.as('specjalista.f1', async () => {
        const { id: osobaId } = await centre.get(OsobaService).create(aOsoba());
        return (await centre.get(WniosekService).register(aWniosek({ osobaId, dataWplywu: plainDate(day) }))).sprawy[0]!.id;
      });
      await centre.as('kierownik.f1', () => centre.get(SprawaService).assign(sprawaId, { pracownikSocjalnyId: uzytkownikId('socjalny.f1') }, () => undefined));
    }
  });
  afterAll(() => centre.close());

  it('gives each the terms of the role in which the case is theirs, oldest first', async () => {
    const terms = async (login: string) => (await list(login)).elementy.map(({ rodzaj, data }) => [rodzaj, data]);
    expect(await terms('specjalista.f1')).toEqual([['zalatwienie', '2025-12-29'], ['zalatwienie', '2026-01-02'], ['zalatwienie', '2026-01-20']]);
    expect(await terms('socjalny.f1')).toEqual([['wywiad', '2025-12-12'], ['wywiad', '2025-12-19'], ['wywiad', '2026-01-15']]);
    expect(await terms('socjalny2.f1')).toEqual([]);
  });

  it('says what is overdue and why it was due; the last day itself is in time', async () => {
    const [overdue] = (await list('socjalny.f1')).elementy;
    expect(overdue).toMatchObject({ po_terminie: true, opis: expect.stringContaining('14\u00a0dni roboczych od powzięcia wiadomości'), komorka_nazwa: 'Filia 1', stan_nazwa: 'Wszczęte' });
    expect((await list('specjalista.f1')).elementy[0]).toMatchObject({ data: '2025-12-29', po_terminie: false });
  });

  it('shows the terms of the unit in pages without loss', async () => {
    const seen: string[] = [];
    let kursor: string | undefined;
    do {
      const page = await list('kierownik.f1', { moje: false, limit: 4, kursor });
      seen.push(...page.elementy.map(({ data }) => data));
      kursor = page.nastepny ?? undefined;
    } while (kursor);
    expect(seen).toEqual(['2025-12-12', '2025-12-19', '2025-12-29', '2026-01-02', '2026-01-15', '2026-01-20']);
  });

  it('shows nothing of other units, also when their unit is named', async () => {
    expect((await list('socjalny.f2', { moje: false })).elementy).toEqual([]);
    expect((await list('socjalny.f2', { moje: false, komorka_id: komorkaId('filia-1') })).elementy).toEqual([]);
    for (const login of ['administrator', 'ksiegowosc.wysylka', 'inspektor.danych']) expect((await list(login, { moje: false })).elementy).toEqual([]);
  });
});
