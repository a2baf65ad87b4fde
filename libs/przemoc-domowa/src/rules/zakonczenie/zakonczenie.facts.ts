import { TakNie, Wybor, Wybory } from '@ostoja/facts';

const WYMAGANE = { wymagane: true } as const;

export const KONCZACY = { grupa: 'grupa diagnostyczno-pomocowa', zespol: 'zespół interdyscyplinarny', przewodniczacy: 'przewodniczący zespołu', wszczynajacy: 'osoba, która wszczęła procedurę', osoba_doznajaca: 'osoba doznająca przemocy', inny: 'ktoś inny' } as const;
export const PRZESLANKI = {
  ustanie_przemocy: 'przemoc ustała', brak_zasadnosci: 'rozstrzygnięto, że nie ma podstaw do działań', wola_osoby_doznajacej: 'wola osoby doznającej przemocy', wyprowadzka: 'osoba stosująca przemoc się wyprowadziła',
  rozwod: 'rozwód', areszt_lub_skazanie: 'tymczasowe aresztowanie albo skazanie', inna: 'inna przyczyna',
} as const;

/** Facts of the end of the procedure. */
export class FaktyPrzemocZakonczenie {
  @Wybor('Kto kończy procedurę', KONCZACY, WYMAGANE)
  konczacy!: keyof typeof KONCZACY;
  @Wybor('Przyczyna', PRZESLANKI, WYMAGANE)
  przeslanka!: keyof typeof PRZESLANKI;
  @TakNie('Uzasadnione przypuszczenie, że zaprzestano dalszego stosowania przemocy', { przyklad: true, opis: 'Ważne, gdy przemoc ustała.' })
  uzasadnione_przypuszczenie?: boolean;
}

/** Facts of discontinuation. */
export class FaktyPrzemocOdstapienie {
  @Wybor('Kto odstępuje od dalszych działań', KONCZACY, WYMAGANE)
  konczacy!: keyof typeof KONCZACY;
  @TakNie('Informacja o przemocy się potwierdziła', { ...WYMAGANE, przyklad: false })
  potwierdzona!: boolean;
  @TakNie('Udokumentowano na piśmie i elektronicznie', WYMAGANE)
  udokumentowane!: boolean;
}

export const RODZAJE_PROTOKOLU = { zakonczenie: 'zakończenie procedury', odstapienie: 'odstąpienie od dalszych działań' } as const;
export const ELEMENTY_PROTOKOLU = {
  dane_osob: 'dane osób, wobec których prowadzono działania', daty: 'data rozpoczęcia i data zakończenia albo odstąpienia', sklad_grupy: 'skład grupy', opis_dzialan: 'opis podjętych działań',
  uzasadnienie: 'przesłanki zakończenia albo okoliczności uzasadniające odstąpienie', podpisy: 'podpisy członków grupy, którzy uczestniczyli',
} as const;

/** Facts of a protocol. */
export class FaktyPrzemocProtokol {
  @Wybor('Czego dotyczy protokół', RODZAJE_PROTOKOLU, WYMAGANE)
  rodzaj!: keyof typeof RODZAJE_PROTOKOLU;
  @Wybory('Co protokół zawiera', ELEMENTY_PROTOKOLU, { ...WYMAGANE, przyklad: Object.keys(ELEMENTY_PROTOKOLU) })
  elementy!: string[];
  @TakNie('Zawiadomiono osobę doznającą przemocy', WYMAGANE)
  zawiadomiono_doznajaca!: boolean;
  @TakNie('Zawiadomiono osobę stosującą przemoc', WYMAGANE)
  zawiadomiono_stosujaca!: boolean;
}

export const STANY = {
  brak: 'nie ma procedury', wszczeta: 'wszczęta', w_zespole: 'formularz A w zespole', grupa_powolana: 'grupa powołana', diagnoza: 'diagnoza (formularz A w grupie)', w_toku: 'w toku (po pierwszym posiedzeniu grupy)',
  odstapiono: 'odstąpiono od dalszych działań', zakonczona: 'zakończona', przekazana: 'przekazana innemu zespołowi', monitoring: 'monitoring po zakończeniu', archiwalna: 'archiwalna',
} as const;
export const ZDARZENIA = {
  wypelnienie_nk_a: 'wypełnienie formularza „Niebieska Karta - A”', przekazanie_nk_a_zespolowi: 'przekazanie formularza A zespołowi', powolanie_grupy: 'powołanie grupy', przekazanie_nk_a_grupie: 'przekazanie formularza A grupie',
  pierwsze_posiedzenie: 'pierwsze posiedzenie grupy z protokołem', odstapienie: 'odstąpienie od dalszych działań', zakonczenie_ustanie: 'zakończenie, bo przemoc ustała', zakonczenie_brak_zasadnosci: 'zakończenie, bo nie ma podstaw do działań',
  nowe_zdarzenie: 'nowe zdarzenie', przekazanie_innej_gminie: 'przekazanie innemu zespołowi', poczatek_monitoringu: 'początek monitoringu', koniec_monitoringu: 'koniec monitoringu', wznowienie: 'wznowienie zakończonej procedury',
} as const;
export const DZIALAJACY = { uprawniony: 'osoba uprawniona do wszczęcia', zespol: 'zespół interdyscyplinarny', grupa: 'grupa diagnostyczno-pomocowa', inny: 'ktoś inny' } as const;

/** Facts of a step of the procedure. */
export class FaktyPrzemocPrzejscie {
  @Wybor('Stan procedury', STANY, WYMAGANE)
  stan!: keyof typeof STANY;
  @Wybor('Co ma się wydarzyć', ZDARZENIA, WYMAGANE)
  zdarzenie!: keyof typeof ZDARZENIA;
  @Wybor('Kto działa', DZIALAJACY, WYMAGANE)
  kto!: keyof typeof DZIALAJACY;
}

export const STANY_SKIEROWANIA = {
  brak: 'nie ma wniosku', wniosek: 'wniosek grupy', skierowano: 'zespół skierował', doreczono: 'skierowanie doręczone', zgloszony: 'osoba zgłosiła się', w_programie: 'w programie', ukonczony: 'program ukończony',
  zaswiadczenie: 'zaświadczenie o ukończeniu dostarczone', wniosek_66c: 'wniosek o zawiadomienie o wykroczeniu', zawiadomienie_66c: 'zawiadomienie złożone', odmowa: 'zespół odmówił',
} as const;

/** Facts of a step of a referral. */
export class FaktyPrzemocPrzejscieSkierowania {
  @Wybor('Stan skierowania', STANY_SKIEROWANIA, WYMAGANE)
  z!: keyof typeof STANY_SKIEROWANIA;
  @Wybor('Stan następny', STANY_SKIEROWANIA, WYMAGANE)
  do!: keyof typeof STANY_SKIEROWANIA;
}
