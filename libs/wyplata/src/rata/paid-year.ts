/**
 * The year whose expense a payment `p` of a list `l` is: that in which the money left (art. 263 ust. 1 ufp), by the bank's word or, before it, the day of
 * the list. What the desk hands out left the bank with the cash for the list.
 */
export const PAID_YEAR = `extract(year from case l.kanal when 'kasa' then l.dzien else coalesce(p.wykonano, l.dzien) end)::int`;

/** The year in which the approval of the list `l` took what was deducted off the liability: that is its expense, whenever the rest was paid. */
export const DEDUCTED_YEAR = `extract(year from l.zatwierdzono at time zone 'Europe/Warsaw')::int`;
