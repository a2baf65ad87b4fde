import { Fraction, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, type Calculus, type Outcome, type StepDefinition } from '@ostoja/law';
import { FaktyPomniejszeniaEmerytury } from './zwrot.facts.js';

const ART_99 = 'art. 99 ust. 1 ustawy o pomocy społecznej';
const CZESC: StepDefinition = { kod: 'art99.czesc_osoby', nazwa: 'część zasiłku przypadająca na osobę', przepis: 'art. 99 ust. 2 ustawy o pomocy społecznej' };
const RAZEM: StepDefinition = { kod: 'art99.zasilki', nazwa: 'zasiłki wypłacone za ten sam okres', przepis: ART_99, prosto: 'Zasiłki wypłacone za ten sam okres' };
const NIE_WYZEJ: StepDefinition = { kod: 'art99.pomniejszenie', nazwa: 'pomniejszenie nie wyższe niż emerytura lub renta', przepis: 'art. 99 ust. 3 ustawy o pomocy społecznej', prosto: 'Pomniejszenie emerytury lub renty' };

function calculate(c: Calculus, { zasilki, emerytura }: FaktyPomniejszeniaEmerytury): Outcome {
  const razem = c.sum(RAZEM, zasilki.map(({ miesiac, kwota, liczba_osob }) =>
    c.quotient(CZESC, c.fact(`zasiłek za ${miesiac}`, Fraction.parse(kwota)), c.fact('liczba osób', Fraction.of(liczba_osob ?? 1), null, 'osoby'))));
  const pomniejszenie = c.min(NIE_WYZEJ, razem, c.fact('emerytura lub renta za ten okres', Fraction.parse(emerytura)));
  return { spelnia_warunki: true, kwota: c.round(NIE_WYZEJ, pomniejszenie), kwota_min: null, kwota_max: null };
}

/** What ZUS or another pension body takes off a pension granted for the past and sends to the centre (art. 99 ups). */
export const pomniejszenieEmerytury = defineSwiadczenie<FaktyPomniejszeniaEmerytury>({
  kod: 'pomniejszenie-emerytury-lub-renty',
  nazwa: 'pomniejszenie emerytury lub renty o wypłacone zasiłki',
  przepis: 'art. 99 ustawy o pomocy społecznej',
  rodzaj: 'obligatoryjne',
  naleznosc: 'rozliczenie',
  wyplata: 'jednorazowe',
  facts: FaktyPomniejszeniaEmerytury,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { zasilki: [{ miesiac: '2026-01', kwota: '800.00' }, { miesiac: '2026-02', kwota: '300.00', liczba_osob: 1 }], emerytura: '1500.00' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate }],
});
