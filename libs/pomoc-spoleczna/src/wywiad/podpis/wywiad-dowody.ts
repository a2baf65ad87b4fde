import type { PlainDate } from '@ostoja/kernel';
import type { NewDowod } from '@ostoja/osoba';
import type { WywiadTresc } from '../wywiad-tresc.dto.js';

/** Evidence that an interview establishes, with the place in the interview that it comes from. */
export interface DowodWywiadu {
  /** `czesci.dochody.0` */
  readonly pole: string;
  readonly dowod: NewDowod;
}

/**
 * What the interview establishes, as evidence: incomes, deductions, rulings, reasons of art. 7, needs. A circumstance without a day of its
 * own counts from `od`, the opening of the oldest case that the interview serves: it is the situation in which the person applied.
 */
export function toDowody(tresc: WywiadTresc, osobaId: string, kragId: string | null, od: PlainDate): DowodWywiadu[] {
  const { dochody = [], orzeczenia = [], powody = [], potrzeby = [] } = tresc.czesci;
  const established = { kragId, weryfikacja: 'wywiad' as const };
  return [
    ...dochody.map(({ osoba_id, rodzaj, tresc: content, od: from, z_dokumentu }, index): DowodWywiadu => ({
      pole: `czesci.dochody.${index}`,
      dowod: { kragId, osobaId: osoba_id, rodzaj, tresc: content, wazneOd: from ?? (needsPeriod(rodzaj) ? od : undefined), weryfikacja: z_dokumentu ? 'dokument' : 'oswiadczenie' },
    })),
    ...orzeczenia.map(({ osoba_id, rodzaj, tresc: content }, index): DowodWywiadu => ({
      pole: `czesci.orzeczenia.${index}`,
      dowod: { ...established, osobaId: osoba_id, rodzaj, tresc: content, wazneOd: 'orzeczenie_od' in content ? undefined : od },
    })),
    ...powody.map(({ osoba_id, powod, opis, od: from }, index): DowodWywiadu => ({
      pole: `czesci.powody.${index}`,
      dowod: { ...established, osobaId: osoba_id ?? osobaId, rodzaj: 'okolicznosc', tresc: { powod, ...(opis && { opis }) }, wazneOd: from ?? od },
    })),
    ...potrzeby.map(({ cel, opis, kwota }, index): DowodWywiadu => ({
      pole: `czesci.potrzeby.${index}`,
      dowod: { ...established, osobaId, rodzaj: 'potrzeba', tresc: { cel, ...(opis && { opis }), kwota }, wazneOd: od },
    })),
  ];
}

/** Incomes and deductions name their month themselves. */
function needsPeriod(rodzaj: string): boolean {
  return rodzaj === 'utrata-dochodu' || rodzaj === 'inne-swiadczenie';
}
