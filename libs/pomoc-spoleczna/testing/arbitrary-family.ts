import fc from 'fast-check';
import { Money, monthOf, shiftMonth, type PlainDate } from '@ostoja/kernel';

const RODZAJE = [
  'wynagrodzenie', 'renta', 'zasilek_pielegnacyjny', 'zasilek_okresowy', 'zasilek_staly', 'swiadczenie_wychowawcze', 'rodzinny_kapital_opiekunczy', 'swiadczenie_uzupelniajace',
  'aktywny_rodzic', 'swiadczenie_w_pieczy_zastepczej', 'dzialalnosc_ryczalt', 'pozyczka', 'nieznany_rodzaj',
];
const kwota = (najwyzej: number) => fc.integer({ min: 0, max: najwyzej * 100 }).map((grosze) => Money.ofGrosze(BigInt(grosze)).toString());
const odliczenie = fc.option(kwota(300), { nil: undefined });

/** Facts of a random household for any of the four allowances, seen from the day: incomes of every kind, in and around the month that counts. */
export function aFamily(dzien: PlainDate) {
  const miesiac = shiftMonth(monthOf(dzien), -1);
  const zwykly = fc.record({
    rodzaj: fc.constantFrom(...RODZAJE), kwota: kwota(900), miesiac: fc.integer({ min: -2, max: 1 }).map((n) => shiftMonth(miesiac, n)),
    podatek: odliczenie, skladka_zdrowotna: odliczenie, koszty: odliczenie,
  });
  const jednorazowy = fc.record({ rodzaj: fc.constant('odprawa'), kwota: kwota(12_000), miesiac: fc.integer({ min: -13, max: 0 }).map((n) => shiftMonth(miesiac, n)), jednorazowy: fc.constant(true) });
  const wyrownanie = fc.record({ rodzaj: fc.constant('renta'), kwota: kwota(3000), okres_od: fc.constant(shiftMonth(miesiac, -3)), okres_do: fc.integer({ min: -3, max: 3 }).map((n) => shiftMonth(miesiac, n)) });
  const rolne = fc.record({ rodzaj: fc.constant('gospodarstwo_rolne'), ha: fc.integer({ min: 0, max: 20_000 }).map((n) => (n / 10_000).toFixed(4)) });
  const dochody = fc.array(fc.oneof({ weight: 6, arbitrary: zwykly }, jednorazowy, wyrownanie, rolne), { maxLength: 3 });
  const osoba = (i: number) => fc.record({
    klucz: fc.constant(`O${i}`), wnioskodawca: fc.constant(i === 0), pelnoletnia: fc.constant(true), w_pieczy_zastepczej: fc.boolean(), dochody,
    orzeczenia: fc.constant([{ stopien: i === 0 ? 'umiarkowany' : 'lekki', na_stale: true }]),
    odliczenia: fc.array(fc.record({ rodzaj: fc.constant('alimenty'), kwota: kwota(200), miesiac: fc.constant(miesiac) }), { maxLength: 1 }),
  });
  const osoby = fc.integer({ min: 1, max: 5 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => osoba(i))));
  return fc.record({
    osoby: osoby as fc.Arbitrary<readonly AnyPerson[]>,
    powody: fc.constant(['bezrobocie']),
    miesiac_dochodu: fc.constant(miesiac),
    potrzeby: fc.constant([{ cel: 'opal', kwota: '1200.00' }]),
    szczegolny_przypadek: fc.constant(true),
  });
}

interface AnyPerson {
  readonly klucz: string;
  readonly dochody: readonly object[];
}
