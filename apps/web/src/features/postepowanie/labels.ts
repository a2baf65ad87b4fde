import type { Tone } from '../../shared/ui/status-badge.js';
import { texts } from './texts.js';

/** Name of a state for people; a state that this client does not know yet is shown by its code. */
export function stateName(stan: string): string {
  return texts.states[stan] ?? stan;
}

const TONES: Readonly<Record<string, Tone>> = {
  braki: 'warn', 'do-podpisu': 'warn', zawieszone: 'warn', odwolanie: 'warn', 'w-sko': 'warn', wstrzymana: 'warn',
  wydana: 'info', doreczona: 'info', ostateczna: 'good', realizacja: 'good',
  uchylone: 'bad', umorzona: 'neutral', zakonczona: 'neutral', 'bez-rozpoznania': 'neutral', przekazane: 'neutral', 'odmowa-wszczecia': 'neutral', 'bez-decyzji': 'good',
  zwrocone: 'neutral', zazalenie: 'warn', 'odmowa-wznowienia': 'neutral', 'wznowienie-przekazane': 'neutral', 'podanie-o-wznowienie': 'info',
};

export function stateTone(stan: string): Tone {
  return TONES[stan] ?? 'info';
}
