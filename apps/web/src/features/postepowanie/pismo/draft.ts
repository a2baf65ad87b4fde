import type { Schema } from '../../../shared/api/client.js';
import { type FormObject, prune } from '../../../shared/schema-form/value.js';
import type { PismoSprawy } from './api.js';

type Body = Schema<'ProjektPismaRequest'>;

/** What the author of a letter may change. */
export interface Draft extends Readonly<Record<string, unknown>> {
  readonly dane: FormObject;
  readonly wolne: FormObject;
  /** Empty when it goes where the template sends it. */
  readonly rola: string;
  readonly nazwa: string;
  /** Lines of the address, one under another. */
  readonly adres: string;
}

export function toDraft({ dane, wolne, adresat, szablon }: PismoSprawy): Draft {
  return { dane, wolne, rola: adresat?.rola ?? (szablon.adresat === 'instytucja' ? 'instytucja' : ''), nazwa: adresat?.nazwa ?? '', adres: adresat?.adres.join('\n') ?? '' };
}

export function toBody({ dane, wolne, rola, nazwa, adres }: Draft): Body {
  const adresat = rola === '' || !(nazwa.trim() || adres.trim()) ? null : { rola, nazwa: nazwa.trim(), adres: adres.split('\n').map((line) => line.trim()).filter(Boolean) };
  return { dane: prune(dane), wolne: prune(wolne), adresat } as Body;
}

/** To whom else a letter of a template may go. */
export function rolesFor(target: string): readonly string[] {
  return target === 'strona' ? ['pelnomocnik', 'przedstawiciel', 'przedstawiciel-34'] : ['instytucja'];
}

/** An institution may be named later; somebody else in place of the party is named at once. */
export function mustName({ rola, nazwa, adres }: Draft): boolean {
  return rola !== '' && (rola !== 'instytucja' || !!nazwa.trim() || !!adres.trim());
}
