import { TakNie, Wybor } from '@ostoja/facts';

/** Facts of who decides a complaint. */
export class FaktyWlasciwosciSkargi {
  @Wybor('Na kogo jest skarga', { dyrektor: 'na dyrektora MOPS lub innej jednostki miasta', prezydent: 'na prezydenta miasta', pracownik: 'na pracownika' }, { wymagane: true, przyklad: 'dyrektor' })
  dotyczy: 'dyrektor' | 'prezydent' | 'pracownik';
  @TakNie('Zadanie zlecone z zakresu administracji rządowej', { wymagane: true, przyklad: false })
  zadanie_zlecone: boolean;
  @Wybor('Kto ma ją rozpatrzyć', { rada: 'rada miasta', wojewoda: 'wojewoda', przelozony: 'przełożony służbowy' }, { wymagane: true, przyklad: 'rada' })
  organ: 'rada' | 'wojewoda' | 'przelozony';
  @TakNie('Ma ją załatwić osoba, której dotyczy', { przyklad: false })
  zalatwia_osoba_ktorej_dotyczy?: boolean;
}

/** Facts of a complaint that concerns a case. */
export class FaktyTrybuSkargiDotacji {
  @Wybor('Czy skarga dotyczy sprawy administracyjnej', { nie: 'nie', w_toku: 'tak, w toku, złożona przez stronę', w_toku_inna_osoba: 'tak, w toku, złożona przez inną osobę', zakonczona: 'tak, zakończonej decyzją ostateczną' }, { wymagane: true, przyklad: 'nie' })
  sprawa: 'nie' | 'w_toku' | 'w_toku_inna_osoba' | 'zakonczona';
  @TakNie('Podano imię, nazwisko i adres', { wymagane: true, przyklad: true, opis: 'Skargi bez nich pozostawia się bez rozpoznania, ale się je zapisuje.' })
  podpisana: boolean;
}

/** Facts of self-correction after an appeal. */
export class FaktyAutokontroliDotacji {
  @TakNie('Odwołały się wszystkie strony albo pozostałe się zgadzają', { wymagane: true, przyklad: true })
  zgoda_stron: boolean;
  @TakNie('Odwołanie zasługuje w całości na uwzględnienie', { wymagane: true, przyklad: true })
  w_calosci: boolean;
}
