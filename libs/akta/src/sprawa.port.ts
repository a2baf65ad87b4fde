import { notFound, type PlainDate } from '@ostoja/kernel';

/** Where a case lives and whom it concerns: all that the akta know of it. */
export interface MiejsceSprawy {
  readonly sprawaId: string;
  /** The proceeding under way, or the last one. */
  readonly postepowanieId: string | null;
  readonly komorkaId: string;
  readonly kragId: string | null;
  readonly osobaId: string;
  readonly znak: string;
}

/** Who acts for a party in a case, by what document and from when to when. */
export interface UmocowanyWSprawie {
  readonly id: string;
  readonly nazwa: string;
  readonly kto: 'pelnomocnik' | 'przedstawiciel';
  /** `doreczenia`: receives letters and does nothing else. */
  readonly zakres: 'wszystkie-czynnosci' | 'wskazane-czynnosci' | 'doreczenia';
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  /** Scan of the document. */
  readonly dokumentId: string | null;
}

/** Asks the library of the procedure, which lies above, where a case lives. */
export abstract class SprawaPort {
  /** Null for a case that is missing or that the principal may not see. */
  abstract find(sprawaId: string): Promise<MiejsceSprawy | null>;
  /** Whoever was entered as acting for a party, but for entries that never were in force. */
  abstract findUmocowani(sprawaId: string): Promise<UmocowanyWSprawie[]>;
}

/** Errors: 404 for a case that is missing or hidden. */
export async function getMiejsce(sprawy: SprawaPort, sprawaId: string): Promise<MiejsceSprawy> {
  const found = await sprawy.find(sprawaId);
  if (!found) throw notFound('sprawa');
  return found;
}
