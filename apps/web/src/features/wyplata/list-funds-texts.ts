import { defineTexts } from '../../shared/texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    title: 'Plan i zaangażowanie (wstępna kontrola)',
    line: 'Linia budżetu',
    unit: 'Czyje pieniądze',
    wholeCentre: 'całego ośrodka',
    amount: 'Na tej liście',
    plan: 'Plan po zmianach',
    consent: 'Zgoda ponad plan',
    committed: 'Zaangażowano (z tą listą)',
    left: 'Zostaje',
    noPlan: 'brak planu',
    missing: 'W co najmniej jednej linii zaangażowanie przekracza plan.',
  },
});
