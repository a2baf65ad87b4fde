const WEIGHTS = [7, 3, 1, 9, 7, 3, 1, 7, 3];
const LETTER_OFFSET = 55; // 'A' counts 10

/** True for a Polish identity card number, `ABA300000`: three letters and six digits whose weighted sum divides by ten. */
export function isIdentityCard(text: unknown): text is string {
  if (typeof text !== 'string' || !/^[A-Z]{3}\d{6}$/.test(text)) return false;
  const values = [...text].map((sign) => (sign >= 'A' ? sign.charCodeAt(0) - LETTER_OFFSET : Number(sign)));
  return values.reduce((sum, value, index) => sum + value * WEIGHTS[index]!, 0) % 10 === 0;
}
