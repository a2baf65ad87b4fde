import type { PlainDate } from '@ostoja/kernel';
import type { ParameterSnapshot } from '@ostoja/law';
import { listSlownik } from '../../rules/rodzaj-dochodu.rule.js';

const PREFIX = 'pomoc_spoleczna.rodzaj_uslugi.';

/** A kind of help without a decision, as the dictionary has it on a day. */
export interface RodzajUslugi {
  readonly kod: string;
  readonly nazwa: string;
  /** `praca_socjalna`, `poradnictwo`, `interwencja`, `pomoc_dorazna`, `schronienie`, `klub_samopomocy`. */
  readonly grupa: string;
  readonly podstawaPrawna: string;
}

/** The kinds in force on the day. */
export function listRodzajeUslug(snapshot: ParameterSnapshot, dzien: PlainDate): RodzajUslugi[] {
  return listSlownik(snapshot, PREFIX, dzien).map(({ kod, wartosc }) => ({ kod, nazwa: wartosc.name, grupa: wartosc.text, podstawaPrawna: wartosc.legalBasis }));
}
