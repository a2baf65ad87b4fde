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

const PARAGRAF_8 = '§ 8 rozporządzenia w sprawie rodzinnego wywiadu środowiskowego (Dz.U. 2021 poz. 893)';
export const orderNotSent = () => new DomainError('POMOC_SPOLECZNA.ORDER_NOT_SENT', 'Wystąpienie nie jest jeszcze podpisane: najpierw wyślij pismo.', { status: 409, provision: PARAGRAF_8 });
export const orderAnswered = () => new DomainError('POMOC_SPOLECZNA.ORDER_ANSWERED', 'Ośrodek już odpowiedział na to wystąpienie.', { status: 409 });
export const proceedingTooOld = () =>
  new DomainError('POMOC_SPOLECZNA.PROCEDURE_EARLIER', 'Postępowanie prowadzi się według wcześniejszej wersji procedury: wystąp zwykłym pismem.', { status: 409, provision: PARAGRAF_8 });

export const planReturned = () => new DomainError('POMOC_SPOLECZNA.PLAN_RETURNED', 'Plan pomocy zwrócono z uwagami; czeka na poprawę przez pracownika socjalnego.', { status: 409 });

export const planNotReturned = () =>
  new DomainError('POMOC_SPOLECZNA.PLAN_NOT_RETURNED', 'Plan zmienia się po zwrocie przez kierownika. Inne ustalenia urzędu można sprostować.', { status: 409 });

export const noPlan = () => new DomainError('POMOC_SPOLECZNA.NO_PLAN', 'Wywiad na zlecenie nie ma planu pomocy do zatwierdzenia.', { status: 409 });

export const noSuchPlace = () => new DomainError('POMOC_SPOLECZNA.NO_SUCH_PLACE', 'Wywiad nie ma takiego miejsca. Plan zmienia się po jego zwrocie.', { field: 'pole' });

export const orderState = () => new DomainError('POMOC_SPOLECZNA.ORDER_STATE', 'Zlecenie wywiadu jest na innym etapie. Odśwież stronę.', { status: 409 });

export const orderOfAnother = () => new DomainError('POMOC_SPOLECZNA.ORDER_OF_ANOTHER', 'Ten wywiad kierownik przydzielił innemu pracownikowi.', { status: 403 });

export const orderHasNoCases = () => new DomainError('POMOC_SPOLECZNA.ORDER_HAS_NO_CASES', 'Do wywiadu na zlecenie nie dołącza się spraw.', { status: 409 });

export const orderSource = () =>
  new DomainError('POMOC_SPOLECZNA.ORDER_SOURCE', 'Podaj albo zlecającego i komórkę, która przeprowadzi wywiad, albo naszą sprawę, dla której pytamy krewnych lub płatników.', {
    field: 'zlecajacy', provision: 'art. 103 i art. 107 ust. 1, 1a i 3 ustawy o pomocy społecznej',
  });

export const orderFromFuture = (field = 'wplynelo') => new DomainError('POMOC_SPOLECZNA.ORDER_DAY', 'Ten dzień jeszcze nie nadszedł.', { field });

export const samePerson = () => new DomainError('POMOC_SPOLECZNA.FORM_SAME_PERSON', 'Formularza nie zwalnia osoba, która go przygotowała lub zmieniała.', { status: 403 });

export const formReleased = () => new DomainError('POMOC_SPOLECZNA.FORM_RELEASED', 'Zwolnionego formularza nie można zmieniać: przygotuj nową wersję.', { status: 409 });

export const formShipped = () => new DomainError('POMOC_SPOLECZNA.FORM_SHIPPED', 'Ten kod ma formularz dostarczony z systemem.', { status: 409, field: 'kod' });

registerConstraint('formularz_wywiadu_kod', { code: 'POMOC_SPOLECZNA.FORM_CODE_TAKEN', message: 'Wersja formularza o tym kodzie już jest.', field: 'kod' });
registerConstraint('wywiad_jeden_szkic', {
  code: 'POMOC_SPOLECZNA.DRAFT_EXISTS',
  message: 'Ta osoba ma już w tej jednostce rozpoczęty wywiad. Dokończ go albo dołącz do niego sprawę.',
});
registerConstraint('wywiad_sprawa_raz', { code: 'POMOC_SPOLECZNA.SPRAWA_LINKED', message: 'Ta sprawa jest już objęta tym wywiadem.', field: 'sprawa_id' });
