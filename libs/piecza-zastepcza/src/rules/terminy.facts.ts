import { Dzien, Godzina, TakNie, Wybor } from '@ostoja/facts';
import type { FaktyZdarzenia } from '@ostoja/law';

const SAM_DZIEN = 'Od tego dnia liczy się termin; sam dzień nie jest wliczany.';

/** Facts of handing over a child's information and documents. */
export class FaktyPrzekazaniaDokumentow implements FaktyZdarzenia {
  @Dzien('Dzień zdarzenia: przyjęcie dziecka przez rodzinę', { wymagane: true, przyklad: '2026-03-16' })
  zdarzenie!: string;
  @Wybor('Tryb umieszczenia', { zwykly: 'zwykły', natychmiastowa_pomoc: 'dziecko wymaga natychmiastowej pomocy', art_12a: 'odebranie dziecka na podstawie art. 12a ustawy o przeciwdziałaniu przemocy domowej', zmiana_rodziny: 'przejście z innej rodziny' }, { wymagane: true })
  tryb!: 'zwykly' | 'natychmiastowa_pomoc' | 'art_12a' | 'zmiana_rodziny';
}

/** Facts of the notice of an emergency admission. */
export class FaktyPrzyjeciaInterwencyjnego implements FaktyZdarzenia {
  @Dzien('Dzień zdarzenia: przyjęcie dziecka', { wymagane: true, przyklad: '2026-03-28' })
  zdarzenie!: string;
  @Godzina('Godzina przyjęcia', { wymagane: true, przyklad: '15:30' })
  godzina!: string;
  @Wybor('Kto przyjął dziecko', { pogotowie: 'pogotowie rodzinne', placowka: 'placówka interwencyjna' }, { wymagane: true })
  przyjal!: 'pogotowie' | 'placowka';
  @Wybor('Na jakiej podstawie', { orzeczenie: 'orzeczenie sądu', policja: 'doprowadzenie przez Policję lub Straż Graniczną', wniosek: 'wniosek rodziców, dziecka lub innej osoby' }, { wymagane: true, przyklad: 'policja' })
  podstawa!: 'orzeczenie' | 'policja' | 'wniosek';
}

/** Facts of the longest stay in emergency care. */
export class FaktyPobytuInterwencyjnego implements FaktyZdarzenia {
  @Dzien('Dzień zdarzenia: umieszczenie dziecka', { wymagane: true, przyklad: '2026-03-02', opis: SAM_DZIEN })
  zdarzenie!: string;
  @TakNie('Organizator zgodził się na przedłużenie w szczególnie uzasadnionym przypadku', { przyklad: false, opis: 'Tylko pogotowie rodzinne.' })
  zgoda_organizatora?: boolean;
  @TakNie('Trwa postępowanie sądowe o powrót, przysposobienie albo umieszczenie w pieczy', { przyklad: false })
  postepowanie_sadowe?: boolean;
}

/** Facts of the review of a child's situation. */
export class FaktyOcenyDziecka implements FaktyZdarzenia {
  @Dzien('Dzień zdarzenia: poprzednia ocena, a przed pierwszą umieszczenie dziecka', { wymagane: true, przyklad: '2026-03-02', opis: SAM_DZIEN })
  zdarzenie!: string;
  @Dzien('Data urodzenia dziecka', { wymagane: true, przyklad: '2019-06-01' })
  data_urodzenia!: string;
}

/** Facts of the motion to settle a child's legal situation. */
export class FaktyWnioskuOUregulowanie implements FaktyZdarzenia {
  @Dzien('Dzień zdarzenia: umieszczenie dziecka w pieczy', { wymagane: true, przyklad: '2026-03-02', opis: SAM_DZIEN })
  zdarzenie!: string;
  @Wybor('Rodzaj pieczy', { rodzinna: 'rodzinna', instytucjonalna: 'instytucjonalna' }, { wymagane: true })
  piecza!: 'rodzinna' | 'instytucjonalna';
  @TakNie('Sąd otrzymał informację o możliwości powrotu dziecka do rodziny', { przyklad: false, opis: 'W pieczy rodzinnej wniosku się wtedy nie składa.' })
  informacja_o_powrocie?: boolean;
}

/** Facts of a term of working days that a demand may stop (art. 164 ust. 13). */
export class FaktyTerminuZeWstrzymaniem implements FaktyZdarzenia {
  @Dzien('Dzień zdarzenia: otrzymanie dokumentacji kwalifikacyjnej', { wymagane: true, przyklad: '2026-03-02', opis: SAM_DZIEN })
  zdarzenie!: string;
  @Dzien('Dzień żądania uzupełnienia albo zasięgnięcia opinii ministra', { przyklad: '2026-03-04', opis: 'Od następnego dnia termin nie biegnie.' })
  wstrzymanie?: string;
  @Dzien('Dzień uzupełnienia albo otrzymania opinii', { przyklad: '2026-03-09', opis: 'Termin biegnie dalej od następnego dnia.' })
  wznowienie?: string;
}

/** Facts of passing a child's file to the central bank. */
export class FaktyPrzekazaniaDoBanku implements FaktyZdarzenia {
  @Dzien('Dzień zdarzenia: wysłanie dokumentacji przez wojewódzki bank danych', { wymagane: true, przyklad: '2026-03-02', opis: SAM_DZIEN })
  zdarzenie!: string;
  @TakNie('Znaleziono kandydata', { przyklad: false })
  znaleziono_kandydata?: boolean;
}

/** Facts of a half-year report. */
export class FaktySprawozdaniaPolrocznego implements FaktyZdarzenia {
  @Dzien('Dzień zdarzenia: ostatni dzień półrocza', { wymagane: true, przyklad: '2026-06-30' })
  zdarzenie!: string;
  @Wybor('Półrocze', { I: 'styczeń-czerwiec', II: 'lipiec-grudzień' }, { wymagane: true })
  polrocze!: 'I' | 'II';
  @Wybor('Kto składa', { gmina: 'gmina', powiat: 'powiat', wojewodztwo: 'samorząd województwa', wojewoda: 'wojewoda do ministra' }, { wymagane: true })
  kto!: 'gmina' | 'powiat' | 'wojewodztwo' | 'wojewoda';
}
