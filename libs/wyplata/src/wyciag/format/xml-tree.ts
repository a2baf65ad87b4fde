import { decode, type Kodowanie } from './decode.js';
import { unreadable } from './statement.js';

/** An element by local names: what a statement needs of XML. */
export interface XmlTree {
  readonly name: string;
  readonly namespace: string;
  /** Trimmed text; of an element with children what stands between them. */
  readonly text: string;
  readonly kids: readonly XmlTree[];
  readonly attributes: ReadonlyMap<string, string>;
}

interface OpenElement extends XmlTree {
  readonly qualified: string;
  text: string;
  readonly kids: XmlTree[];
}

const DECLARED = /^<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;
const ENCODINGS = new Map<string, Kodowanie>([['utf-8', 'utf-8'], ['us-ascii', 'utf-8'], ['iso-8859-2', 'iso-8859-2'], ['windows-1250', 'windows-1250']]);
const NAMED = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);
const NAME = '[A-Za-z_][A-Za-z0-9._:-]*';
/** More than any element of a statement: each takes room while a head is matched. */
const MAX_ATTRIBUTES = 64;
const TOKEN = new RegExp(String.raw`([^<]+)|<(?:!--([\s\S]*?)-->|!\[CDATA\[([\s\S]*?)\]\]>|\?[\s\S]*?\?>|\/(${NAME})\s*>|(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,${MAX_ATTRIBUTES}})\s*(\/?)>)`, 'y');
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`, 'g');
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
/** Deeper than any statement. */
const MAX_DEPTH = 64;

/**
 * Parses a document that has neither DTD nor entities of its own, so nothing in it can be fetched or grow.
 * @param root local name of the root; a file that begins otherwise is read no further
 * Errors: `WYPLATA.STATEMENT_UNREADABLE` for a DTD, for another encoding than the common ones, and for what is not well-formed or too deep.
 */
export function parseXml(bytes: Uint8Array, root?: string): XmlTree {
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart())?.[1] ?? 'utf-8';
  const kodowanie = ENCODINGS.get(declared.toLowerCase());
  if (!kodowanie) throw unreadable('Plik XML ma nieobsługiwane kodowanie znaków.');
  const text = decode(bytes, kodowanie).trim();
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw unreadable('Plik XML zawiera definicję typu dokumentu (DTD) lub encje. Takiego wyciągu nie przyjmujemy.');
  return build(text, root);
}

function build(text: string, root: string | undefined): XmlTree {
  const outside: OpenElement = { name: '', qualified: '', namespace: '', text: '', kids: [], attributes: new Map() };
  const open = [outside];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw malformed(at);
    const [, chars, comment, cdata, closing, opening, attributes, empty] = found;
    const parent = open.at(-1)!;
    if (chars !== undefined) parent.text += unescape(chars, at);
    else if (comment !== undefined) assertComment(comment, at);
    else if (cdata !== undefined) parent.text += cdata;
    else if (closing !== undefined) close(open, closing, at);
    else if (opening !== undefined) {
      if (open.length > MAX_DEPTH) throw malformed(at);
      const element = toElement(opening, readAttributes(attributes ?? '', at), parent);
      if (parent === outside && root !== undefined && element.name !== root) throw unreadable('Ten plik XML nie jest wyciągiem camt.053.');
      parent.kids.push(element);
      if (empty === '') open.push(element);
    }
  }
  if (open.length > 1 || outside.kids.length !== 1 || outside.text.trim() !== '') throw malformed(text.length);
  return outside.kids[0]!;
}

/** A comment holds no two hyphens in a row (XML 1.0, 2.5). */
function assertComment(text: string, at: number): void {
  if (text.includes('--') || text.endsWith('-')) throw malformed(at);
}

function close(open: OpenElement[], name: string, at: number): void {
  const element = open.pop()!;
  if (element.qualified !== name || open.length === 0) throw malformed(at);
  element.text = element.text.trim();
}

function toElement(qualified: string, attributes: ReadonlyMap<string, string>, parent: OpenElement): OpenElement {
  const colon = qualified.indexOf(':');
  const declared = attributes.get(colon < 0 ? 'xmlns' : `xmlns:${qualified.slice(0, colon)}`);
  return { qualified, name: qualified.slice(colon + 1), namespace: declared ?? parent.namespace, text: '', kids: [], attributes };
}

function readAttributes(text: string, at: number): ReadonlyMap<string, string> {
  if (text === '') return NO_ATTRIBUTES;
  const found = new Map<string, string>();
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    if (found.has(name!)) throw malformed(at);
    found.set(name!, unescape(double ?? single ?? '', at));
  }
  return found;
}

function unescape(text: string, at: number): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&([^;&]{0,10};)?/g, (_whole, reference: string | undefined) => {
    const name = reference?.slice(0, -1) ?? '';
    const code = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
    const point = code ? Number.parseInt(code[1] ?? code[2]!, code[1] === undefined ? 10 : 16) : 0;
    const sign = code ? (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined) : NAMED.get(name);
    if (sign === undefined) throw malformed(at);
    return sign;
  });
}

function malformed(at: number) {
  return unreadable('Plik nie jest poprawnym dokumentem XML albo został ucięty.', `znak ${at + 1}`);
}

/** The elements at a path of local names below the element. */
export function findAll(tree: XmlTree, path: string): XmlTree[] {
  let found: readonly XmlTree[] = [tree];
  for (const name of path.split('/')) found = found.flatMap(({ kids }) => kids.filter((kid) => kid.name === name));
  return [...found];
}

/** Text at the first of the paths that is there; empty when none is. */
export function textAt(tree: XmlTree, ...paths: string[]): string {
  for (const path of paths) {
    const found = findAll(tree, path).find(({ text }) => text !== '');
    if (found) return found.text;
  }
  return '';
}
