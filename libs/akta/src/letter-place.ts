/** The town at the end of an address: `ul. Przykładowa 1, 30-001 Kraków`. */
export function placeOf(address: string): string {
  return /(?:\d{2}-\d{3}\s+)?([^,\d]+)$/.exec(address)?.[1]?.trim() ?? address;
}
