import type { PlainDate } from '@ostoja/kernel';
import { KontraktTresc } from '../src/kontrakt/kontrakt-tresc.dto.js';

/** A contract that may be signed: one aim with a measure, a duty of each side, one review on its last day. */
export function aTrescKontraktu(ocena: PlainDate, changes: Partial<KontraktTresc> = {}): KontraktTresc {
  return Object.assign(new KontraktTresc(), {
    przyczyny: 'Brak pracy od roku.',
    mozliwosci: 'Doświadczenie w handlu.',
    cele: [{ klucz: 'c1', rodzaj: 'glowny', tresc: 'Podjęcie pracy.', miernik: 'Umowa o pracę.' }],
    dzialania: [{ strona: 'osoba', cel: 'c1', tresc: 'Udział w kursie.' }, { strona: 'pracownik', cel: 'c1', tresc: 'Pomoc w zapisie na kurs.' }],
    oceny: [{ termin: ocena }],
    ...changes,
  });
}
