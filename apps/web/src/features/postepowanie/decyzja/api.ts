import type { Schema } from '../../../shared/api/client.js';
import { apiQuery } from '../../../shared/api/query.js';
import type { Tone } from '../../../shared/ui/status-badge.js';

export type Decyzja = Schema<'DecyzjaResponse'>;
export type DecyzjaSkrot = Schema<'DecyzjaSkrotResponse'>;

export function decisionsQuery(sprawaId: string) {
  return apiQuery('/api/v1/sprawy/{id}/decyzje', { path: { id: sprawaId } });
}

export function decisionQuery(id: string) {
  return apiQuery('/api/v1/decyzje/{id}', { path: { id } });
}

const TONES: Readonly<Record<string, Tone>> = { 'do-zatwierdzenia': 'warn', 'do-podpisu': 'warn', wydana: 'info', doreczona: 'info', ostateczna: 'good', uchylona: 'bad' };

export function decisionTone(stan: string): Tone {
  return TONES[stan] ?? 'neutral';
}
