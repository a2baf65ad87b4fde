import fc from 'fast-check';
import { plainToInstance } from 'class-transformer';
import { Money, plainDate } from '@ostoja/kernel';
import { ParameterSnapshot, type Swiadczenie, type Wynik } from '@ostoja/law';
import { runAgreement } from '@ostoja/facts/testing';
import { wszystkieParametry } from '../parameters/index.js';
import { swiadczenia, terminy, zasady } from '../prawo.registry.js';
import { refundacjaPracSpolecznieUzytecznych } from './refundacja-prac-spolecznie-uzytecznych.rule.js';
import { swiadczenieIntegracyjne } from './swiadczenie-integracyjne.rule.js';
import { swiadczenieZaPraceSpolecznieUzyteczne } from './swiadczenie-za-prace-spolecznie-uzyteczne.rule.js';
import { zwrotDotacjiCis } from './zwrot-dotacji-cis.rule.js';

const snapshot = new ParameterSnapshot(wszystkieParametry);
const dzien = plainDate('2025-05-31');

jest.setTimeout(60_000);
runAgreement({ swiadczenia, snapshot, przypadkow: 10_000 });
runAgreement({ terminy, zasady, snapshot, przypadkow: 1_000 });

function calculate<F extends object>(swiadczenie: Swiadczenie<F>, fakty: object, parametry = snapshot): Wynik {
  return swiadczenie.calculatePlain(parametry, dzien, plainToInstance(swiadczenie.opis.facts, fakty));
}

const grosze = (wynik: Wynik): bigint => wynik.kwota?.grosze ?? 0n;
const dni = (najwyzej: number) => fc.integer({ min: 0, max: najwyzej });

describe('świadczenie integracyjne', () => {
  it('never grows with a day of absence or illness, and is never below zero', () => {
    fc.assert(fc.property(dni(14), dni(14), dni(30), (nieobecnosc, choroba, wykorzystane) => {
      const fakty = { okres: 'uczestnictwo', dni_nieusprawiedliwione: nieobecnosc, dni_choroby: choroba, choroba_wykorzystane_dni: wykorzystane };
      const teraz = grosze(calculate(swiadczenieIntegracyjne, fakty));
      const wiecejChoroby = grosze(calculate(swiadczenieIntegracyjne, { ...fakty, dni_choroby: choroba + 1 }));
      const wiecejNieobecnosci = grosze(calculate(swiadczenieIntegracyjne, { ...fakty, dni_nieusprawiedliwione: nieobecnosc + 1 }));
      return teraz >= wiecejChoroby && teraz >= wiecejNieobecnosci && wiecejChoroby >= 0n;
    }));
  });

  it('for two parts of a month is that of both together, to a grosz of rounding, where no ceiling stands between', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 29 }), (koniec) => {
      const czesc = (od: number, az: number): object => ({ okres: 'uczestnictwo', przysluguje_od: `2025-05-${String(od).padStart(2, '0')}`, przysluguje_do: `2025-05-${String(az).padStart(2, '0')}` });
      const razem = grosze(calculate(swiadczenieIntegracyjne, czesc(1, 30)));
      const czesci = grosze(calculate(swiadczenieIntegracyjne, czesc(1, koniec))) + grosze(calculate(swiadczenieIntegracyjne, czesc(koniec + 1, 30)));
      return razem - czesci <= 1n && czesci - razem <= 1n;
    }));
  });

  it('is rounded up to a unit that the centre loads', () => {
    const zaokraglenie = {
      id: 'zatrudnienie_socjalne.swiadczenie_integracyjne.zaokraglenie_w_gore_do', name_pl: 'zaokrąglenie świadczenia integracyjnego', name_en: 'rounding of the integration benefit', unit: 'PLN',
      values: [{ from: '2025-01-01', to: null, value: '1.00', legal_basis: 'regulamin CIS, § 1', sources: ['regulamin'], confidence: 'confirmed' }],
    };
    const fakty = { okres: 'uczestnictwo' };
    expect(calculate(swiadczenieIntegracyjne, fakty).kwota?.toString()).toBe('1994.40');
    expect(calculate(swiadczenieIntegracyjne, fakty, new ParameterSnapshot(wszystkieParametry, [zaokraglenie])).kwota?.toString()).toBe('1995.00');
  });
});

describe('prace społecznie użyteczne', () => {
  const tygodnie = fc.array(fc.record({ godziny: dni(10) }), { maxLength: 6 });

  it('pay the same whatever the order of weeks and however hours are split among them', () => {
    fc.assert(fc.property(tygodnie, (lista) => {
      const razem = calculate(swiadczenieZaPraceSpolecznieUzyteczne, { tygodnie: lista }).kwota?.toString();
      const odwrotnie = calculate(swiadczenieZaPraceSpolecznieUzyteczne, { tygodnie: [...lista].reverse() }).kwota?.toString();
      const rozbite = calculate(swiadczenieZaPraceSpolecznieUzyteczne, { tygodnie: lista.flatMap(({ godziny }) => [{ godziny: godziny - 1 * Number(godziny > 0) }, { godziny: Number(godziny > 0) }]) }).kwota?.toString();
      return razem === odwrotnie && razem === rozbite;
    }));
  });

  it('lose no grosz between the fund and the gmina', () => {
    fc.assert(fc.property(tygodnie, dni(60), (lista, procent) => {
      const wyplata = calculate(swiadczenieZaPraceSpolecznieUzyteczne, { tygodnie: lista });
      const refundacja = calculate(refundacjaPracSpolecznieUzytecznych, { tygodnie: lista, procent: String(procent) });
      return Money.sum(refundacja.kwoty.map(({ kwota }) => kwota)).equals(wyplata.kwota!);
    }));
  });
});

describe('zwrot dotacji CIS', () => {
  it('is shared to the last grosz', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), (dotacje, czesc) => {
      const suma = dotacje.reduce((a, b) => a + b, 0);
      const niewykorzystane = Money.ofGrosze(BigInt(Math.floor(suma * czesc)));
      const wynik = calculate(zwrotDotacjiCis, { niewykorzystane: niewykorzystane.toString(), dotacje: dotacje.map((kwota) => ({ dotujacy: 'A', kwota: Money.ofGrosze(BigInt(kwota)).toString() })) });
      return Money.sum(wynik.kwoty.map(({ kwota }) => kwota)).equals(niewykorzystane) && wynik.kwoty.every(({ kwota }) => !kwota.isNegative);
    }));
  });
});
