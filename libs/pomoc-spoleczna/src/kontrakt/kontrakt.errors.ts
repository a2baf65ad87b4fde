import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

export const ART_108 = 'art. 108 ustawy o pomocy społecznej';
export const ART_11 = 'art. 11 ust. 2 i 3 ustawy o pomocy społecznej';
/** The form of the contract. */
export const WZOR = 'wzór kontraktu socjalnego (Dz.U. 2010 nr 218 poz. 1439)';

/** Everything about a social contract that a person can be told. */
export const kontraktIncomplete = (field: string, message: string, provision: string = ART_108) => new DomainError('KONTRAKT.INCOMPLETE', message, { field, provision });

export const noDraft = () => new DomainError('KONTRAKT.NO_DRAFT', 'Kontrakt jest podpisany. Zmienia się go aneksem.', { status: 409, provision: ART_108 });

export const draftExists = () => new DomainError('KONTRAKT.DRAFT_EXISTS', 'Jest już rozpoczęta treść do podpisania. Dokończ ją.', { status: 409 });

export const notInForce = () => new DomainError('KONTRAKT.NOT_IN_FORCE', 'Tę czynność można wykonać tylko, gdy kontrakt obowiązuje.', { status: 409, provision: ART_108 });

export const notDraft = () => new DomainError('KONTRAKT.NOT_DRAFT', 'Odmowę zawarcia odnotowuje się tylko przed podpisaniem kontraktu.', { status: 409, provision: ART_11 });

export const dayOutOfContract = (message: string) => new DomainError('KONTRAKT.DAY', message, { field: 'dzien' });

export const partyUnknown = () =>
  new DomainError('KONTRAKT.PARTY_UNKNOWN', 'Stroną kontraktu może być tylko ta osoba i ktoś z jej gospodarstwa.', { field: 'osoba_ids', provision: ART_108 });

export const onePartyOnly = () =>
  new DomainError('KONTRAKT.ONE_PARTY', 'Kontrakt w części B zawiera się z jedną osobą.', { field: 'osoba_ids', provision: WZOR });

export const breachWithoutDependants = () =>
  new DomainError('KONTRAKT.DEPENDANTS', 'Opisz sytuację osób na utrzymaniu: przy odmowie i ograniczeniu świadczeń trzeba ją uwzględnić.', { field: 'na_utrzymaniu', provision: ART_11 });

export const ocenaDone = () => new DomainError('KONTRAKT.REVIEW_DONE', 'Tej oceny już dokonano albo nie należy do tego kontraktu.', { status: 409, field: 'ocena_id' });

registerConstraint('kontrakt_jeden_projekt', { code: 'KONTRAKT.DRAFT_EXISTS', message: 'Ta osoba ma już w tej jednostce rozpoczęty kontrakt tego rodzaju. Dokończ go.' });
registerConstraint('kontrakt_wersja_szkic', { code: 'KONTRAKT.DRAFT_EXISTS', message: 'Jest już rozpoczęta treść do podpisania. Dokończ ją.' });
