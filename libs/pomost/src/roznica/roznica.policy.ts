import { DomainError } from '@ostoja/kernel';
import type { RodzajImportu } from '../plik/uklad.js';

export const ROZNICA_STAN = ['otwarta', 'do-wyjasnienia', 'do-zatwierdzenia', 'zachowana', 'przyjeta'] as const;
export type RoznicaStan = (typeof ROZNICA_STAN)[number];
/** `ostoja` keeps ours, `pomost` takes theirs, `wyjasnienie` notes whom was asked and leaves it open. */
export const WYBOR = ['ostoja', 'pomost', 'wyjasnienie'] as const;
export type Wybor = (typeof WYBOR)[number];

/** Fields that may be taken over. Another benefit, decision or month is another thing: it is settled in POMOST or by a new line. */
export const PRZYJMOWANE: Readonly<Record<RodzajImportu, readonly string[]>> = {
  osoby: ['imie', 'nazwisko', 'pesel', 'data_urodzenia', 'plec', 'adres', 'rachunek'],
  decyzje: ['numer', 'data_decyzji', 'kwota', 'kwota_minimalna', 'od', 'do', 'kanal', 'rachunek'],
  wyplaty: ['kwota', 'dzien', 'lista'],
};

interface Roznica {
  readonly rodzaj: RodzajImportu;
  readonly pole: string;
  readonly stan: RoznicaStan;
}

/** The state after a worker's choice. An account to which money goes waits for a second person. Errors: 409 `POMOST.DIFFERENCE_SETTLED`, 409 `POMOST.FIELD_NOT_TAKEN`, 422 without a note. */
export function stanPoWyborze({ rodzaj, pole, stan }: Roznica, wybor: Wybor, uwaga: string | null): RoznicaStan {
  if (stan !== 'otwarta' && stan !== 'do-wyjasnienia') throw new DomainError('POMOST.DIFFERENCE_SETTLED', 'Tę różnicę już rozstrzygnięto albo czeka ona na drugą osobę.', { status: 409 });
  if (wybor === 'ostoja') return 'zachowana';
  if (wybor === 'wyjasnienie') {
    if (!uwaga) throw new DomainError('POMOST.NOTE_REQUIRED', 'Napisz, co i u kogo trzeba wyjaśnić.', { field: 'uwaga' });
    return 'do-wyjasnienia';
  }
  if (!PRZYJMOWANE[rodzaj].includes(pole)) throw new DomainError('POMOST.FIELD_NOT_TAKEN', 'Tej wartości nie przyjmuje się z POMOST. Popraw ją tam, gdzie jest błędna.', { status: 409 });
  return pole === 'rachunek' ? 'do-zatwierdzenia' : 'przyjeta';
}

/** Four eyes: who proposed the account does not confirm it. Errors: 409 `POMOST.DIFFERENCE_SETTLED`, 403 `POMOST.SAME_PERSON`. */
export function assertDrugaOsoba({ stan, rozstrzygnalId }: { readonly stan: RoznicaStan; readonly rozstrzygnalId: string | null }, kto: string): void {
  if (stan !== 'do-zatwierdzenia') throw new DomainError('POMOST.DIFFERENCE_SETTLED', 'Ta różnica nie czeka na zatwierdzenie.', { status: 409 });
  if (rozstrzygnalId === kto) throw new DomainError('POMOST.SAME_PERSON', 'Zmianę rachunku zatwierdza inna osoba niż ta, która ją zaproponowała.', { status: 403 });
}
