/** What a receiver of a file does with letters. */
export interface TextRules {
  /** Name known to iconv. */
  readonly kodowanie: string;
  /** `ascii`: no diacritics wanted. */
  readonly litery: 'polskie' | 'ascii';
  readonly wielkie_litery: boolean;
  /** Characters the receiver refuses. */
  readonly zakazane: string;
}

/** The rules with the characters that have a meaning in the format itself. */
export const withReserved = (rules: TextRules, reserved: string): TextRules => ({ ...rules, zakazane: rules.zakazane + reserved });
