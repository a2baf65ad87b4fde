import fc from 'fast-check';
import { plainToInstance } from 'class-transformer';
import { addDays, Money, plainDate, type PlainDate } from '@ostoja/kernel';
import { ParameterSnapshot, type Swiadczenie, type Wynik } from '@ostoja/law';
import { runAgreement } from '@ostoja/facts/testing';
import { wszystkieParametry } from '../parameters/index.js';
import { swiadczenia, terminy, zasady } from '../prawo.registry.js';
import { przekroczeniePozycjiKosztorysu, zaliczenieWplaty } from './rozliczenie-umowy.rule.js';
import { odsetkiOdDotacji, zwrotDotacji } from './zwrot-dotacji.rule.js';

const snapshot = new ParameterSnapshot(wszystkieParametry);
const dzien = plainDate('2026-03-31');

jest.setTimeout(60_000);
runAgreement({ swiadczenia, snapshot, przypadkow: 10_000 });
runAgreement({ terminy, zasady, snapshot, przypadkow: 1_000 });

function calculate<F extends object>(swiadczenie: Swiadczenie<F>, fakty: object): Wynik {
  return swiadczenie.calculatePlain(snapshot, dzien, plainToInstance(swiadczenie.opis.facts, fakty));
}

const kwotaOf = ({ kwoty }: Wynik, kod: string): bigint => kwoty.find((named) => named.kod === kod)!.kwota.grosze;
const kwota = fc.integer({ min: 1, max: 10_000_000 }).map((grosze) => Money.ofGrosze(BigInt(grosze)).toString());
const dni = (najwyzej: number) => fc.integer({ min: 0, max: najwyzej });
const START = plainDate('2021-06-01');

describe('odsetki od dotacji', () => {
  const dokladne = (suma: string, od: PlainDate, koniec: PlainDate): bigint => kwotaOf(calculate(odsetkiOdDotacji, { kwota: suma, od, do: koniec }), 'odsetki_dokladne');

  it('for a period cut anywhere are those of the whole, to a grosz of rounding', () => {
    fc.assert(fc.property(kwota, dni(1700), dni(1700), (suma, pierwsza, druga) => {
      const ciecie = addDays(START, pierwsza);
      const koniec = addDays(ciecie, druga + 1);
      const roznica = dokladne(suma, START, koniec) - dokladne(suma, START, ciecie) - dokladne(suma, addDays(ciecie, 1), koniec);
      return roznica >= -1n && roznica <= 1n;
    }));
  });

  it('never fall with another day', () => {
    fc.assert(fc.property(kwota, dni(1700), (suma, ile) => dokladne(suma, START, addDays(START, ile)) <= dokladne(suma, START, addDays(START, ile + 1))));
  });
});

describe('zwrot dotacji', () => {
  const transze = fc.array(fc.record({ kwota, dzien_przekazania: dni(300).map((ile) => addDays(plainDate('2025-01-02'), ile) as string) }), { minLength: 1, maxLength: 6 });
  const fakty = { podstawa: 'niezgodnie_z_przeznaczeniem', termin_wykorzystania: '2025-12-31', dzien_stwierdzenia: '2026-02-10', dzien_zwrotu: '2026-03-31' };

  it('does not depend on the order of instalments, and returns their whole sum', () => {
    fc.assert(fc.property(transze, (lista) => {
      const wynik = calculate(zwrotDotacji, { ...fakty, transze: lista });
      const odwrotnie = calculate(zwrotDotacji, { ...fakty, transze: [...lista].reverse() });
      const suma = Money.sum(lista.map((transza) => Money.parse(transza.kwota))).grosze;
      return wynik.kwota!.equals(odwrotnie.kwota!) && kwotaOf(wynik, 'naleznosc_glowna') === suma && wynik.kwota!.grosze === suma + kwotaOf(wynik, 'odsetki');
    }));
  });

  it('of misuse never costs less than of excess', () => {
    fc.assert(fc.property(transze, (lista) => {
      const nadmierna = calculate(zwrotDotacji, { ...fakty, podstawa: 'nienalezna_lub_nadmierna', transze: lista });
      return calculate(zwrotDotacji, { ...fakty, transze: lista }).kwota!.compare(nadmierna.kwota!) >= 0;
    }));
  });
});

describe('zaliczenie wpłaty', () => {
  it('loses no grosz of the payment or of the debt', () => {
    fc.assert(fc.property(kwota, kwota, kwota, (naleznosc, odsetki, wplata) => {
      const wynik = calculate(zaliczenieWplaty, { naleznosc, odsetki, wplata });
      const [dlug, wplacono] = [Money.parse(naleznosc).plus(Money.parse(odsetki)).grosze, Money.parse(wplata).grosze];
      const zaliczono = kwotaOf(wynik, 'na_naleznosc') + kwotaOf(wynik, 'na_odsetki');
      return zaliczono === (wplacono < dlug ? wplacono : dlug)
        && kwotaOf(wynik, 'pozostala_naleznosc') + kwotaOf(wynik, 'pozostale_odsetki') === dlug - zaliczono
        && wynik.kwoty.every((named) => !named.kwota.isNegative);
    }));
  });
});

describe('przekroczenie pozycji kosztorysu', () => {
  it('does not depend on the order of lines', () => {
    fc.assert(fc.property(fc.array(fc.record({ wedlug_umowy: kwota, faktycznie: kwota }), { maxLength: 8 }), dni(50), (pozycje, limit) => {
      const suma = (lista: object[]): bigint => calculate(przekroczeniePozycjiKosztorysu, { limit_przesuniec: String(limit), pozycje: lista }).kwota!.grosze;
      return suma(pozycje) === suma([...pozycje].reverse());
    }));
  });
});
