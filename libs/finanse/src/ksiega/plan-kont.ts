import type { PostingKind } from './posting-kind.js';
import rules from './posting-rules.json' with { type: 'json' };

/** An account of the plan of accounts. */
export interface Konto {
  readonly kod: string;
  readonly symbol: string;
  readonly nazwa: string;
  /** The balance passes into the next year; of the others each year begins at zero. */
  readonly przechodzi: boolean;
}

export const KONTA: readonly Konto[] = rules.konta;
export const KONTO_KODY: readonly string[] = KONTA.map(({ kod }) => kod);
/** Accounts whose balance passes into the next year. */
export const PRZECHODZACE: readonly string[] = KONTA.filter(({ przechodzi }) => przechodzi).map(({ kod }) => kod);

export const RODZAJE: readonly { readonly rodzaj: string; readonly nazwa: string; readonly wn: string; readonly ma: string }[] = rules.operacje;
export const RODZAJ_KODY: readonly string[] = RODZAJE.map(({ rodzaj }) => rodzaj);

/** Name of a kind of event, for people. */
export const nazwaRodzaju = (rodzaj: PostingKind | string): string => RODZAJE.find((rule) => rule.rodzaj === rodzaj)?.nazwa ?? rodzaj;

/** Symbol of an account in the plan of accounts. */
export const symbolKonta = (kod: string): string => KONTA.find((konto) => konto.kod === kod)?.symbol ?? kod;
