import type { Dowod } from '../api.js';

/** What every act on one piece of evidence works on. */
export interface EvidenceDialogProps {
  readonly osobaId: string;
  readonly dowod: Dowod;
  readonly onClose: () => void;
}
