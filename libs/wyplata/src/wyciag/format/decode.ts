import { unreadable } from './statement.js';

/** Encodings that banks use; all of them keep ASCII where it is. */
export type Kodowanie = 'utf-8' | 'iso-8859-2' | 'windows-1250' | 'cp852';

/** Upper half of CP852, which the platform cannot decode. */
const CP852 =
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0';

/** The text of the file. Errors: `WYPLATA.STATEMENT_UNREADABLE` for bytes that the encoding does not have, and for NUL. */
export function decode(bytes: Uint8Array, kodowanie: Kodowanie): string {
  const text = kodowanie === 'cp852' ? decodeCp852(bytes) : decodeWith(bytes, kodowanie);
  if (text.includes('\0')) throw unreadable('Plik nie jest plikiem tekstowym.');
  return text;
}

function decodeWith(bytes: Uint8Array, kodowanie: Exclude<Kodowanie, 'cp852'>): string {
  try {
    return new TextDecoder(kodowanie, { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('Plik ma inne kodowanie znaków, niż wskazuje profil banku.');
  }
}

function decodeCp852(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP852[byte - 0x80])).join('');
}
