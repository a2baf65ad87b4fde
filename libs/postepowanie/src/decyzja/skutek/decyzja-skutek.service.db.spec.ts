import { readPdfText } from '@ostoja/documents/testing';
import { Money, plainDate } from '@ostoja/kernel';
import { aTrescDecyzji, aTrescObliczenia, aWynik, DecyzjaDesk } from '@ostoja/postepowanie/testing';
import { DecyzjaWidokService } from '../decyzja-widok.service.js';
import { DecyzjaSkutekService } from './decyzja-skutek.service.js';
import { DecyzjaWykonanieService } from './decyzja-wykonanie.service.js';
import { OstatecznoscJob } from './ostatecznosc.job.js';

describe('what follows from delivery', () => {
  let desk: DecyzjaDesk;
  beforeAll(async () => {
    desk = await DecyzjaDesk.open();
  });
  afterAll(() => desk.centre.stop());
  beforeEach(() => desk.reset());

  const sweep = () => desk.centre.as('zadanie.terminy', () => desk.centre.get(OstatecznoscJob).run());

  it('pays at once when all that was asked is granted, and is final after the appeal term', async () => {
    const made = await desk.signed('500.00');
    await desk.deliver(made.id, { odebrano: '2025-03-10' });
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'doreczona', wykonalnaOd: '2025-03-10', ostatecznaOd: '2025-03-25' });
    expect(desk.paid(made.id)).toEqual([expect.objectContaining({ kwota: Money.parse('500.00'), platnaOd: '2025-03-10', kanal: 'kasa', do: '2025-05-31' })]);
    expect(await desk.state(made.id)).toEqual({ postepowanie: 'realizacja', sprawa: 'realizacja' });
    desk.setToday('2025-03-25');
    await sweep();
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'ostateczna' });
    expect(desk.paid(made.id)).toHaveLength(1);
    const terms = await desk.centre.superuser.query(`select stan from postepowanie.termin where postepowanie_id = $1 and rodzaj = 'odwolanie'`, [made.postepowanieId]);
    expect(terms.rows).toEqual([{ stan: 'spelniony' }]);
  });

  it('waits for finality when less than asked is granted, and the sweep is repeatable', async () => {
    const made = await desk.signed('600.00');
    await desk.deliver(made.id, { odebrano: '2025-03-10' });
    expect(desk.paid(made.id)).toEqual([]);
    desk.setToday('2025-03-24');
    await sweep();
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'doreczona', wykonalnaOd: null });
    desk.setToday('2025-03-25');
    await sweep();
    await sweep();
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'ostateczna', wykonalnaOd: '2025-03-25' });
    expect(desk.paid(made.id)).toEqual([expect.objectContaining({ platnaOd: '2025-03-25' })]);
  });

  it('leaves a decision under appeal alone', async () => {
    const made = await desk.signed('600.00');
    await desk.deliver(made.id, { odebrano: '2025-03-10' });
    await desk.centre.superuser.query(`update postepowanie.postepowanie set stan = 'odwolanie' where id = $1`, [made.postepowanieId]);
    desk.setToday('2025-03-25');
    await sweep();
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'doreczona', wykonalnaOd: null });
  });

  it('pays on a waiver within the term, not before delivery and not twice', async () => {
    const made = await desk.signed('600.00');
    const waive = async (dzien: string) => {
      const { wersja } = await desk.stored(made.id);
      return desk.author(() => desk.centre.get(DecyzjaSkutekService).waive(made.id, wersja, plainDate(dzien)));
    };
    await expect(waive('2025-03-10')).rejects.toMatchObject({ code: 'DECYZJA.STATE', status: 409 });
    desk.setToday('2025-03-12');
    await desk.deliver(made.id, { odebrano: '2025-03-12' });
    await expect(waive('2025-03-11')).rejects.toMatchObject({ code: 'DECYZJA.WAIVER_OUTSIDE_TERM' });
    await expect(waive('2025-03-13')).rejects.toMatchObject({ status: 422, field: 'dzien' });
    desk.setToday('2025-03-14');
    expect(await waive('2025-03-14')).toMatchObject({ stan: 'ostateczna', ostatecznaOd: '2025-03-14', wykonalnaOd: '2025-03-14' });
    expect(desk.paid(made.id)).toHaveLength(1);
    await expect(waive('2025-03-14')).rejects.toMatchObject({ status: 409 });
  });

  it('takes a waiver on the last day of the term and refuses it the day after', async () => {
    const [last, late] = [await desk.signed('600.00'), await desk.signed('600.00')];
    for (const { id } of [last, late]) await desk.deliver(id, { odebrano: '2025-03-10' });
    desk.setToday('2025-03-25');
    const waive = async (id: string, dzien: string) => {
      const { wersja } = await desk.stored(id);
      return desk.author(() => desk.centre.get(DecyzjaSkutekService).waive(id, wersja, plainDate(dzien)));
    };
    expect(await waive(last.id, '2025-03-24')).toMatchObject({ stan: 'ostateczna' });
    await expect(waive(late.id, '2025-03-25')).rejects.toMatchObject({ code: 'DECYZJA.WAIVER_OUTSIDE_TERM' });
  });

  it('is final on delivery when reasons were left out, and payable at once with immediate enforceability', async () => {
    desk.content.tresc = aTrescObliczenia({ jednorazowe: true });
    const short = await desk.signed('500.00', { uzasadnieniePominiete: true });
    await desk.deliver(short.id, { odebrano: '2025-03-10' });
    expect(await desk.stored(short.id)).toMatchObject({ stan: 'ostateczna', ostatecznaOd: '2025-03-10', wykonalnaOd: '2025-03-10' });
    const urgent = await desk.signed(null, { rygor: true, tresc: aTrescDecyzji({ kanal: 'kasa', uzasadnienieKwoty: 'x', rygorPowod: 'Ochrona zdrowia' }) });
    await desk.deliver(urgent.id, { odebrano: '2025-03-10' });
    expect(await desk.stored(urgent.id)).toMatchObject({ stan: 'doreczona', wykonalnaOd: '2025-03-10', ostatecznaOd: '2025-03-25' });
  });

  it('pays nothing for a refusal', async () => {
    desk.content.wynik = aWynik({ spelniaWarunki: false, kwota: Money.ZERO });
    desk.content.tresc = aTrescObliczenia({ przyczyny: [{ opis: 'Dochód przekracza kryterium o 0,01 zł.', przepis: 'art. 8 ust. 1' }] });
    const made = await desk.signed(null, { rozstrzygniecie: 'odmowa', kwota: null, od: null, do: null, tresc: aTrescDecyzji() });
    expect(readPdfText(await desk.author(() => desk.centre.get(DecyzjaWidokService).pismo(made.id)))).toContain('przekracza kryterium o 0,01');
    await desk.deliver(made.id, { odebrano: '2025-03-10' });
    desk.setToday('2025-03-25');
    await sweep();
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'ostateczna', wykonalnaOd: null });
    const refused = await desk.stored(made.id);
    await desk.head(() => desk.centre.get(DecyzjaWykonanieService).begin(refused, plainDate('2025-03-25')));
    expect(desk.paid(made.id)).toEqual([]);
  });
});
