import type { ClassifiedAmount } from '../src/ksiega/classified-amount.js';

/** A line of the budget of zasiłek okresowy with the amount. */
export const aLine = (kwota: string, fields: Partial<ClassifiedAmount> = {}): ClassifiedAmount => ({ dzial: '852', rozdzial: '85214', paragraf: '3110', zrodlo: 'wlasne', kwota, ...fields });
