import type { PlainDate } from '@ostoja/kernel';

/** A state of a file layout: banks, the post and issuers of cards change their minds, so each is dated and names its source. */
export interface Dated {
  readonly od: string;
  readonly do: string | null;
}

/** The state in force on the day, if any. */
export function inForce<Version extends Dated>(versions: readonly Version[], day: PlainDate): Version | undefined {
  return versions.find((version) => version.od <= day && (version.do === null || day <= version.do));
}
