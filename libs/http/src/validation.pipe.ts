import { type ValidationError as Fault, ValidationPipe } from '@nestjs/common';
import { rememberValidationMetadata } from '@ostoja/kernel';
import { plainPath } from './input/unsafe-input.js';
import { type FieldFault, ValidationError } from './problem.dto.js';
import { polishMessage } from './validation-messages.js';

/** Refuses unknown fields and says, in Polish, what is wrong with each field; never repeats what was sent. */
export function createValidationPipe(): ValidationPipe {
  rememberValidationMetadata();
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (faults) => new ValidationError(flatten(faults, '')),
  });
}

function flatten(faults: readonly Fault[], parent: string): FieldFault[] {
  return faults.flatMap((fault) => {
    const path = parent ? `${parent}.${fault.property}` : fault.property;
    const own = Object.entries(fault.constraints ?? {}).map(([rule, message]) => ({ pole: plainPath(path), opis: polishMessage(rule, message) }));
    return [...own, ...flatten(fault.children ?? [], path)];
  });
}
