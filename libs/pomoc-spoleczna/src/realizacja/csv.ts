const DANGEROUS = /^[=+\-@\t\r]/;

/** A table for a spreadsheet: UTF-8 with its mark, semicolons. Text that a spreadsheet would run as a formula is made plain. */
export function toCsv(headers: readonly string[], rows: readonly (readonly (string | null)[])[]): Buffer {
  return Buffer.from(`\uFEFF${[headers, ...rows].map((row) => row.map(field).join(';')).join('\r\n')}\r\n`, 'utf8');
}

function field(value: string | null): string {
  const text = value ?? '';
  const plain = DANGEROUS.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
