import { plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { LINIE_SKLADKI_ZDROWOTNEJ } from './klasyfikacja-budzetowa.js';
import { dowodOstatni } from './wspolne.evidence.js';
import { FaktySkladkaZdrowotna } from './skladka-zdrowotna.facts.js';

const PREFIX = 'pomoc_spoleczna.skladka_zdrowotna';
const USTAWA = 'ustawy z 27.08.2004 o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych';
const INNY_TYTUL: ConditionDefinition = { kod: 'INNY_TYTUL_UBEZPIECZENIA', nazwa: 'brak innego tytułu do ubezpieczenia', przepis: `art. 66 ust. 1 pkt 26–30 ${USTAWA}`, odmowa: 'Osoba podlega ubezpieczeniu zdrowotnemu z innego tytułu.' };
const PODSTAWA: StepDefinition = { kod: 'zdrowotna.podstawa', nazwa: 'podstawa składki', przepis: `art. 81 ust. 8 pkt 7 i 8 ${USTAWA}` };
const SKLADKA: StepDefinition = { kod: 'zdrowotna.skladka', nazwa: 'składka na ubezpieczenie zdrowotne', przepis: `art. 79 ust. 1 i art. 86 ${USTAWA}`, prosto: 'Składka na ubezpieczenie zdrowotne, którą opłaca ośrodek' };

const POUCZENIA = [
  `Ośrodek opłaca składkę, dopóki trwa tytuł i dopóki osoba nie ma innego tytułu do ubezpieczenia zdrowotnego; składki nie potrąca się ze świadczenia (art. 86 ${USTAWA}).`,
  'O podjęciu pracy, nabyciu emerytury lub renty albo innego tytułu do ubezpieczenia zdrowotnego trzeba niezwłocznie zawiadomić ośrodek (art. 109 ustawy o pomocy społecznej).',
];

function calculate(c: Calculus, fakty: FaktySkladkaZdrowotna): Outcome {
  if (!c.holds(INNY_TYTUL, !fakty.inny_tytul)) return ODMOWA;
  const kwota = c.round(SKLADKA, c.product(SKLADKA, c.param(`${PREFIX}.stopa`), calculatePodstawa(c, fakty)));
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max: null };
}

function calculatePodstawa(c: Calculus, { tytul, kwota_zasilku_stalego }: FaktySkladkaZdrowotna): Quantity {
  if (tytul !== 'zasilek_staly') return c.product(PODSTAWA, c.param(`${PREFIX}.inne_tytuly.podstawa`), c.param('pomoc_spoleczna.zasilek_staly.maksymalny'));
  if (kwota_zasilku_stalego === undefined) throw faultyFact('KWOTA_ZASILKU_NIEZNANA', 'Podaj kwotę zasiłku stałego.', 'kwota_zasilku_stalego', PODSTAWA.przepis);
  return c.product(PODSTAWA, c.param(`${PREFIX}.zasilek_staly.podstawa`), amountFact(c, 'kwota zasiłku stałego', kwota_zasilku_stalego));
}

/** Health contribution that the centre pays on top of a benefit; nothing is deducted from the benefit. */
export const skladkaZdrowotna = defineSwiadczenie<FaktySkladkaZdrowotna>({
  kod: 'skladka-zdrowotna',
  nazwa: 'składka na ubezpieczenie zdrowotne opłacana przez ośrodek',
  przepis: `art. 66 ust. 1 pkt 26–30, art. 79, 81 i 86 ${USTAWA}`,
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktySkladkaZdrowotna,
  wersja_faktow: 1,
  evidence: [dowodOstatni('inny_tytul', 'ubezpieczenie-zdrowotne', 'podlega')],
  forma: 'tytul',
  zakres: ['tytul', 'kwota_zasilku_stalego'],
  pouczenia: POUCZENIA,
  przyklad: { tytul: 'zasilek_staly', inny_tytul: false, kwota_zasilku_stalego: '1000.00' },
  na_dzien_przykladu: plainDate('2025-05-10'),
  budzet: LINIE_SKLADKI_ZDROWOTNEJ,
  wersje: [{ od: plainDate('2007-01-01'), do: null, calculate }],
});
