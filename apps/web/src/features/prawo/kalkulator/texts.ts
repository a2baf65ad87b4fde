import { defineTexts } from '../../../shared/texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    amounts: {
      title: 'Kalkulator świadczeń',
      lead: 'Sprawdź, czy świadczenie może przysługiwać i w jakiej kwocie. Nie trzeba się logować, a wpisanych danych nie zapisujemy.',
      none: 'Nie ma teraz świadczeń, które można obliczyć.',
      back: 'Wszystkie świadczenia i opłaty',
      dayHint: 'Obliczenie dotyczy miesiąca, w którym jest ten dzień.',
      notDecision: 'To obliczenie pomocnicze. Prawo do świadczenia ustala ośrodek w decyzji po wywiadzie środowiskowym.',
    },
    day: 'Na dzień',
    submit: 'Oblicz',
    missing: 'Uzupełnij zaznaczone pola.',
    required: 'To pole jest wymagane.',
    facts: 'Dane do obliczenia',
    example: 'Wstaw przykład',
    clear: 'Wyczyść',
    fromScreening: 'Pola wypełniliśmy Twoimi odpowiedziami. Sprawdź je i dopisz, czego brakuje.',
    open: 'Oblicz',
    obligatoryjne: 'kwotę określa ustawa',
    uznaniowe: 'kwotę ustala ośrodek',
    okresowe: 'co miesiąc',
    jednorazowe: 'jednorazowo',
  },
});
