import { DomainError, firstDay, type PlainMonth } from '@ostoja/kernel';
import type { BudgetLine } from '@ostoja/law';
import benefits from './budget-lines.json' with { type: 'json' };

interface BudgetVersion {
  readonly od: string;
  readonly do: string | null;
  readonly linie: readonly BudgetLine[];
}

/**
 * Lines of the budget that a benefit burdens in the month: those of the accountants' table, or else the default of its definition.
 * Errors: `WYPLATA.BUDGET_LINE_MISSING`.
 */
export function getBudgetLines(swiadczenieKod: string, month: PlainMonth, byDefault: readonly BudgetLine[]): readonly BudgetLine[] {
  const day = firstDay(month);
  const versions = (benefits.find((benefit) => benefit.swiadczenie === swiadczenieKod)?.wersje ?? []) as readonly BudgetVersion[];
  const lines = versions.find((v) => v.od <= day && (v.do === null || day <= v.do))?.linie ?? byDefault;
  if (lines.length === 0) {
    throw new DomainError('WYPLATA.BUDGET_LINE_MISSING', `Świadczenie nie ma przypisanej klasyfikacji budżetowej na miesiąc ${month}. Uzupełnij ją przed wypłatą.`, {
      details: { swiadczenie: swiadczenieKod, miesiac: month },
    });
  }
  return lines;
}
