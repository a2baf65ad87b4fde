/** Where an act of the procedure is taken in this client. */
export interface FormAct {
  readonly path:
    | '/api/v1/postepowania/{id}/zlecenia-wywiadu'
    | '/api/v1/postepowania/{id}/uznania-za-skomplikowana'
    | '/api/v1/postepowania/{id}/zawiadomienia-o-zwloce'
    | '/api/v1/postepowania/{id}/zawieszenia'
    | '/api/v1/postepowania/{id}/podjecia';
  readonly fields: readonly ('podstawa' | 'przyczyna' | 'nowy_termin')[];
}

const FORM_ACTS: Readonly<Record<string, FormAct>> = {
  'zlecenie-wywiadu': { path: '/api/v1/postepowania/{id}/zlecenia-wywiadu', fields: [] },
  'uznanie-za-skomplikowana': { path: '/api/v1/postepowania/{id}/uznania-za-skomplikowana', fields: ['przyczyna'] },
  'nowy-termin': { path: '/api/v1/postepowania/{id}/zawiadomienia-o-zwloce', fields: ['nowy_termin', 'przyczyna'] },
  zawieszenie: { path: '/api/v1/postepowania/{id}/zawieszenia', fields: ['podstawa', 'przyczyna'] },
  podjecie: { path: '/api/v1/postepowania/{id}/podjecia', fields: ['przyczyna'] },
};

const DECISION_ACTS = new Set(['projekt', 'zatwierdzenie', 'zwrot', 'wydanie', 'doreczenie', 'zrzeczenie-odwolania']);
const INTERVIEW_ACTS = new Set(['podpis-wywiadu', 'odmowa-wywiadu', 'plan', 'zatwierdzenie-planu']);

/** The form of an act, or null when it is taken on another card of the case. */
export function formActOf(kod: string): FormAct | null {
  return FORM_ACTS[kod] ?? null;
}

/** The card on which an act without a form here is taken; null when this client has no screen for it yet. */
export function cardOf(kod: string): 'wywiad' | 'decyzja' | null {
  if (INTERVIEW_ACTS.has(kod)) return 'wywiad';
  return DECISION_ACTS.has(kod) ? 'decyzja' : null;
}
