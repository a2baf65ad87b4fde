import fc from 'fast-check';
import { Money, plainDate } from '@ostoja/kernel';
import { buildSnapshot } from '../prawo.registry.js';
import { kryteriumDochodowe, osobaNiepelnosprawna } from './osoba.zasada.js';

const snapshot = buildSnapshot();
const DAY = plainDate('2026-03-20');

it('a household that passes the income test passes it with less income too', () => {
  const tak = (grosze: number, liczba_osob: number) =>
    kryteriumDochodowe.calculatePlain(snapshot, DAY, { zadanie: 'sprzet', gospodarstwo: { liczba_osob, dochod_na_osobe: Money.ofGrosze(BigInt(grosze)).toString() } }).tak;
  fc.assert(fc.property(fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: 1, max: 5 }), (a, b, osoby) => {
    if (tak(Math.max(a, b), osoby)) expect(tak(Math.min(a, b), osoby)).toBe(true);
  }), { numRuns: 300 });
});

it('one more ruling never takes the status away', () => {
  const rodzaje = ['znaczny', 'lekki', 'zus_calkowita', 'grupa_ii'] as const;
  const orzeczenie = fc.record({ rodzaj: fc.constantFrom(...rodzaje), do: fc.constantFrom(undefined, '2025-01-01', '2027-01-01') });
  const tak = (orzeczenia: { rodzaj: (typeof rodzaje)[number]; do: string | undefined }[]) => osobaNiepelnosprawna.calculatePlain(snapshot, DAY, { orzeczenia }).tak;
  fc.assert(fc.property(fc.array(orzeczenie, { maxLength: 3 }), orzeczenie, (orzeczenia, next) => {
    if (tak(orzeczenia)) expect(tak([...orzeczenia, next])).toBe(true);
  }), { numRuns: 200 });
});
