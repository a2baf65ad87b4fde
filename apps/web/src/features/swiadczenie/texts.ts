import { defineTexts } from '../../shared/texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    calculation: {
      run: 'Oblicz świadczenie',
      runHint: 'Fakty pochodzą z dowodów w kartotekach osób z gospodarstwa. Niczego nie trzeba przepisywać.',
      month: 'Miesiąc',
      proposed: 'Kwota proponowana w granicach uznania',
      circumstance: 'Inna okoliczność uzasadniająca pomoc',
      incomeMonth: 'Miesiąc dochodu, gdy inny niż wynika z wniosku',
      submit: 'Oblicz',
      list: 'Obliczenia w postępowaniu',
      none: 'Nie ma jeszcze obliczeń.',
      result: 'Wynik obliczenia',
      calculated: (moment: string) => `obliczono ${moment}`,
      recipient: 'Widok dla',
      everything: 'całość',
      facts: 'Fakty użyte w obliczeniu',
      queries: 'Pytania zadane dowodom',
      kind: 'Rodzaj dowodu',
      period: 'Okres',
      found: 'Znaleziono',
      asked: 'O kogo',
      comparison: 'Porównanie z ostatnią decyzją',
      before: (date: string, amount: string) => `Decyzja z ${date}: ${amount}`,
      difference: 'Różnica',
      people: 'Oznaczenia osób',
      more: 'Więcej danych',
      amountWrong: 'Podaj kwotę, np. 450,00.',
      monthRequired: 'Podaj miesiąc.',
    },
  },
});
