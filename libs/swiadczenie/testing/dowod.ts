import { newId, plainDate } from '@ostoja/kernel';
import type { Evidence } from '@ostoja/osoba';

/** A piece of evidence about the person `a`, in force since January 2025. */
export function aDowod(overrides: Partial<Evidence> = {}): Evidence {
  return {
    id: newId(), osobaId: 'a', rodzaj: 'dochod', tresc: {}, wazneOd: plainDate('2025-01-01'), wazneDo: null, zapisano: new Date('2025-05-01T10:00:00Z'), zapisal: newId(),
    zmiana: 'nowy', poprzedniId: null, powod: null, dokumentId: null, weryfikacja: 'oswiadczenie', kragId: null, ...overrides,
  };
}
