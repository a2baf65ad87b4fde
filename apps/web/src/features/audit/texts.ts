import { defineTexts } from '../../shared/texts/define-texts.js';

type Names = Readonly<Record<string, string>>;

export const texts = defineTexts({
  pl: {
    title: 'Dziennik dostępu',
    lead: 'Kto oglądał lub zmieniał dane, kiedy i w jakim celu. Dziennika nie można zmienić.',
    filters: 'Filtry dziennika',
    person: 'Identyfikator osoby',
    personHint: 'Jest w adresie kartoteki osoby i na jej wniosku o informację.',
    personWrong: 'Podaj pełny identyfikator.',
    user: 'Pracownik',
    everyone: 'wszyscy',
    from: 'Od dnia',
    to: 'Do dnia',
    search: 'Pokaż wpisy',
    empty: 'Nie ma wpisów dla tych filtrów.',
    when: 'Kiedy',
    who: 'Kto',
    what: 'Co zrobił(a)',
    purpose: 'Cel',
    records: 'Rekordów',
    request: 'Żądanie',
    number: 'numer',
    acts: {
      odczyt: 'oglądanie', utworzenie: 'utworzenie', zmiana: 'zmiana', zakonczenie: 'zakończenie', uniewaznienie: 'unieważnienie', zatwierdzenie: 'zatwierdzenie', podpisanie: 'podpisanie',
      przydzielenie: 'przydzielenie', kompletnosc: 'stwierdzenie kompletności', 'nadanie-hasla': 'nadanie hasła', objecie: 'objęcie opieką', skan: 'dołączenie skanu',
      'usuniecie-pozycji': 'usunięcie pozycji', wysylka: 'wysyłka', zamkniecie: 'zamknięcie', przekazanie: 'przekazanie', zwrot: 'zwrot do poprawy', doreczenie: 'doręczenie', wczytanie: 'wczytanie', zwolnienie: 'zwolnienie', odrzucenie: 'odrzucenie',
    } as Names,
    resources: {
      osoba: 'dane osoby', sprawa: 'sprawa', decyzja: 'decyzja', wywiad: 'wywiad', dowod: 'dowód', wniosek: 'wniosek', obliczenie: 'obliczenie', kartoteka: 'kartoteka',
      'lista-wyplat': 'lista wypłat', wyplata: 'wypłata', dziennik: 'dziennik', adres: 'adres', uzytkownik: 'konto', zgloszenie: 'zgłoszenie', dokument: 'dokument',
      'tytul-wyplaty': 'tytuł wypłaty', rachunek: 'rachunek', zastepstwo: 'zastępstwo', upowaznienie: 'upoważnienie', przydzial: 'przydział roli', opieka: 'opieka', kontakt: 'kontakt',
      komorka: 'komórka', gospodarstwo: 'gospodarstwo', termin: 'terminy', 'rachunek-platnika': 'rachunek ośrodka', postepowanie: 'postępowanie', 'plik-bankowy': 'plik dla banku',
      czlonkostwo: 'skład gospodarstwa', 'wartosc-parametru': 'wartość parametru',
    } as Names,
    purposes: { kartoteka: 'prowadzenie kartoteki', wyszukiwanie: 'wyszukiwanie', sprawa: 'prowadzenie sprawy', wyplata: 'wypłata', lista: 'lista spraw', duplikaty: 'sprawdzanie duplikatów', nadzor: 'nadzór', wysylka: 'wysyłka do banku', zgloszenie: 'obsługa zgłoszenia' } as Names,
  },
});
