import type { PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Doreczenie } from './doreczenie.entity.js';

/** What is served: a decision or a letter, by the id of the one that it is. */
export type CelDoreczenia = { readonly decyzjaId: string } | { readonly pismoId: string };

/** The signed paper that waits for delivery, locked. */
export interface Przesylka {
  readonly osobaId: string;
  readonly sprawaId: string;
  readonly komorkaId: string;
  readonly kragId: string | null;
  /** Date of the paper. */
  readonly data: PlainDate;
  readonly dokumentId: string | null;
  /** Whose copies must be delivered before the paper is: further parties, and null for the party of the case. */
  readonly kopie: readonly (string | null)[];
  /** To whom it is addressed. */
  readonly odbiorca: Doreczenie['odbiorca'];
  /** The delivery took effect on the day. */
  delivered(dzien: PlainDate, doreczenie: Doreczenie): Promise<void>;
  /** The paper left the centre. */
  sent(doreczenie: Doreczenie): Promise<void>;
}

/** One kind of papers that the delivery engine serves. */
export abstract class PrzedmiotDoreczenia {
  /** Errors: 404, 403, 409 unless it is signed and not yet delivered. */
  abstract lock(tx: EntityManager, id: string): Promise<Przesylka>;
}
