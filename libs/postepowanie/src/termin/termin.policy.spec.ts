import { plainDate } from '@ostoja/kernel';
import { getCurrentProcedura } from '../procedura/procedura.registry.js';
import { deriveTerminy, type ZdarzenieTerminu } from './termin.policy.js';

const swiadczeniePieniezne = getCurrentProcedura('swiadczenie-pieniezne');
let counter = 0;
const event = (rodzaj: string, dzien: string, dane = {}): ZdarzenieTerminu => ({ id: `z${(counter += 1)}`, rodzaj, dzien: plainDate(dzien), dane });
const okres = (od: string, until: string, dzien: string) => event('okres-niewliczany', dzien, { od, do: until });
const derive = (...events: ZdarzenieTerminu[]) => deriveTerminy(swiadczeniePieniezne, events);
const one = (rodzaj: string, ...events: ZdarzenieTerminu[]) => derive(...events).find((termin) => termin.rodzaj === rodzaj)!;

describe('terms of a proceeding', () => {
  it('start with the application: one month to settle, 14 working days for the interview', () => {
    const terms = derive(event('wszczecie', '2025-03-03'));
    expect(terms.map(({ rodzaj, data, stan }) => [rodzaj, data, stan])).toEqual([
      ['zalatwienie', '2025-04-03', 'biegnie'],
      ['wywiad', '2025-03-21', 'biegnie'],
    ]);
  });

  it.each([
    ['a month without such a day ends on its last day', '2025-01-31', '2025-02-28'],
    ['in a leap year on 29 February', '2024-01-31', '2024-02-29'],
    ['31 March to 30 April', '2025-03-31', '2025-04-30'],
    ['24 December 2025 is a day off: on to Monday 29 December', '2025-11-24', '2025-12-29'],
    ['24 December 2024 still was a working day', '2024-11-24', '2024-12-24'],
    ['Easter Monday 2025', '2025-03-21', '2025-04-22'],
    ['Easter Sunday 2026', '2026-03-05', '2026-04-07'],
    ['Saturday', '2025-02-08', '2025-03-10'],
  ])('settling: %s', (_, start, end) => {
    expect(one('zalatwienie', event('wszczecie', start)).data).toBe(end);
  });

  it('the interview over Christmas 2025 and Easter 2025 counts working days only', () => {
    expect(one('wywiad', event('wszczecie', '2025-12-15')).data).toBe('2026-01-09');
    expect(one('wywiad', event('wszczecie', '2025-04-10')).data).toBe('2025-05-02');
  });

  it('an urgent matter gives two working days', () => {
    const terms = derive(event('wszczecie-pilne', '2025-12-23'));
    expect(terms.map(({ rodzaj, data }) => [rodzaj, data])).toEqual([['zalatwienie', '2026-01-23'], ['wywiad-pilny', '2025-12-30']]);
  });

  it('an especially complex case gets two months from the start, not from the day of saying so', () => {
    const terms = derive(event('wszczecie', '2025-03-03'), event('uznanie-za-skomplikowana', '2025-03-20'));
    expect(terms.map(({ rodzaj, data, stan }) => [rodzaj, data, stan])).toEqual([
      ['zalatwienie', '2025-04-03', 'odpadl'],
      ['wywiad', '2025-03-21', 'biegnie'],
      ['zalatwienie-skomplikowane', '2025-05-05', 'biegnie'],
    ]);
  });

  it('signing the interview meets its term and no other', () => {
    const terms = derive(event('wszczecie', '2025-03-03'), event('zlecenie-wywiadu', '2025-03-04'), event('podpis-wywiadu', '2025-03-10'));
    expect(terms.map(({ rodzaj, stan, spelniony }) => [rodzaj, stan, spelniony])).toEqual([
      ['zalatwienie', 'biegnie', null],
      ['wywiad', 'spelniony', '2025-03-10'],
    ]);
  });

  it('days of a suspension are not counted, and the shifted end moves off a day off', () => {
    const suspended = [event('wszczecie', '2025-03-03'), event('zawieszenie', '2025-03-10')];
    expect(one('zalatwienie', ...suspended)).toMatchObject({ stan: 'wstrzymany', wstrzymanyOd: '2025-03-10' });
    const term = one('zalatwienie', ...suspended, event('podjecie', '2025-04-10'));
    // 3 April and 31 days more is 4 May, a Sunday.
    expect(term).toMatchObject({ stan: 'biegnie', data: '2025-05-05', wstrzymanyOd: null });
    expect(term.wyprowadzenie.wstrzymania).toEqual([{ od: '2025-03-10', do: '2025-04-10', dni: 31, przepis: 'art. 103 i art. 35 § 5 KPA' }]);
  });

  it('two suspensions add up from the nominal end, not from the moved one', () => {
    const events = [
      event('wszczecie', '2025-02-08'), event('zawieszenie', '2025-02-10'), event('podjecie', '2025-02-11'),
      event('zawieszenie', '2025-02-12'), event('podjecie', '2025-02-13'),
    ];
    expect(one('zalatwienie', ...events.slice(0, 3)).data).toBe('2025-03-10');
    expect(one('zalatwienie', ...events).data).toBe('2025-03-10');
    expect(one('zalatwienie', ...events, event('zawieszenie', '2025-02-14'), event('podjecie', '2025-02-15')).data).toBe('2025-03-11');
  });

  it('working days of the interview stand still in working days', () => {
    const term = one('wywiad', event('wszczecie', '2025-03-03'), event('zawieszenie', '2025-03-07'), event('podjecie', '2025-03-11'));
    expect(term.data).toBe('2025-03-25');
  });

  it('a suspension before the case was called complex still counts', () => {
    const term = one('zalatwienie-skomplikowane', event('wszczecie', '2025-03-03'), event('zawieszenie', '2025-03-10'), event('podjecie', '2025-03-20'), event('uznanie-za-skomplikowana', '2025-03-21'));
    expect(term.data).toBe('2025-05-13');
  });

  it('a period that is not counted also moves the end of a case called complex later', () => {
    const term = one('zalatwienie-skomplikowane', event('wszczecie', '2025-03-03'), okres('2025-03-04', '2025-04-03', '2025-04-04'), event('uznanie-za-skomplikowana', '2025-04-05'));
    expect(term.data).toBe('2025-06-03');
  });

  it.each([
    ['a suspension after the end', [event('zawieszenie', '2025-04-04'), event('podjecie', '2025-07-10')]],
    ['a period after the end', [okres('2025-05-01', '2025-09-30', '2025-10-01')]],
  ])('%s does not bring a term back that has passed (KPA 35 § 5, 103)', (_, later) => {
    expect(one('zalatwienie', event('wszczecie', '2025-03-03'), ...later)).toMatchObject({ data: '2025-04-03', stan: 'biegnie', wyprowadzenie: { wstrzymania: [] } });
    expect(one('zalatwienie', event('wszczecie', '2025-03-03'), later[0]!)).toMatchObject({ stan: 'biegnie' });
  });

  it('a suspension on the last day still stops the term', () => {
    expect(one('zalatwienie', event('wszczecie', '2025-03-03'), event('zawieszenie', '2025-04-03'), event('podjecie', '2025-04-13')).data).toBe('2025-04-14');
  });

  it.each([
    ['within a suspension', okres('2025-03-10', '2025-03-19', '2025-03-21'), '2025-04-14'],
    ['reaching out of it at both ends', okres('2025-03-09', '2025-03-20', '2025-03-21'), '2025-04-15'],
    ['beside it', okres('2025-03-20', '2025-03-20', '2025-03-21'), '2025-04-14'],
  ])('no day is left out twice: a period %s', (_, period, data) => {
    expect(one('zalatwienie', event('wszczecie', '2025-03-03'), event('zawieszenie', '2025-03-10'), event('podjecie', '2025-03-20'), period).data).toBe(data);
  });

  it('what was known when a new date was named does not move that date; what comes later does', () => {
    const noticed = [event('wszczecie', '2025-03-03'), event('nowy-termin', '2025-04-01', { nowy_termin: '2025-05-15' })];
    expect(one('zalatwienie', ...noticed, okres('2025-03-04', '2025-03-08', '2025-04-02')).data).toBe('2025-05-15');
    expect(one('zalatwienie', ...noticed, okres('2025-03-28', '2025-04-04', '2025-04-05')).data).toBe('2025-05-19');
  });

  it('a notice of delay replaces the end by the new date', () => {
    const term = one('zalatwienie', event('wszczecie', '2025-03-03'), event('nowy-termin', '2025-04-01', { nowy_termin: '2025-05-15' }));
    expect(term).toMatchObject({ data: '2025-05-15', stan: 'biegnie' });
    expect(term.wyprowadzenie.opis).toContain('art. 36 KPA');
  });

  it('the appeal term runs 14 days from delivery and ends with the decision becoming final', () => {
    const events = [event('wszczecie', '2025-11-01'), event('wydanie', '2025-12-08'), event('doreczenie', '2025-12-10')];
    expect(one('odwolanie', ...events)).toMatchObject({ data: '2025-12-29', stan: 'biegnie' });
    expect(one('zalatwienie', ...events)).toMatchObject({ stan: 'spelniony', spelniony: '2025-12-08' });
    expect(one('odwolanie', ...events, event('ostatecznosc', '2025-12-30'))).toMatchObject({ stan: 'spelniony' });
  });

  it('an order that ends the case ends every running term, and waits for the proof of its delivery', () => {
    expect(derive(event('wszczecie', '2025-03-03'), event('odmowa-wszczecia', '2025-03-10')).map(({ rodzaj, stan }) => [rodzaj, stan])).toEqual([['zalatwienie', 'odpadl'], ['wywiad', 'odpadl'], ['dowod-doreczenia', 'biegnie']]);
  });

  it('says in Polish why the term ends when it does', () => {
    expect(one('zalatwienie', event('wszczecie', '2025-11-24')).wyprowadzenie.opis).toBe(
      '1\u00a0miesiąc od wszczęcia postępowania 24 listopada 2025 r. (art. 35 § 3 KPA; art. 57 § 3 KPA); koniec przypadał 24 grudnia 2025 r. (Wigilia Bożego Narodzenia; art. 57 § 4 KPA); termin: 29 grudnia 2025 r.',
    );
    expect(one('wywiad', event('wszczecie', '2025-03-03')).wyprowadzenie.opis).toContain('14\u00a0dni roboczych od powzięcia wiadomości o konieczności wywiadu 3 marca 2025 r.');
  });

  it('the update of an interview: its length is that of the interview counted from, none where that one says so, and an earlier day may be named', () => {
    const running = (months: object, ...more: ZdarzenieTerminu[]) => derive(event('wszczecie', '2025-03-03'), event('podpis-wywiadu', '2025-03-10', months), event('realizacja', '2025-04-01'), ...more)
      .filter(({ rodzaj }) => rodzaj === 'aktualizacja-wywiadu').map(({ data, stan }) => [data, stan]);
    expect(running({})).toEqual([['2025-09-10', 'biegnie']]);
    expect(running({ aktualizacja_miesiecy: 12 })).toEqual([['2026-03-10', 'biegnie']]);
    expect(running({ aktualizacja_miesiecy: 0 })).toEqual([]);
    expect(running({}, event('bieg-aktualizacji', '2025-05-01', { ostatni_wywiad: '2025-02-15', aktualizacja_miesiecy: 6 }))).toEqual([['2025-09-10', 'odpadl'], ['2025-08-15', 'biegnie']]);
    expect(running({}, event('bieg-aktualizacji', '2025-05-01', { aktualizacja_miesiecy: 0 }))).toEqual([['2025-09-10', 'odpadl']]);
  });
});
