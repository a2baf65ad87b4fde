import { notFound } from '@ostoja/kernel';

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

/** Asks the library of the procedure, which lies above, where a case lives. */
export abstract class SprawaPort {
  /** Null for a case that is missing or that the principal may not see. */
  abstract find(sprawaId: string): Promise<MiejsceSprawy | null>;
}

/** Errors: 404 for a case that is missing or hidden. */
export async function getMiejsce(sprawy: SprawaPort, sprawaId: string): Promise<MiejsceSprawy> {
  const found = await sprawy.find(sprawaId);
  if (!found) throw notFound('sprawa');
  return found;
}
