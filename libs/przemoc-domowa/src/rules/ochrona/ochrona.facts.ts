import { Dzien, Liczba, Lista, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

const WYMAGANE = { wymagane: true } as const;

export const PODSTAWY_RZECZY = { nakaz_policji: 'obowiązuje policyjny nakaz i zakaz', postanowienie_sadu: 'sąd wydał postanowienie o opuszczeniu mieszkania albo o zakazie zbliżania się do niego' } as const;

/** Facts of taking belongings. */
export class FaktyPrzemocZabranieRzeczy {
  @Wybor('Podstawa', PODSTAWY_RZECZY, WYMAGANE)
  podstawa!: keyof typeof PODSTAWY_RZECZY;
  @Liczba('Ile razy już zabierano rzeczy', 0, FACT_LIMITS.osoby, WYMAGANE)
  dotychczas!: number;
  @TakNie('Obecny będzie policjant (albo żołnierz Żandarmerii Wojskowej)', WYMAGANE)
  asysta!: boolean;
  @TakNie('Termin uzgodniono z osobą doznającą przemocy', WYMAGANE)
  uzgodniony_termin!: boolean;
  @TakNie('Osoba doznająca przemocy wyraża zgodę', { przyklad: true, opis: 'Ważne po postanowieniu sądu.' })
  zgoda?: boolean;
}

/** One check by the police. */
export class SprawdzenieNakazuFakt {
  @Dzien('Dzień sprawdzenia', { wymagane: true, przyklad: '2025-12-16' })
  dzien!: string;
}

/** Facts of the checks of an order. */
export class FaktyPrzemocSprawdzenia {
  @Dzien('Dzień wydania nakazu lub zakazu', { wymagane: true, przyklad: '2025-12-15' })
  wydanie!: string;
  @Lista('Sprawdzenia', () => SprawdzenieNakazuFakt, FACT_LIMITS.lista, { ...WYMAGANE, przyklad: [{ dzien: '2025-12-16' }, { dzien: '2025-12-20' }, { dzien: '2025-12-28' }] })
  sprawdzenia!: SprawdzenieNakazuFakt[];
}

export const SRODKI = {
  opuszczenie_mieszkania: 'opuszczenie wspólnego mieszkania albo zakaz zbliżania się do niego', zakaz_zblizania: 'zakaz zbliżania się do osoby (w metrach)', zakaz_kontaktowania: 'zakaz kontaktowania się', zakaz_wstepu: 'zakaz wstępu do szkoły, pracy, obiektu sportowego i podobnych miejsc',
} as const;

/** Facts of a motion to the court. */
export class FaktyPrzemocSrodekSadowy {
  @Wybor('O co wnosi osoba doznająca przemocy', SRODKI, WYMAGANE)
  srodek!: keyof typeof SRODKI;
  @TakNie('Wnosi osoba doznająca przemocy', WYMAGANE)
  wnosi_doznajaca!: boolean;
  @TakNie('Przemoc czyni wspólne zamieszkiwanie szczególnie uciążliwym', { przyklad: true, opis: 'Ważne przy opuszczeniu mieszkania; także gdy ktoś już się wyprowadził albo bywa tam nieregularnie.' })
  uciazliwosc?: boolean;
  @TakNie('Przemoc zagraża życiu lub zdrowiu', { przyklad: true })
  zagrozenie?: boolean;
  @TakNie('Nękanie przez telefon lub internet', { przyklad: false, opis: 'Ważne przy zakazie kontaktowania się.' })
  nekanie?: boolean;
  @TakNie('Osoba uczy się, pracuje, uprawia sport albo regularnie bywa w tym miejscu', { przyklad: true, opis: 'Ważne przy zakazie wstępu.' })
  bywa_w_miejscu?: boolean;
}

/** Facts of a police order. */
export class FaktyPrzemocNakazPolicji {
  @Wybor('Nakaz albo zakaz', SRODKI, WYMAGANE)
  srodek!: keyof typeof SRODKI;
  @TakNie('Osoba stosująca przemoc zagraża życiu lub zdrowiu osoby doznającej', WYMAGANE)
  zagrozenie!: boolean;
  @TakNie('Wspólnie zajmują mieszkanie', { przyklad: true, opis: 'Ważne przy opuszczeniu mieszkania.' })
  wspolne_mieszkanie?: boolean;
  @TakNie('Osoba doznająca przemocy tam się uczy, pracuje albo uprawia sport', { przyklad: true, opis: 'Ważne przy zakazie wstępu.' })
  bywa_w_miejscu?: boolean;
  @TakNie('Osoba stosująca przemoc tam pracuje albo się uczy', { przyklad: false, opis: 'Ważne przy zakazie wstępu.' })
  stosujaca_tam_pracuje_lub_sie_uczy?: boolean;
}

/** Facts of the running costs of the flat. */
export class FaktyPrzemocOplaty {
  @TakNie('Osoba pełnoletnia pozostała w mieszkaniu', WYMAGANE)
  pelnoletnia_w_mieszkaniu!: boolean;
  @TakNie('Wydano nakaz, zakaz albo postanowienie sądu o opuszczeniu mieszkania', WYMAGANE)
  nakaz!: boolean;
  @TakNie('Osoba stosująca przemoc ma wobec niej obowiązek alimentacyjny', { ...WYMAGANE, przyklad: false })
  alimenty!: boolean;
}

export const WSZCZYNAJACY = { policja: 'Policja', inny: 'inny podmiot' } as const;
export const ZAWIADAMIAJACY = { policja: 'jednostka Policji, która wszczęła procedurę', przewodniczacy: 'przewodniczący zespołu interdyscyplinarnego', inny: 'inna osoba' } as const;
export const ADRESACI = { komenda_wojewodzka: 'komórka Komendy Wojewódzkiej (Stołecznej) Policji do spraw pozwoleń na broń', zandarmeria: 'jednostka Żandarmerii Wojskowej do spraw pozwoleń na broń', inny: 'inny organ' } as const;

/** Facts of the firearm notice. */
export class FaktyPrzemocBron {
  @TakNie('Osoba stosująca przemoc posiada broń palną', WYMAGANE)
  bron!: boolean;
  @TakNie('Jest żołnierzem w czynnej służbie', { ...WYMAGANE, przyklad: false, opis: 'O żołnierzu zawiadamia się Żandarmerię Wojskową także wtedy, gdy nie ma własnej broni (art. 9f ust. 4).' })
  zolnierz!: boolean;
  @Wybor('Kto wszczął procedurę', WSZCZYNAJACY, WYMAGANE)
  wszczynajacy!: keyof typeof WSZCZYNAJACY;
  @Wybor('Kto zawiadamia', ZAWIADAMIAJACY, WYMAGANE)
  zawiadamiajacy!: keyof typeof ZAWIADAMIAJACY;
  @Wybor('Kogo zawiadamia', ADRESACI, WYMAGANE)
  adresat!: keyof typeof ADRESACI;
}

export const WIEDZA = { obowiazki: 'w związku z obowiązkami służbowymi lub zawodowymi', swiadek: 'jako świadek, prywatnie' } as const;

/** Facts of reporting an offence. */
export class FaktyPrzemocPrzestepstwo {
  @Wybor('Skąd podejrzenie', WIEDZA, WYMAGANE)
  wiedza!: keyof typeof WIEDZA;
  @TakNie('Przestępstwo z użyciem przemocy domowej jest ścigane z urzędu', WYMAGANE)
  z_urzedu!: boolean;
}

export const ODBIORCY_DANYCH = { pcpr: 'powiatowe centrum pomocy rodzinie (dane osoby stosującej przemoc)', podmiot_pomocowy: 'podmiot pomagający pokrzywdzonym (dane osoby doznającej przemocy)' } as const;

/** Facts of passing data on after an order. */
export class FaktyPrzemocDanePoNakazie {
  @TakNie('Policja wydała nakaz lub zakaz', WYMAGANE)
  nakaz!: boolean;
  @Wybor('Komu mają być przekazane dane', ODBIORCY_DANYCH, WYMAGANE)
  odbiorca!: keyof typeof ODBIORCY_DANYCH;
  @TakNie('Osoba, której dane dotyczą, odmówiła zgody', { ...WYMAGANE, przyklad: false })
  odmowa!: boolean;
}
