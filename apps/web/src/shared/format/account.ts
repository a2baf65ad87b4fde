/** @example formatAccount('61109010140000071219812874') // '61 1090 1014 0000 0712 1981 2874' */
export function formatAccount(nrb: string | null | undefined): string {
  if (!nrb) return '–';
  const digits = nrb.replaceAll(/\s/g, '');
  return `${digits.slice(0, 2)} ${digits.slice(2).replaceAll(/(\d{4})(?=\d)/g, '$1 ')}`;
}
