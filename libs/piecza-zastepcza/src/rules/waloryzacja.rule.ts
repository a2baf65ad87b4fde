import { Fraction, Money, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, due, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { FaktyWaloryzacji, type WskaznikCenFakt } from './srodki-rodziny.facts.js';
import { kwotaFaktu, uwr } from './wspolne.rule.js';

const UST_2 = uwr('art. 86 ust. 2');
const WSKAZNIK: StepDefinition = { kod: 'waloryzacja.wskaznik', nazwa: 'wskaźnik cen od ostatniej waloryzacji', przepis: UST_2, jednostka: 'wskaźnik' };
const PONAD_PROG: ConditionDefinition = { kod: 'WSKAZNIK_NIE_PRZEKROCZYL_PROGU', nazwa: 'wskaźnik przekroczył próg', przepis: UST_2, odmowa: 'Wskaźnik cen od ostatniej waloryzacji nie przekroczył progu, więc kwota się nie zmienia.' };
const CENY: ConditionDefinition = { kod: 'INNY_WSKAZNIK_WYNAGRODZEN', nazwa: 'kwota waloryzowana wskaźnikiem cen', przepis: uwr('art. 86 ust. 1 (uchylony)'), odmowa: 'Do 31.01.2023 wynagrodzenia z umów podnoszono co roku od 1 kwietnia wskaźnikiem wynagrodzeń w państwowej sferze budżetowej, a nie wskaźnikiem cen.' };
const PO: StepDefinition = { kod: 'waloryzacja.po', nazwa: 'kwota pomnożona przez wskaźnik', przepis: UST_2 };
const KWOTA: StepDefinition = { kod: 'waloryzacja.kwota', nazwa: 'kwota po waloryzacji', przepis: UST_2, prosto: 'Kwota po waloryzacji' };

function readWskaznik(c: Calculus, wskazniki: readonly WskaznikCenFakt[] | undefined): Quantity {
  if (wskazniki === undefined || wskazniki.length === 0) return c.param('piecza.waloryzacja.wskaznik');
  const jeden: Quantity = c.fact('wskaźnik na początku', Fraction.ONE, null, 'wskaźnik');
  return wskazniki.reduce((iloczyn, { rok, wskaznik }) => c.product(WSKAZNIK, iloczyn, c.fact(`wskaźnik cen za ${rok} r.`, Fraction.parse(wskaznik), null, 'wskaźnik')), jeden);
}

/** Benefits go up to a full złoty, pay to the grosz; the notice in Monitor Polski decides, this only checks it. */
function calculate(c: Calculus, fakty: FaktyWaloryzacji): Outcome {
  const wskaznik = readWskaznik(c, fakty.wskazniki);
  const kwota = kwotaFaktu(c, 'kwota przed waloryzacją', fakty.kwota);
  if (!c.isMore(PONAD_PROG, wskaznik, c.param('piecza.waloryzacja.prog'))) return ODMOWA;
  const po = c.product(PO, kwota, wskaznik);
  return due(fakty.rodzaj === 'wynagrodzenie' ? c.round(KWOTA, po) : c.roundUp(KWOTA, po, Money.parse(c.param('piecza.waloryzacja.zaokraglenie').text)));
}

/** What an amount becomes on 1 June after prices rose by more than the threshold (art. 86 ust. 2-3, art. 121, 153). */
export const waloryzacja = defineSwiadczenie<FaktyWaloryzacji>({
  kod: 'waloryzacja-kwoty-w-pieczy',
  nazwa: 'waloryzacja kwoty świadczenia albo wynagrodzenia z umowy',
  przepis: UST_2,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  naleznosc: 'rozliczenie',
  facts: FaktyWaloryzacji,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { rodzaj: 'swiadczenie', kwota: '1361.00', wskazniki: [{ rok: 2023, wskaznik: '1.114' }] },
  na_dzien_przykladu: plainDate('2024-06-01'),
  wersje: [
    { od: plainDate('2012-01-01'), do: plainDate('2023-01-31'), calculate: (c, fakty) => (c.holds(CENY, fakty.rodzaj !== 'wynagrodzenie') ? calculate(c, fakty) : ODMOWA) },
    { od: plainDate('2023-02-01'), do: null, calculate },
  ],
});
