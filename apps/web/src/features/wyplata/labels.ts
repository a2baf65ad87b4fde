import type { Tone } from '../../shared/ui/status-badge.js';

const LISTS: Readonly<Record<string, Tone>> = { przygotowana: 'info', 'sprawdzona-merytorycznie': 'info', 'sprawdzona-rachunkowo': 'info', skontrolowana: 'info', zatwierdzona: 'warn', podpisana: 'warn', wyslana: 'good' };
const PAYMENTS: Readonly<Record<string, Tone>> = { wstrzymana: 'warn', 'w-drodze': 'good', wyplacona: 'good', zatwierdzona: 'info', 'na-liscie': 'info' };

export function listTone(stan: string): Tone {
  return LISTS[stan] ?? 'neutral';
}

export function paymentTone(stan: string): Tone {
  return PAYMENTS[stan] ?? 'neutral';
}
