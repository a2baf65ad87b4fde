import type { ParameterSnapshot } from '@ostoja/law';

/** Where a calculation takes the dated values of the law from. */
export abstract class SnapshotSource {
  /** The law as shipped with the values that the centre released, frozen as of now. */
  abstract current(): Promise<ParameterSnapshot>;
}
