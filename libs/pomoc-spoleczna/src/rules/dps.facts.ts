import { Liczba, Miesiac, TakNie, Wybor, Wybory } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of the right to a place in a care home (art. 54 ups). */
export class FaktyPrawoDoDps {
  @TakNie('Wymaga całodobowej opieki', { wymagane: true, opis: 'Z powodu wieku, choroby lub niepełnosprawności.' })
  calodobowa_opieka!: boolean;
  @TakNie('Może samodzielnie funkcjonować w codziennym życiu', { wymagane: true, przyklad: false })
  samodzielna!: boolean;
  @TakNie('Pomoc można zapewnić w formie usług opiekuńczych', { wymagane: true, opis: 'Pisemne ustalenie z wywiadu: rodzina i gmina mogą zapewnić usługi w domu.', przyklad: false })
  uslugi_wystarcza!: boolean;
  @TakNie('Wymaga wzmożonej opieki medycznej', { wymagane: true, opis: 'Wtedy właściwy jest zakład opiekuńczo-leczniczy lub pielęgnacyjno-opiekuńczy (art. 54 ust. 3).', przyklad: false })
  wzmozona_opieka_medyczna!: boolean;
  @TakNie('Zgoda osoby lub przedstawiciela ustawowego', { wymagane: true })
  zgoda!: boolean;
}

/** Facts of a request for a home with a shorter wait (art. 54 ust. 2a ups). */
export class FaktyDpsKrotszeOczekiwanie {
  @Liczba('Przewidywane oczekiwanie na najbliższy dom (pełne miesiące)', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 5 })
  oczekiwanie_najblizszy!: number;
  @Liczba('Przewidywane oczekiwanie na drugi dom (pełne miesiące)', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 1 })
  oczekiwanie_drugi!: number;
  @TakNie('Ten sam typ domu', { wymagane: true })
  ten_sam_typ!: boolean;
  @TakNie('Wniosek osoby', { wymagane: true })
  wniosek!: boolean;
}

/** Facts of the month in which a newly announced cost applies (art. 60 ust. 4 ups). */
export class FaktyNowyKosztDps {
  @Miesiac('Miesiąc publikacji ogłoszenia', { wymagane: true, przyklad: '2026-03' })
  miesiac_publikacji!: string;
  @Miesiac('Miesiąc, za który liczy się opłatę', { wymagane: true, przyklad: '2026-04' })
  miesiac_oplaty!: string;
}

/** Facts of the waiver that must be granted (art. 64a ups). */
export class FaktyZwolnienieObowiazkowe {
  @TakNie('Wniosek o zwolnienie', { wymagane: true })
  wniosek!: boolean;
  @TakNie('Orzeczenie o pozbawieniu mieszkańca władzy rodzicielskiej nad tą osobą', { wymagane: true, przyklad: false, opis: 'Prawomocne; samo ograniczenie władzy nie wystarcza (art. 64 pkt 5).' })
  pozbawienie_wladzy!: boolean;
  @TakNie('Oświadczenie, że władza nie została przywrócona', { przyklad: true })
  nie_przywrocono?: boolean;
  @TakNie('Skazanie mieszkańca za przestępstwo', { wymagane: true, przyklad: false, opis: 'Prawomocne, za umyślne przestępstwo ścigane z oskarżenia publicznego na szkodę osoby obowiązanej, jej zstępnego, rodzica albo małoletniego lub nieporadnego rodzeństwa.' })
  skazanie!: boolean;
  @TakNie('Skazanie uległo zatarciu', { przyklad: false })
  zatarte?: boolean;
  @TakNie('Zstępny osoby już zwolnionej', { wymagane: true, przyklad: false, opis: 'Zwolnienie obejmuje zstępnych osoby zwolnionej.' })
  zstepny_zwolnionej!: boolean;
}

/** Circumstances of the waiver that may be granted (art. 64, 64b ups). */
export const OKOLICZNOSCI_ZWOLNIENIA = {
  placi_za_innych: 'płaci za innych członków rodziny w DPS, ośrodku wsparcia lub innej placówce',
  trudna_sytuacja: 'długotrwała choroba, bezrobocie, niepełnosprawność, śmierć w rodzinie, straty losowe',
  jedno_zrodlo: 'małżonkowie, zstępni lub wstępni utrzymują się z jednego świadczenia lub wynagrodzenia',
  ciaza_samotny_rodzic: 'ciąża albo samotne wychowywanie dziecka',
  piecza_ograniczenie_wladzy: 'osoba lub jej rodzic była w pieczy po orzeczeniu o ograniczeniu władzy rodzicielskiej mieszkańca',
  oddalone_alimenty: 'wyrok oddalający powództwo o alimenty na rzecz mieszkańca',
  razace_naruszenie: 'rażące naruszenie przez mieszkańca obowiązku alimentacyjnego lub innych obowiązków rodzinnych',
  inna: 'inna uzasadniona okoliczność',
  weteran_lub_opozycjonista: 'mieszkaniec: weteran walk o niepodległość, działacz opozycji antykomunistycznej lub osoba represjonowana (art. 64b)',
} as const;

/** Facts of the waiver that may be granted. */
export class FaktyZwolnienieMozliwe {
  @TakNie('Wniosek o zwolnienie', { wymagane: true, opis: 'Na podstawie art. 64b można zwolnić także z urzędu.' })
  wniosek!: boolean;
  @TakNie('Wywiad środowiskowy przeprowadzony', { wymagane: true, opis: 'Na podstawie art. 64b nie jest wymagany.' })
  wywiad!: boolean;
  @Wybory('Okoliczności', OKOLICZNOSCI_ZWOLNIENIA, { wymagane: true, przyklad: ['jedno_zrodlo'] })
  okolicznosci!: (keyof typeof OKOLICZNOSCI_ZWOLNIENIA)[];
}

/** Facts of two persons in one home in spite of different types (art. 54a ups). */
export class FaktyWspolnyDps {
  @Wybor('Kim są dla siebie', { malzonkowie: 'małżonkowie', rodzic_i_dziecko: 'rodzic i pełnoletnie dziecko', inni: 'inne osoby' }, { wymagane: true })
  relacja!: 'malzonkowie' | 'rodzic_i_dziecko' | 'inni';
  @TakNie('Obie osoby spełniają przesłanki skierowania', { wymagane: true, opis: 'Albo jedna już mieszka w domu.' })
  obie_spelniaja!: boolean;
  @TakNie('Szczególnie uzasadniony przypadek', { wymagane: true })
  szczegolny_przypadek!: boolean;
}
