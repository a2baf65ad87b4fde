import { defineTexts } from '../../../shared/texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    title: 'Do zatwierdzenia i podpisu',
    subtitle: 'Projekty innych osób, od najdłużej czekających. Klawisze j i k wybierają, z zatwierdza albo podpisuje, p zwraca do poprawy.',
    stage: 'Etap',
    toApprove: 'Do zatwierdzenia',
    toSign: 'Do podpisu',
    letters: 'Pisma do podpisu',
    noLetters: 'Żadne pismo nie czeka na podpis.',
    letterIn: (nazwa: string, znak: string) => `${nazwa}, sprawa ${znak}`,
    openPdf: 'Otwórz PDF',
    empty: { 'do-zatwierdzenia': 'Żaden projekt nie czeka na zatwierdzenie.', 'do-podpisu': 'Żadna decyzja nie czeka na podpis.' },
    waiting: (count: number) => `Czeka: ${count}`,
    letterOf: (znak: string) => `Decyzja w sprawie ${znak}`,
    openCase: 'Otwórz sprawę',
    missing: 'Brakuje wymaganych elementów',
    approve: 'Zatwierdź',
    approveText: 'Potwierdzasz, że sprawdzono fakty, przepisy i kwotę.',
    sign: 'Podpisz',
    signText: 'Dzień podpisania będzie datą decyzji. Treść nie może się już zmienić.',
  },
});
