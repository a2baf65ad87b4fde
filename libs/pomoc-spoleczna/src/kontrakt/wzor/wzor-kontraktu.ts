import type { PlainDate } from '@ostoja/kernel';
import type { ParameterSnapshot } from '@ostoja/law';

const PREFIX = 'pomoc_spoleczna.kontrakt_wzor.';

/** Parts of the contract that the form names; what stands in them is `KontraktTresc`. */
export const CZESCI_WZORU = ['przyczyny', 'mozliwosci', 'ograniczenia', 'dotychczasowe_dzialania', 'cele', 'dzialania', 'pomoc', 'oceny', 'skierowanie', 'uzgodnienie'] as const;
export type CzescWzoru = (typeof CZESCI_WZORU)[number];

/** A part of the form as dated data: a centre that has the print loads the right wording as a value from a day, released by a second person. */
export interface PozycjaWzoru {
  readonly kod: string;
  readonly nazwa: string;
  /** Part of the form: `I`, `I B`, `II`. */
  readonly czesc: string;
  readonly od: PlainDate;
  readonly podstawa_prawna: string;
  readonly zrodlo: string;
  /** Somebody compared it with the print. */
  readonly sprawdzone: boolean;
}

/** The form in force on the day. */
export function listWzorKontraktu(snapshot: ParameterSnapshot, dzien: PlainDate): PozycjaWzoru[] {
  return snapshot.list().flatMap(({ id, name_pl: nazwa, values }) => {
    const row = id.startsWith(PREFIX) ? values.find(({ from, to }) => from <= dzien && (to === null || dzien <= to)) : undefined;
    if (!row) return [];
    const { from, value, legal_basis, sources, confidence } = row;
    return [{ kod: id.slice(PREFIX.length), nazwa, czesc: value, od: from as PlainDate, podstawa_prawna: legal_basis, zrodlo: sources[0] ?? '', sprawdzone: confidence === 'confirmed' }];
  });
}
