import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

/** Everything about services and notes of social work that a person can be told. */
export const unitWithoutSocialWork = () =>
  new DomainError('PRACA_SOCJALNA.UNIT_DOES_NONE', 'Pracę socjalną prowadzi filia lub dział: wskaż jedną z tych jednostek.', { field: 'komorka_id' });

export const uslugaAnnulled = () => new DomainError('PRACA_SOCJALNA.SERVICE_ANNULLED', 'Ten wpis jest już unieważniony.', { status: 409 });

export const notatkaClosed = () =>
  new DomainError('PRACA_SOCJALNA.NOTE_CLOSED', 'Notatka jest zamknięta. Jeżeli trzeba coś sprostować, dopisz nową notatkę do tej.', { status: 409 });

export const notatkaOpen = () => new DomainError('PRACA_SOCJALNA.NOTE_OPEN', 'Najpierw zamknij notatkę: szkic należy tylko do autora.', { status: 409 });

export const notatkaEmpty = () => new DomainError('PRACA_SOCJALNA.NOTE_EMPTY', 'Notatka nie ma treści.', { field: 'tresc' });

export const notatkaPassed = () => new DomainError('PRACA_SOCJALNA.NOTE_PASSED', 'Notatka jest już przekazana do akt.', { status: 409 });

export const notatkaOfStranger = () =>
  new DomainError('PRACA_SOCJALNA.NOTE_OF_STRANGER', 'Notatkę można przekazać tylko do akt sprawy tej osoby albo kogoś z jej gospodarstwa, prowadzonej w tej samej jednostce.', { field: 'sprawa_id' });

registerConstraint('notatka_zamknieta', { code: 'PRACA_SOCJALNA.NOTE_CLOSED', message: 'Notatka jest zamknięta. Jeżeli trzeba coś sprostować, dopisz nową notatkę do tej.' });
