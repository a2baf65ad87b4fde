import fc from 'fast-check';
import { addDays, Money, plainDate } from '@ostoja/kernel';
import { runAgreement } from '@ostoja/facts/testing';
import type { Swiadczenie, Wynik } from '@ostoja/law';
import { buildSnapshot, swiadczenia, terminy, zasady } from '../prawo.registry.js';

const snapshot = buildSnapshot();
const DZIEN = plainDate('2026-03-31');
const swiadczenie = (kod: string): Swiadczenie<object> => swiadczenia.find((found) => found.kod === kod)!;
const oblicz = (kod: string, fakty: object): Wynik => swiadczenie(kod).calculatePlain(snapshot, DZIEN, fakty);
const kwota = fc.integer({ min: 0, max: 5_000_000 }).map((grosze) => Money.ofGrosze(BigInt(grosze)).toString());
const suma = ({ kwoty }: Wynik): string => Money.sum(kwoty.map((jedna) => jedna.kwota)).toString();

runAgreement({ swiadczenia, snapshot, przypadkow: 10_000 });
runAgreement({ terminy, zasady, snapshot, przypadkow: 300 });

it('splitting a stay within a month changes the sum by a grosz of rounding at most', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), kwota, (dzien, kwota_przyznana) => {
    const podzial = addDays(plainDate('2026-03-01'), dzien - 1);
    const fakty = { forma: 'niezawodowa', kwota_przyznana };
    const czesci = [{ ...fakty, pobyt_do: podzial }, { ...fakty, pobyt_od: addDays(podzial, 1) }].map((czesc) => oblicz('swiadczenie-na-utrzymanie-dziecka', czesc).kwota!);
    const calosc = oblicz('swiadczenie-na-utrzymanie-dziecka', fakty).kwota!;
    const roznica = Money.sum(czesci).minus(calosc);
    expect(roznica.compare(Money.ofGrosze(1n)) <= 0 && roznica.compare(Money.ofGrosze(-1n)) >= 0).toBe(true);
  }));
});

it('more days of stay never give less', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), (dzien) => {
    const doDnia = (n: number) => oblicz('swiadczenie-na-utrzymanie-dziecka', { forma: 'niezawodowa', pobyt_do: addDays(plainDate('2026-03-01'), n - 1) }).kwota!;
    expect(doDnia(dzien + 1).compare(doDnia(dzien))).toBeGreaterThan(0);
  }));
});

it('a family and its helper family together have the whole benefit, to a grosz', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), (dni) => {
    const rodzina = oblicz('swiadczenie-na-utrzymanie-dziecka', { forma: 'niezawodowa', dni_w_rodzinie_pomocowej: dni }).kwota!;
    const pomocowa = oblicz('swiadczenie-na-utrzymanie-dziecka', { forma: 'niezawodowa', pobyt_do: addDays(plainDate('2026-03-01'), dni - 1) }).kwota!;
    expect(Math.abs(Number(rodzina.plus(pomocowa).grosze) - 151_700)).toBeLessThanOrEqual(1);
  }));
});

it('no grosz is lost between gmina and powiat', () => {
  const umieszczenie = fc.integer({ min: 0, max: 2000 }).map((dni) => addDays(DZIEN, -dni));
  fc.assert(fc.property(kwota, umieszczenie, (wydatki, dzien) => {
    expect(suma(oblicz('udzial-gminy-w-wydatkach-na-piecze', { wydatki, umieszczenie: dzien }))).toBe(wydatki);
  }));
  fc.assert(fc.property(kwota, kwota, kwota, (odzyskano, wydatki_gminy, wydatki_powiatu) => {
    const wynik = oblicz('podzial-odzyskanej-kwoty-gmina-powiat', { kwota: odzyskano, wydatki_gminy, wydatki_powiatu });
    if (wynik.spelnia_warunki) expect(suma(wynik)).toBe(odzyskano);
  }));
});

it('the share of the gmina never falls from year to year', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2000 }), (dni) => {
    const udzial = (umieszczenie: string) => oblicz('udzial-gminy-w-wydatkach-na-piecze', { wydatki: '3000.00', umieszczenie }).kwota!;
    expect(udzial(addDays(DZIEN, -dni - 1)).compare(udzial(addDays(DZIEN, -dni)))).toBeGreaterThanOrEqual(0);
  }));
});

it('instalments add up to the debt', () => {
  fc.assert(fc.property(kwota, kwota, fc.integer({ min: 1, max: 30 }), (naleznosc, odsetki, liczba_rat) => {
    const { kwoty, kwota: doZaplaty } = oblicz('ulga-w-oplacie-rodzicow', { naleznosc, odsetki, ulga: 'raty', liczba_rat, warunki_uchwaly: true });
    const [rata, ostatnia] = ['rata', 'ostatnia_rata'].map((kod) => kwoty.find((jedna) => jedna.kod === kod)!.kwota.grosze);
    expect(rata! * BigInt(liczba_rat - 1) + ostatnia!).toBe(doZaplaty!.grosze);
  }));
});

it('the order of payments, debts, costs and incomes does not matter', () => {
  const zaleglosc = fc.record({ wymagalna_od: fc.integer({ min: 0, max: 900 }).map((dni) => addDays(DZIEN, -dni)), kwota });
  fc.assert(fc.property(fc.array(zaleglosc, { maxLength: 6 }), kwota, (zaleglosci, wplata) => {
    const wynik = (lista: typeof zaleglosci) => oblicz('zaliczenie-wplaty-na-zaleglosci-pieczy', { wplata, zaleglosci: lista }).kwoty.map((jedna) => String(jedna.kwota));
    expect(wynik(zaleglosci.toReversed())).toEqual(wynik(zaleglosci));
    expect(suma(oblicz('zaliczenie-wplaty-na-zaleglosci-pieczy', { wplata, zaleglosci }))).toBe(wplata);
  }));
  fc.assert(fc.property(fc.array(fc.record({ dzien: fc.integer({ min: 0, max: 900 }).map((dni) => addDays(DZIEN, -dni)), wyplacono: kwota }), { maxLength: 6 }), (wyplaty) => {
    const wynik = (lista: typeof wyplaty) => oblicz('zwrot-nienaleznych-swiadczen-pieczy', { przyczyna: 'ustanie_prawa', wyplaty: lista });
    expect(wynik(wyplaty.toReversed())).toEqual(wynik(wyplaty));
  }));
});

it('interest over a split period is the interest of the whole, to a grosz', () => {
  const odsetki = (fakty: object) => Number(oblicz('odsetki-od-oplaty-rodzicow', { kwota: '36500.00', ...fakty }).kwota!.grosze);
  const calosc = odsetki({ decyzja_ostateczna: '2025-06-10', dzien_zaplaty: '2026-03-31' });
  const czesci = odsetki({ decyzja_ostateczna: '2025-06-10', dzien_zaplaty: '2025-10-31' }) + odsetki({ decyzja_ostateczna: '2025-10-10', dzien_zaplaty: '2026-03-31' });
  expect(Math.abs(calosc - czesci)).toBeLessThanOrEqual(1);
});
