import { inflateSync } from 'node:zlib';

/**
 * Text of a PDF made by the letter renderer, page after page: enough of the format to prove what a reader would copy out of it
 * (flate streams, fonts with ToUnicode maps). Words on one line are joined as they stand; lines end with a line feed.
 */
export function readPdfText(pdf: Buffer): string {
  const objects = readObjects(pdf);
  const pages = [...objects.values()].filter((o) => /\/Type\s*\/Page\b(?!s)/.test(o.head));
  return pages.map((page) => pageText(page, objects)).join('\n');
}

/** True for a tagged PDF/UA-1 document with a language and a title. */
export function isTaggedPdf(pdf: Buffer): boolean {
  const text = pdf.toString('latin1');
  return ['/MarkInfo', '/Marked true', '/StructTreeRoot', '/Lang', '<pdfuaid:part>1<'].every((mark) => text.includes(mark));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | null;
}

function readObjects(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)(?:\nendobj|\nstream\r?\n)/g)) {
    const [whole, id, head] = match as unknown as [string, string, string];
    const length = /\/Length (\d+)/.exec(head)?.[1];
    const start = match.index + whole.length;
    const raw = whole.endsWith('stream\n') && length ? pdf.subarray(start, start + Number(length)) : null;
    objects.set(id, { head, stream: raw && head.includes('/FlateDecode') ? inflateSync(raw) : raw });
  }
  return objects;
}

function pageText(page: PdfObject, objects: Map<string, PdfObject>): string {
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(page.head)?.[1] ?? '')?.stream?.toString('latin1') ?? '';
  const fonts = new Map<string, Map<string, string>>();
  for (const [, name, id] of page.head.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!)?.head ?? '')?.[1];
    if (map) fonts.set(name!, readUnicodeMap(objects.get(map)?.stream?.toString('latin1') ?? ''));
  }
  return contentText(content, fonts);
}

function readUnicodeMap(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const [, block] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, target] of block!.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) map.set(code!.toLowerCase(), utf16(target!));
  }
  return map;
}

function contentText(content: string, fonts: Map<string, Map<string, string>>): string {
  let font = new Map<string, string>();
  let out = '';
  for (const token of content.matchAll(/\/(f\d+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\)])*)\)|\b(ET)\b/g)) {
    if (token[1]) font = fonts.get(token[1]) ?? font;
    else if (token[2] !== undefined) out += decode(token[2], font);
    else out += '\n';
  }
  return out;
}

/** A literal string holds two bytes a glyph. */
function decode(literal: string, font: Map<string, string>): string {
  const bytes = literal.replaceAll(/\\(?:([0-7]{3})|([\s\S]))/g, (_, octal?: string, char?: string) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[char!] ?? char!),
  );
  let out = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const code = (bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1)).toString(16).padStart(4, '0');
    out += font.get(code) ?? '?';
  }
  return out;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
