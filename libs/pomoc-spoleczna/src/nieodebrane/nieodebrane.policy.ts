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

/** Older months than this were withheld long ago. */
const LOOK_BACK_MONTHS = 60;

/** The first run of whole calendar months without a collection that is long enough to withhold the payment by today (art. 106a ust. 1); null when there is none. */
export function findSeria(snapshot: ParameterSnapshot, miesiace: readonly PlainMonth[], today: PlainDate): SeriaNieodebrana | null {
  for (const od of miesiace) {
    const seria = seriaFrom(snapshot, od, today);
    if (seria && isWhole(miesiace, seria)) return seria;
  }
  return null;
}

/** Every run of months that withholds by today whatever was not collected in all of them. */
export function listSerie(snapshot: ParameterSnapshot, today: PlainDate): SeriaNieodebrana[] {
  return Array.from({ length: LOOK_BACK_MONTHS }, (_, ago) => seriaFrom(snapshot, shiftMonth(monthOf(today), ago - LOOK_BACK_MONTHS), today)).filter((seria) => seria !== null);
}

function seriaFrom(snapshot: ParameterSnapshot, od: PlainMonth, today: PlainDate): SeriaNieodebrana | null {
  const obliczenie = terminyUstawy.find(({ kod }) => kod === WSTRZYMANIE)!.calculateFor(snapshot, { zdarzenie: firstDay(od) }).obliczenie!;
  return obliczenie.koniec <= today ? { od, do: shiftMonth(monthOf(obliczenie.koniec), -1), opis: deriveTermin(obliczenie).opis } : null;
}

function isWhole(miesiace: readonly PlainMonth[], { od, do: last }: SeriaNieodebrana): boolean {
  for (let month = od; month <= last; month = shiftMonth(month, 1)) if (!miesiace.includes(month)) return false;
  return true;
}
