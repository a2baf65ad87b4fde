import { TakNie, Tekst, Kwota, Wybor } from '@ostoja/facts';
import type { EvidenceKind } from '@ostoja/osoba';
import { SytuacjaBezdomnegoFakt } from '../rules/schronisko.facts.js';
import { ZgonFakt } from '../rules/sprawienie-pogrzebu.facts.js';
import { FaktyUslugiOpiekuncze } from '../rules/uslugi-opiekuncze.facts.js';
import { PRZYCZYNY_STRATY } from '../rules/zasilek-celowy-losowy.facts.js';
import { STATUSY_ZDROWOTNE } from '../rules/zdrowie.facts.js';

/** A loss by chance or disaster (art. 40 ups). */
class StrataTresc {
  @Wybor('Przyczyna straty', PRZYCZYNY_STRATY, { wymagane: true })
  przyczyna!: keyof typeof PRZYCZYNY_STRATY;
  @Kwota('Wysokość straty', { wymagane: true, przyklad: '12000.00' })
  kwota!: string;
  @Tekst('Co się stało i co utracono', { wymagane: true, przyklad: 'pożar kuchni, zniszczone wyposażenie' })
  opis!: string;
}

/** Health insurance as the register of the insurer or the person says. */
class UbezpieczenieZdrowotneTresc {
  @TakNie('Podlega ubezpieczeniu z innego tytułu', { wymagane: true, przyklad: false, opis: 'Także jako członek rodziny osoby ubezpieczonej.' })
  podlega!: boolean;
  @Tekst('Tytuł ubezpieczenia', { przyklad: 'praca, emerytura, członek rodziny' })
  tytul?: string;
}

/** Citizenship or protection, and living in Poland (art. 54 of the health-care benefits act). */
class ObywatelstwoTresc {
  @Wybor('Obywatelstwo lub ochrona', STATUSY_ZDROWOTNE, { wymagane: true })
  status!: keyof typeof STATUSY_ZDROWOTNE;
  @TakNie('Mieszka w Polsce', { wymagane: true })
  mieszka!: boolean;
}

/** Property out of proportion to the income (art. 12 ups). */
class DysproporcjaTresc {
  @Tekst('Na czym polega', { wymagane: true, przyklad: 'drugie mieszkanie, samochód' })
  opis!: string;
}

/** A person who cannot provide a meal by own effort (art. 48b ust. 1 ups). */
class PotrzebaPosilkuTresc {
  @Tekst('Dlaczego nie może zapewnić sobie posiłku', { wymagane: true, przyklad: 'brak kuchni, niesprawność' })
  opis!: string;
}

/** The paper that a ruling was asked for, for as long as it is waited for (art. 106 ust. 7 ups). */
class OczekiwanieNaOrzeczenieTresc {
  @Wybor('O co osoba wystąpiła', { 'stopien-niepelnosprawnosci': 'o orzeczenie o stopniu niepełnosprawności', 'niezdolnosc-do-pracy': 'o świadczenie uzależnione od niezdolności do pracy' }, { wymagane: true })
  wystapienie!: string;
}

/** Zasiłek okresowy drawn while the proceeding about zasiłek stały waited for a ruling (art. 106 ust. 8-10 ups). */
class OkresowyWZawieszeniuTresc {
  @Tekst('Znak decyzji o zasiłku okresowym', { wymagane: true, przyklad: 'F1.5122.1.2026' })
  decyzja!: string;
}

const kind = <T extends object>(definition: EvidenceKind<T>): EvidenceKind => definition as unknown as EvidenceKind;

/** Kinds of evidence that only social assistance asks for. What tells of health or a way of life is sealed (art. 9 RODO). */
export const rodzajeDowodow: readonly EvidenceKind[] = [
  kind({ rodzaj: 'strata', nazwa: 'Strata po zdarzeniu losowym albo klęsce', tresc: StrataTresc, szyfrowany: false }),
  kind({ rodzaj: 'ubezpieczenie-zdrowotne', nazwa: 'Ubezpieczenie zdrowotne', tresc: UbezpieczenieZdrowotneTresc, szyfrowany: false }),
  kind({ rodzaj: 'obywatelstwo-i-zamieszkanie', nazwa: 'Obywatelstwo lub ochrona i zamieszkanie', tresc: ObywatelstwoTresc, szyfrowany: false }),
  kind({ rodzaj: 'dysproporcja-majatku', nazwa: 'Majątek nieproporcjonalny do dochodu', tresc: DysproporcjaTresc, szyfrowany: false }),
  kind({ rodzaj: 'potrzeba-posilku', nazwa: 'Potrzeba gorącego posiłku', tresc: PotrzebaPosilkuTresc, szyfrowany: true }),
  kind({ rodzaj: 'potrzeba-opieki', nazwa: 'Potrzeba usług opiekuńczych', tresc: FaktyUslugiOpiekuncze, szyfrowany: true }),
  kind({ rodzaj: 'sytuacja-bezdomnego', nazwa: 'Sytuacja osoby bezdomnej', tresc: SytuacjaBezdomnegoFakt, szyfrowany: true }),
  kind({ rodzaj: 'oczekiwanie-na-orzeczenie', nazwa: 'Potwierdzenie wystąpienia o orzeczenie', tresc: OczekiwanieNaOrzeczenieTresc, szyfrowany: true }),
  kind({ rodzaj: 'okresowy-w-zawieszeniu', nazwa: 'Zasiłek okresowy pobierany w czasie zawieszenia', tresc: OkresowyWZawieszeniuTresc, szyfrowany: true }),
  kind({ rodzaj: 'zgon', nazwa: 'Zgon i brak osób, które pochowają', tresc: ZgonFakt, szyfrowany: true }),
];
