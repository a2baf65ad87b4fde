import { DomainError } from '@ostoja/kernel';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';

/** Facts as an instance of their class, checked as the open calculator checks them. Errors: 422 `SWIADCZENIE.FACTS_INVALID`. */
export function parseFacts(facts: new () => object, plain: object): object {
  const instance = plainToInstance(facts, plain);
  const fault = firstFault(validateSync(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true }), '');
  if (!fault) return instance;
  throw new DomainError('SWIADCZENIE.FACTS_INVALID', `Dowody zawierają dane, z których nie da się obliczyć świadczenia: ${fault.field}. Popraw dowód.`, { field: `fakty.${fault.field}` });
}

function firstFault(faults: readonly ValidationError[], parent: string): { field: string } | null {
  for (const fault of faults) {
    const field = parent ? `${parent}.${fault.property}` : fault.property;
    if (fault.constraints) return { field };
    const inner = firstFault(fault.children ?? [], field);
    if (inner) return inner;
  }
  return null;
}
