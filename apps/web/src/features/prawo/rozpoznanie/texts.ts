import { defineTexts } from '../../../shared/texts/define-texts.js';
import { plural } from '../../../shared/texts/plural.js';
import type { Question } from './question.js';

const benefits = (count: number) => plural(count, 'świadczenie', 'świadczenia', 'świadczeń');

export const texts = defineTexts({
  pl: {
    title: 'Do czego mam prawo',
    lead: (count: number) => `${plural(count, 'krótkie pytanie', 'krótkie pytania', 'krótkich pytań')}. Odpowiadasz tylko na te, na które chcesz. Potrzebne jest jedno: kto mieszka w domu.`,
    privacy: 'Niczego nie zapisujemy. Twoje odpowiedzi są tylko na tym ekranie i znikną, gdy zamkniesz kartę albo zaczniesz od nowa.',
    position: (number: number, count: number) => `Pytanie ${number} z ${count}`,
    allQuestions: 'Wszystkie pytania',
    answered: 'jest odpowiedź',
    open: 'bez odpowiedzi',
    next: 'Dalej',
    skip: 'Pomiń pytanie',
    previous: 'Wstecz',
    show: 'Pokaż wynik',
    showNow: 'Pokaż wynik już teraz',
    working: 'Sprawdzamy. To potrwa chwilę.',
    missing: 'Uzupełnij zaznaczone pola.',
    required: 'Wpisz to albo usuń tę część.',
    yes: 'Tak',
    no: 'Nie',
    me: 'Ty',
    meHint: 'Osoba, dla której sprawdzasz.',
    person: (number: number) => `Osoba ${number}`,
    addPerson: 'Dodaj osobę',
    removePerson: (number: number) => `Usuń osobę ${number}`,
    fullHouse: 'Więcej osób nie można dodać.',
    questions: [
      { fields: ['osoby'], title: 'Kto mieszka w domu?', hint: 'Wpisz siebie i osoby, z którymi mieszkasz i razem wydajesz pieniądze. Mieszkasz sam lub sama? Wpisz tylko siebie.' },
      { fields: ['powody'], title: 'Co jest teraz trudne?', hint: 'Zaznacz wszystko, co pasuje.' },
      { fields: ['potrzeby'], title: 'Na co potrzebujesz pieniędzy?', hint: 'Na przykład na jedzenie, leki albo opał. Kwota może być przybliżona.', item: 'potrzeba' },
      { fields: ['praca'], title: 'Jak jest z Twoją pracą?', hint: 'Wybierz to, co jest dziś.' },
      { fields: ['opieka'], title: 'Czy ktoś w domu potrzebuje opieki?', hint: 'Na przykład pomocy w jedzeniu, myciu się albo sprzątaniu.', gate: true },
      { fields: ['rehabilitacja'], title: 'Czy potrzebna jest rehabilitacja albo sprzęt?', hint: 'Dla osoby z orzeczeniem. Zaznacz wszystko, co pasuje.' },
      { fields: ['piecza'], title: 'Czy masz dzieci w pieczy zastępczej?', hint: 'To znaczy: sąd oddał Ci pod opiekę dziecko innych rodziców. Na przykład wnuka albo dziecko w rodzinie zastępczej.', gate: true },
      { fields: ['wychowanek'], title: 'Czy dorastałeś lub dorastałaś poza domem rodziców?', hint: 'Na przykład w rodzinie zastępczej, w domu dziecka albo w ośrodku wychowawczym.', gate: true },
      { fields: ['pobyt', 'ochrona_od'], title: 'Jakie masz obywatelstwo albo prawo pobytu?', hint: 'Od tego zależy, z jakiej pomocy możesz skorzystać.' },
    ] as readonly Question[],
    otherQuestion: { title: 'Co jeszcze warto wiedzieć?', hint: 'Wypełnij tylko to, co Cię dotyczy.' },
    toQuestion: (number: number, title: string) => `pytanie ${number}: ${title}`,
    result: {
      title: 'Wynik: do czego masz prawo',
      day: (date: string) => `Stan prawa na ${date}`,
      notDecision: 'To nie jest decyzja. To wskazówka policzona z Twoich odpowiedzi. O świadczeniu decyduje ośrodek albo inny urząd, gdy złożysz wniosek.',
      summary: (due: number, possible: number) => {
        if (due + possible === 0) return 'Z tych odpowiedzi nie wynika żadne świadczenie. Odpowiedz na więcej pytań albo zapytaj w ośrodku.';
        if (possible === 0) return `Należy Ci się ${benefits(due)}.`;
        return due === 0 ? `Być może należy Ci się ${benefits(possible)}.` : `Należy Ci się ${benefits(due)}. Być może należy się też ${benefits(possible)}.`;
      },
      due: 'Należne',
      dueHint: 'Spełniasz warunki. Złóż wniosek.',
      possible: 'Być może należne',
      possibleHint: 'Brakuje jednej lub kilku odpowiedzi.',
      notDue: 'Nienależne',
      notDueHint: 'Z Twoich odpowiedzi wynika, że warunki nie są spełnione.',
      none: { due: 'Z tych odpowiedzi nie wynika pewne prawo do świadczenia.', possible: 'Nic nie czeka na dodatkową odpowiedź.', notDue: 'Niczego nie wykluczono.' },
      edit: 'Zmień odpowiedzi',
      anew: 'Zacznij od nowa',
      print: 'Drukuj',
      monthly: 'co miesiąc',
      once: 'jednorazowo',
      byCentre: 'kwotę ustala ośrodek',
      why: 'Dlaczego?',
      about: (name: string) => `Dlaczego? – ${name}`,
      calculate: 'Policz dokładnie',
      missingFacts: 'Żeby to sprawdzić, odpowiedz:',
      toLoad: 'Nie znamy jeszcze kwoty, która obowiązuje w tym dniu. Zapytaj w ośrodku.',
      whichValue: 'Czego brakuje',
      parts: 'Z czego się składa',
      fee: 'do zapłaty',
      answers: 'Twoje odpowiedzi',
    },
  },
});
