import type { Tone } from '../../shared/ui/status-badge.js';

/** Type of the bytes, whatever the computer calls a CSV file. */
export const CSV = 'text/csv';

const IMPORT_TONES: Readonly<Record<string, Tone>> = { sprawdzany: 'info', sprawdzony: 'warn', zatwierdzony: 'info', zakonczony: 'good' };
const RESULT_TONES: Readonly<Record<string, Tone>> = { nowy: 'good', powiazany: 'good', 'rozni-sie': 'warn', blad: 'bad', zgodna: 'good' };

export const importTone = (stan: string): Tone => IMPORT_TONES[stan] ?? 'neutral';
export const resultTone = (wynik: string): Tone => RESULT_TONES[wynik] ?? 'neutral';
