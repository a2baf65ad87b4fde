import { formatAccount } from '../../shared/format/account.js';
import { formatDate } from '../../shared/format/date.js';
import { formatMoney } from '../../shared/format/money.js';
import type { Tone } from '../../shared/ui/status-badge.js';

const IMPORT_TONES: Readonly<Record<string, Tone>> = { sprawdzany: 'info', sprawdzony: 'warn', zatwierdzony: 'info', zakonczony: 'good', przerwany: 'warn' };
const RESULT_TONES: Readonly<Record<string, Tone>> = { nowy: 'good', powiazany: 'good', 'rozni-sie': 'warn', blad: 'bad', zgodna: 'good' };

const DIFFERENCE_TONES: Readonly<Record<string, Tone>> = { otwarta: 'warn', 'do-wyjasnienia': 'info', 'do-zatwierdzenia': 'info', przyjeta: 'good' };

export const differenceTone = (stan: string): Tone => DIFFERENCE_TONES[stan] ?? 'neutral';
export const importTone = (stan: string): Tone => IMPORT_TONES[stan] ?? 'neutral';
export const resultTone = (wynik: string): Tone => RESULT_TONES[wynik] ?? 'neutral';

const FORMATS: Readonly<Record<string, (value: string) => string>> = {
  rachunek: formatAccount, kwota: formatMoney, kwota_minimalna: formatMoney, data_urodzenia: formatDate, data_decyzji: formatDate, od: formatDate, do: formatDate, dzien: formatDate,
};

/** A value of either system as people read it. */
export function valueText(pole: string, value: string | null, none: string): string {
  return value === null ? none : (FORMATS[pole]?.(value) ?? value);
}
