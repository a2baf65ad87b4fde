import { StatusBadge, type Tone } from './status-badge.js';
import { texts } from './texts.js';

const TONES: Readonly<Record<string, Tone>> = { czysty: 'good', nieskanowany: 'neutral', oczekuje: 'warn', zakazony: 'bad' };

/** The last word of the virus scan about a file that a person sent; a file of the system has none. */
export function ScanBadge({ skan }: { readonly skan: string | null }) {
  return skan && <StatusBadge tone={TONES[skan] ?? 'neutral'}>{texts.scanned[skan] ?? skan}</StatusBadge>;
}
