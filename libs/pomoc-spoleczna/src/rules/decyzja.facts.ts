import { TakNie, Wybor, Wybory } from '@ostoja/facts';
import { nazwyPodstaw, type Podstawy } from './ocena.js';

/** Facts of asking for a paper (art. 107 ust. 5b-5d ups, art. 75 and 220 KPA). */
export class FaktyZadaniaDokumentu {
  @TakNie('Dokument z listy w art. 107 ust. 5b', { wymagane: true, opis: 'Dowód osobisty (do wglądu), akt urodzenia, decyzje rentowe, orzeczenia, zaświadczenie o zarobkach i inne z 21 punktów.' })
  na_liscie!: boolean;
  @TakNie('Dokument spoza listy jest potrzebny do ustalenia okoliczności wpływających na prawo do świadczenia', { opis: 'Wtedy można go zażądać i trzeba powiedzieć dlaczego (art. 107 ust. 5d).' })
  potrzebny_do_ustalen?: boolean;
  @TakNie('Fakt jest znany organowi z urzędu', { wymagane: true, przyklad: false })
  znany_z_urzedu!: boolean;
  @TakNie('Fakt można ustalić w ewidencjach lub rejestrach dostępnych organowi', { wymagane: true, przyklad: false })
  w_dostepnym_rejestrze!: boolean;
  @TakNie('Osoba okazała dokument, z którego fakt wynika', { wymagane: true, przyklad: false })
  okazano_dokument!: boolean;
}

/** Facts of the party's last word before the decision (art. 10 and 79a KPA). */
export class FaktyUdzialuStrony {
  @TakNie('Załatwienie sprawy nie cierpi zwłoki: niebezpieczeństwo dla życia, zdrowia lub niepowetowana szkoda materialna', { wymagane: true, przyklad: false })
  nie_cierpi_zwloki!: boolean;
  @TakNie('Przyczynę odstąpienia utrwalono adnotacją w aktach', { opis: 'Wymagane przy odstąpieniu (art. 10 § 3 KPA).' })
  adnotacja?: boolean;
  @TakNie('Postępowanie na wniosek, a nie wszystkie przesłanki zależne od strony są wykazane', { opis: 'Wtedy w zawiadomieniu trzeba je wskazać (art. 79a KPA).' })
  niewykazane_przeslanki?: boolean;
}

/** Provisions of the act, as the regulation on case logs lists them. */
export const PRZEPISY_METRYKI = {
  art_37_43: 'art. 37-43: zasiłki, składki, usamodzielnienie ekonomiczne',
  art_47_ust_4_i_48: 'art. 47 ust. 4 i art. 48: interwencja, posiłek, schronienie, ubranie',
  art_50_54: 'art. 50-54: usługi opiekuńcze, ośrodki wsparcia, mieszkania, domy pomocy społecznej',
  art_59_61_63_64: 'art. 59, 61, 63 i 64: skierowanie, opłata i zwolnienie z opłaty za dom pomocy społecznej',
  art_88_89_91_91a: 'art. 88, 89, 91 i 91a: usamodzielnienie i integracja cudzoziemców',
  art_95_98: 'art. 95-98: wstrzymanie pomocy, zwrot wydatków i świadczeń',
  art_104_ust_3_4: 'art. 104 ust. 3-4: należności i ulgi',
  art_106_ust_5_i_106a: 'art. 106 ust. 5 i art. 106a: zmiana decyzji, nieodbierane świadczenie',
  dodany_pozniej: 'art. 50a, 53a, 55b, 64a, 64b lub 98a (dodane później)',
  inny: 'inny przepis',
} as const;

/** Facts of the duty to keep a case log (art. 66a KPA). */
export class FaktyMetrykiSprawy {
  @Wybor('Podstawa decyzji', PRZEPISY_METRYKI, { wymagane: true })
  podstawa!: keyof typeof PRZEPISY_METRYKI;
}

/** Facts of the issue of a certificate (art. 217-218 KPA). */
export class FaktyZaswiadczenia {
  @TakNie('Przepis wymaga urzędowego potwierdzenia faktu', { wymagane: true })
  przepis_wymaga!: boolean;
  @TakNie('Osoba ma interes prawny w potwierdzeniu', { wymagane: true })
  interes_prawny!: boolean;
  @TakNie('Fakt wynika z ewidencji, rejestrów lub danych organu', { wymagane: true })
  dane_organu!: boolean;
}

/** Help that needs no decision, with the provision. */
export const POMOC_BEZ_DECYZJI: Podstawy = {
  interwencja_kryzysowa: { nazwa: 'interwencja kryzysowa', przepis: 'art. 106 ust. 2 ustawy o pomocy społecznej' },
  praca_socjalna: { nazwa: 'praca socjalna', przepis: 'art. 106 ust. 2 ustawy o pomocy społecznej' },
  poradnictwo: { nazwa: 'poradnictwo', przepis: 'art. 106 ust. 2 ustawy o pomocy społecznej' },
  klub_samopomocy: { nazwa: 'klub samopomocy', przepis: 'art. 106 ust. 2 ustawy o pomocy społecznej' },
  ogrzewalnia_lub_noclegownia: { nazwa: 'ogrzewalnia lub noclegownia', przepis: 'art. 106 ust. 2 ustawy o pomocy społecznej' },
  sprawienie_pogrzebu: { nazwa: 'sprawienie pogrzebu', przepis: 'art. 106 ust. 2 ustawy o pomocy społecznej' },
  bilet_kredytowany: { nazwa: 'przyznanie biletu kredytowanego', przepis: 'art. 106 ust. 2 ustawy o pomocy społecznej' },
  wynagrodzenie_opiekuna: { nazwa: 'wynagrodzenie za sprawowanie opieki', przepis: 'art. 53a ust. 2 ustawy o pomocy społecznej' },
  pomoc_dorazna: { nazwa: 'doraźna pomoc rzeczowa lub żywnościowa', przepis: 'art. 48b ust. 5 ustawy o pomocy społecznej' },
};

/** Facts of whether a decision is needed (art. 106 ups). */
export class FaktyPotrzebyDecyzji {
  @Wybor('Rodzaj pomocy', { ...nazwyPodstaw(POMOC_BEZ_DECYZJI), odmowa_biletu_kredytowanego: 'odmowa biletu kredytowanego', inne: 'inne świadczenie' }, { wymagane: true, przyklad: 'inne' })
  rodzaj!: string;
}

/** Facts of omitting reasons (art. 107 § 4-5 KPA). */
export class FaktyPominieciaUzasadnienia {
  @TakNie('Uwzględniono żądanie strony w całości', { wymagane: true, opis: 'Przyznano dokładnie to, o co strona wnosiła: rodzaj, kwotę i okres.' })
  zadanie_w_calosci!: boolean;
  @TakNie('Strona podała kwotę, a jej wysokość nie zależy od uznania', { wymagane: true, opis: 'Przy świadczeniu uznaniowym bez żądanej kwoty nie da się stwierdzić, że uwzględniono całość.' })
  kwota_okreslona!: boolean;
  @TakNie('Decyzja rozstrzyga sporne interesy stron', { wymagane: true, przyklad: false })
  sporne_interesy!: boolean;
  @TakNie('Decyzję wydano na skutek odwołania', { wymagane: true, przyklad: false })
  po_odwolaniu!: boolean;
}

/** Grounds of immediate enforceability (art. 108 § 1 KPA). */
export const PODSTAWY_RYGORU: Podstawy = {
  zycie_lub_zdrowie: { nazwa: 'ochrona zdrowia lub życia ludzkiego', przepis: 'art. 108 § 1 KPA' },
  ciezkie_straty: { nazwa: 'zabezpieczenie gospodarstwa narodowego przed ciężkimi stratami', przepis: 'art. 108 § 1 KPA' },
  interes_spoleczny: { nazwa: 'inny interes społeczny', przepis: 'art. 108 § 1 KPA' },
  interes_strony: { nazwa: 'wyjątkowo ważny interes strony (można żądać zabezpieczenia)', przepis: 'art. 108 § 1 KPA' },
};

export class FaktyRygoru {
  @Wybory('Podstawy', nazwyPodstaw(PODSTAWY_RYGORU), { wymagane: true, przyklad: ['zycie_lub_zdrowie'] })
  podstawy!: string[];
  @TakNie('Od decyzji służy odwołanie', { wymagane: true })
  sluzy_odwolanie!: boolean;
}

/** Facts of settling a case by silence (art. 122a KPA). */
export class FaktyMilczacegoZalatwienia {
  @TakNie('Przepis szczególny przewiduje milczące załatwienie sprawy', { wymagane: true, opis: 'W ustawie o pomocy społecznej nie ma takiego przepisu.', przyklad: false })
  przepis_szczegolny!: boolean;
}
