/** An element: its name, its text or children, its attributes. An element without content is not written. */
export type Node = readonly [name: string, content: string | null | readonly Node[], attributes?: Readonly<Record<string, string>>];

/** The element as text, without white space between elements, so that the same data are the same bytes. */
export function toXml([name, content, attributes = {}]: Node): string {
  const inner = typeof content === 'string' ? escape(content) : (content ?? []).map(toXml).join('');
  if (inner === '') return '';
  const heads = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${heads.join('')}>${inner}</${name}>`;
}

/** What XML 1.0 cannot carry at all becomes a space. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
