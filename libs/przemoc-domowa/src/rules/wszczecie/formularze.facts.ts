import { TakNie, Wybor } from '@ostoja/facts';

const WYMAGANE = { wymagane: true } as const;

export const WYPELNIAJACY = {
  pracownik_socjalny_jops: 'pracownik socjalny jednostki pomocy społecznej',
  policjant: 'funkcjonariusz Policji',
  zolnierz_zw: 'żołnierz Żandarmerii Wojskowej',
  przelozony_lub_wskazany: 'przełożony żołnierza albo osoba wskazana przez przełożonego',
  pracownik_socjalny_osrodka: 'pracownik socjalny specjalistycznego ośrodka wsparcia',
  asystent_rodziny: 'asystent rodziny',
  nauczyciel: 'nauczyciel: wychowawca klasy albo znający sytuację domową małoletniego',
  zawod_medyczny: 'osoba wykonująca zawód medyczny (lekarz, pielęgniarka, położna, ratownik i inne)',
  komisja_alkoholowa: 'przedstawiciel gminnej komisji rozwiązywania problemów alkoholowych',
  pedagog_psycholog_terapeuta: 'pedagog, psycholog lub terapeuta',
  kurator: 'kurator sądowy',
  prokurator: 'prokurator',
  straz_miejska: 'strażnik miejski',
  pracownik_organizacji: 'prawnik, wolontariusz albo inny pracownik organizacji pozarządowej',
  zespol: 'zespół interdyscyplinarny jako organ',
  osoba_doznajaca: 'osoba doznająca przemocy',
  sad: 'sąd',
  inna: 'inna osoba',
} as const;

/** Facts of who may start the procedure. */
export class FaktyPrzemocWszczynajacy {
  @Wybor('Kto chce wypełnić formularz „Niebieska Karta - A”', WYPELNIAJACY, WYMAGANE)
  wypelniajacy!: keyof typeof WYPELNIAJACY;
  @TakNie('Osobą stosującą przemoc jest żołnierz w czynnej służbie', { przyklad: false, opis: 'Ważne dla żołnierza Żandarmerii Wojskowej, przełożonego i osoby przez niego wskazanej.' })
  sprawa_zolnierza?: boolean;
  @TakNie('Reprezentuje podmiot wchodzący w skład zespołu', {
    przyklad: true, opis: 'Ważne dla pedagoga, psychologa i terapeuty: pomoc społeczna, komisja alkoholowa, Policja, oświata, ochrona zdrowia, organizacja pozarządowa.',
  })
  podmiot_zespolu?: boolean;
}

export const PODSTAWY = { uzasadnione_podejrzenie: 'uzasadnione podejrzenie przemocy domowej', zgloszenie_swiadka: 'zgłoszenie świadka przemocy', brak: 'żadna z tych podstaw' } as const;
export const DOZNAJACE = { pelnoletnia: 'osoba pełnoletnia', maloletnia: 'małoletni', nieporadna: 'osoba pełnoletnia nieporadna ze względu na wiek lub stan zdrowia' } as const;

/** Facts of filling in form A. */
export class FaktyPrzemocWypelnienie {
  @Wybor('Podstawa wszczęcia', PODSTAWY, { ...WYMAGANE, opis: 'Zgoda osób nie jest potrzebna.' })
  podstawa!: keyof typeof PODSTAWY;
  @Wybor('Osoba doznająca przemocy', DOZNAJACE, WYMAGANE)
  osoba_doznajaca!: keyof typeof DOZNAJACE;
  @TakNie('Obecna jest pełnoletnia osoba doznająca przemocy albo osoba towarzysząca', {
    ...WYMAGANE, opis: 'Przy osobie pełnoletniej: ona sama. Przy małoletnim i osobie nieporadnej: rodzic, opiekun albo inna uprawniona osoba.',
  })
  obecnosc!: boolean;
  @TakNie('Wpisano wszystkie osoby doznające i wszystkie stosujące przemoc', WYMAGANE)
  wszystkie_osoby!: boolean;
}

export const TOWARZYSZACY = {
  rodzic: 'rodzic', opiekun_prawny: 'opiekun prawny', opiekun_faktyczny: 'opiekun faktyczny', osoba_najblizsza: 'osoba najbliższa (także drugi rodzic, który nie jest podejrzewany)',
  osoba_wskazana: 'osoba wskazana przez osobę doznającą przemocy', inna: 'inna osoba',
} as const;
export const WYMAGAJACE_OBECNOSCI = { maloletnia: DOZNAJACE.maloletnia, nieporadna: DOZNAJACE.nieporadna } as const;

/** Facts of the person in whose presence a minor or helpless person is dealt with. */
export class FaktyPrzemocTowarzyszacy {
  @Wybor('Osoba doznająca przemocy', WYMAGAJACE_OBECNOSCI, WYMAGANE)
  osoba_doznajaca!: keyof typeof WYMAGAJACE_OBECNOSCI;
  @Wybor('Kto towarzyszy', TOWARZYSZACY, WYMAGANE)
  towarzyszacy!: keyof typeof TOWARZYSZACY;
  @TakNie('O przemoc podejrzewany jest rodzic lub opiekun', { ...WYMAGANE, przyklad: false })
  podejrzany_opiekun!: boolean;
  @TakNie('Towarzyszący jest pełnoletni', WYMAGANE)
  pelnoletni!: boolean;
  @TakNie('Towarzyszący sam jest podejrzewany o przemoc', { ...WYMAGANE, przyklad: false })
  podejrzany!: boolean;
  @TakNie('Nie ma osoby najbliższej', { przyklad: false, opis: 'Ważne, gdy osoba nieporadna wskazuje inną osobę, bo podejrzewany jest jej opiekun.' })
  brak_osoby_najblizszej?: boolean;
}

export const ODBIORCY = { osoba_doznajaca: 'osoba doznająca przemocy', ...TOWARZYSZACY, osoba_stosujaca: 'osoba stosująca przemoc' } as const;

/** Facts of to whom form B is given. */
export class FaktyPrzemocOdbiorca {
  @Wybor('Osoba doznająca przemocy', DOZNAJACE, WYMAGANE)
  osoba_doznajaca!: keyof typeof DOZNAJACE;
  @Wybor('Komu ma być przekazany formularz „Niebieska Karta - B”', ODBIORCY, WYMAGANE)
  odbiorca!: keyof typeof ODBIORCY;
  @TakNie('O przemoc podejrzewany jest rodzic lub opiekun', { przyklad: false })
  podejrzany_opiekun?: boolean;
  @TakNie('Odbiorca jest pełnoletni', WYMAGANE)
  pelnoletni!: boolean;
  @TakNie('Odbiorca sam jest podejrzewany o przemoc', { ...WYMAGANE, przyklad: false })
  podejrzany!: boolean;
}

export const POPRZEDNIE = {
  brak: 'nie było procedury', trwa: 'procedura trwa', zakonczona: 'procedura zakończona (także w czasie monitoringu)', odstapiono: 'odstąpiono od dalszych działań',
} as const;

/** Facts of a new event. */
export class FaktyPrzemocNoweZdarzenie {
  @Wybor('Wcześniejsza procedura', POPRZEDNIE, WYMAGANE)
  poprzednia!: keyof typeof POPRZEDNIE;
  @TakNie('Te same osoby doznające i stosujące przemoc', WYMAGANE)
  te_same_osoby!: boolean;
  @TakNie('Zdarzenie wyszło na jaw w czasie pracy samej grupy', { ...WYMAGANE, przyklad: false })
  w_pracy_grupy!: boolean;
}
