/** The year whose expense a payment `p` of a list `l` is: that in which the money left (art. 263 ust. 1 ufp), by the bank's word or, before it, the day of the list. */
export const PAID_YEAR = 'extract(year from coalesce(p.wykonano, l.dzien))::int';
