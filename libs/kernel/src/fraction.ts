import { DomainError } from './domain-error.js';

/** An exact rational number; money per person, twelfths and shares stay fractions until `round` turns them into Money. */
export class Fraction {
  static readonly ZERO = new Fraction(0n, 1n);
  static readonly ONE = new Fraction(1n, 1n);

  private constructor(readonly numerator: bigint, readonly denominator: bigint) {}

  /** numerator / denominator; the denominator may not be 0. Kept unreduced: cheap, and exact all the same. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    const n = BigInt(numerator);
    const d = BigInt(denominator);
    if (d === 0n) throw new RangeError('Fraction with denominator 0');
    return d < 0n ? new Fraction(-n, -d) : new Fraction(n, d);
  }

  /** Reads a decimal in a string: `1.30`, `-0.5`, `823`. */
  static parse(text: string): Fraction {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    if (!match) throw new RangeError(`Not a decimal number: ${text}`);
    const [, sign, whole, decimals = ''] = match;
    const n = BigInt(`${whole}${decimals}`);
    return new Fraction(sign ? -n : n, 10n ** BigInt(decimals.length));
  }

  /** A denominator that is a multiple of the other is kept, so that long sums of amounts stay small. */
  plus(other: Fraction): Fraction {
    const { numerator: n, denominator: d } = this;
    if (d === other.denominator) return new Fraction(n + other.numerator, d);
    if (d % other.denominator === 0n) return new Fraction(n + other.numerator * (d / other.denominator), d);
    if (other.denominator % d === 0n) return new Fraction(n * (other.denominator / d) + other.numerator, other.denominator);
    return new Fraction(n * other.denominator + other.numerator * d, d * other.denominator);
  }
  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }
  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }
  /** Errors: `NUMBER.DIVISION_BY_ZERO` (422): a divisor of 0 comes from the facts or from a value of the law that somebody loaded. */
  dividedBy(other: Fraction): Fraction {
    if (other.isZero) throw new DomainError('NUMBER.DIVISION_BY_ZERO', 'Nie da się obliczyć: trzeba by dzielić przez zero. Sprawdź fakty i wartości parametrów.');
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }
  /** Negative, 0 or positive, as in a sort comparator. */
  compare(other: Fraction): number {
    const left = this.numerator * other.denominator;
    const right = other.numerator * this.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }
  isLess(other: Fraction): boolean {
    return this.compare(other) < 0;
  }
  isAtMost(other: Fraction): boolean {
    return this.compare(other) <= 0;
  }
  get isZero(): boolean {
    return this.numerator === 0n;
  }
  get isNegative(): boolean {
    return this.numerator < 0n;
  }
  static max(a: Fraction, b: Fraction): Fraction {
    return a.compare(b) >= 0 ? a : b;
  }
  static min(a: Fraction, b: Fraction): Fraction {
    return a.compare(b) <= 0 ? a : b;
  }
  static sum(items: Iterable<Fraction>): Fraction {
    let total = Fraction.ZERO;
    for (const item of items) total = total.plus(item);
    return total;
  }

  /** `20000/3`, in lowest terms: the exact value as a text. */
  toRatio(): string {
    let [a, b] = [this.isNegative ? -this.numerator : this.numerator, this.denominator];
    while (b !== 0n) [a, b] = [b, a % b];
    return `${this.numerator / a}/${this.denominator / a}`;
  }

  /** A whole number, for counting days and months. Throws a RangeError on a part. */
  toInteger(): number {
    if (this.numerator % this.denominator !== 0n) throw new RangeError(`Not a whole number: ${this.toFixed(4)}`);
    return Number(this.numerator / this.denominator);
  }

  /** Decimal text with `digits` places, half away from zero; for people, never for a further calculation. */
  toFixed(digits: number): string {
    const scale = 10n ** BigInt(digits);
    const scaled = divideHalfUp(this.numerator * scale, this.denominator);
    const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0');
    const sign = scaled < 0n ? '-' : '';
    return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
  }
}

/** Integer division, halves away from zero. The denominator is positive. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const doubled = 2n * numerator;
  return (numerator < 0n ? doubled - denominator : doubled + denominator) / (2n * denominator);
}
