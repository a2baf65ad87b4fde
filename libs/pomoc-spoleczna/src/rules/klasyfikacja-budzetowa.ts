import { plainDate } from '@ostoja/kernel';
import type { BudgetLine } from '@ostoja/law';

const DOTACJA = 'dotacja-2030';
const WLASNE = 'wlasne';
/** Chapters as they stand since the tasks of the family moved from dział 852 to 855. A change is a line that ends and one that follows it. */
const OD = plainDate('2017-01-01');
const linia = (czesc: BudgetLine['czesc'], rozdzial: string, zrodlo: string): BudgetLine => ({ czesc, dzial: '852', rozdzial, paragraf: '3110', zrodlo, od: OD, do: null });

/**
 * The budget classification, the one place where it stands. Chapters: gov.legalis.pl on the change of działy 852 and 855 in 2017; paragraph,
 * grant and own means: practice of centres. Not yet verified by an accountant.
 */
export const LINIE_ZASILKU_STALEGO = [linia('calosc', '85216', DOTACJA)];
export const LINIE_ZASILKU_OKRESOWEGO = [linia('minimum', '85214', DOTACJA), linia('ponad_minimum', '85214', WLASNE)];
export const LINIE_ZASILKU_CELOWEGO = [linia('calosc', '85214', WLASNE)];
