import { komorkaId } from '@ostoja/access';
import { newId, plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { PowiazanieService } from './powiazanie.service.js';

const TODAY = plainDate('2025-03-10');

describe('cases tied together', () => {
  let centre: CaseCentre;
  const at = <T>(login: string, work: () => Promise<T>) => centre.as(login, work);
  const ties = () => centre.get(PowiazanieService);
  const openCase = async (fields: object = {}) => {
    const { id: osobaId } = await at('informacja.1', () => centre.get(OsobaService).create(aOsoba()));
    const { sprawy } = await at('specjalista.f1', () => centre.get(WniosekService).register(aWniosek({ osobaId, zadania: [{ swiadczenieKod: 'zasilek-probny', kwota: '500' }], ...fields })));
    return sprawy[0]!;
  };
  const join = (first: string, second: string, login = 'specjalista.f1') => at(login, () => ties().join(first, second, 'Wspólne gospodarstwo małżonków.'));
  const list = (id: string, login = 'socjalny.f1') => at(login, () => ties().list(id));

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(TODAY);
  });
  afterAll(() => centre.close());

  it('are seen from both sides, keep their numbers, and part again with the history kept', async () => {
    const [wife, husband] = [await openCase(), await openCase()];
    await join(wife.id, husband.id);
    expect(await list(wife.id)).toMatchObject([{ rodzaj: 'polaczenie', druga: 'podrzedna', sprawa_id: husband.id, znak: husband.znak, strona: expect.stringContaining(' '), do: null }]);
    const [seen] = await list(husband.id);
    expect(seen).toMatchObject({ druga: 'glowna', sprawa_id: wife.id, znak: wife.znak });
    await expect(at('specjalista.f1', () => ties().separate(husband.id, seen!.id, 7, 'x'))).rejects.toMatchObject({ status: 412 });
    await at('kierownik.f1', () => ties().separate(husband.id, seen!.id, 1, 'Małżonkowie się rozeszli.'));
    expect(await list(wife.id)).toMatchObject([{ do: TODAY, powod_konca: 'Małżonkowie się rozeszli.' }]);
    expect(await list(husband.id)).toMatchObject([{ druga: 'glowna', od: TODAY, do: TODAY, powod: 'Wspólne gospodarstwo małżonków.', powod_konca: 'Małżonkowie się rozeszli.' }]);
    await expect(at('kierownik.f1', () => ties().separate(husband.id, seen!.id, 2, 'x'))).rejects.toMatchObject({ code: 'POSTEPOWANIE.CASES_SEPARATED' });
    await join(husband.id, wife.id);
    expect(await list(wife.id)).toHaveLength(2);
  });

  it('hang on one leading case', async () => {
    const [a, b, c] = [await openCase(), await openCase(), await openCase()];
    await join(a.id, b.id);
    await join(a.id, c.id);
    for (const [first, second] of [[b.id, c.id], [c.id, a.id], [a.id, b.id]] as const) await expect(join(first, second)).rejects.toMatchObject({ code: 'POSTEPOWANIE.CASES_JOINED', status: 409 });
  });

  it('are joined neither by a wrong role, nor from another unit, nor with another kind', async () => {
    const [a, b, other] = [await openCase(), await openCase(), await openCase({ zadania: [{ swiadczenieKod: 'pomoc-probna' }] })];
    await expect(join(a.id, b.id, 'socjalny.f1')).rejects.toMatchObject({ status: 403 });
    await expect(join(a.id, b.id, 'specjalista.f2')).rejects.toMatchObject({ status: 404 });
    await expect(join(a.id, other.id)).rejects.toMatchObject({ code: 'POSTEPOWANIE.CASES_NOT_JOINABLE', provision: 'art. 62 KPA' });
    await expect(join(a.id, newId())).rejects.toMatchObject({ status: 404 });
    await expect(list(a.id, 'socjalny.f2')).rejects.toMatchObject({ status: 404 });
  });

  it('a tie is hidden from an official who is excluded from either case', async () => {
    const [a, b] = [await openCase(), await openCase()];
    await join(a.id, b.id);
    await centre.superuser.query(
      `insert into access.wylaczenie (jednostka_id, id, uzytkownik_id, sprawa_id, komorka_id, od) select jednostka_id, gen_random_uuid(), id, $1, $2, '2025-01-01' from access.uzytkownik where login = 'socjalny2.f1'`, [b.id, komorkaId('filia-1')]);
    expect(await list(a.id, 'socjalny2.f1')).toEqual([]);
    expect(await list(a.id)).toHaveLength(1);
  });

  it('a part of a demand becomes a case of the same application, with its day and its own number', async () => {
    const source = await openCase();
    const made = await at('specjalista.f1', () => ties().split(source.id, { kwota: '200.00', cel: 'leki', powod: 'Odrębna potrzeba.' }));
    expect(made).toMatchObject({ osobaId: source.osobaId, otwarta: source.otwarta, stan: 'wszczete' });
    expect(made.znak).not.toBe(source.znak);
    expect(await list(source.id)).toMatchObject([{ rodzaj: 'wydzielenie', druga: 'podrzedna', sprawa_id: made.id }]);
    expect(await list(made.id)).toMatchObject([{ rodzaj: 'wydzielenie', druga: 'glowna', sprawa_id: source.id }]);
    const { wniosek, zadanie } = (await at('specjalista.f1', () => centre.get(WniosekService).findWniosekOfSprawa(made.id)))!;
    const { zadania } = await at('specjalista.f1', () => centre.get(WniosekService).getWniosek(wniosek.id));
    expect(zadania.map(({ kwota, cel }) => [kwota, cel])).toEqual([['300.00', null], ['200.00', 'leki']]);
    expect(zadanie.kwota).toBe('200.00');
    await expect(at('specjalista.f1', () => ties().split(source.id, { od: plainDate('2025-04-01'), do: plainDate('2025-03-31'), powod: 'x' }))).rejects.toMatchObject({ code: 'POSTEPOWANIE.DEMAND_PERIOD', field: 'do' });
    await expect(at('specjalista.f1', () => ties().split(source.id, { kwota: '300.00', powod: 'x' }))).rejects.toMatchObject({ field: 'kwota' });
    await expect(at('specjalista.f1', () => ties().split(source.id, { swiadczenie_kod: 'nieznane', powod: 'x' }))).rejects.toMatchObject({ code: 'POSTEPOWANIE.BENEFIT_UNKNOWN' });
    await expect(at('socjalny.f1', () => ties().split(source.id, { powod: 'x' }))).rejects.toMatchObject({ status: 403 });
  });
});
