import { DomainError } from '@ostoja/kernel';
import type { Tryb, Wniosek } from './wniosek.entity.js';

/** Who filed the application and how it is signed. */
export type Zlozenie = Pick<Wniosek, 'sklada' | 'skladajacy' | 'skladajacyId' | 'zgoda' | 'podpis' | 'podpisWzmianka'>;

/** The person came and signed. */
export const OSOBISCIE: Zlozenie = { sklada: 'osoba', skladajacy: null, skladajacyId: null, zgoda: null, podpis: 'podpisany', podpisWzmianka: null };

/** A formal defect, which the office calls to cure (KPA 64 § 2). */
export interface BrakFormalny {
  readonly kod: string;
  readonly opis: string;
  readonly przepis: string;
}

/** Refuses a filing by somebody without a right to it, or one that does not say by whom it was signed. Errors: 422 with the provision. */
export function assertZlozenie({ sklada, skladajacy, skladajacyId, zgoda, podpis, podpisWzmianka }: Zlozenie, tryb: Tryb): void {
  if (tryb === 'z-urzedu' && (sklada !== 'osoba' || podpis !== 'podpisany')) {
    throw new DomainError('POSTEPOWANIE.NOBODY_FILES_EX_OFFICIO', 'Wszczęcia z urzędu nikt nie składa ani nie podpisuje.', { field: 'zlozenie.sklada', provision: 'art. 61 § 1 KPA' });
  }
  if (sklada !== 'osoba' && !skladajacy && !skladajacyId) {
    throw new DomainError('POSTEPOWANIE.FILER_UNNAMED', 'Podaj, kto składa wniosek i kim jest dla osoby.', { field: 'zlozenie.skladajacy', provision: 'art. 63 § 2 KPA' });
  }
  if (sklada === 'inna-osoba' && !zgoda) {
    throw new DomainError('POSTEPOWANIE.CONSENT_MISSING', 'Inna osoba może złożyć wniosek tylko za zgodą osoby potrzebującej albo jej przedstawiciela. Bez zgody pomoc można przyznać z urzędu.', {
      field: 'zlozenie.zgoda',
      provision: 'art. 102 ustawy o pomocy społecznej',
    });
  }
  if (podpis === 'za-osobe' && !podpisWzmianka) {
    throw new DomainError('POSTEPOWANIE.SIGNED_FOR_UNNAMED', 'Wpisz, kto podpisał za osobę i dlaczego nie podpisała sama.', { field: 'zlozenie.podpis_wzmianka', provision: 'art. 63 § 3 KPA' });
  }
}

/** Formal defects of an application: it is registered with its day all the same, and the call follows. */
export function listBrakiFormalne({ podpis, tryb }: Pick<Wniosek, 'podpis' | 'tryb'>): BrakFormalny[] {
  if (podpis !== 'brak' || tryb === 'z-urzedu') return [];
  return [{ kod: 'podpis', opis: 'Podanie nie jest podpisane: wezwij do usunięcia braku w terminie nie krótszym niż 7 dni.', przepis: 'art. 63 § 3, art. 64 § 2 KPA' }];
}
