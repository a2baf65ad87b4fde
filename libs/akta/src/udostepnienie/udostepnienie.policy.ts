import { DomainError, type PlainDate } from '@ostoja/kernel';
import { assertNotLater } from '../rejestr/pismo.policy.js';
import type { PismoRejestru } from '../rejestr/pismo-rejestru.entity.js';
import type { UmocowanyWSprawie } from '../sprawa.port.js';
import type { Kto, SposobUdostepnienia } from './udostepnienie.entity.js';

/** What was shown to whom, or refused. */
export interface NoweUdostepnienie {
  readonly kto: Kto;
  /** The entry of who acts for the party; needed unless it is the party. */
  readonly przedstawicielId?: string | null;
  readonly dzien: PlainDate;
  readonly sposob: SposobUdostepnienia;
  /** Items of the index; the whole akta when empty. */
  readonly kartaIds?: readonly string[];
  readonly uzasadnienie?: string | null;
  /** The order that refuses; its presence makes this a refusal. */
  readonly postanowienieId?: string | null;
}

/** Errors: 422 with the field and the provision. */
export function assertUdostepnienie({ kto, przedstawicielId, dzien, sposob, uzasadnienie, postanowienieId }: NoweUdostepnienie, dzis: PlainDate): void {
  assertNotLater('dzien', dzien, dzis);
  if (kto !== 'strona' && !przedstawicielId) throw noPower('Wskaż, kto przegląda akta: osobę wpisaną w sprawie jako działająca za stronę.', 'art. 32 i art. 33 § 2 KPA');
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

/**
 * Whoever views akta for the party has a power that lies in them, covers more than letters, and is in force on the day.
 * @param wAktach whether the document of the power is an item of the akta
 * Errors: 422 `AKTA.VIEWER_WITHOUT_POWER` with the provision.
 */
export function assertUmocowany(umocowany: UmocowanyWSprawie | undefined, { kto, dzien }: Pick<NoweUdostepnienie, 'kto' | 'dzien'>, wAktach: boolean): UmocowanyWSprawie {
  if (umocowany?.kto !== kto) throw noPower('Ta osoba nie jest wpisana w sprawie jako działająca za stronę.', 'art. 32 i art. 33 § 2 KPA');
  if (umocowany.zakres === 'doreczenia') throw noPower('Pełnomocnik do doręczeń odbiera tylko pisma: akt mu się nie udostępnia.', 'art. 33 i art. 73 § 1 KPA');
  if (umocowany.od > dzien || (umocowany.do !== null && umocowany.do < dzien)) throw noPower('Umocowanie nie obowiązywało w tym dniu.', 'art. 33 § 2 KPA');
  if (!wAktach) throw noPower('W aktach nie ma dokumentu umocowania (pełnomocnictwa albo orzeczenia). Włącz do akt oryginał lub poświadczony odpis.', 'art. 33 § 3 KPA');
  return umocowany;
}

/** Kinds of items that show a power: of an attorney, and of a statutory representative, guardian or curator. */
export const DOKUMENTY_UMOCOWANIA: Readonly<Record<Exclude<Kto, 'strona'>, readonly string[]>> = { pelnomocnik: ['pelnomocnictwo'], przedstawiciel: ['orzeczenie', 'akt-stanu-cywilnego'] };

function noPower(message: string, provision: string): DomainError {
  return new DomainError('AKTA.VIEWER_WITHOUT_POWER', message, { field: 'przedstawiciel_id', provision });
}
