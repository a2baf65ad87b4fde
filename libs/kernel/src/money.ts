import { DomainError } from './domain-error.js';
import { Fraction } from './fraction.js';

/** An amount in złoty, held as a whole number of grosze. At the edges it is a decimal in a string, `"450.00"`. */
export class Money {
  static readonly ZERO = new Money(0n);

  private constructor(readonly grosze: bigint) {}

  static ofGrosze(grosze: bigint): Money {
    return new Money(grosze);
  }

  /** Reads `450`, `450.5`, `450.00` or `-0.01`; more than two decimals are refused, not rounded. */
  static parse(text: string): Money {
    const match = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(text);
    if (!match) {
      throw new DomainError('MONEY.INVALID', 'Kwota musi być liczbą z najwyżej dwoma miejscami po kropce, np. "450.00".');
    }
    const grosze = BigInt(match[2]!) * 100n + BigInt((match[3] ?? '').padEnd(2, '0'));
    return new Money(match[1] ? -grosze : grosze);
  }

  plus(other: Money): Money {
    return new Money(this.grosze + other.grosze);
  }
  minus(other: Money): Money {
    return new Money(this.grosze - other.grosze);
  }
  negated(): Money {
    return new Money(-this.grosze);
  }
  compare(other: Money): number {
    return this.grosze < other.grosze ? -1 : this.grosze > other.grosze ? 1 : 0;
  }
  equals(other: Money): boolean {
    return this.grosze === other.grosze;
  }
  get isZero(): boolean {
    return this.grosze === 0n;
  }
  get isNegative(): boolean {
    return this.grosze < 0n;
  }
  static sum(items: Iterable<Money>): Money {
    let grosze = 0n;
    for (const item of items) grosze += item.grosze;
    return new Money(grosze);
  }

  /** The same amount as an exact fraction of złoty. */
  toFraction(): Fraction {
    return Fraction.of(this.grosze, 100n);
  }

  /** `"1234.50"`: for JSON and the database. */
  toString(): string {
    const absolute = (this.grosze < 0n ? -this.grosze : this.grosze).toString().padStart(3, '0');
    return `${this.grosze < 0n ? '-' : ''}${absolute.slice(0, -2)}.${absolute.slice(-2)}`;
  }
  toJSON(): string {
    return this.toString();
  }

  /** `1 234,50 zł` with no-break spaces: for people. */
  format(): string {
    const [whole, cents] = this.toString().replace('-', '').split('.') as [string, string];
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
    return `${this.grosze < 0n ? '−' : ''}${grouped},${cents}\u00a0zł`;
  }
}
