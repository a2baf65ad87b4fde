import { inflateRawSync } from 'node:zlib';

/** A part of a document for word processors, by its name in the archive: `word/document.xml`. */
export function readDocxPart(docx: Buffer, name: string): string {
  const end = docx.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = docx.readUInt32LE(end + 16);
  for (let left = docx.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment, local] = [docx.readUInt16LE(at + 28), docx.readUInt16LE(at + 30), docx.readUInt16LE(at + 32), docx.readUInt32LE(at + 42)];
    if (docx.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const start = local + 30 + docx.readUInt16LE(local + 26) + docx.readUInt16LE(local + 28);
      const packed = docx.subarray(start, start + docx.readUInt32LE(at + 20));
      return (docx.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`The document has no part ${name}`);
}

/** Text of the document, a line for each paragraph. */
export function readDocxText(docx: Buffer): string {
  const paragraphs = readDocxPart(docx, 'word/document.xml').split('</w:p>');
  return paragraphs.map((xml) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => unescapeXml(text!)).join('')).join('\n');
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}
