import type { Tone } from '../../shared/ui/status-badge.js';

const IMPORT_TONES: Readonly<Record<string, Tone>> = { sprawdzany: 'info', sprawdzony: 'warn', zatwierdzony: 'info', zakonczony: 'good', przerwany: 'warn' };
const RESULT_TONES: Readonly<Record<string, Tone>> = { nowy: 'good', powiazany: 'good', 'rozni-sie': 'warn', blad: 'bad', zgodna: 'good' };

const DIFFERENCE_TONES: Readonly<Record<string, Tone>> = { otwarta: 'warn', 'do-wyjasnienia': 'info', 'do-zatwierdzenia': 'info', przyjeta: 'good' };

export const differenceTone = (stan: string): Tone => DIFFERENCE_TONES[stan] ?? 'neutral';
export const importTone = (stan: string): Tone => IMPORT_TONES[stan] ?? 'neutral';
export const resultTone = (wynik: string): Tone => RESULT_TONES[wynik] ?? 'neutral';
