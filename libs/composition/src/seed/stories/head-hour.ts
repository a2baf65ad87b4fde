import { firstDay, lastDay, shiftMonth } from '@ostoja/kernel';
import type { StoryOfCity, StoryParts } from './parts.js';

/** One need of a person: what it is asked and granted for, and why that much. */
interface Need {
  readonly kod: string;
  readonly cel: string;
  readonly kwota: string;
  readonly powod: string;
}
const need = (kod: string, cel: string, kwota: string, powod = `Kwota pokrywa niezbędny wydatek: ${cel}.`): Need => ({ kod, cel, kwota, powod });

/**
 * Drafts that wait for the head of the branch: nineteen here and one in the list of stories. Two have a finding that no check can make:
 * reasons that were copied from another person's letter.
 */
export function makeHeadHour({ now, base, person, income, found }: StoryParts): StoryOfCity[] {
  const period = { od: firstDay(now), do: lastDay(shiftMonth(now, 2)) };
  /** One person's needs, and with `okresowy` the amount of a zasiłek okresowy before them. */
  const tell = (osoba: object, dochod: object, powod: string, needs: readonly Need[], okresowy?: string): StoryOfCity => ({
    stage: 'do-zatwierdzenia',
    story: {
      ...base, osoba,
      zadania: [...(okresowy ? [{ swiadczenie_kod: 'zasilek-okresowy', ...period }] : []), ...needs.map(({ cel, kwota }) => ({ swiadczenie_kod: 'zasilek-celowy', kwota, cel }))],
      czesci: found([dochod], powod, { potrzeby: needs.map(({ kod, cel, kwota }) => ({ cel: kod, opis: cel, kwota })) }),
    },
    decyzje: [
      ...(okresowy ? [{ miesiace: [now], czesci: { kwota: okresowy, ...period, kanal: 'przelew', uzasadnienie_kwoty: 'Ponad połowę brakującej kwoty, ze względu na wydatki na dojazdy i leczenie.' } }] : []),
      ...needs.map(({ kwota, powod: uzasadnienie_kwoty }) => ({ miesiace: [now], czesci: { kwota, kanal: 'przelew', uzasadnienie_kwoty } })),
    ],
  });
  return [
    tell(person('Bronisława', 'Opałowa', '1951-03-08', 'K'), income('renta', '720.00'), 'choroba', [need('opal', 'opał na zimę', '600.00'), need('leki_i_leczenie', 'leki', '250.00'), need('odziez', 'buty zimowe', '180.00')]),
    tell(person('Kazimierz', 'Leczony', '1968-10-19', 'M'), income('renta', '610.00'), 'choroba', [
      need('leki_i_leczenie', 'leki', '220.00', 'Kwota pokrywa zakup opału; mieszkanie ma ogrzewanie piecowe.'), need('leki_i_leczenie', 'dojazdy na rehabilitację', '160.00'),
    ]),
    tell(person('Alicja', 'Szkolna', '1986-06-14', 'K'), income('zasilek_dla_bezrobotnych', '410.00'), 'bezrobocie', [need('zywnosc', 'żywność', '400.00'), need('odziez', 'odzież zimowa', '350.00')], '400.00'),
    tell(person('Marian', 'Samotny', '1963-01-27', 'M'), income('renta', '540.00'), 'niepelnosprawnosc', [
      need('zywnosc', 'żywność', '300.00'), need('odziez', 'pościel', '200.00', 'Wnioskodawczyni samotnie wychowuje troje dzieci w wieku szkolnym.'), need('leki_i_leczenie', 'okulary', '240.00'),
    ]),
    tell(person('Natalia', 'Początkowa', '1999-08-02', 'K'), income('wynagrodzenie', '380.00'), 'bezrobocie', [need('zywnosc', 'żywność', '350.00')], '450.00'),
    tell(person('Eugeniusz', 'Zimny', '1947-12-11', 'M'), income('emerytura', '905.00'), 'choroba', [need('opal', 'opał na zimę', '700.00'), need('leki_i_leczenie', 'leki', '150.00')]),
    tell(person('Danuta', 'Domowa', '1972-04-30', 'K'), income('alimenty_otrzymane', '500.00'), 'bezrobocie', [need('zywnosc', 'żywność', '250.00'), need('odziez', 'kurtka zimowa', '190.00')]),
    tell(person('Wiktor', 'Szukający', '1979-05-16', 'M'), income('zasilek_dla_bezrobotnych', '600.00'), 'bezrobocie', [need('zywnosc', 'żywność', '300.00')], '300.00'),
  ];
}
