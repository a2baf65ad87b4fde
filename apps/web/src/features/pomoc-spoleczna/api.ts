import type { ActInput, Schema } from '../../shared/api/client.js';
import { apiQuery } from '../../shared/api/query.js';

export type Wywiad = Schema<'WywiadResponse'>;
export type WywiadPozycja = Schema<'WywiadPozycjaResponse'>;
export type Formularz = Schema<'FormularzWywiaduResponse'>;
export type Czesc = Formularz['czesci'][number];
export type Pole = Czesc['pola'][number];
export type WersjaFormularza = Schema<'WersjaFormularzaResponse'>;
export type FormularzBody = ActInput<'post', '/api/v1/formularze-wywiadu'>['body'];
export type Zlecenie = Schema<'ZlecenieWywiaduResponse'>;
export type Aktualizacja = Schema<'AktualizacjaWywiaduResponse'>;
export type ChangedPlan = ActInput<'put', '/api/v1/wywiady/{id}/plan'>['body']['plan'];
export type DraftBody = ActInput<'put', '/api/v1/wywiady/{id}'>['body'];

export function interviewQuery(id: string) {
  return apiQuery('/api/v1/wywiady/{id}', { path: { id } });
}

/** Released questionnaires never change. */
export function formQuery(kod: string) {
  return { ...apiQuery('/api/v1/formularze-wywiadu/kody/{kod}', { path: { kod } }), staleTime: Infinity };
}

export function currentFormQuery() {
  return apiQuery('/api/v1/formularze-wywiadu/biezacy', {});
}

export function formVersionsQuery() {
  return apiQuery('/api/v1/formularze-wywiadu', {});
}

export function ordersQuery(moje: boolean, odeslane: boolean) {
  return apiQuery('/api/v1/zlecenia-wywiadow', { query: { moje, odeslane } });
}

export function caseOrdersQuery(sprawaId: string) {
  return apiQuery('/api/v1/zlecenia-wywiadow', { query: { sprawa_id: sprawaId, odeslane: true } });
}

export function updatesQuery(moje: boolean) {
  return apiQuery('/api/v1/aktualizacje-wywiadow', { query: { moje } });
}

export function caseInterviewsQuery(sprawaId: string) {
  return apiQuery('/api/v1/wywiady', { query: { sprawa_id: sprawaId } });
}

export function personInterviewsQuery(osobaId: string) {
  return apiQuery('/api/v1/wywiady', { query: { osoba_id: osobaId } });
}

export function caseQuery(sprawaId: string) {
  return apiQuery('/api/v1/sprawy/{id}', { path: { id: sprawaId } });
}
