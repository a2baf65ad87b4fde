import { defineTexts } from '../../../shared/texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    title: (znak: string) => `Czynności pilne w sprawie ${znak}`,
    subtitle: 'Wyłączono Cię od załatwiania tej sprawy. Wykonasz tylko czynności, które dopuścił przełożony (art. 24 § 4 KPA). Ten wgląd został zapisany.',
    waiting: 'Czynności pilne mimo wyłączenia',
    until: (day: string) => `do ${day}`,
    open: 'Otwórz',
    person: 'Strona',
    benefit: 'Świadczenie',
    state: 'Stan',
    lastDay: 'Ostatni dzień',
    why: 'Dlaczego nie mogą czekać',
    terms: 'Biegnące terminy',
    acts: 'Dopuszczone czynności',
    none: 'Żadnej z dopuszczonych czynności nie można dziś wykonać.',
    done: 'Czynność zapisano.',
  },
});
