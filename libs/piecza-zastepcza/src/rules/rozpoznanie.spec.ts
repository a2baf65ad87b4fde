import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { plainDate } from '@ostoja/kernel';
import { Sytuacja } from '@ostoja/facts';
import { buildSnapshot, rozpoznanie } from '../prawo.registry.js';

const DZIEN = plainDate('2026-03-31');
const JA = { kim: 'ja', data_urodzenia: '2006-01-10' };

/** What each entry that concerns the situation says: an amount, a reason or what is missing. */
function rozpoznaj(sytuacja: object): string[] {
  const s = plainToInstance(Sytuacja, { osoby: [JA], ...sytuacja });
  expect(validateSync(s, { whitelist: true, forbidNonWhitelisted: true })).toEqual([]);
  return rozpoznanie.filter((wpis) => wpis.dotyczy(s)).map((wpis) => {
    const { kod, opis } = wpis.swiadczenie;
    const z = wpis.fakty(s, DZIEN);
    if ('brak' in z) return `${kod}: brak ${z.brak.join()}`;
    if ('odmowa' in z) return `${kod}: ${z.odmowa.kod}`;
    const fakty = plainToInstance(opis.facts, z.fakty);
    expect(validateSync(fakty, { whitelist: true, forbidNonWhitelisted: true })).toEqual([]);
    const { kwota, przyczyny } = wpis.swiadczenie.calculate(buildSnapshot(), DZIEN, fakty);
    return `${kod}: ${przyczyny.map((p) => p.kod).join() || String(kwota)}`;
  });
}

describe('screening of foster care', () => {
  it('says nothing to a household without care', () => expect(rozpoznaj({})).toEqual([]));

  it('lists the benefits of each child and the pay of a professional family', () => {
    const dzieci = [{ data_urodzenia: '2016-05-20', od: '2024-09-01', stopien: 'umiarkowany' }, { data_urodzenia: '2018-01-01', od: '2026-03-10', stopien: 'brak' }];
    expect(rozpoznaj({ piecza: { forma: 'zawodowa', dzieci } })).toEqual(expect.arrayContaining([
      'swiadczenie-na-utrzymanie-dziecka: 1517.00', 'dodatek-na-dziecko-z-niepelnosprawnoscia: 306.00',
      'swiadczenie-na-utrzymanie-dziecka: 1076.58', 'dodatek-na-dziecko-z-niepelnosprawnoscia: BRAK_ORZECZENIA',
      'wynagrodzenie-rodziny-zawodowej: 4567.40', 'dofinansowanie-wypoczynku-dziecka-w-pieczy: null',
    ]));
  });

  it('gives a kinship family no pay and asks for the ruling of a child', () => {
    const wynik = rozpoznaj({ piecza: { forma: 'spokrewniona', dzieci: [{ data_urodzenia: '2016-05-20', od: '2024-09-01' }] } });
    expect(wynik).toEqual(expect.arrayContaining(['swiadczenie-na-utrzymanie-dziecka: 1002.00', 'dodatek-na-dziecko-z-niepelnosprawnoscia: brak piecza.dzieci[].stopien']));
    expect(wynik.some((wpis) => wpis.startsWith('wynagrodzenie'))).toBe(false);
  });

  it('offers the repair of a dwelling to professional families only', () => {
    const ma = (forma: string) => rozpoznaj({ piecza: { forma, dzieci: [] } }).includes('swiadczenie-na-remont-rodziny-zawodowej: null');
    expect(['spokrewniona', 'niezawodowa', 'rodzinny_dom_dziecka', 'zawodowa', 'pogotowie', 'specjalistyczna'].map(ma)).toEqual([false, false, false, true, true, true]);
  });

  it('asks for more about the supplement of a child of age', () => {
    const dzieci = [{ data_urodzenia: '2007-01-01', od: '2020-09-01', stopien: 'znaczny' }];
    expect(rozpoznaj({ piecza: { forma: 'niezawodowa', dzieci } })[1]).toBe('dodatek-na-dziecko-z-niepelnosprawnoscia: PELNOLETNI_BEZ_DANYCH');
  });

  it('tells that a child of age needs more answers', () => {
    expect(rozpoznaj({ piecza: { forma: 'niezawodowa', dzieci: [{ data_urodzenia: '2007-01-01', od: '2020-09-01', stopien: 'brak' }] } })[0]).toBe('swiadczenie-na-utrzymanie-dziecka: PELNOLETNI_BEZ_DANYCH');
  });

  it.each([
    [{ forma: 'instytucjonalna', miesiace_pobytu: 48, opuszczenie: '2024-02-15', kontynuuje_nauke: true }, ['759.00', '9991.00', '2272.00']],
    [{ forma: 'spokrewniona', miesiace_pobytu: 36, opuszczenie: '2024-02-15', kontynuuje_nauke: false }, ['BEZ_NAUKI', '4998.00', '2272.00']],
    [{ forma: 'niezawodowa', miesiace_pobytu: 11, opuszczenie: '2024-02-15' }, ['brak wychowanek.kontynuuje_nauke', 'POBYT_ZA_KROTKI', 'POBYT_ZA_KROTKI']],
    [{ forma: 'zawodowa', miesiace_pobytu: 48 }, ['brak wychowanek.opuszczenie', 'brak wychowanek.opuszczenie', 'brak wychowanek.opuszczenie']],
    [{ forma: 'mow_mos', miesiace_pobytu: 48, opuszczenie: '2024-02-15' }, ['POMOC_Z_INNEJ_USTAWY', 'POMOC_Z_INNEJ_USTAWY', 'POMOC_Z_INNEJ_USTAWY']],
  ])('tells a person who left care: %j', (wychowanek, expected) => {
    expect(rozpoznaj({ wychowanek }).map((wpis) => wpis.split(': ')[1])).toEqual(expected);
  });

  it('gives a disabled person who left care the higher help', () => {
    const wychowanek = { forma: 'zawodowa', miesiace_pobytu: 48, opuszczenie: '2024-02-15', kontynuuje_nauke: false };
    expect(rozpoznaj({ wychowanek, osoby: [{ ...JA, stopien: 'znaczny' }] }).at(-1)).toBe('pomoc-na-zagospodarowanie: 4542.00');
  });
});
