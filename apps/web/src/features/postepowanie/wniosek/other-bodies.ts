/** Lines `organ | sprawa` as the API takes them; undefined when there are none. */
export function otherBodies(text: string): { organ: string; sprawa: string }[] | undefined {
  const rows = text.split('\n').map((line) => line.split('|').map((part) => part.trim())).filter(([organ]) => organ);
  return rows.length === 0 ? undefined : rows.map(([organ = '', ...rest]) => ({ organ, sprawa: rest.join(' ').trim() || organ }));
}
