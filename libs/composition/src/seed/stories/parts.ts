import { addDays, monthOf, type PlainDate, type PlainMonth, shiftMonth } from '@ostoja/kernel';
import { makePesel } from '../city.people.js';
import type { Story } from '../procedure.js';
import { Random } from '../random.js';

/** How far a story has come. */
export type Stage = 'wniosek' | 'wywiad-zlecony' | 'projekt' | 'do-zatwierdzenia' | 'wydana' | 'doreczona';

export interface StoryOfCity {
  readonly story: Story;
  readonly stage: Stage;
  readonly propozycja?: 'przyznac' | 'odmowic';
  /** One for each demand: the months to calculate, the last one for the decision, and the author's parts of the draft. */
  readonly decyzje?: readonly { readonly miesiace: readonly PlainMonth[]; readonly czesci?: object }[];
}

/** What the stories of one day are put together from. */
export type StoryParts = ReturnType<typeof storyParts>;

/** An account number with a right checksum that belongs to nobody. */
const NRB = '61109010140000071219812874';

/** Parts of the stories that are told on this day. */
export function storyParts(today: PlainDate) {
  const random = new Random(1);
  const taken = new Set<string>();
  const now = monthOf(today);
  const before: string = shiftMonth(now, -1);
  return {
    today,
    now,
    /** Filed a few days ago, paid to an account. */
    base: { data_wplywu: addDays(today, -3), rachunek: NRB },
    /** People of the stories have PESEL numbers of their own series, which the city does not use. */
    person: (imie: string, nazwisko: string, data_urodzenia: string, plec: 'K' | 'M'): object => ({ imie, nazwisko, pesel: makePesel(random, data_urodzenia as PlainDate, plec, taken) }),
    income: (rodzaj: string, kwota: string, miesiac = before, more: object = {}): object => ({ osoba_id: 'OSOBA', rodzaj: 'dochod', tresc: { rodzaj, kwota, miesiac, ...more }, z_dokumentu: true }),
    /** Findings of a visit. */
    found: (dochody: object[], powod: string, more: object = {}): object => ({
      rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2024-01-01' }], mieszkanie: 'Lokal komunalny, dwa pokoje, ogrzewanie piecowe.', dochody, powody: [{ powod, od: '2024-06-01' }], wnioski: 'Ustalenia na podstawie dokumentów i rozmowy.', ...more,
    }),
  };
}
