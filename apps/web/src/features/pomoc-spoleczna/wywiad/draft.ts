import { type FormObject, isObject, missingFields, prune } from '../../../shared/schema-form/value.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { KINDS } from '../../../shared/evidence/kinds.js';
import type { DraftBody, Wywiad } from '../api.js';

/** The interview while it is written. Items may be half filled; the server takes only whole ones. */
export interface Draft {
  readonly data_wizyty: string;
  readonly czesci: FormObject;
  readonly notatka: string;
  readonly plan: FormObject;
  readonly pola: FormObject;
  readonly przebieg: FormObject;
  readonly oswiadczenie: FormObject;
}

export function toDraft({ data_wizyty, czesci, notatka, plan, pola, przebieg, oswiadczenie }: Wywiad): Draft {
  return { data_wizyty: data_wizyty ?? '', czesci: { ...czesci }, notatka, plan: { ...plan }, pola: { ...(pola as FormObject) }, przebieg: { ...przebieg }, oswiadczenie: { ...oswiadczenie } };
}

/** What of each item of a list must be there before it can be saved. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  rodzina: ['osoba_id', 'rola'],
  orzeczenia: ['osoba_id', 'rodzaj'],
  dochody: ['osoba_id', 'rodzaj'],
  wydatki: ['rodzaj', 'kwota'],
  potrzeby: ['cel', 'kwota'],
  powody: ['powod'],
  propozycje: ['sprawa_id', 'propozycja', 'uzasadnienie'],
  warunki: ['warunek', 'przepis'],
  opiekun: ['rola', 'kto'],
};

/** The part of the draft that the server takes now, and how many items wait until they are whole. */
export function toBody(draft: Draft): { readonly body: DraftBody; readonly waiting: number } {
  const [czesci, plan, przebieg, oswiadczenie] = [draft.czesci, draft.plan, draft.przebieg, draft.oswiadczenie].map(keepWhole) as [Kept, Kept, Kept, Kept];
  // Without an answer to "did the party see the material" the note does not exist yet.
  const note = typeof oswiadczenie.kept.zapoznala_sie === 'boolean' ? oswiadczenie.kept : null;
  const noteWaits = note === null && Object.keys(oswiadczenie.kept).length > 0 ? 1 : 0;
  const body = {
    data_wizyty: draft.data_wizyty || null, czesci: czesci.kept, notatka: draft.notatka, plan: plan.kept, pola: prune(draft.pola), przebieg: przebieg.kept, oswiadczenie: note,
  } as DraftBody;
  return { body, waiting: czesci.waiting + plan.waiting + przebieg.waiting + oswiadczenie.waiting + noteWaits };
}

interface Kept {
  readonly kept: FormObject;
  readonly waiting: number;
}

function keepWhole(part: FormObject): Kept {
  let waiting = 0;
  const entries = Object.entries(part).map(([name, value]) => {
    if (isObject(value) && name in REQUIRED) {
      if (isWhole(name, value)) return [name, value] as const;
      waiting += 1;
      return [name, undefined] as const;
    }
    if (!Array.isArray(value)) return [name, value] as const;
    const whole = value.filter((item) => isObject(item) && isWhole(name, item));
    waiting += value.length - whole.length;
    return [name, whole] as const;
  });
  return { kept: prune(Object.fromEntries(entries)) as FormObject, waiting };
}

function isWhole(list: string, item: FormObject): boolean {
  if ((REQUIRED[list] ?? []).some((name) => item[name] === undefined || item[name] === '')) return false;
  return !('tresc' in item) || missingFields(contentSchema(String(item.rodzaj)), isObject(item.tresc) ? item.tresc : {}).length === 0;
}

/** The form of the content of a kind of evidence. */
export function contentSchema(rodzaj: string): JsonSchema {
  return KINDS[rodzaj] ?? { type: 'object', properties: {} };
}
