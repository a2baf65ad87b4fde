import { Dzien, Kwota, Liczba, Lista, Obiekt, TakNie, Wybor, Wybory } from './fact.decorators.js';

const NAJWYZEJ = { osoby: 20, potrzeby: 10, dzieci: 20, godzin: 168, miesiecy: 300 } as const;

/** Degrees of disability and rulings equal to them, as people know them. */
export const STOPNIE = {
  brak: 'nie ma orzeczenia',
  orzeczenie_do_16: 'orzeczenie o niepełnosprawności (do 16 lat)',
  lekki: 'lekki stopień niepełnosprawności',
  umiarkowany: 'umiarkowany stopień niepełnosprawności',
  znaczny: 'znaczny stopień niepełnosprawności',
  czesciowa_niezdolnosc: 'częściowa niezdolność do pracy',
  calkowita_niezdolnosc: 'całkowita niezdolność do pracy',
  niezdolnosc_do_egzystencji: 'niezdolność do samodzielnej egzystencji',
} as const;
export type Stopien = keyof typeof STOPNIE;

/** One person of the household. */
export class OsobaSytuacjiFakt {
  @Wybor('Kim jest ta osoba', { ja: 'ja', malzonek: 'mąż, żona, partner lub partnerka', dziecko: 'moje dziecko', rodzic: 'mój rodzic', inna: 'inna osoba' }, { wymagane: true })
  kim!: 'ja' | 'malzonek' | 'dziecko' | 'rodzic' | 'inna';
  @Dzien('Data urodzenia', { wymagane: true, przyklad: '1980-04-12', opis: 'Wystarczy przybliżona: od niej zależy wiek.' })
  data_urodzenia!: string;
  @Wybor('Płeć', { K: 'kobieta', M: 'mężczyzna' }, { opis: 'Od niej zależy wiek emerytalny.' })
  plec?: 'K' | 'M';
  @Kwota('Dochód na rękę w poprzednim miesiącu (zł)', { przyklad: '850.00', opis: 'Po odliczeniu podatku i składek; 0, gdy nie ma dochodu. Bez 800+ i innych świadczeń, których się nie wlicza.' })
  dochod?: string;
  @Wybor('Orzeczenie', STOPNIE)
  stopien?: Stopien;
  @TakNie('Uczy się albo studiuje', { przyklad: false })
  uczy_sie?: boolean;
}

/** A need that help is asked for. */
export class PotrzebaSytuacjiFakt {
  @Wybor('Na co', {
    zywnosc: 'żywność', leki_i_leczenie: 'leki i leczenie', opal: 'opał', odziez: 'odzież', przedmioty_uzytku_domowego: 'rzeczy do domu',
    drobne_remonty: 'drobny remont', pogrzeb: 'pogrzeb', inny: 'coś innego',
  }, { wymagane: true })
  cel!: string;
  @Kwota('Ile kosztuje (zł)', { przyklad: '300.00' })
  kwota?: string;
}

/** A child in foster care. */
export class DzieckoWPieczySytuacjiFakt {
  @Dzien('Data urodzenia dziecka', { wymagane: true, przyklad: '2016-05-20' })
  data_urodzenia!: string;
  @Dzien('W pieczy od', { wymagane: true, przyklad: '2024-09-01' })
  od!: string;
  @Wybor('Orzeczenie dziecka', STOPNIE)
  stopien?: Stopien;
}

/** Foster care that the person gives. */
export class PieczaSytuacjiFakt {
  @Wybor('Jaką formę pieczy prowadzisz', {
    spokrewniona: 'rodzina zastępcza spokrewniona (dziadkowie, rodzeństwo)', niezawodowa: 'rodzina zastępcza niezawodowa', zawodowa: 'rodzina zastępcza zawodowa',
    pogotowie: 'pogotowie rodzinne', specjalistyczna: 'rodzina zawodowa specjalistyczna', rodzinny_dom_dziecka: 'rodzinny dom dziecka',
  }, { wymagane: true })
  forma!: string;
  @Lista('Dzieci w pieczy', () => DzieckoWPieczySytuacjiFakt, NAJWYZEJ.dzieci, { wymagane: true })
  dzieci!: DzieckoWPieczySytuacjiFakt[];
}

/** A person who grew up in care. */
export class WychowanekSytuacjiFakt {
  @Wybor('Gdzie byłeś lub byłaś w pieczy', {
    spokrewniona: 'rodzina spokrewniona', niezawodowa: 'rodzina niezawodowa', zawodowa: 'rodzina zawodowa lub rodzinny dom dziecka', instytucjonalna: 'placówka opiekuńczo-wychowawcza',
    dps: 'dom pomocy społecznej dla dzieci', zaklad_poprawczy: 'zakład poprawczy lub schronisko dla nieletnich', mow_mos: 'młodzieżowy ośrodek wychowawczy lub socjoterapii', dom_dla_matek: 'dom dla matek z małoletnimi dziećmi',
  }, { wymagane: true })
  forma!: string;
  @Liczba('Ile pełnych miesięcy trwał pobyt', 1, NAJWYZEJ.miesiecy, { wymagane: true, przyklad: 48 })
  miesiace_pobytu!: number;
  @Dzien('Dzień opuszczenia pieczy', { przyklad: '2026-02-10' })
  opuszczenie?: string;
  @TakNie('Kontynuuje naukę')
  kontynuuje_nauke?: boolean;
}

/** Work and its lack. */
export class PracaSytuacjiFakt {
  @Wybor('Praca', {
    pracuje: 'pracuję', bezrobotny_z_zasilkiem: 'jestem zarejestrowany jako bezrobotny, z zasiłkiem', bezrobotny_bez_zasilku: 'jestem zarejestrowany jako bezrobotny, bez zasiłku', niezarejestrowany: 'nie pracuję i nie jestem zarejestrowany', emeryt_rencista: 'jestem na emeryturze albo rencie',
  }, { wymagane: true })
  status!: string;
  @TakNie('Uczestniczysz w Centrum Integracji Społecznej albo chcesz tam uczestniczyć', { przyklad: false })
  cis?: boolean;
}

/** Care that somebody in the household needs. */
export class OpiekaSytuacjiFakt {
  @Wybory('Jaka opieka jest potrzebna', {
    uslugi: 'pomoc w domu (usługi opiekuńcze)', uslugi_specjalistyczne: 'pomoc specjalistyczna w domu', dps: 'całodobowy dom pomocy społecznej', osrodek_wsparcia: 'dzienny ośrodek wsparcia', wytchnienie: 'krótki zastępczy pobyt', opiekun_bez_pracy: 'ktoś zrezygnował z pracy, aby opiekować się bliskim',
  }, { wymagane: true, przyklad: ['uslugi'] })
  rodzaje!: string[];
  @Liczba('Ile godzin w tygodniu', 1, NAJWYZEJ.godzin, { przyklad: 10 })
  godziny?: number;
}

/**
 * The whole situation of a household, as the screening asks for it: at most ten plain questions, nearly all of which may stay open. Nothing
 * of it is stored.
 */
export class Sytuacja {
  @Lista('Osoby, które razem mieszkają i gospodarują', () => OsobaSytuacjiFakt, NAJWYZEJ.osoby, { wymagane: true, opis: 'Zacznij od siebie. Jedna osoba to osoba samotnie gospodarująca.' })
  osoby!: OsobaSytuacjiFakt[];
  @Wybory('Co jest powodem trudności', {
    ubostwo: 'ubóstwo', bezrobocie: 'bezrobocie', niepelnosprawnosc: 'niepełnosprawność', choroba: 'długotrwała lub ciężka choroba', bezdomnosc: 'bezdomność', przemoc_domowa: 'przemoc domowa',
    macierzynstwo_wielodzietnosc: 'ochrona macierzyństwa lub wielodzietność', bezradnosc: 'trudności w wychowaniu dzieci i prowadzeniu domu', sieroctwo: 'sieroctwo', ofiara_handlu_ludzmi: 'handel ludźmi',
    integracja_cudzoziemca: 'trudności cudzoziemca z ochroną', zwolnienie_z_zakladu_karnego: 'powrót z zakładu karnego', uzaleznienie: 'alkoholizm lub narkomania', zdarzenie_losowe: 'zdarzenie losowe', kleska_zywiolowa: 'klęska żywiołowa lub ekologiczna',
  }, { przyklad: ['bezrobocie'] })
  powody?: string[];
  @Lista('Na co potrzebna jest pomoc', () => PotrzebaSytuacjiFakt, NAJWYZEJ.potrzeby)
  potrzeby?: PotrzebaSytuacjiFakt[];
  @Wybor('Obywatelstwo lub pobyt', {
    polskie: 'obywatelstwo polskie', ue: 'obywatelstwo UE z prawem pobytu', uchodzca: 'status uchodźcy', ochrona_uzupelniajaca: 'ochrona uzupełniająca', pobyt_staly: 'pobyt stały lub rezydent długoterminowy UE', ochrona_czasowa: 'ochrona czasowa (Ukraina)', inne: 'inny pobyt',
  })
  pobyt?: string;
  @Dzien('Dzień otrzymania ochrony w Polsce', { opis: 'Tylko dla osób ze statusem uchodźcy albo ochroną uzupełniającą.', przyklad: '2026-01-15' })
  ochrona_od?: string;
  @Obiekt('Praca', () => PracaSytuacjiFakt)
  praca?: PracaSytuacjiFakt;
  @Obiekt('Dzieci w pieczy zastępczej', () => PieczaSytuacjiFakt)
  piecza?: PieczaSytuacjiFakt;
  @Obiekt('Pobyt w pieczy w dzieciństwie', () => WychowanekSytuacjiFakt)
  wychowanek?: WychowanekSytuacjiFakt;
  @Obiekt('Opieka', () => OpiekaSytuacjiFakt)
  opieka?: OpiekaSytuacjiFakt;
  @Wybory('Pomoc w rehabilitacji', {
    turnus: 'turnus rehabilitacyjny', sprzet: 'sprzęt rehabilitacyjny', przedmioty: 'przedmioty ortopedyczne i środki pomocnicze', bariery: 'usunięcie barier w mieszkaniu', tlumacz: 'tłumacz języka migowego', sport: 'sport, kultura, turystyka', wtz: 'warsztat terapii zajęciowej',
    samochod: 'przystosowanie samochodu, prawo jazdy', komputer: 'komputer i oprogramowanie', wozek: 'wózek elektryczny, proteza, skuter', studia: 'nauka w szkole wyższej', zlobek: 'opieka nad dzieckiem w żłobku lub przedszkolu',
  }, { przyklad: ['turnus'] })
  rehabilitacja?: string[];
}

/** The person who asks: the first called `ja`, else the first of all. */
export function wnioskodawca({ osoby }: Sytuacja): OsobaSytuacjiFakt | undefined {
  return osoby.find(({ kim }) => kim === 'ja') ?? osoby[0];
}
