/** True for 26 digits whose two check digits agree (ISO 7064, mod 97). */
export function isNrb(text: string): boolean {
  return /^\d{26}$/.test(text) && BigInt(`${text.slice(2)}2521${text.slice(0, 2)}`) % 97n === 1n;
}

/** The bank's sorting number: digits 3-10 of the account. */
export function sortingNumber(nrb: string): string {
  return nrb.slice(2, 10);
}
