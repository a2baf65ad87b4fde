import { StatusBadge, type Tone } from '../../../shared/ui/status-badge.js';
import { texts as t } from './texts.js';

const TONES: Readonly<Record<string, Tone>> = { projekt: 'warn', obowiazuje: 'good', zakonczony: 'neutral', odmowa: 'bad' };

/** Where a contract stands, with its result when it has ended. */
export function ContractState({ stan, wynik }: { readonly stan: string; readonly wynik: string | null }) {
  return <StatusBadge tone={TONES[stan] ?? 'info'}>{[t.states[stan] ?? stan, wynik && (t.results[wynik] ?? wynik)].filter(Boolean).join(': ')}</StatusBadge>;
}
