import { plainDate } from '@ostoja/kernel';
import type { BudgetLine } from '@ostoja/law';

const DOTACJA = 'dotacja-2030';
const WLASNE = 'wlasne';
const SWIADCZENIA_SPOLECZNE = '3110';
const ZAKUP_USLUG = '4300';
const SKLADKI_ZDROWOTNE = '4130';
/** Chapters as they stand since the tasks of the family moved from dział 852 to 855. A change is a line that ends and one that follows it. */
const OD = plainDate('2017-01-01');
const linia = (czesc: BudgetLine['czesc'], rozdzial: string, zrodlo: string, paragraf = SWIADCZENIA_SPOLECZNE): BudgetLine => ({ czesc, dzial: '852', rozdzial, paragraf, zrodlo, od: OD, do: null });

/**
 * The budget classification, the one place where it stands. Chapters: gov.legalis.pl on the change of działy 852 and 855 in 2017; paragraph,
 * grant and own means: practice of centres. Not yet verified by an accountant.
 */
export const LINIE_ZASILKU_STALEGO = [linia('calosc', '85216', DOTACJA)];
export const LINIE_ZASILKU_OKRESOWEGO = [linia('minimum', '85214', DOTACJA), linia('ponad_minimum', '85214', WLASNE)];
export const LINIE_ZASILKU_CELOWEGO = [linia('calosc', '85214', WLASNE)];
export const LINIE_POSILKU = [linia('calosc', '85230', 'program-posilek')];
export const LINIE_SCHRONIENIA = [linia('calosc', '85295', WLASNE, ZAKUP_USLUG)];
export const LINIE_USLUG_OPIEKUNCZYCH = [linia('calosc', '85228', WLASNE, ZAKUP_USLUG)];
export const LINIE_USLUG_SPECJALISTYCZNYCH = [linia('calosc', '85228', DOTACJA, ZAKUP_USLUG)];
export const LINIE_SPRAWIENIA_POGRZEBU = [linia('calosc', '85214', WLASNE, ZAKUP_USLUG)];
export const LINIE_SKLADKI_ZDROWOTNEJ = [linia('calosc', '85213', DOTACJA, SKLADKI_ZDROWOTNE)];
