import { defineTexts } from '../../../shared/texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    bank: 'Bank',
    tabs: { label: 'Części odpowiedzi banku', statements: 'Wyciągi', unknown: 'Do wyjaśnienia', reconcile: 'Uzgodnienie', deaths: 'Wypłaty po śmierci' },
    statements: {
      upload: 'Wczytaj wyciąg',
      hint: 'Plik camt.053 albo MT940. Ten sam wyciąg można wczytać wiele razy: niczego to nie zmieni.',
      profile: 'Kodowanie MT940',
      profiles: { 'mt940-utf-8': 'UTF-8', 'mt940-windows-1250': 'Windows-1250', 'mt940-iso-8859-2': 'ISO-8859-2', 'mt940-cp852': 'CP852' } as Readonly<Record<string, string>>,
      choose: 'Wybierz plik',
      list: 'Wczytane wyciągi',
      empty: 'Nie wczytano jeszcze żadnego wyciągu.',
      number: 'Numer', account: 'Rachunek', day: 'Do dnia', opening: 'Saldo początkowe', closing: 'Saldo końcowe', entries: 'Operacje', unknown: 'Do wyjaśnienia',
    },
    statement: { title: (numer: string) => `Wyciąg nr ${numer}`, back: 'Wszystkie wyciągi', summary: 'Podsumowanie', entries: 'Operacje', empty: 'Na wyciągu nie ma operacji.', format: 'Format', period: 'Okres' },
    entry: {
      day: 'Dzień', side: 'Strona', amount: 'Kwota', rest: 'Pozostało', other: 'Druga strona', title: 'Tytuł', settled: 'Rozliczenie', acts: 'Czynności', clear: 'Wyjaśnij',
      sides: { obciazenie: 'wyszło', uznanie: 'wpłynęło' } as Readonly<Record<string, string>>,
      empty: 'Wszystkie operacje są wyjaśnione.',
      proposal: (numer: string) => `zapewne ${numer}`,
    },
    clear: {
      title: 'Czym jest ta operacja?', submit: 'Rozlicz', kind: 'To jest', amount: 'Kwota', amountHint: 'Część operacji można rozliczyć inaczej: podaj wtedy jej kwotę.',
      paymentNumber: 'Numer wypłaty', paymentHint: 'Na przykład P-2026-5-17.', claimNumber: 'Numer należności', claimHint: 'Na przykład N-2026-15.', list: 'Lista wypłat', request: 'Wniosek do banku', remark: 'Czego dotyczy',
      choose: 'Wybierz', required: 'Uzupełnij to pole.',
      kinds: {
        wykonanie: 'wykonana wypłata', zwrot: 'zwrot wypłaty', lista: 'cała lista wypłat jedną kwotą', naleznosc: 'wpłata należności', 'zwrot-po-smierci': 'zwrot wypłaty po śmierci',
        'wplyw-z-kasy': 'gotówka odprowadzona z kasy', zasilenie: 'zasilenie rachunku przez miasto', pozostale: 'operacja niezwiązana ze świadczeniami', zaksiegowane: 'operacja zaksięgowana już gdzie indziej',
      } as Readonly<Record<string, string>>,
    },
    reconcile: {
      balances: 'Salda', statements: 'Zmiana salda według wyciągów', ledger: 'Rachunki bankowe w księdze', unknownLedger: 'Konto do wyjaśnienia w księdze', unknownEntries: 'Operacje do wyjaśnienia na wyciągach', transitLedger: 'Pieniądze w drodze w księdze',
      transit: 'Pieniądze w drodze', age: 'Wiek', days: (od: number, to: number | null) => (to === null ? `${od} dni i więcej` : `${od}–${to} dni`), count: 'Wypłaty', amount: 'Kwota',
      byStatement: 'Wyciągi obok księgi', empty: 'Nie wczytano jeszcze żadnego wyciągu.', moved: 'Obroty wyciągu', booked: 'Obroty księgi', agrees: 'Zgodność', yes: 'zgodne', no: 'różnica', unknown: 'Do wyjaśnienia',
    },
    deaths: {
      toAsk: 'Przekazano po śmierci', toAskEmpty: 'Nie ma wypłat przekazanych po śmierci, o które trzeba prosić bank.', person: 'Osoba', died: 'Dzień śmierci', account: 'Rachunek', number: 'Wypłata', paid: 'Przekazano', amount: 'Kwota', acts: 'Czynności',
      ask: 'Poproś bank o zwrot', askTitle: 'Wniosek do banku o zwrot', askText: (rachunek: string) => `Powstanie wniosek o zwrot wszystkich świadczeń przekazanych po śmierci na rachunek ${rachunek} (art. 109a ustawy o pomocy społecznej). Podpisuje go kierownik ośrodka.`,
      requests: 'Wnioski do banków', requestsEmpty: 'Nie ma wniosków do banków.', sent: 'Wysłano', term: 'Termin banku', due: 'Do zwrotu', back: 'Zwrócono', state: 'Stan',
      states: { wyslany: 'wysłany', odpowiedz: 'jest odpowiedź', zakonczony: 'zakończony' } as Readonly<Record<string, string>>,
      letter: 'Pismo', answer: 'Odpowiedź banku', received: 'Bank otrzymał wniosek', informed: 'Bank poinformował, komu wypłacił', others: 'Wypłacono innym', people: 'Osoby wskazane przez bank', peopleHint: 'Każda w osobnym wierszu.', drawnBy: (names: string) => `wypłacono: ${names}`, dayRequired: 'Podaj dzień.',
    },
    returns: {
      title: 'Zwroty wypłat', filters: 'Filtry zwrotów', state: 'Stan', states: { otwarte: 'do wyjaśnienia', wszystkie: 'wszystkie' } as Readonly<Record<string, string>>, empty: 'Nie ma zwrotów w tym stanie.',
      payee: 'Odbiorca', unit: 'Komórka', number: 'Wypłata', day: 'Dzień', amount: 'Kwota', reason: 'Powód', account: 'Rachunek', acts: 'Czynności', clear: 'Wyjaśnij', cleared: 'wyjaśniono',
      clearTitle: 'Wyjaśnij zwrot', clearText: 'Na ten rachunek znów będzie można płacić. Jeżeli osoba podała inny rachunek, zapisz go w jej danych: wtedy wypłata pójdzie na nowy rachunek bez tej czynności.', remark: 'Co ustalono', remarkRequired: 'Napisz, co ustalono.',
    },
  },
});
