import { Dzien, Kwota, Liczba, Tekst, Wybor } from '@ostoja/facts';
import { IsPlainText } from '@ostoja/http';
import { FACT_LIMITS } from '@ostoja/law';

/** A text that must be given. */
const Opis = (tytul: string): PropertyDecorator => (target, key) => {
  Tekst(tytul, { wymagane: true })(target, key);
  IsPlainText(FACT_LIMITS.tekst)(target, key);
};

/** Longest term, in days, that a call may set: nobody waits longer than a year for an answer. */
const NAJDLUZEJ = 365;

/** Why an act is taken. */
export class PrzyczynaCzynnosci {
  @Opis('Przyczyna')
  przyczyna!: string;
}

/** An appeal: what counts is the day of its posting, not that of its arrival (KPA 57 § 5). */
export class Odwolanie extends PrzyczynaCzynnosci {
  @Dzien('Dzień wniesienia odwołania, np. nadania na poczcie (gdy wcześniejszy niż wpływ)')
  nadano?: string;
}

/** The new term of settling (KPA 36 § 1). */
export class NowyTermin extends PrzyczynaCzynnosci {
  @Dzien('Nowy termin załatwienia sprawy', { wymagane: true })
  nowy_termin!: string;
}

/** Ground of a suspension. */
export class Zawieszenie extends PrzyczynaCzynnosci {
  @Wybor('Podstawa', {
    'art-97-kpa': 'obowiązkowe: art. 97 § 1 KPA',
    'art-98-kpa': 'na wniosek strony: art. 98 § 1 KPA',
  }, { wymagane: true })
  podstawa!: string;
}

/** A time that does not count towards the term of settling (KPA 35 § 5). */
export class OkresNiewliczany extends PrzyczynaCzynnosci {
  @Dzien('Pierwszy dzień okresu', { wymagane: true })
  od!: string;

  @Dzien('Ostatni dzień okresu', { wymagane: true })
  do!: string;

  @Wybor('Powód', {
    'termin-ustawowy': 'termin przewidziany w przepisach na dokonanie czynności',
    mediacja: 'mediacja',
    'z-winy-strony': 'opóźnienie z winy strony',
    'niezalezne-od-organu': 'przyczyna niezależna od organu',
  }, { wymagane: true })
  powod!: string;
}

/** Delivery of a letter that sets the party a term in days. */
export class DoreczenieZTerminem {
  @Liczba('Termin wyznaczony w piśmie (dni)', 1, NAJDLUZEJ, { wymagane: true })
  dni!: number;
}

/** Delivery of a call to cure defects: not less than seven days (KPA 64 § 2). */
export class DoreczenieWezwania {
  @Liczba('Termin wyznaczony w wezwaniu (dni)', 7, NAJDLUZEJ, { wymagane: true })
  dni!: number;
}

/** How the party took its right to be heard. */
export class OswiadczenieStrony {
  @Wybor('W jakiej formie', {
    'notatka-przy-wywiadzie': 'podpisana notatka przy wywiadzie',
    protokol: 'protokół',
    'pismo-strony': 'pismo strony',
  }, { wymagane: true })
  forma!: string;

  @Opis('Niespełnione warunki, które wskazano stronie (art. 79a KPA); wpisz „brak”, gdy wszystkie są spełnione')
  niespelnione_warunki!: string;
}

/** To whom the matter was passed on (KPA 65). */
export class Przekazanie extends PrzyczynaCzynnosci {
  @Opis('Organ, któremu przekazano sprawę')
  organ!: string;
}

/** What the higher authority said about a reminder (KPA 37 § 6). */
export class RozstrzygnieciePonaglenia {
  @Wybor('Rozstrzygnięcie', {
    oddalone: 'organ nie dopuścił się bezczynności ani przewlekłości',
    bezczynnosc: 'bezczynność',
    'bezczynnosc-razaca': 'bezczynność z rażącym naruszeniem prawa',
    przewleklosc: 'przewlekłość',
    'przewleklosc-razaca': 'przewlekłość z rażącym naruszeniem prawa',
  }, { wymagane: true })
  wynik!: string;

  @Dzien('Termin załatwienia sprawy wyznaczony przez SKO')
  nowy_termin?: string;
}

/** What SKO decided; on a remand also the day on which the files came back. */
export class RozstrzygniecieSko {
  @Opis('Numer i data rozstrzygnięcia SKO')
  oznaczenie!: string;

  @Wybor('Jak SKO zakończyło sprawę (gdy nie uchyliło decyzji)', {
    utrzymano: 'utrzymało decyzję w mocy: art. 138 § 1 pkt 1 KPA',
    'umorzono-odwolawcze': 'umorzyło postępowanie odwoławcze: art. 138 § 1 pkt 3 KPA',
    niedopuszczalne: 'stwierdziło niedopuszczalność albo uchybienie terminu: art. 134 KPA',
  })
  wynik?: string;

  @Tekst('Wskazania co do dalszego postępowania (art. 138 § 2 i 2a KPA)')
  wskazania?: string;
}

/** What was mended in a decision and how. */
export class Poprawka {
  @Opis('Co poprawiono albo uzupełniono')
  tresc!: string;

  @Dzien('Dzień postanowienia', { wymagane: true })
  data_postanowienia!: string;
}

/** A service given without a decision (PS-73). */
export class UdzielenieBezDecyzji {
  @Opis('Czego i w jakim zakresie udzielono')
  zakres!: string;
}

/** What SKO did with a complaint about an order. */
export class RozstrzygniecieZazalenia {
  @Opis('Numer i data rozstrzygnięcia zażalenia, z jego treścią')
  oznaczenie!: string;
}

/** A suspension until a ruling is brought (art. 106 ust. 7 ups): what was applied for, and when the paper of it came. */
export class ZawieszenieDoOrzeczenia extends PrzyczynaCzynnosci {
  @Wybor('O co strona wystąpiła', {
    'stopien-niepelnosprawnosci': 'o orzeczenie o stopniu niepełnosprawności',
    'niezdolnosc-do-pracy': 'o świadczenie uzależnione od niezdolności do pracy',
  }, { wymagane: true })
  wystapienie!: string;

  @Dzien('Dzień, w którym był w ośrodku wniosek wraz z potwierdzeniem wystąpienia', { wymagane: true })
  potwierdzono!: string;
}

/** The office learned that a ruling was issued. */
export class InformacjaOOrzeczeniu extends PrzyczynaCzynnosci {
  @Dzien('Dzień, w którym strona otrzymała orzeczenie', { wymagane: true })
  odebrano!: string;
}

/** A ruling brought to the office. */
export class DostarczenieOrzeczenia {
  @Dzien('Dzień, w którym strona otrzymała orzeczenie', { wymagane: true })
  odebrano!: string;

  @Wybor('Co orzeczono', {
    niezdolna: 'całkowita niezdolność do pracy albo znaczny lub umiarkowany stopień niepełnosprawności',
    'nie-spelnia': 'lekki stopień albo brak niezdolności',
  }, { wymagane: true })
  wynik!: string;

  @Opis('Numer i data orzeczenia')
  oznaczenie!: string;
}

/** A ruling of SKO in place of the contested one (KPA 138 § 1 pkt 2). */
export class DecyzjaSko {
  @Opis('Numer decyzji SKO')
  oznaczenie!: string;

  @Dzien('Data decyzji SKO', { wymagane: true })
  data!: string;

  @Wybor('Rozstrzygnięcie', {
    przyznanie: 'SKO przyznało albo zmieniło świadczenie',
    odmowa: 'SKO odmówiło świadczenia',
    umorzenie: 'SKO umorzyło postępowanie pierwszej instancji',
    'odmowa-uchylenia': 'po wznowieniu SKO odmówiło uchylenia dotychczasowej decyzji: art. 151 § 1 pkt 1 KPA',
    'stwierdzenie-naruszenia': 'po wznowieniu SKO stwierdziło, że dotychczasową decyzję wydano z naruszeniem prawa: art. 151 § 2 KPA',
  }, { wymagane: true })
  rozstrzygniecie!: 'przyznanie' | 'odmowa' | 'umorzenie' | 'odmowa-uchylenia' | 'stwierdzenie-naruszenia';

  @Kwota('Kwota miesięczna albo jednorazowa')
  kwota?: string;

  @Dzien('Pierwszy dzień świadczenia')
  od?: string;

  @Dzien('Ostatni dzień świadczenia (pusty: na czas nieokreślony)')
  do?: string;
}
