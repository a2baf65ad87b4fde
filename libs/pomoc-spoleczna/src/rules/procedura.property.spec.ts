import fc from 'fast-check';
import { addDays, daysBetween, Money, plainDate, type PlainDate } from '@ostoja/kernel';
import { ParameterSnapshot, type Swiadczenie, type Term, type Termin, type Wynik, type WynikTerminu } from '@ostoja/law';
import { wszystkieParametry } from '../parameters/index.js';
import { odsetkiOdNaleznosci } from './odsetki.rule.js';
import { pomniejszenieEmerytury } from './pomniejszenie-emerytury.rule.js';
import { potracenieZBiezacegoSwiadczenia } from './potracenie.rule.js';
import { terminyProcedury } from './procedura.registry.js';

const snapshot = new ParameterSnapshot(wszystkieParametry);
const DZIEN = plainDate('2026-03-02');
const kwota = fc.integer({ min: 0, max: 500_000 }).map((grosze) => Money.ofGrosze(BigInt(grosze)).toString());
const day = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((n) => addDays(plainDate(from), n));
const calculate = <F extends object>(definition: Swiadczenie<F>, fakty: object): Wynik => definition.calculatePlain(snapshot, DZIEN, fakty as F);
const grosze = ({ kwota: wynik }: Wynik): bigint => wynik!.grosze;

function term(kod: string, zdarzenie: PlainDate, fakty: object = {}): Term {
  const definition = terminyProcedury.find((termin) => termin.kod === kod) as Termin<{ zdarzenie: string }>;
  return (definition.calculatePlain(snapshot, zdarzenie, { zdarzenie, ...fakty }) as WynikTerminu).obliczenie!;
}

describe('deduction', () => {
  const naleznosc = fc.record({ rodzaj: fc.constantFrom('nienalezne_swiadczenie', 'oplata_art_97'), kwota });
  const fakty = fc.record({ swiadczenie: kwota, naleznosci: fc.array(naleznosc, { minLength: 1, maxLength: 5 }) });

  it('never takes more than half of the benefit, nor more than is owed', () => {
    fc.assert(fc.property(fakty, (f) => {
      const potracono = grosze(calculate(potracenieZBiezacegoSwiadczenia, f));
      expect(potracono * 2n).toBeLessThanOrEqual(Money.parse(f.swiadczenie).grosze);
      expect(potracono).toBeLessThanOrEqual(Money.sum(f.naleznosci.map((n) => Money.parse(n.kwota))).grosze);
    }));
  });

  it('loses no grosz between the claims, and their order does not change the total', () => {
    fc.assert(fc.property(fakty, (f) => {
      const wynik = calculate(potracenieZBiezacegoSwiadczenia, f);
      expect(Money.sum(wynik.kwoty.map((named) => named.kwota)).grosze).toBe(grosze(wynik));
      expect(grosze(calculate(potracenieZBiezacegoSwiadczenia, { ...f, naleznosci: [...f.naleznosci].reverse() }))).toBe(grosze(wynik));
    }));
  });
});

describe('interest', () => {
  const period = fc.record({ kwota, rodzaj: fc.constant('ustawowe_za_opoznienie'), od: day('2016-01-01', 3700), dni: fc.integer({ min: 1, max: 400 }), ciecie: fc.integer({ min: 0, max: 399 }) });

  it('of a period is the interest of its parts, up to the grosz that each part rounds', () => {
    fc.assert(fc.property(period, ({ od, dni, ciecie, ...f }) => {
      const koniec = addDays(od, dni);
      const srodek = addDays(od, Math.min(ciecie, dni - 1));
      const calosc = grosze(calculate(odsetkiOdNaleznosci, { ...f, od, do: koniec }));
      const czesci = grosze(calculate(odsetkiOdNaleznosci, { ...f, od, do: srodek })) + grosze(calculate(odsetkiOdNaleznosci, { ...f, od: addDays(srodek, 1), do: koniec }));
      expect(calosc - czesci <= 1n && czesci - calosc <= 1n).toBe(true);
    }));
  });

  it('grows with the amount and with time', () => {
    fc.assert(fc.property(period, kwota, ({ od, dni, rodzaj, kwota: a }, b) => {
      const [mniejsza, wieksza] = Money.parse(a).compare(Money.parse(b)) <= 0 ? [a, b] : [b, a];
      const koniec = addDays(od, dni);
      expect(grosze(calculate(odsetkiOdNaleznosci, { rodzaj, kwota: mniejsza, od, do: koniec }))).toBeLessThanOrEqual(grosze(calculate(odsetkiOdNaleznosci, { rodzaj, kwota: wieksza, od, do: koniec })));
      expect(grosze(calculate(odsetkiOdNaleznosci, { rodzaj, kwota: a, od, do: koniec }))).toBeLessThanOrEqual(grosze(calculate(odsetkiOdNaleznosci, { rodzaj, kwota: a, od, do: addDays(koniec, 1) })));
    }));
  });
});

describe('what comes off a pension', () => {
  it('does not depend on the order of months and never exceeds the pension', () => {
    const zasilek = fc.record({ miesiac: fc.constant('2026-01'), kwota, liczba_osob: fc.integer({ min: 1, max: 6 }) });
    fc.assert(fc.property(fc.array(zasilek, { maxLength: 6 }), kwota, (zasilki, emerytura) => {
      const wynik = calculate(pomniejszenieEmerytury, { zasilki, emerytura });
      expect(grosze(calculate(pomniejszenieEmerytury, { zasilki: [...zasilki].reverse(), emerytura }))).toBe(grosze(wynik));
      expect(grosze(wynik)).toBeLessThanOrEqual(Money.parse(emerytura).grosze);
    }));
  });
});

describe('terms', () => {
  const events = day('2021-11-15', 1800);

  it('of the interview pass over exactly the days that are no working days', () => {
    fc.assert(fc.property(events, (zdarzenie) => {
      const { koniec, pominiete } = term('wywiad-srodowiskowy', zdarzenie);
      expect(daysBetween(zdarzenie, koniec) - pominiete.length).toBe(14);
    }));
  });

  it('a decision is final on the day after the last day for an appeal', () => {
    fc.assert(fc.property(events, (zdarzenie) => {
      expect(term('kpa-ostatecznosc-decyzji', zdarzenie).koniec).toBe(addDays(term('kpa-odwolanie', zdarzenie).koniec, 1));
    }));
  });

  it('electronic fiction comes one day after the fiction on paper', () => {
    fc.assert(fc.property(events, (zdarzenie) => {
      const papierowa = term('kpa-fikcja-doreczenia', zdarzenie, { powtorne_zawiadomienie: addDays(zdarzenie, 8) });
      expect(term('e-doreczenie-fikcja', zdarzenie).koniec).toBe(addDays(papierowa.koniec, 1));
    }));
  });

  it('the order of pauses does not change the day by which a case is settled', () => {
    const pauza = fc.record({ od: day('2026-03-03', 20), do: day('2026-03-10', 20), powod: fc.constant('zawieszenie') });
    fc.assert(fc.property(fc.array(pauza, { maxLength: 4 }), (okresy_niewliczane) => {
      const zalatwienie = (okresy: object[]): string => term('kpa-zalatwienie-sprawy', DZIEN, { rodzaj: 'wyjasniajaca', okresy_niewliczane: okresy }).koniec;
      expect(zalatwienie([...okresy_niewliczane].reverse())).toBe(zalatwienie(okresy_niewliczane));
    }));
  });
});
