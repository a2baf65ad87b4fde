/** One line of an explanation; the deeper the level, the finer the detail (0 result, 1 family, 2 one person). */
export interface ExplanationLine {
  readonly text: string;
  readonly provision: string | null;
  readonly level: number;
}
