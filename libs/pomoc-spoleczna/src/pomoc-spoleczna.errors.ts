import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

/** Everything about an interview that a person can be told. */
export const wywiadSigned = () =>
  new DomainError('POMOC_SPOLECZNA.WYWIAD_SIGNED', 'Wywiad jest już podpisany: danych uzyskanych od osoby nie można zmieniać.', {
    status: 409,
    provision: 'art. 107 ust. 5h ustawy o pomocy społecznej',
  });

export const wywiadNotSigned = () =>
  new DomainError('POMOC_SPOLECZNA.WYWIAD_NOT_SIGNED', 'Wywiad nie jest jeszcze podpisany.', { status: 409, provision: 'art. 107 ust. 1 ustawy o pomocy społecznej' });

export const planApproved = () => new DomainError('POMOC_SPOLECZNA.PLAN_APPROVED', 'Plan pomocy jest już zatwierdzony.', { status: 409 });

export const planApprovedByAuthor = () =>
  new DomainError('POMOC_SPOLECZNA.PLAN_APPROVED_BY_AUTHOR', 'Planu pomocy nie zatwierdza osoba, która go przygotowała.', { status: 403 });

export const sprawyApart = () =>
  new DomainError('POMOC_SPOLECZNA.SPRAWY_APART', 'Jeden wywiad może dotyczyć tylko spraw tej samej jednostki i tego samego kręgu dostępu.', { field: 'sprawa_ids' });

export const sprawaOfStranger = () =>
  new DomainError('POMOC_SPOLECZNA.SPRAWA_OF_STRANGER', 'Wywiad może dotyczyć tylko spraw tej osoby i osób z jej gospodarstwa.', { field: 'sprawa_ids', provision: 'art. 107 ust. 1 ustawy o pomocy społecznej' });

export const personUnknown = (field: string) => new DomainError('POMOC_SPOLECZNA.PERSON_UNKNOWN', 'Nie ma takiej osoby w kartotece.', { field });

export const incomplete = (field: string, message: string, provision: string) => new DomainError('POMOC_SPOLECZNA.WYWIAD_INCOMPLETE', message, { field, provision });

registerConstraint('wywiad_jeden_szkic', {
  code: 'POMOC_SPOLECZNA.DRAFT_EXISTS',
  message: 'Ta osoba ma już w tej jednostce rozpoczęty wywiad. Dokończ go albo dołącz do niego sprawę.',
});
registerConstraint('wywiad_sprawa_raz', { code: 'POMOC_SPOLECZNA.SPRAWA_LINKED', message: 'Ta sprawa jest już objęta tym wywiadem.', field: 'sprawa_id' });
