import { decode, type Kodowanie } from './decode.js';
import { MAX_ENTRIES, tooLarge, unreadable } from './statement.js';

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
/** Thirty for each of the entries that a file may hold. */
const MAX_ELEMENTS = 30 * MAX_ENTRIES;

/** How a large document is read. */
export interface XmlReading {
  /** Local name of the root; a file that begins otherwise is read no further. */
  readonly root?: string;
  /** Local names from the root to the elements that `take` gets as soon as they end; the tree does not keep them. */
  readonly records?: readonly string[];
  /** @param open the elements around it, from the root */
  readonly take?: (record: XmlTree, open: readonly XmlTree[]) => void;
}

/**
 * Parses a document that has neither DTD nor entities of its own, so nothing in it can be fetched or grow.
 * Errors: `WYPLATA.STATEMENT_UNREADABLE` for a DTD, for another encoding than the common ones, and for what is not well-formed or too deep;
 * `WYPLATA.STATEMENT_TOO_LARGE` for too many elements.
 */
export function parseXml(bytes: Uint8Array, reading: XmlReading = {}): XmlTree {
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart())?.[1] ?? 'utf-8';
  const kodowanie = ENCODINGS.get(declared.toLowerCase());
  if (!kodowanie) throw unreadable('Plik XML ma nieobsługiwane kodowanie znaków.');
  const text = decode(bytes, kodowanie).trim();
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw unreadable('Plik XML zawiera definicję typu dokumentu (DTD) lub encje. Takiego wyciągu nie przyjmujemy.');
  return build(text, reading);
}

function build(text: string, reading: XmlReading): XmlTree {
  const outside: OpenElement = { name: '', qualified: '', namespace: '', text: '', kids: [], attributes: new Map() };
  const open = [outside];
  let elements = 0;
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
    else if (closing !== undefined) close(open, closing, at, reading);
    else if (opening !== undefined) {
      if (open.length > MAX_DEPTH) throw malformed(at);
      if (++elements > MAX_ELEMENTS) throw tooLarge();
      const element = toElement(opening, readAttributes(attributes ?? '', at), parent);
      if (parent === outside && reading.root !== undefined && element.name !== reading.root) throw unreadable('Ten plik XML nie jest wyciągiem camt.053.');
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

function close(open: OpenElement[], name: string, at: number, { records, take }: XmlReading): void {
  const element = open.pop()!;
  if (element.qualified !== name || open.length === 0) throw malformed(at);
  element.text = element.text.trim();
  if (take === undefined || open.length !== records?.length || element.name !== records.at(-1) || open.some((one, i) => i > 0 && one.name !== records[i - 1])) return;
  open.at(-1)!.kids.pop();
  take(element, open.slice(1));
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
  const found: XmlTree[] = [];
  collect(tree, namesOf(path), 0, found);
  return found;
}

/** Text at the first of the paths that is there; empty when none is. */
export function textAt(tree: XmlTree, ...paths: string[]): string {
  for (const path of paths) {
    const text = firstText(tree, namesOf(path), 0);
    if (text !== '') return text;
  }
  return '';
}

const PATHS = new Map<string, readonly string[]>();

/** The few paths that the program asks for, taken apart once: a file asks for each of them tens of thousands of times. */
function namesOf(path: string): readonly string[] {
  const known = PATHS.get(path) ?? path.split('/');
  PATHS.set(path, known);
  return known;
}

function collect({ kids }: XmlTree, names: readonly string[], at: number, found: XmlTree[]): void {
  for (const kid of kids) {
    if (kid.name !== names[at]) continue;
    if (at === names.length - 1) found.push(kid);
    else collect(kid, names, at + 1, found);
  }
}

function firstText({ kids }: XmlTree, names: readonly string[], at: number): string {
  for (const kid of kids) {
    if (kid.name !== names[at]) continue;
    const text = at === names.length - 1 ? kid.text : firstText(kid, names, at + 1);
    if (text !== '') return text;
  }
  return '';
}
