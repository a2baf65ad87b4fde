import data from './return-reasons.json' with { type: 'json' };

/** Why the bank sent the money back, and whether the account has to be cleared up before it is paid to again. */
export interface ReturnReason {
  readonly opis: string;
  readonly wstrzymuje: boolean;
}

/** Of a code that the table does not know, and of none, the account has to be cleared up. */
export function getReturnReason(kod: string | null): ReturnReason {
  return data.powody.find((one) => one.kod === kod) ?? data.nieznany;
}
