import { Dzien, Kwota, Liczba, Lista, Miesiac, Procent, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** One month of an undue benefit. */
export class MiesiacNienaleznyFakt {
  @Miesiac('Miesiąc, za który wypłacono świadczenie', { wymagane: true, przyklad: '2026-01' })
  miesiac!: string;
  @Dzien('Dzień pobrania', { wymagane: true, opis: 'Po 10 latach od tego dnia nie wydaje się decyzji o zwrocie.', przyklad: '2026-01-15' })
  dzien_pobrania!: string;
  @Kwota('Kwota wypłacona', { wymagane: true, przyklad: '600.00' })
  wyplacono!: string;
  @Kwota('Kwota należna po ustaleniu prawdziwych danych', { wymagane: true, opis: 'Zero, gdy świadczenie w ogóle nie przysługiwało.', przyklad: '250.00' })
  nalezne!: string;
}

/** Why a benefit or a fee was set wrongly. */
export const PRZYCZYNY_NIENALEZNEGO = {
  nieprawdziwe_informacje: 'przedstawiono nieprawdziwe informacje',
  niepoinformowanie_o_zmianie: 'nie poinformowano o zmianie sytuacji materialnej lub osobistej',
  inna: 'inna przyczyna, na przykład błąd organu albo świadczenie przyznane z mocą wsteczną',
} as const;

/** What makes a benefit undue (art. 6 pkt 16 ups). */
export class FaktySwiadczeniaNienaleznego {
  @TakNie('Świadczenie pieniężne', { wymagane: true, opis: 'Nienależnie pobrane może być tylko świadczenie pieniężne.' })
  pieniezne!: boolean;
  @Wybor('Przyczyna wypłaty bez podstawy', PRZYCZYNY_NIENALEZNEGO, { wymagane: true })
  przyczyna!: keyof typeof PRZYCZYNY_NIENALEZNEGO;
  @TakNie('Osoba była pouczona o obowiązku zgłaszania zmian', { wymagane: true, opis: 'Pouczenie o art. 109 przy wywiadzie albo w decyzji.' })
  pouczona!: boolean;
}

/** Facts of the amount of an undue benefit. */
export class FaktyKwotyNienaleznej extends FaktySwiadczeniaNienaleznego {
  @Lista('Miesiące', () => MiesiacNienaleznyFakt, FACT_LIMITS.dochody, { wymagane: true })
  miesiace!: MiesiacNienaleznyFakt[];
  @Kwota('Kwota już zwrócona', { opis: 'Suma wpłat i potrąceń.', przyklad: '100.00' })
  zwrocono?: string;
}

export class MiesiacOplatyFakt {
  @Miesiac('Miesiąc, za który wniesiono opłatę', { wymagane: true, przyklad: '2026-01' })
  miesiac!: string;
  @Kwota('Opłata wniesiona', { wymagane: true, przyklad: '300.00' })
  wniesiono!: string;
  @Kwota('Opłata, jaka byłaby ustalona na podstawie prawdziwych danych', { wymagane: true, przyklad: '450.00' })
  nalezna!: string;
}

/** Facts of the difference between two fees (art. 98a ups). */
export class FaktyRoznicyOplaty {
  @Wybor('Przyczyna zaniżenia opłaty', PRZYCZYNY_NIENALEZNEGO, { wymagane: true })
  przyczyna!: keyof typeof PRZYCZYNY_NIENALEZNEGO;
  @Lista('Miesiące', () => MiesiacOplatyFakt, FACT_LIMITS.dochody, { wymagane: true })
  miesiace!: MiesiacOplatyFakt[];
}

export class WyplaconyZasilekFakt {
  @Miesiac('Miesiąc', { wymagane: true, przyklad: '2026-01' })
  miesiac!: string;
  @Kwota('Wypłacony zasiłek stały lub okresowy', { wymagane: true, przyklad: '800.00' })
  kwota!: string;
  @Liczba('Liczba osób, którym przyznano zasiłek okresowy', 1, FACT_LIMITS.liczba_osob_maks, { opis: 'Przy zasiłku okresowym dla rodziny emeryturę pomniejsza się o część przypadającą na osobę; pominięta oznacza jedną osobę.' })
  liczba_osob?: number;
}

/** Facts of what a pension body takes off a pension granted for the past (art. 99 ups). */
export class FaktyPomniejszeniaEmerytury {
  @Lista('Zasiłki wypłacone za okres, za który przyznano emeryturę lub rentę', () => WyplaconyZasilekFakt, FACT_LIMITS.dochody, { wymagane: true })
  zasilki!: WyplaconyZasilekFakt[];
  @Kwota('Emerytura lub renta przyznana za ten okres', { wymagane: true, przyklad: '1500.00' })
  emerytura!: string;
}

/** Facts of what a bank returns after the death of the person entitled (art. 109a ups). */
export class FaktyZwrotuPoSmierci {
  @Kwota('Świadczenia przekazane na rachunek po dniu śmierci', { wymagane: true, przyklad: '1200.00' })
  przekazano!: string;
  @Kwota('Kwota, której bank nie może zwrócić, bo przed wnioskiem wypłacił ją innym osobom', { przyklad: '200.00' })
  wyplacono_innym?: string;
  @Dzien('Otrzymanie wniosku kierownika ośrodka', { wymagane: true, przyklad: '2026-02-02' })
  otrzymano_wniosek!: string;
  @Dzien('Poinformowanie ośrodka o wypłatach i osobach', { opis: 'Bez tej informacji w terminie bank zwraca całość.', przyklad: '2026-03-02' })
  poinformowano?: string;
}

/** Claims of the centre, by what may be done with them. */
export const RODZAJE_NALEZNOSCI = {
  nienalezne_swiadczenie: 'nienależnie pobrane świadczenie pieniężne',
  oplata_art_97: 'opłata za ośrodek wsparcia, mieszkanie, schronisko lub dom dla matek (art. 97)',
  inna_oplata: 'inna opłata, na przykład za dom pomocy społecznej lub usługi',
  wydatki: 'wydatki na świadczenia podlegające zwrotowi (art. 96)',
} as const;

export class NaleznoscFakt {
  @Wybor('Rodzaj należności', RODZAJE_NALEZNOSCI, { wymagane: true })
  rodzaj!: keyof typeof RODZAJE_NALEZNOSCI;
  @Kwota('Kwota pozostała do spłaty', { wymagane: true, przyklad: '400.00' })
  kwota!: string;
}

/** Facts of the deduction from a current benefit (art. 104 ust. 2 ups). */
export class FaktyPotracenia {
  @Kwota('Aktualnie pobierane świadczenie', { wymagane: true, przyklad: '600.00' })
  swiadczenie!: string;
  @Lista('Należności', () => NaleznoscFakt, FACT_LIMITS.lista, { wymagane: true })
  naleznosci!: NaleznoscFakt[];
}

export const RODZAJE_ODSETEK = {
  ustawowe_za_opoznienie: 'odsetki ustawowe za opóźnienie (art. 481 k.c.)',
  za_zwloke: 'odsetki za zwłokę jak od zaległości podatkowych (art. 56 Ordynacji podatkowej)',
} as const;

/** Facts of interest over changing rates. */
export class FaktyOdsetek {
  @Kwota('Należność, od której liczy się odsetki', { wymagane: true, przyklad: '1000.00' })
  kwota!: string;
  @Wybor('Rodzaj odsetek', RODZAJE_ODSETEK, { wymagane: true })
  rodzaj!: keyof typeof RODZAJE_ODSETEK;
  @Dzien('Pierwszy dzień opóźnienia', { wymagane: true, opis: 'Dzień następny po terminie płatności.', przyklad: '2026-01-01' })
  od!: string;
  @Dzien('Dzień zapłaty', { wymagane: true, opis: 'Liczony włącznie.', przyklad: '2026-03-31' })
  do!: string;
}

/** Benefits whose expenses are refunded, and those that never are (art. 96 ust. 2-3 ups). */
export const RODZAJE_WYDATKOW = {
  uslugi: 'usługi',
  pomoc_rzeczowa: 'pomoc rzeczowa',
  posilek: 'posiłek',
  zasilek_na_usamodzielnienie: 'zasiłek na ekonomiczne usamodzielnienie',
  zasilek_okresowy_zwrotny: 'zasiłek okresowy przyznany pod warunkiem zwrotu',
  zasilek_celowy_zwrotny: 'zasiłek celowy przyznany pod warunkiem zwrotu',
  pogrzeb: 'pogrzeb sprawiony przez gminę',
  bezzwrotne: 'zasiłek stały, okresowy, celowy lub specjalny celowy przyznany bez warunku zwrotu',
} as const;

export const ZOBOWIAZANI = {
  osoba_lub_rodzina: 'osoba lub rodzina, która korzystała ze świadczeń',
  spadkobierca: 'spadkobierca',
  malzonek: 'małżonek',
  zstepny: 'zstępny (dziecko, wnuk)',
  wstepny: 'wstępny (rodzic, dziadek)',
} as const;

/** Facts of the refund of expenses (art. 96 ups). */
export class FaktyZwrotuWydatkow {
  @Wybor('Świadczenie, na które poniesiono wydatki', RODZAJE_WYDATKOW, { wymagane: true })
  rodzaj!: keyof typeof RODZAJE_WYDATKOW;
  @Kwota('Poniesione wydatki', { wymagane: true, przyklad: '1000.00' })
  wydatki!: string;
  @Procent('Część podlegająca zwrotowi według uchwały rady gminy lub decyzji', { wymagane: true, opis: '100 oznacza całość.', przyklad: '50' })
  procent_zwrotu!: string;
  @Wybor('Osoba zobowiązana', ZOBOWIAZANI, { wymagane: true })
  zobowiazany!: keyof typeof ZOBOWIAZANI;
  @Liczba('Liczba osób w rodzinie osoby zobowiązanej', 1, FACT_LIMITS.liczba_osob_maks, { wymagane: true, opis: '1 oznacza osobę samotnie gospodarującą.' })
  liczba_osob!: number;
  @Kwota('Miesięczny dochód rodziny osoby zobowiązanej', { wymagane: true, przyklad: '2500.00' })
  dochod!: string;
  @Kwota('Kwota już zwrócona przez kogokolwiek', { przyklad: '0.00' })
  zwrocono?: string;
  @Kwota('Wartość masy spadkowej', { opis: 'Granica zwrotu przez spadkobiercę; potrzebna, gdy to on zwraca.', przyklad: '5000.00' })
  masa_spadkowa?: string;
  @Kwota('Kwota zwrotu ustalona w decyzji dla osoby lub rodziny korzystającej', { opis: 'Granica zwrotu przez małżonka, zstępnych i wstępnych; potrzebna, gdy to oni zwracają.', przyklad: '500.00' })
  kwota_z_decyzji?: string;
  @TakNie('Z małżonkiem lub krewnymi zawarto umowę o pomocy (art. 103 ust. 1)')
  umowa_o_pomocy?: boolean;
  @TakNie('Są zstępni zobowiązani do zwrotu', { opis: 'Zstępni zwracają przed wstępnymi.' })
  sa_zstepni?: boolean;
  @TakNie('Po zmarłym przysługuje zasiłek pogrzebowy')
  zasilek_pogrzebowy?: boolean;
}
