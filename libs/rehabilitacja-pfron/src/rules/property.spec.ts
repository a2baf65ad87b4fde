import fc from 'fast-check';
import { runAgreement } from '@ostoja/facts/testing';
import { readFacts } from '@ostoja/law/testing';
import { addDays, Money, plainDate } from '@ostoja/kernel';
import type { Wynik } from '@ostoja/law';
import { buildSnapshot, swiadczenia, terminy, zasady } from '../prawo.registry.js';
import przyklady from './przyklady.json' with { type: 'json' };

const snapshot = buildSnapshot();
const DAY = plainDate('2026-03-20');
const amount = (grosze: number): string => Money.ofGrosze(BigInt(grosze)).toString();
const grosze = (max: number) => fc.integer({ min: 0, max });

runAgreement({ swiadczenia, snapshot, przypadkow: 10_000 });
runAgreement({ terminy, zasady, snapshot, przypadkow: 1_000 });

function calculate(kod: keyof typeof przyklady, changes: object, day = DAY): Wynik {
  const swiadczenie = swiadczenia.find((found) => found.kod === kod)!;
  return swiadczenie.calculatePlain(snapshot, day, readFacts(swiadczenie, { ...przyklady[kod], ...changes }));
}
const granted = ({ spelnia_warunki, kwota, kwota_max }: Wynik): Money => (spelnia_warunki ? (kwota ?? kwota_max!) : Money.ZERO);

it.each(['dofinansowanie-turnusu-rehabilitacyjnego', 'dofinansowanie-sprzetu-rehabilitacyjnego', 'dofinansowanie-przedmiotow-ortopedycznych'] as const)('%s: more income never gives more', (kod) => {
  fc.assert(fc.property(grosze(900_000), grosze(300_000), fc.integer({ min: 1, max: 4 }), (dochod, wiecej, liczba_osob) => {
    const of = (kwota: number) => granted(calculate(kod, { gospodarstwo: { liczba_osob, dochod_na_osobe: amount(kwota) } }));
    expect(of(dochod + wiecej).compare(of(dochod))).toBeLessThanOrEqual(0);
  }), { numRuns: 500 });
});

it('the order of incomes does not matter', () => {
  const zasada = zasady.find(({ kod }) => kod === 'kryterium-dochodowe-pfron')!;
  const income = fc.record({ miesiac: fc.constantFrom('2025-09', '2025-10', '2025-11', '2025-12', '2026-01'), kwota: grosze(500_000).map(amount) });
  const answer = (dochody: object[]) => zasada.calculate(snapshot, DAY, readFacts(zasada, { zadanie: 'sprzet', gospodarstwo: { liczba_osob: 3, dochody } }));
  const plain = (dochody: object[]) => answer(dochody).limity.map(({ wartosc }) => wartosc.toRatio());
  fc.assert(fc.property(fc.array(income, { maxLength: 8 }), (dochody) => {
    expect(plain([...dochody].reverse())).toEqual(plain(dochody));
  }), { numRuns: 300 });
});

it('a grant is never more than the cost', () => {
  fc.assert(fc.property(grosze(50_000_000), (cost) => {
    for (const kod of ['dofinansowanie-sprzetu-rehabilitacyjnego', 'dofinansowanie-likwidacji-barier', 'dofinansowanie-tlumacza-jezyka-migowego', 'dofinansowanie-sportu-kultury-rekreacji'] as const) {
      expect(granted(calculate(kod, { koszt: amount(cost) })).grosze).toBeLessThanOrEqual(BigInt(cost));
    }
  }), { numRuns: 300 });
});

it('the powiats of a workshop share their part without losing or making a grosz', () => {
  const powiat = fc.integer({ min: 1, max: 12 }).map((uczestnicy) => ({ powiat: 'inny powiat', uczestnicy }));
  fc.assert(fc.property(fc.integer({ min: 40, max: 90 }), grosze(500_000_000), fc.array(powiat, { maxLength: 3 }), (uczestnicy, koszty, inne_powiaty) => {
    const facts = { uczestnicy, koszty_dzialalnosci: amount(koszty) };
    const alone = calculate('dofinansowanie-wtz', { ...facts, inne_powiaty: [] }).kwoty.find(({ kod }) => kod === 'powiat')!;
    const shares = calculate('dofinansowanie-wtz', { ...facts, inne_powiaty }).kwoty.filter(({ kod }) => kod !== 'pfron').map(({ kwota }) => kwota);
    expect(Money.sum(shares).equals(alone.kwota)).toBe(true);
    expect(shares.every((share) => !share.isNegative)).toBe(true);
  }), { numRuns: 300 });
});

it('splitting the period of interest at any day does not change the exact sum', () => {
  const zwrot = swiadczenia.find(({ kod }) => kod === 'zwrot-srodkow-pfron')!;
  const start = plainDate('2021-01-01');
  const exact = (od: string, doDnia: string) =>
    zwrot.calculate(snapshot, DAY, readFacts(zwrot, { kwota: '12345.67', dzien_otrzymania: od, dzien_zwrotu: doDnia })).kroki.find(({ definition }) => definition.kod === 'odsetki.suma')!.value;
  fc.assert(fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), (first, second) => {
    const [middle, end] = [addDays(start, first), addDays(start, first + second)];
    const parts = exact(start, middle).plus(exact(addDays(middle, 1), end));
    expect(parts.compare(exact(start, end))).toBe(0);
  }), { numRuns: 200 });
});
