import { Dzien, Liczba, TakNie, Wybor, Wybory } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { nazwyPodstaw, type Podstawy } from './ocena.js';

export const WNIOSKUJACY = {
  zainteresowany: 'osoba zainteresowana',
  przedstawiciel_ustawowy: 'jej przedstawiciel ustawowy',
  inna_osoba: 'inna osoba',
  organ_z_urzedu: 'organ z urzędu',
} as const;

/** Ways of filing; whether a letter filed that way counts is a dated parameter. */
export const SPOSOBY_WNIESIENIA = {
  pisemnie: 'na piśmie',
  faks: 'faksem',
  ustnie_do_protokolu: 'ustnie do protokołu',
  e_doreczenie: 'na adres do doręczeń elektronicznych',
  konto_w_systemie: 'przez konto w systemie urzędu',
  epuap: 'przez ePUAP',
  e_mail: 'zwykłym e-mailem',
} as const;

/** Facts of the start of a case (art. 102 ups, art. 61-64 KPA). */
export class FaktyWszczeciaPostepowania {
  @Wybor('Kto występuje o świadczenie', WNIOSKUJACY, { wymagane: true })
  kto!: keyof typeof WNIOSKUJACY;
  @TakNie('Osoba zainteresowana lub jej przedstawiciel wyrazili zgodę', { opis: 'Potrzebna, gdy wniosek składa inna osoba.' })
  zgoda?: boolean;
  @Wybor('Sposób złożenia wniosku', SPOSOBY_WNIESIENIA, { opis: 'Nie dotyczy wszczęcia z urzędu.' })
  sposob?: keyof typeof SPOSOBY_WNIESIENIA;
  @TakNie('Wniosek jest podpisany tak, jak wymaga jego postać', { opis: 'Własnoręcznie, podpisem elektronicznym albo w protokole; kto nie może pisać, za tego podpisuje inna osoba.' })
  podpis?: boolean;
  @TakNie('Wniosek wskazuje osobę, adres i żądanie')
  kompletny?: boolean;
}

export const STATUSY_MIEJSCA = {
  ma_miejsce_zamieszkania: 'ma miejsce zamieszkania',
  bezdomna: 'osoba bezdomna',
  skierowana_do_dps: 'mieszkaniec domu pomocy społecznej lub osoba w rodzinnym domu pomocy, skierowana przez gminę',
  placowka_na_umowe: 'przebywa w placówce całodobowej lub domu pomocy społecznej na podstawie umowy cywilnej',
} as const;

export const LACZNIKI = {
  zamieszkanie: 'w tej gminie osoba ma miejsce zamieszkania',
  ostatnie_zameldowanie_stale: 'tu było jej ostatnie zameldowanie na pobyt stały',
  gmina_skierowala: 'ta gmina skierowała osobę do domu',
  zamieszkanie_przed_pobytem: 'tu osoba mieszkała przed pobytem w placówce',
  pobyt: 'w tej gminie osoba przebywa',
} as const;

export const TRYBY_MIEJSCA_POBYTU = {
  przypadek_szczegolnie_uzasadniony: 'przypadek szczególnie uzasadniony sytuacją osobistą',
  niecierpiaca_zwloki: 'sprawa niecierpiąca zwłoki',
  cudzoziemiec_pobyt_humanitarny_lub_tolerowany: 'cudzoziemiec ze zgodą na pobyt ze względów humanitarnych lub na pobyt tolerowany',
  art_5a: 'cudzoziemiec lub osoba z art. 5a (ofiara handlu ludźmi)',
} as const;

/** Facts of local jurisdiction (art. 101 ups). */
export class FaktyWlasciwosciGminy {
  @Wybor('Sytuacja osoby', STATUSY_MIEJSCA, { wymagane: true })
  status!: keyof typeof STATUSY_MIEJSCA;
  @Wybory('Co łączy osobę z gminą', LACZNIKI, { wymagane: true, przyklad: ['zamieszkanie'] })
  laczniki!: (keyof typeof LACZNIKI)[];
  @Wybory('Czy zachodzi przypadek miejsca pobytu', TRYBY_MIEJSCA_POBYTU)
  tryby?: (keyof typeof TRYBY_MIEJSCA_POBYTU)[];
  @TakNie('Świadczenie z art. 37-42 lub 47-50', { opis: 'Zasiłki, składki, interwencja kryzysowa, schronienie, posiłek, ubranie, usługi opiekuńcze: tylko je przyznaje gmina miejsca pobytu.' })
  swiadczenie_z_katalogu?: boolean;
}

/** Grounds on which a worker is excluded (art. 24 § 1 KPA). */
export const WYLACZENIA: Podstawy = {
  wlasna_sprawa: { nazwa: 'pracownik jest stroną albo wynik sprawy wpływa na jego prawa lub obowiązki', przepis: 'art. 24 § 1 pkt 1 KPA' },
  krewny: { nazwa: 'sprawa małżonka albo krewnego lub powinowatego do drugiego stopnia', przepis: 'art. 24 § 1 pkt 2 KPA' },
  przysposobienie_opieka: { nazwa: 'strona jest związana z pracownikiem przysposobieniem, opieką lub kuratelą', przepis: 'art. 24 § 1 pkt 3 KPA' },
  swiadek_biegly_przedstawiciel: { nazwa: 'pracownik był w sprawie świadkiem, biegłym lub przedstawicielem strony', przepis: 'art. 24 § 1 pkt 4 KPA' },
  zaskarzona_decyzja: { nazwa: 'pracownik brał udział w wydaniu zaskarżonej decyzji', przepis: 'art. 24 § 1 pkt 5 KPA' },
  postepowanie_przeciw_pracownikowi: { nazwa: 'z powodu tej sprawy toczy się postępowanie przeciw pracownikowi', przepis: 'art. 24 § 1 pkt 6 KPA' },
  strona_nad_pracownikiem: { nazwa: 'stroną jest osoba pozostająca wobec pracownika w stosunku nadrzędności służbowej', przepis: 'art. 24 § 1 pkt 7 KPA' },
  watpliwosc_co_do_bezstronnosci: { nazwa: 'przełożony wyłączył pracownika z powodu wątpliwości co do bezstronności', przepis: 'art. 24 § 3 KPA' },
};

/** Facts of the right to sign a decision (art. 110 ust. 7-8 ups, art. 24 KPA). */
export class FaktyUpowaznieniaDoDecyzji {
  @Dzien('Upoważnienie obowiązuje od', { wymagane: true, przyklad: '2026-01-01' })
  od!: string;
  @Dzien('Upoważnienie obowiązuje do', { opis: 'Pominięte oznacza upoważnienie bez daty końcowej.', przyklad: '2026-12-31' })
  do?: string;
  @TakNie('Upoważnienie obejmuje ten rodzaj spraw', { wymagane: true })
  obejmuje_rodzaj!: boolean;
  @Wybory('Przyczyny wyłączenia', nazwyPodstaw(WYLACZENIA))
  wylaczenia?: string[];
}

/** Facts of access to personal data (art. 100 ust. 6-7 ups). */
export class FaktyDostepuDoDanych {
  @TakNie('Pisemne upoważnienie administratora danych', { wymagane: true })
  pisemne_upowaznienie!: boolean;
  @TakNie('Pisemne zobowiązanie do zachowania tajemnicy', { wymagane: true })
  zobowiazanie_do_tajemnicy!: boolean;
  @TakNie('Dane są potrzebne do zadania z ustawy', { wymagane: true })
  niezbedne_do_zadania!: boolean;
}

export const ZADANIA = {
  ustalanie_uprawnien: 'ustalanie uprawnień do świadczeń, w tym wywiad środowiskowy',
  skladki: 'opłacanie składek na ubezpieczenia społeczne lub zdrowotne',
  wyplata_pieniezna: 'wypłata świadczeń pieniężnych',
  inne: 'inne zadanie, na przykład usługi opiekuńcze lub prowadzenie schroniska',
} as const;

/** Facts of commissioning a task to an organisation (art. 25 ups). */
export class FaktyZleceniaZadania {
  @Wybor('Zadanie', ZADANIA, { wymagane: true, przyklad: 'inne' })
  zadanie!: keyof typeof ZADANIA;
}

/** Facts of the number of social workers (art. 110 ust. 11-12 ups). */
export class FaktyLiczbyPracownikow {
  @Liczba('Liczba mieszkańców gminy', 1, FACT_LIMITS.liczba * FACT_LIMITS.liczba, { wymagane: true })
  mieszkancy!: number;
  @Liczba('Rodziny i osoby samotnie gospodarujące objęte pracą socjalną', 0, FACT_LIMITS.liczba, { wymagane: true })
  rodziny!: number;
  @Liczba('Pracownicy socjalni zatrudnieni w pełnym wymiarze', 0, FACT_LIMITS.liczba, { wymagane: true })
  zatrudnieni!: number;
}

export const PODPISY = {
  wlasnoreczny: 'podpis własnoręczny',
  elektroniczny: 'podpis kwalifikowany, zaufany lub osobisty',
  pieczec_z_osoba: 'kwalifikowana pieczęć elektroniczna organu ze wskazaniem osoby',
  pieczec: 'kwalifikowana pieczęć elektroniczna bez wskazania osoby',
  brak: 'bez podpisu',
} as const;
export const POSTACI = { papierowa: 'papierowa', elektroniczna: 'elektroniczna', automatyczna: 'elektroniczna, wygenerowana automatycznie', wydruk: 'wydruk pisma elektronicznego' } as const;

/** Facts of the signature on a paper of the office (art. 14, 39(3) KPA). */
export class FaktyPodpisuPisma {
  @Wybor('Postać pisma', POSTACI, { wymagane: true })
  postac!: keyof typeof POSTACI;
  @Wybor('Podpis', PODPISY, { wymagane: true })
  podpis!: keyof typeof PODPISY;
  @TakNie('Wydruk podaje, że pismo wydano elektronicznie, kto i jak je podpisał, oraz identyfikator', { opis: 'Wymagane tylko dla wydruku.' })
  dane_wydruku?: boolean;
}
