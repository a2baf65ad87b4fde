import { Money, plainDate } from '@ostoja/kernel';
import type { TrescDecyzji } from '../src/decyzja/decyzja.entity.js';
import type { TrescObliczenia, WynikObliczenia } from '../src/decyzja/decyzja.ports.js';

/** The author's parts of a decision paid by transfer. */
export function aTrescDecyzji(overrides: Partial<TrescDecyzji> = {}): TrescDecyzji {
  return { kanal: 'przelew', rachunek: null, warunki: null, uzasadnienieKwoty: null, podstawaOdmowy: null, ocenaDowodow: null, rygorPowod: null, ...overrides };
}

/** A calculation that fixes 450.00 for March 2026. */
export function aWynik(overrides: Partial<WynikObliczenia> = {}): WynikObliczenia {
  return {
    obliczenieId: '01980000-0000-7000-8000-000000000001', spelniaWarunki: true, uznaniowe: false, kwota: Money.parse('450.00'), kwotaMin: null, kwotaMax: null, zakres: {}, oplata: null,
    od: plainDate('2026-03-01'), najdalejDo: null, prawoDo: null, ...overrides,
  };
}

/** What a made-up benefit gives to its letters. */
export function aTrescObliczenia(overrides: Partial<TrescObliczenia> = {}): TrescObliczenia {
  return {
    nazwa: 'zasiłek próbny',
    jednorazowe: false,
    forma: 'pieniezne',
    zakres: [],
    brakiZakresu: [],
    pesel: null,
    podstawaPrawna: ['art. 1 ustawy próbnej'],
    ustalenia: [{ rodzaj: 'akapit', tekst: 'Strona gospodaruje samotnie.' }],
    dowody: ['dochód, zapisano 3 marca 2026 r.'],
    wyjasnienie: [{ rodzaj: 'akapit', tekst: 'Dochód 300,00 zł jest niższy od kryterium 1010,00 zł (art. 8 ust. 1).' }],
    przyczyny: [],
    pouczenia: ['Zmianę sytuacji należy zgłosić niezwłocznie (art. 109 ustawy o pomocy społecznej).'],
    ...overrides,
  };
}
