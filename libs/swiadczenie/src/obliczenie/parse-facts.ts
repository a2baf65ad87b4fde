import { DomainError } from '@ostoja/kernel';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';

/**
 * Facts as an instance of their class, checked as the open calculator checks them. Errors: 422 `SWIADCZENIE.FACTS_INVALID`, and
 * `SWIADCZENIE.SCOPE_INVALID` for a fact of the scope, which the worker chose.
 */
export function parseFacts(facts: new () => object, plain: object, zakres: readonly string[] = []): object {
  const instance = plainToInstance(facts, plain);
  const fault = firstFault(validateSync(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true }), '');
  if (!fault) return instance;
  if (zakres.includes(fault.field.split('.')[0]!)) {
    throw new DomainError('SWIADCZENIE.SCOPE_INVALID', `Podaj poprawnie zakres świadczenia: ${fault.message}`, { field: `zakres.${fault.field}` });
  }
  throw new DomainError('SWIADCZENIE.FACTS_INVALID', `Dowody zawierają dane, z których nie da się obliczyć świadczenia: ${fault.field}. Popraw dowód.`, { field: `fakty.${fault.field}` });
}

function firstFault(faults: readonly ValidationError[], parent: string): { field: string; message: string } | null {
  for (const fault of faults) {
    const field = parent ? `${parent}.${fault.property}` : fault.property;
    if (fault.constraints) return { field, message: Object.values(fault.constraints)[0] ?? '' };
    const inner = firstFault(fault.children ?? [], field);
    if (inner) return inner;
  }
  return null;
}
