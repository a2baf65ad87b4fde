/** One question of the screening: the facts that it asks for, in plain words. */
export interface Question {
  readonly fields: readonly string[];
  readonly title: string;
  readonly hint: string;
  /** A yes comes before the fields: "no" is the whole answer of most people. */
  readonly gate?: boolean;
  /** What one item of a list is called. */
  readonly item?: string;
}
