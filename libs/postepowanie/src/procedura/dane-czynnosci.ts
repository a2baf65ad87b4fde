import { Dzien, Liczba, Tekst, Wybor } from '@ostoja/facts';
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
