import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';
import type { Decyzja, StanDecyzji } from './decyzja.entity.js';
import type { Brak } from './kompletnosc.policy.js';

const STAN: Readonly<Record<StanDecyzji, string>> = {
  projekt: 'projekt',
  'do-zatwierdzenia': 'przekazana do zatwierdzenia',
  'do-podpisu': 'zatwierdzona, do podpisu',
  wydana: 'wydana',
  doreczona: 'doręczona',
  ostateczna: 'ostateczna',
  uchylona: 'uchylona',
  wycofana: 'wycofany projekt',
};

/** An act that the state of the decision does not allow. */
export function stateIllegal(czynnosc: string, stan: StanDecyzji, provision: string): DomainError {
  return new DomainError('DECYZJA.STATE', `${czynnosc}: niedopuszczalne, bo decyzja jest w stanie „${STAN[stan]}”.`, { status: 409, provision });
}

export function incomplete(braki: readonly Brak[]): DomainError {
  return new DomainError('DECYZJA.INCOMPLETE', `Projekt nie ma wszystkich wymaganych elementów. ${braki.map((brak) => brak.opis).join(' ')}`, {
    status: 409,
    provision: 'art. 107 § 1 i 3 KPA',
    details: { braki: braki.map((brak) => brak.kod).join(',') },
  });
}

/** The decision would rest on facts or law that are no longer those of the day. */
export function outdated(changes: readonly string[]): DomainError {
  return new DomainError('DECYZJA.CALCULATION_OUTDATED', `Od obliczenia zmieniły się dane. ${changes.join(' ')} Zwróć projekt i oblicz świadczenie ponownie.`, {
    status: 409,
    provision: 'art. 7 i art. 77 § 1 KPA',
  });
}

/** Nobody decides on a draft that they wrote, wholly or in part. Errors: 409 `DECYZJA.SAME_PERSON`. */
export function assertOtherPerson(czynnosc: string, { przygotowalId, poprawialiIds }: Pick<Decyzja, 'przygotowalId' | 'poprawialiIds'>, uzytkownikId: string): void {
  if (przygotowalId !== uzytkownikId && !poprawialiIds.includes(uzytkownikId)) return;
  throw new DomainError('DECYZJA.SAME_PERSON', `${czynnosc}: nie może tego zrobić osoba, która przygotowała projekt.`, { status: 409 });
}

registerConstraint('decyzja_inny_zatwierdza', { code: 'DECYZJA.SAME_PERSON', message: 'Projektu nie może zatwierdzić osoba, która go przygotowała.' });
registerConstraint('decyzja_jeden_projekt', { code: 'DECYZJA.DRAFT_EXISTS', message: 'To postępowanie ma już projekt decyzji.' });
registerConstraint('decyzja_okres', { code: 'DECYZJA.PERIOD', message: 'Koniec okresu nie może być wcześniejszy niż jego początek.', field: 'do', status: 422 });
