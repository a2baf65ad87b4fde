import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { OsobaSytuacjiFakt, Sytuacja } from '@ostoja/facts';
import { plainDate } from '@ostoja/kernel';
import { buildSnapshot } from '../prawo.registry.js';
import { rozpoznanieRehabilitacji } from './rehabilitacja.rozpoznanie.js';

const DAY = plainDate('2026-03-20');
const osoba = (changes: Partial<OsobaSytuacjiFakt> = {}): OsobaSytuacjiFakt => ({ kim: 'ja', data_urodzenia: '1975-03-15', dochod: '2000.00', stopien: 'znaczny', ...changes });
const sytuacja = (changes: Partial<Sytuacja> = {}): Sytuacja => ({ osoby: [osoba()], rehabilitacja: ['turnus'], ...changes });
const find = (s: Sytuacja) => rozpoznanieRehabilitacji.filter((entry) => entry.dotyczy(s));
const factsOf = (s: Sytuacja) => find(s)[0]!.fakty(s, DAY);

describe('screening of disabled persons', () => {
  it('asks only about the help that was chosen', () => {
    expect(find(sytuacja()).map(({ swiadczenie }) => swiadczenie.kod)).toEqual(['dofinansowanie-turnusu-rehabilitacyjnego']);
    expect(find(sytuacja({ rehabilitacja: [] }))).toEqual([]);
    expect(find(sytuacja({ rehabilitacja: undefined }))).toHaveLength(rozpoznanieRehabilitacji.length);
    expect(find(sytuacja({ rehabilitacja: undefined, osoby: [osoba({ stopien: 'brak' })] }))).toEqual([]);
  });
  it('names what is not yet answered', () => {
    expect(factsOf(sytuacja({ osoby: [osoba({ stopien: undefined, dochod: undefined })] }))).toEqual({ brak: ['osoby[].stopien', 'osoby[].dochod'] });
    expect(factsOf(sytuacja({ rehabilitacja: undefined }))).toEqual({ brak: ['rehabilitacja'] });
    expect(factsOf(sytuacja({ osoby: [osoba(), osoba({ kim: 'rodzic', stopien: undefined, dochod: undefined })] }))).toEqual({ brak: ['osoby[].dochod'] });
    expect(factsOf(sytuacja({ rehabilitacja: ['bariery'], osoby: [osoba({ dochod: undefined })] }))).toHaveProperty('fakty');
  });
  it('takes the disabled person of the household and the income of all', () => {
    const child = osoba({ kim: 'dziecko', data_urodzenia: '2015-01-01', dochod: '0', stopien: 'orzeczenie_do_16' });
    expect(factsOf(sytuacja({ osoby: [osoba({ stopien: 'brak', dochod: '2000.01' }), child, osoba({ kim: 'malzonek', stopien: undefined, dochod: '1000' })] }))).toMatchObject({
      fakty: { data_urodzenia: '2015-01-01', orzeczenia: [{ rodzaj: 'niepelnosprawnosc_do_16' }], gospodarstwo: { liczba_osob: 3, dochod_na_osobe: '1000.00' } },
    });
  });

  it.each(rozpoznanieRehabilitacji.map((entry) => [entry.etykieta!, entry] as const))('%s: gives facts that the benefit accepts', (_etykieta, entry) => {
    const all = sytuacja({ rehabilitacja: ['turnus', 'sprzet', 'przedmioty', 'bariery', 'tlumacz', 'samochod', 'komputer', 'wozek', 'studia'] });
    expect(entry.dotyczy(all)).toBe(true);
    const { fakty } = entry.fakty(all, DAY) as { fakty: object };
    const facts = plainToInstance(entry.swiadczenie.opis.facts, fakty);
    expect(validateSync(facts, { whitelist: true, forbidNonWhitelisted: true })).toEqual([]);
    const day = entry.swiadczenie.kod.startsWith('aktywny') ? plainDate('2025-06-20') : DAY;
    const wynik = entry.swiadczenie.calculate(buildSnapshot(), day, facts);
    expect([wynik.spelnia_warunki, (wynik.kwota ?? wynik.kwota_max)!.isZero]).toEqual([true, false]);
  });
});
