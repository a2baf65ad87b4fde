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
    roles: 'Role wtedy',
    what: 'Co zrobił(a)',
    purpose: 'Cel',
    records: 'Rekordów',
    request: 'Żądanie',
    acts: { odczyt: 'oglądanie', utworzenie: 'utworzenie', zmiana: 'zmiana', usuniecie: 'usunięcie' } as Names,
    resources: {
      osoba: 'dane osoby', sprawa: 'sprawa', decyzja: 'decyzja', wywiad: 'wywiad', dowod: 'dowód', wniosek: 'wniosek', obliczenie: 'obliczenie', kartoteka: 'kartoteka',
      'lista-wyplat': 'lista wypłat', wyplata: 'wypłata', dziennik: 'dziennik',
    } as Names,
    purposes: { kartoteka: 'prowadzenie kartoteki', wyszukiwanie: 'wyszukiwanie', sprawa: 'prowadzenie sprawy', wyplata: 'wypłata', lista: 'lista spraw', kontrola: 'kontrola' } as Names,
  },
});
