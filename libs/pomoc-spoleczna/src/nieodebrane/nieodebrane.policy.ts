import { firstDay, monthOf, type PlainDate, type PlainMonth, shiftMonth } from '@ostoja/kernel';
import type { ParameterSnapshot } from '@ostoja/law';
import { terminyUstawy } from '../rules/ups.termin.js';
import { deriveTermin } from '../wywiad/zlecenie/termin-zlecenia.js';

const WSTRZYMANIE = 'wstrzymanie-nieodebranego-swiadczenia';

/** The months because of which a payment is withheld, with the derivation in words. */
export interface SeriaNieodebrana {
  readonly od: PlainMonth;
  readonly do: PlainMonth;
  readonly opis: string;
}

/** The first run of whole calendar months without a collection that is long enough to withhold the payment by today (art. 106a ust. 1); null when there is none. */
export function findSeria(snapshot: ParameterSnapshot, miesiace: readonly PlainMonth[], today: PlainDate): SeriaNieodebrana | null {
  for (const od of miesiace) {
    const obliczenie = terminyUstawy.find(({ kod }) => kod === WSTRZYMANIE)!.calculateFor(snapshot, { zdarzenie: firstDay(od) }).obliczenie!;
    const last = shiftMonth(monthOf(obliczenie.koniec), -1);
    if (obliczenie.koniec <= today && isWhole(miesiace, od, last)) return { od, do: last, opis: deriveTermin(obliczenie).opis };
  }
  return null;
}

function isWhole(miesiace: readonly PlainMonth[], od: PlainMonth, last: PlainMonth): boolean {
  for (let month = od; month <= last; month = shiftMonth(month, 1)) if (!miesiace.includes(month)) return false;
  return true;
}
