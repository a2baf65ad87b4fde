/** What of an entry is not settled, in whole grosze and never as a broken number. @example restOf({ kwota: '10.00', rozliczono: '0.01' }) // '9.99' */
export function restOf({ kwota, rozliczono }: { readonly kwota: string; readonly rozliczono: string }): string {
  const rest = BigInt(kwota.replace('.', '')) - BigInt(rozliczono.replace('.', ''));
  const digits = String(rest).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
