/** The day on which the money of a payment `p` of a list `l` left, by the bank's word or, before it, the day of the list. What the desk hands out left the bank with the cash for the list. */
export const PAID_DAY = `case l.kanal when 'kasa' then l.dzien else coalesce(p.wykonano, l.dzien) end`;

/** The year whose expense the payment is (art. 263 ust. 1 ufp): that of the day, unless the ledger entered it in another one. */
export const PAID_YEAR = `coalesce(p.rok_wykonania, extract(year from ${PAID_DAY}))::int`;

/** The year in which the approval of the list `l` took what was deducted off the liability: that is its expense, whenever the rest was paid. */
export const DEDUCTED_YEAR = `extract(year from l.zatwierdzono at time zone 'Europe/Warsaw')::int`;
