import type { BrakujacePole } from '@ostoja/documents';
import { DomainError } from '@ostoja/kernel';
import type { StanPisma } from './pismo.entity.js';

const STAN: Readonly<Record<StanPisma, string>> = { projekt: 'projekt', 'do-podpisu': 'do podpisu', wydane: 'wydane', doreczone: 'doręczone' };

/** An act that the state of the letter does not allow. */
export function stateIllegal(czynnosc: string, stan: StanPisma, provision: string): DomainError {
  return new DomainError('PISMO.STATE', `${czynnosc}: niedopuszczalne, bo pismo jest w stanie „${STAN[stan]}”.`, { status: 409, provision });
}

export function incomplete(braki: readonly BrakujacePole[], provision: string): DomainError {
  return new DomainError('PISMO.INCOMPLETE', `Uzupełnij: ${braki.map(({ nazwa }) => nazwa).join(', ')}.`, { status: 409, field: braki[0]?.pole, provision, details: { braki: braki.map(({ pole }) => pole).join(',') } });
}

export function noAuthorisation(provision: string): DomainError {
  return new DomainError('PISMO.NO_AUTHORISATION', 'To pismo podpisuje osoba z ważnym upoważnieniem do załatwiania takich spraw w tej jednostce.', { status: 403, provision });
}
