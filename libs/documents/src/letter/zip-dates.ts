/** Signatures of a zip archive and the places of the date of a file behind them, in bytes. */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const CENTRAL_DATE = 12;
const LOCAL_DATE = 10;
/** 1 January 1980, midnight: the first moment that the format knows. */
const FIRST_MOMENT = 0x00210000;

/** The same archive with no trace of the moment at which it was packed. */
export function fixZipDates(zip: Buffer): Buffer {
  const fixed = Buffer.from(zip);
  const end = fixed.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || fixed.readUInt32LE(end) !== END) throw new Error('The archive has no directory');
  let at = fixed.readUInt32LE(end + 16);
  for (let left = fixed.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (fixed.readUInt32LE(at) !== CENTRAL) throw new Error('The directory of the archive is broken');
    fixed.writeUInt32LE(FIRST_MOMENT, at + CENTRAL_DATE);
    fixed.writeUInt32LE(FIRST_MOMENT, fixed.readUInt32LE(at + 42) + LOCAL_DATE);
    at += 46 + fixed.readUInt16LE(at + 28) + fixed.readUInt16LE(at + 30) + fixed.readUInt16LE(at + 32);
  }
  return fixed;
}
