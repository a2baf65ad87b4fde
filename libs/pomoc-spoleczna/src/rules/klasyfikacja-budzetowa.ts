import type { BudgetLine } from '@ostoja/law';

const DOTACJA = 'dotacja na zadania własne (2030)';
const GMINA = 'środki własne gminy';
const pomoc = (czesc: BudgetLine['czesc'], rozdzial: string, zrodlo: string): BudgetLine => ({ czesc, dzial: '852', rozdzial, paragraf: '3110', zrodlo });

/** Default budget classification; the accountants keep the dated table that payments use. */
export const LINIE_ZASILKU_STALEGO = [pomoc('calosc', '85216', DOTACJA)];
export const LINIE_ZASILKU_OKRESOWEGO = [pomoc('minimum', '85214', DOTACJA), pomoc('ponad_minimum', '85214', GMINA)];
export const LINIE_ZASILKU_CELOWEGO = [pomoc('calosc', '85214', GMINA)];
