import { DomainError, type PlainDate } from '@ostoja/kernel';
import { assertNotLater } from '../rejestr/pismo.policy.js';
import type { PismoRejestru } from '../rejestr/pismo-rejestru.entity.js';
import type { Kto, SposobUdostepnienia } from './udostepnienie.entity.js';

/** What was shown to whom, or refused. */
export interface NoweUdostepnienie {
  readonly kto: Kto;
  /** Needed unless it is the party. */
  readonly ktoNazwa?: string | null;
  readonly dzien: PlainDate;
  readonly sposob: SposobUdostepnienia;
  /** Items of the index; the whole akta when empty. */
  readonly kartaIds?: readonly string[];
  readonly uzasadnienie?: string | null;
  /** The order that refuses; its presence makes this a refusal. */
  readonly postanowienieId?: string | null;
}

/** Errors: 422 with the field and the provision. */
export function assertUdostepnienie({ kto, ktoNazwa, dzien, sposob, uzasadnienie, postanowienieId }: NoweUdostepnienie, dzis: PlainDate): void {
  assertNotLater('dzien', dzien, dzis);
  if (kto !== 'strona' && !ktoNazwa) throw new DomainError('AKTA.VIEWER_UNNAMED', 'Podaj, kto przegląda akta w imieniu strony.', { field: 'kto_nazwa', provision: 'art. 32-33 KPA' });
  if (sposob === 'uwierzytelniony-odpis' && !postanowienieId && !uzasadnienie) {
    throw new DomainError('AKTA.IMPORTANT_INTEREST', 'Uwierzytelniony odpis wydaje się, gdy uzasadnia to ważny interes strony: podaj jaki.', { field: 'uzasadnienie', provision: 'art. 73 § 2 KPA' });
  }
}

/** Viewing is refused by an order of this case, and by nothing else. Errors: 422 `AKTA.REFUSAL_WITHOUT_ORDER`. */
export function assertPostanowienie(pismo: Pick<PismoRejestru, 'rodzaj' | 'kierunek' | 'sprawaIds'> | null, sprawaId: string): void {
  if (pismo?.kierunek === 'wychodzace' && pismo.rodzaj === 'postanowienie' && pismo.sprawaIds.includes(sprawaId)) return;
  throw new DomainError('AKTA.REFUSAL_WITHOUT_ORDER', 'Odmowa dostępu do akt następuje w drodze postanowienia: wskaż postanowienie wydane w tej sprawie.', {
    field: 'postanowienie_id',
    provision: 'art. 74 § 2 KPA',
  });
}
