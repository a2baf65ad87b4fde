import { readFacts } from '@ostoja/law/testing';
import { plainDate } from '@ostoja/kernel';
import type { ParameterDefinition } from '@ostoja/law';
import { buildSnapshot, swiadczenia, zasady } from '../prawo.registry.js';
import przyklady from './przyklady.json' with { type: 'json' };

const DAY = plainDate('2026-03-20');

/** A row as an authorised person of the centre loads it. */
function loaded(id: string, unit: string, value: string, from = '2026-01-01'): ParameterDefinition {
  return { id: `rehabilitacja.${id}`, name_pl: 'ustawienie', name_en: 'setting', unit, values: [{ from, to: null, value, legal_basis: 'uchwała rady powiatu', sources: ['BIP'], confidence: 'confirmed' }] };
}

function calculate(kod: keyof typeof przyklady, changes: object, ...rows: ParameterDefinition[]) {
  const swiadczenie = swiadczenia.find((found) => found.kod === kod)!;
  return swiadczenie.calculate(buildSnapshot(rows), DAY, readFacts(swiadczenie, { ...przyklady[kod], ...changes }));
}

function answer(kod: keyof typeof przyklady, changes: object, ...rows: ParameterDefinition[]) {
  const zasada = zasady.find((found) => found.kod === kod)!;
  return zasada.calculate(buildSnapshot(rows), DAY, readFacts(zasada, { ...przyklady[kod], ...changes }));
}

describe('local ceilings, never above the statutory ones', () => {
  const sprzet = (...rows: ParameterDefinition[]) => calculate('dofinansowanie-sprzetu-rehabilitacyjnego', {}, ...rows).kwota_max?.toString();

  it('a lower share or amount of the powiat binds', () => {
    expect(sprzet()).toBe('4800.00');
    expect(sprzet(loaded('sprzet_rehabilitacyjny.lokalny_procent', 'percent', '60'))).toBe('3600.00');
    expect(sprzet(loaded('sprzet_rehabilitacyjny.lokalny_limit', 'PLN', '3000'))).toBe('3000.00');
  });
  it('a higher one changes nothing', () => {
    expect(sprzet(loaded('sprzet_rehabilitacyjny.lokalny_procent', 'percent', '95'), loaded('sprzet_rehabilitacyjny.lokalny_limit', 'PLN', '9000'))).toBe('4800.00');
  });
  it('days outside the gmina', () => {
    const sport = (dni_poza_gmina: number) => calculate('dofinansowanie-sportu-kultury-rekreacji', { dni_poza_gmina }, loaded('sport_kultura.lokalne_dni_poza_gmina', 'days', '8'));
    expect(sport(8).spelnia_warunki).toBe(true);
    expect(sport(9).przyczyny.map(({ kod }) => kod)).toEqual(['ZA_DUZO_DNI_POZA_GMINA']);
  });
  it('150% of the price limit alone', () => {
    expect(calculate('dofinansowanie-przedmiotow-ortopedycznych', {}, loaded('ortopedyczne.baza', 'code', 'limit')).kwota_max?.toString()).toBe('1500.00');
  });
});

it('a lower share of the own share inside the price limit', () => {
  expect(calculate('dofinansowanie-przedmiotow-ortopedycznych', { cena: '900.00' }, loaded('ortopedyczne.procent_udzialu_wlasnego', 'percent', '50')).kwota_max?.toString()).toBe('100.00');
});

describe('settings of a stay', () => {
  const stay = (changes: object, ...rows: ParameterDefinition[]) => calculate('dofinansowanie-turnusu-rehabilitacyjnego', { opiekun: undefined, ...changes }, ...rows).kwota?.toString();
  const income = (dochod_na_osobe: string) => ({ gospodarstwo: { liczba_osob: 2, dochod_na_osobe } });

  it('grosze are cut off where the centre cuts them', () => {
    // 9197.79 x 20% = 1839.558
    const sheltered = { ...income('0.00'), w_zakladzie_pracy_chronionej: true };
    expect(stay(sheltered)).toBe('1840.00');
    expect(stay(sheltered, loaded('turnus.sposob_zaokraglenia', 'code', 'dol'))).toBe('1839.00');
  });
  it('an announced cut takes its share of the amount, at most 20%', () => {
    // 2759 x 80% = 2207.20
    expect(stay(income('0.00'), loaded('turnus.obnizenie_procent', 'percent', '20'))).toBe('2207.00');
    expect(() => stay(income('0.00'), loaded('turnus.obnizenie_procent', 'percent', '20.01'))).toThrow(expect.objectContaining({ code: 'REHABILITACJA.OBNIZENIE_PONAD_GRANICE' }));
  });
  it('the order of cut and reduction is a setting', () => {
    // excess 100: 2759 x 80% = 2207.20, in złoty 2207, less 100; or (2759 - 100) x 80% = 2127.20
    const cut = loaded('turnus.obnizenie_procent', 'percent', '20');
    expect(stay(income('4698.90'), cut)).toBe('2107.00');
    expect(stay(income('4698.90'), cut, loaded('turnus.kolejnosc', 'code', 'najpierw_nadwyzka'))).toBe('2127.00');
  });
  it('the line of the carer may stay whole', () => {
    const carer = { ...income('4698.90'), opiekun: { zalecony_przez_lekarza: true, data_urodzenia: '1990-05-04' } };
    expect(stay(carer)).toBe('4399.00');
    expect(stay(carer, loaded('turnus.opiekun.pomniejszenie', 'code', 'bez_pomniejszenia'))).toBe('4499.00');
  });
});

describe('other settings', () => {
  const months = (...miesiace: string[]) => ({ data_wniosku: '2026-05-10', gospodarstwo: { liczba_osob: 1, dochody: miesiace.map((miesiac) => ({ miesiac, kwota: '3000.00' })) } });
  const dochod = (changes: object, ...rows: ParameterDefinition[]) => answer('kryterium-dochodowe-pfron', changes, ...rows).limity.find(({ kod }) => kod === 'dochod_na_osobe')!.wartosc.toFixed(2);

  it('the three months before the application in place of the quarter', () => {
    const setting = loaded('dochod.okres', 'code', 'trzy_miesiace');
    const all = months('2026-01', '2026-02', '2026-03', '2026-04', '2026-05');
    expect(dochod(all)).toBe('3000.00');
    expect(dochod(months('2026-01'))).toBe('1000.00');
    expect(dochod(months('2026-01'), setting)).toBe('0.00');
    expect(dochod(months('2026-02'), setting)).toBe('1000.00');
    expect(dochod(months('2026-04'), setting)).toBe('1000.00');
    expect(dochod(months('2026-05'), setting)).toBe('0.00');
    expect(dochod(all, setting)).toBe('3000.00');
  });
  it('a refusal by letter', () => {
    expect(answer('odmowa-pfron-decyzja', {}).tak).toBe(true);
    expect(answer('odmowa-pfron-decyzja', {}, loaded('odmowa.forma', 'code', 'pismo')).przyczyny.map(({ kod }) => kod)).toEqual(['ODMOWA_PISMEM']);
  });
  it('the share of residents in a workshop cut to whole percents', () => {
    // 79 of 200 is 39.5%: 40% half up, 39% cut off; (121 + 79 x 0.75) x 38496 and (121 + 79 x 0.9) x 38496
    const wtz = (...rows: ParameterDefinition[]) => calculate('dofinansowanie-wtz', { uczestnicy: 200, mieszkancy_jednostek: 79, inne_powiaty: [] }, ...rows).kwota?.toString();
    expect(wtz()).toBe('6938904.00');
    expect(wtz(loaded('wtz.wskaznik.zaokraglenie', 'code', 'dol'))).toBe('7395081.60');
  });
  it('a calculation goes on once the wage of the next quarter is loaded', () => {
    const june = plainDate('2026-06-15');
    const zasada = zasady.find(({ kod }) => kod === 'kryterium-dochodowe-pfron')!;
    const facts = readFacts(zasada, { zadanie: 'sprzet', gospodarstwo: { liczba_osob: 1, dochod_na_osobe: '1000.00' } });
    expect(() => zasada.calculate(buildSnapshot(), june, facts)).toThrow(expect.objectContaining({ code: 'LAW.PARAMETER_MISSING', details: { parametr: 'rehabilitacja.przecietne_wynagrodzenie', dzien: '2026-06-15' } }));
    const wage = loaded('przecietne_wynagrodzenie', 'PLN/month', '9300.00', '2026-06-01');
    expect(zasada.calculate(buildSnapshot([wage]), june, facts).limity[0]!.wartosc.toFixed(2)).toBe('6045.00');
  });
});
