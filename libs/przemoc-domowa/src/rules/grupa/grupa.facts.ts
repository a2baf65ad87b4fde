import { Dzien, Godzina, TakNie, Wybor, Wybory } from '@ostoja/facts';

const WYMAGANE = { wymagane: true } as const;

export const CZLONKOWIE_GRUPY = {
  pracownik_socjalny: 'pracownik socjalny jednostki pomocy społecznej', policjant: 'funkcjonariusz Policji', zolnierz_zw: 'żołnierz Żandarmerii Wojskowej',
  przelozony_lub_wskazany: 'przełożony żołnierza albo osoba przez niego wskazana', kurator_zawodowy: 'zawodowy kurator sądowy',
  kurator_spoleczny_wskazany: 'społeczny kurator sądowy wskazany przez kierownika zespołu kuratorskiego', pracownik_socjalny_osrodka: 'pracownik socjalny specjalistycznego ośrodka wsparcia',
  asystent_rodziny: 'asystent rodziny', nauczyciel: 'nauczyciel', zawod_medyczny: 'osoba wykonująca zawód medyczny', komisja_alkoholowa: 'przedstawiciel gminnej komisji rozwiązywania problemów alkoholowych',
  pedagog_psycholog_terapeuta: 'pedagog, psycholog lub terapeuta', inny_podmiot: 'przedstawiciel innego podmiotu',
} as const;

/** Facts of the composition of the group. */
export class FaktyPrzemocSkladGrupy {
  @Wybory('Kto jest w grupie', CZLONKOWIE_GRUPY, { ...WYMAGANE, przyklad: ['pracownik_socjalny', 'policjant'] })
  czlonkowie!: string[];
  @TakNie('Osobą stosującą przemoc jest żołnierz w czynnej służbie', { przyklad: false })
  sprawa_zolnierza?: boolean;
  @TakNie('Szczególnie uzasadniony przypadek', { przyklad: false, opis: 'Ważne w sprawie żołnierza: na przykład udział żołnierza Żandarmerii Wojskowej nie jest możliwy.' })
  szczegolny_przypadek?: boolean;
  @TakNie('Osoba stosująca przemoc jest pod dozorem lub nadzorem kuratora', { przyklad: false })
  dozor_kuratora?: boolean;
}

export const WNIOSKODAWCY = { pracownik_socjalny: 'pracownik socjalny z grupy', policjant: 'policjant z grupy', zolnierz_zw: 'żołnierz Żandarmerii Wojskowej z grupy', inny_czlonek: 'inny członek grupy', inna: 'inna osoba' } as const;

/** Facts of extending the group. */
export class FaktyPrzemocPoszerzenie {
  @Wybor('Kto wnosi o poszerzenie grupy', WNIOSKODAWCY, WYMAGANE)
  wnioskodawca!: keyof typeof WNIOSKODAWCY;
  @TakNie('Wniosek jest na piśmie', WYMAGANE)
  na_pismie!: boolean;
  @TakNie('Wymaga tego sytuacja osoby doznającej albo stosującej przemoc', WYMAGANE)
  potrzeba!: boolean;
}

export const ORGANY = { zespol: 'zespół interdyscyplinarny', grupa: 'grupa diagnostyczno-pomocowa', monitoring: 'grupa w czasie monitoringu po zakończeniu procedury' } as const;
export const CZYNNOSCI_ZDALNE = {
  ocena_sytuacji: 'ocena sytuacji domowej', realizacja_procedury: 'realizacja procedury', zawiadomienie_o_wszczeciu: 'zawiadomienie o wszczęciu', dzialania_wobec_osob: 'działania wobec osób doznających i stosujących przemoc',
  wniosek_o_program: 'wniosek o skierowanie do programu', wniosek_o_zawiadomienie: 'wniosek o zawiadomienie o wykroczeniu', monitorowanie: 'monitorowanie sytuacji osób', zakonczenie: 'zakończenie procedury',
  dokumentowanie: 'dokumentowanie działań', informowanie_przewodniczacego: 'informowanie przewodniczącego zespołu', zadania_zespolu: 'zadania zespołu',
} as const;

/** Facts of work by electronic means. */
export class FaktyPrzemocPracaZdalna {
  @Wybor('Kto', ORGANY, WYMAGANE)
  organ!: keyof typeof ORGANY;
  @Wybor('Czynność', CZYNNOSCI_ZDALNE, WYMAGANE)
  czynnosc!: keyof typeof CZYNNOSCI_ZDALNE;
  @TakNie('Przypadek jest uzasadniony', { ...WYMAGANE, opis: 'Przy monitoringu: szczególnie uzasadniony, na przykład wizyty są niemożliwe albo bardzo utrudnione.' })
  uzasadniony!: boolean;
}

export const UCZESTNICY = { doznajaca_pelnoletnia: 'pełnoletnia osoba doznająca przemocy', doznajaca_maloletnia: 'małoletni', stosujaca: 'osoba stosująca przemoc' } as const;
export const SPOSOBY = { zaproszenie: 'zaproszenie', wezwanie: 'wezwanie' } as const;

/** Facts of asking somebody to a meeting of the group. */
export class FaktyPrzemocPosiedzenie {
  @Wybor('Kto ma przyjść na posiedzenie grupy', UCZESTNICY, WYMAGANE)
  uczestnik!: keyof typeof UCZESTNICY;
  @Wybor('W jaki sposób', SPOSOBY, WYMAGANE)
  sposob!: keyof typeof SPOSOBY;
}

/** Facts of going on without a person who did not come. */
export class FaktyPrzemocNiestawiennictwo {
  @Wybor('Kto nie przyszedł', UCZESTNICY, WYMAGANE)
  uczestnik!: keyof typeof UCZESTNICY;
  @TakNie('Osoba była prawidłowo zaproszona albo wezwana', WYMAGANE)
  powiadomiona!: boolean;
}

/** Facts of two meetings of the two sides. */
export class FaktyPrzemocSpotkania {
  @TakNie('Oba spotkania są w tym samym budynku', WYMAGANE)
  ten_sam_budynek!: boolean;
  @Dzien('Dzień spotkania z osobą doznającą przemocy', { wymagane: true, przyklad: '2025-12-01' })
  dzien_doznajacej!: string;
  @Godzina('Początek spotkania z osobą doznającą przemocy', { wymagane: true, przyklad: '09:00' })
  poczatek_doznajacej!: string;
  @Godzina('Koniec spotkania z osobą doznającą przemocy', { wymagane: true, przyklad: '10:00' })
  koniec_doznajacej!: string;
  @Dzien('Dzień spotkania z osobą stosującą przemoc', { wymagane: true, przyklad: '2025-12-02' })
  dzien_stosujacej!: string;
  @Godzina('Początek spotkania z osobą stosującą przemoc', { wymagane: true, przyklad: '09:00' })
  poczatek_stosujacej!: string;
  @Godzina('Koniec spotkania z osobą stosującą przemoc', { wymagane: true, przyklad: '10:00' })
  koniec_stosujacej!: string;
}

/** Facts of an interpreter. */
export class FaktyPrzemocTlumacz {
  @TakNie('Włada językiem polskim w mowie i piśmie', WYMAGANE)
  wlada_polskim!: boolean;
  @TakNie('Jest głucha lub niema', { ...WYMAGANE, przyklad: false })
  glucha_lub_niema!: boolean;
  @TakNie('Inne okoliczności utrudniają rozumienie', { ...WYMAGANE, przyklad: false })
  inne_okolicznosci!: boolean;
}
