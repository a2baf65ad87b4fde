const GROSZE = 100n;

/** What a person was entitled to: paid less undue, both decimal strings of the API. Whole grosze, never binary fractions. */
export function amountDue(paid: string, undue: string): string {
  const left = toGrosze(paid) - toGrosze(undue);
  return `${left / GROSZE}.${String(left % GROSZE).padStart(2, '0')}`;
}

function toGrosze(amount: string): bigint {
  const [whole = '0', rest = ''] = amount.split('.');
  return BigInt(whole) * GROSZE + BigInt(rest.padEnd(2, '0'));
}
