import type { Schema } from '../../../shared/api/client.js';
import { apiQuery } from '../../../shared/api/query.js';
import type { Tone } from '../../../shared/ui/status-badge.js';

export type PismoSprawy = Schema<'PismoSprawyResponse'>;
export type PismoSkrot = Schema<'PismoSprawySkrotResponse'>;
export type SzablonPisma = Schema<'SzablonPismaResponse'>;

export function templatesQuery() {
  return apiQuery('/api/v1/szablony-pism', {});
}

export function lettersQuery(sprawaId: string) {
  return apiQuery('/api/v1/sprawy/{id}/pisma', { path: { id: sprawaId } });
}

export function letterQuery(id: string) {
  return apiQuery('/api/v1/pisma/{id}', { path: { id } });
}

const TONES: Readonly<Record<string, Tone>> = { 'do-podpisu': 'warn', wydane: 'info', doreczone: 'good' };

export function letterTone(stan: string): Tone {
  return TONES[stan] ?? 'neutral';
}
