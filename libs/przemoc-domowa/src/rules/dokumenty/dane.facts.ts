import { Dzien, TakNie, Wybor } from '@ostoja/facts';

const WYMAGANE = { wymagane: true } as const;

export const KATEGORIE_OSOB = {
  doznajaca: 'osoba doznająca przemocy', inny_domownik: 'inna osoba wspólnie mieszkająca z osobą stosującą przemoc', stosujaca: 'osoba stosująca przemoc', zglaszajacy_lub_swiadek: 'osoba zgłaszająca albo świadek',
} as const;
export const DANE = {
  imie_i_nazwisko: 'imię i nazwisko', pesel: 'numer PESEL', imiona_rodzicow: 'imiona rodziców', wiek: 'wiek', stan_cywilny: 'stan cywilny',
  adres_zamieszkania: 'adres miejsca zamieszkania', adres_pobytu: 'adres miejsca pobytu', kontakt: 'telefon, adres poczty elektronicznej lub inny kontakt', pokrewienstwo: 'stosunek pokrewieństwa',
  zdrowie: 'stan zdrowia', nalogi: 'nałogi', skazania_i_orzeczenia: 'skazania i inne orzeczenia', sytuacja_rodzinna: 'sytuacja rodzinna',
  sytuacja_zawodowa: 'sytuacja zawodowa i źródła utrzymania', sytuacja_mieszkaniowa: 'sytuacja mieszkaniowa', szkola_i_klasa: 'szkoła i klasa dziecka', inne: 'inne dane',
} as const;

/** Facts of which data may be processed. */
export class FaktyPrzemocDane {
  @Wybor('Czyje dane', KATEGORIE_OSOB, WYMAGANE)
  osoba!: keyof typeof KATEGORIE_OSOB;
  @Wybor('Jakie dane', DANE, WYMAGANE)
  dane!: keyof typeof DANE;
  @TakNie('Osoba jest dzieckiem', { przyklad: false, opis: 'Ważne dla szkoły i klasy innego domownika.' })
  dziecko?: boolean;
}

export const ROLE = { czlonek_zespolu: 'członek zespołu interdyscyplinarnego', czlonek_grupy: 'członek grupy diagnostyczno-pomocowej', tlumacz: 'tłumacz' } as const;

/** Facts of the statement of confidentiality. */
export class FaktyPrzemocPoufnosc {
  @Wybor('Kto ma wykonać czynność', ROLE, WYMAGANE)
  rola!: keyof typeof ROLE;
  @Dzien('Dzień pierwszej czynności', { wymagane: true, przyklad: '2025-11-24' })
  dzien_czynnosci!: string;
  @Dzien('Dzień złożenia oświadczenia o poufności', { przyklad: '2025-11-21', opis: 'Zostaw puste, jeżeli oświadczenia nie złożono.' })
  dzien_oswiadczenia?: string;
  @TakNie('Oświadczenie złożono wójtowi, burmistrzowi albo prezydentowi miasta', { przyklad: true })
  u_wlasciwego_organu?: boolean;
  @TakNie('Oświadczenie ma treść z ustawy', { przyklad: true })
  tresc_ustawowa?: boolean;
}
