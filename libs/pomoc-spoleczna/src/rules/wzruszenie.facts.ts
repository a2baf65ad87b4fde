import { Dzien, TakNie, Wybor, Wybory } from '@ostoja/facts';
import { nazwyPodstaw, type Podstawy } from './ocena.js';

/** Grounds on which a proceeding must be suspended (art. 97 KPA, art. 106 ust. 7 ups). */
export const ZAWIESZENIE_OBOWIAZKOWE: Podstawy = {
  smierc_strony: { nazwa: 'śmierć strony, gdy wezwanie spadkobierców jest niemożliwe, a postępowanie nie jest bezprzedmiotowe', przepis: 'art. 97 § 1 pkt 1 KPA' },
  smierc_przedstawiciela: { nazwa: 'śmierć przedstawiciela ustawowego strony', przepis: 'art. 97 § 1 pkt 2 KPA' },
  utrata_zdolnosci: { nazwa: 'utrata przez stronę lub przedstawiciela zdolności do czynności prawnych', przepis: 'art. 97 § 1 pkt 3 KPA' },
  zagadnienie_wstepne: { nazwa: 'rozstrzygnięcie zależy od zagadnienia wstępnego', przepis: 'art. 97 § 1 pkt 4 KPA' },
  oczekiwanie_na_orzeczenie: { nazwa: 'oczekiwanie na orzeczenie przy zasiłku stałym, po wywiadzie i spełnieniu pozostałych warunków', przepis: 'art. 106 ust. 7 pkt 1 ustawy o pomocy społecznej' },
};

/** Facts of suspension (art. 97-98 KPA). */
export class FaktyZawieszenia {
  @Wybory('Przyczyny', nazwyPodstaw(ZAWIESZENIE_OBOWIAZKOWE), { wymagane: true, opis: 'Przyczyny, przy których organ musi zawiesić postępowanie.', przyklad: ['zagadnienie_wstepne'] })
  przyczyny!: string[];
  @TakNie('Wystąpiła o to strona, na której żądanie wszczęto postępowanie')
  wniosek_strony?: boolean;
  @TakNie('Inna strona się sprzeciwia')
  sprzeciw_innej_strony?: boolean;
  @TakNie('Zawieszenie zagraża interesowi społecznemu')
  zagraza_interesowi_spolecznemu?: boolean;
}

/** Facts of discontinuance (art. 105 KPA). */
export class FaktyUmorzenia {
  @TakNie('Postępowanie stało się bezprzedmiotowe w całości lub w części', { wymagane: true, opis: 'Na przykład śmierć wnioskodawcy.', przyklad: false })
  bezprzedmiotowe!: boolean;
  @TakNie('Wystąpiła o to strona, na której żądanie wszczęto postępowanie')
  wniosek_strony?: boolean;
  @TakNie('Inna strona się sprzeciwia')
  sprzeciw_innej_strony?: boolean;
  @TakNie('Umorzenie jest sprzeczne z interesem społecznym')
  sprzeczne_z_interesem_spolecznym?: boolean;
}

export const NALEZNOSCI_ULGI = { nienalezne_swiadczenie: 'nienależnie pobrane świadczenie', oplata: 'opłata', wydatki: 'wydatki na świadczenia' } as const;
export const ULGI = { odstapienie: 'odstąpienie od żądania zwrotu', umorzenie: 'umorzenie w całości lub w części', odroczenie: 'odroczenie terminu płatności', raty: 'rozłożenie na raty' } as const;
export const WNIOSKUJACY_O_ULGE = { osoba: 'osoba zainteresowana', pracownik_socjalny: 'pracownik socjalny', nikt: 'nikt (z urzędu)' } as const;

/** Facts of relief (art. 104 ust. 4 ups). */
export class FaktyUlgi {
  @Wybor('Należność', NALEZNOSCI_ULGI, { wymagane: true })
  naleznosc!: keyof typeof NALEZNOSCI_ULGI;
  @Wybor('Ulga', ULGI, { wymagane: true })
  ulga!: keyof typeof ULGI;
  @Wybor('Kto o nią wnosi', WNIOSKUJACY_O_ULGE, { wymagane: true })
  wnosi!: keyof typeof WNIOSKUJACY_O_ULGE;
  @TakNie('Przypadek szczególnie uzasadniony', { wymagane: true, opis: 'W szczególności nadmierne obciążenie albo zniweczenie skutków udzielanej pomocy.' })
  szczegolnie_uzasadniony!: boolean;
}

/** Changes of the law whose rule for pending cases is known. */
export const ZMIANY_PRAWA = {
  koszty_uzyskania_2021: 'koszty uzyskania przychodu, pułap zasiłku okresowego, art. 50a, 98a i 104 ust. 2 (od 30 maja 2021 r.)',
  potracenie_50_2021: 'granica 50% potrącenia (od 30 maja 2021 r.)',
  oplaty_dawne_2021: 'opłaty ustalone dawną decyzją (zmiana z 30 maja 2021 r.)',
  dps_2019: 'opłaty za dom pomocy społecznej, art. 61 ust. 2d-2f i art. 64a (od 4 października 2019 r.)',
  staly_zawieszenie_2017: 'zasiłek stały w oczekiwaniu na orzeczenie (od 1 stycznia 2017 r.)',
  kpa_127_1a_2023: 'decyzja bez uzasadnienia ostateczna od doręczenia (od 12 maja 2023 r.)',
  suo_tabela_2023: 'tabela odpłatności za specjalistyczne usługi opiekuńcze (od 1 maja 2023 r.)',
  mieszkania_2023: 'mieszkania treningowe i wspomagane (od 1 listopada 2023 r.)',
  kpa_156_2021: 'dziesięcioletnia granica stwierdzenia nieważności (od 16 września 2021 r.)',
  aktywny_rodzic_2025: 'wyłączenie świadczeń „aktywny rodzic” z dochodu (od 13 maja 2025 r.)',
} as const;

/** Facts of the law in a pending case (transitional provisions). */
export class FaktyPrawaWToku {
  @Wybor('Zmiana prawa', ZMIANY_PRAWA, { wymagane: true })
  zmiana!: keyof typeof ZMIANY_PRAWA;
  @Dzien('Wszczęcie sprawy', { wymagane: true, przyklad: '2021-05-10' })
  wszczeto!: string;
  @Dzien('Decyzja pierwszej instancji', { wymagane: true, opis: 'Przy potrąceniu: dzień potrącenia; przy dawnej opłacie: dzień decyzji ustalającej opłatę.', przyklad: '2021-06-15' })
  decyzja!: string;
}

/** Grounds of reopening (art. 145-145b KPA). */
export const PODSTAWY_WZNOWIENIA_POSTEPOWANIA: Podstawy = {
  falszywe_dowody: { nazwa: 'fałszywe dowody', przepis: 'art. 145 § 1 pkt 1 KPA' },
  przestepstwo: { nazwa: 'decyzja wydana wskutek przestępstwa', przepis: 'art. 145 § 1 pkt 2 KPA' },
  pracownik_wylaczony: { nazwa: 'decyzję wydał pracownik lub organ podlegający wyłączeniu', przepis: 'art. 145 § 1 pkt 3 KPA' },
  pominieta_strona: { nazwa: 'strona bez własnej winy nie brała udziału w postępowaniu', przepis: 'art. 145 § 1 pkt 4 KPA' },
  nowe_okolicznosci: { nazwa: 'nowe istotne okoliczności lub dowody istniejące w dniu decyzji, nieznane organowi', przepis: 'art. 145 § 1 pkt 5 KPA' },
  brak_stanowiska_organu: { nazwa: 'decyzja bez wymaganego stanowiska innego organu', przepis: 'art. 145 § 1 pkt 6 KPA' },
  zagadnienie_wstepne: { nazwa: 'zagadnienie wstępne rozstrzygnięto odmiennie', przepis: 'art. 145 § 1 pkt 7 KPA' },
  uchylona_podstawa: { nazwa: 'decyzję lub orzeczenie, na których oparto decyzję, uchylono lub zmieniono', przepis: 'art. 145 § 1 pkt 8 KPA' },
  orzeczenie_trybunalu: { nazwa: 'orzeczenie Trybunału Konstytucyjnego, TSUE lub sądu o nierównym traktowaniu', przepis: 'art. 145a-145b KPA' },
};

export class FaktyWznowienia {
  @Wybory('Podstawy', nazwyPodstaw(PODSTAWY_WZNOWIENIA_POSTEPOWANIA), { wymagane: true, przyklad: ['nowe_okolicznosci'] })
  podstawy!: string[];
  @TakNie('Decyzja jest ostateczna', { wymagane: true })
  ostateczna!: boolean;
  @TakNie('Na wniosek strony', { wymagane: true })
  na_wniosek!: boolean;
  @Dzien('Dowiedzenie się o podstawie', { opis: 'Przy pominięciu strony: dowiedzenie się o decyzji; przy orzeczeniu: wejście w życie (Trybunał Konstytucyjny), publikacja w Dzienniku Urzędowym UE (TSUE) albo uprawomocnienie (sąd). Potrzebne na wniosek.', przyklad: '2026-02-10' })
  dowiedziano_sie?: string;
}

/** Grounds of invalidity (art. 156 § 1 KPA). */
export const PODSTAWY_NIEWAZNOSCI: Podstawy = {
  niewlasciwosc: { nazwa: 'naruszenie przepisów o właściwości', przepis: 'art. 156 § 1 pkt 1 KPA' },
  brak_podstawy_lub_razace_naruszenie: { nazwa: 'brak podstawy prawnej albo rażące naruszenie prawa', przepis: 'art. 156 § 1 pkt 2 KPA' },
  sprawa_juz_rozstrzygnieta: { nazwa: 'sprawa już wcześniej rozstrzygnięta ostatecznie', przepis: 'art. 156 § 1 pkt 3 KPA' },
  nie_strona: { nazwa: 'decyzja skierowana do osoby niebędącej stroną', przepis: 'art. 156 § 1 pkt 4 KPA' },
  niewykonalnosc: { nazwa: 'trwała niewykonalność w dniu wydania', przepis: 'art. 156 § 1 pkt 5 KPA' },
  czyn_karalny: { nazwa: 'wykonanie wywołałoby czyn zagrożony karą', przepis: 'art. 156 § 1 pkt 6 KPA' },
  wada_z_mocy_prawa: { nazwa: 'wada powodująca nieważność z mocy prawa', przepis: 'art. 156 § 1 pkt 7 KPA' },
};

export class FaktyNiewaznosci {
  @Wybory('Podstawy', nazwyPodstaw(PODSTAWY_NIEWAZNOSCI), { wymagane: true, przyklad: ['niewlasciwosc'] })
  podstawy!: string[];
  @Dzien('Doręczenie lub ogłoszenie decyzji', { wymagane: true, przyklad: '2020-01-10' })
  doreczono!: string;
  @TakNie('Decyzja wywołała nieodwracalne skutki prawne', { wymagane: true, przyklad: false })
  nieodwracalne_skutki!: boolean;
}

/** Facts of the change of a final decision (art. 154-155, 163 KPA). */
export class FaktyZmianyOstatecznej {
  @TakNie('Strona nabyła prawo z decyzji', { wymagane: true })
  nabyto_prawo!: boolean;
  @TakNie('Strona zgadza się na zmianę', { opis: 'Potrzebna, gdy strona nabyła prawo.' })
  zgoda?: boolean;
  @TakNie('Przemawia za tym interes społeczny lub słuszny interes strony', { wymagane: true })
  interes!: boolean;
  @TakNie('Zmianie sprzeciwiają się przepisy szczególne', { wymagane: true, opis: 'Zmianę na niekorzyść reguluje art. 106 ust. 5 ustawy o pomocy społecznej.', przyklad: false })
  sprzeciw_przepisow!: boolean;
}

/** Facts of the expiry of a decision (art. 162 § 1 KPA). */
export class FaktyWygasnieciaDecyzji {
  @TakNie('Decyzja stała się bezprzedmiotowa', { wymagane: true })
  bezprzedmiotowa!: boolean;
  @TakNie('Stwierdzenie wygaśnięcia nakazuje przepis albo leży w interesie społecznym lub strony', { wymagane: true })
  nakaz_lub_interes!: boolean;
  @TakNie('Decyzja zawierała warunek, którego strona nie dopełniła', { wymagane: true, przyklad: false })
  niedopelniony_warunek!: boolean;
}

/** Facts of the revocation of a decision that asked for acts (art. 162 § 2 KPA). */
export class FaktyUchyleniaZaNiedopelnienie {
  @TakNie('Decyzję wydano z zastrzeżeniem dopełnienia określonych czynności', { wymagane: true, opis: 'Na przykład rozliczenia się z pomocy w wyznaczonym terminie.' })
  zastrzezono_czynnosci!: boolean;
  @TakNie('Termin na ich dopełnienie upłynął', { wymagane: true })
  termin_uplynal!: boolean;
  @TakNie('Strona dopełniła tych czynności', { wymagane: true, przyklad: false })
  dopelniono!: boolean;
}

export const STANY_SPRAWY = { nie_dotyczy: 'pismo nie dotyczy sprawy indywidualnej', w_toku: 'dotyczy sprawy w toku i pochodzi od strony', ostateczna: 'dotyczy sprawy zakończonej decyzją ostateczną' } as const;

/** Facts of a complaint (art. 227, 233-235, 239 KPA). */
export class FaktyTrybuSkargi {
  @Wybor('Stan sprawy, której pismo dotyczy', STANY_SPRAWY, { wymagane: true })
  stan!: keyof typeof STANY_SPRAWY;
  @TakNie('Powtarza bezzasadną skargę bez nowych okoliczności', { wymagane: true, przyklad: false })
  powtorzona!: boolean;
  @TakNie('Dotyczy kierownika ośrodka lub jego działalności', { wymagane: true, opis: 'Wtedy rozpatruje ją rada miasta lub gminy, a w zadaniach zleconych wojewoda.' })
  na_kierownika!: boolean;
}
