import { DomainError, firstDay, type PlainMonth } from '@ostoja/kernel';
import type { BudgetLine } from '@ostoja/law';

/** The lines of the budget that the month burdens. Errors: `WYPLATA.BUDGET_LINE_MISSING`. */
export function getBudgetLines(swiadczenieKod: string, month: PlainMonth, budzet: readonly BudgetLine[]): readonly BudgetLine[] {
  const day = firstDay(month);
  const lines = budzet.filter((line) => line.od <= day && (line.do === null || day <= line.do));
  if (lines.length === 0) {
    throw new DomainError('WYPLATA.BUDGET_LINE_MISSING', `Świadczenie nie ma przypisanej klasyfikacji budżetowej na miesiąc ${month}. Uzupełnij ją przed wypłatą.`, {
      details: { swiadczenie: swiadczenieKod, miesiac: month },
    });
  }
  return lines;
}
