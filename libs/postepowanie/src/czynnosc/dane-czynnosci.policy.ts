import { DomainError, type PlainDate } from '@ostoja/kernel';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { OkresNiewliczany } from '../procedura/dane-czynnosci.js';
import type { Przejscie } from '../procedura/procedura.js';

/**
 * The data of an act as its class says, or why not. An act without a class takes none.
 * Errors: 422 `POSTEPOWANIE.ACT_DATA` with the field.
 */
export function parseDane({ dane: klasa, przepis }: Przejscie, dane: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (!klasa) {
    const [given] = Object.keys(dane);
    if (given) throw fault(`dane.${given}`, 'Ta czynność nie przyjmuje dodatkowych danych.', przepis);
    return {};
  }
  const instance = plainToInstance(klasa, dane);
  const [error] = validateSync(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true });
  if (error) throw fault(`dane.${error.property}`, messageOf(error), przepis);
  return { ...instance };
}

/** A period that is not counted lies between the start of the proceeding and today, and apart from those already left out. Errors: 422 `POSTEPOWANIE.ACT_DATA`. */
export function assertOkres(dane: Readonly<Record<string, unknown>>, { wszczete, dzis, earlier, przepis }: { wszczete: PlainDate; dzis: PlainDate; earlier: readonly Readonly<Record<string, unknown>>[]; przepis: string }): void {
  const { od, do: until } = dane as unknown as OkresNiewliczany;
  if (until < od) throw fault('dane.do', 'Ostatni dzień okresu nie może być wcześniejszy niż pierwszy.', przepis);
  if (od < wszczete) throw fault('dane.od', 'Okres nie może zaczynać się przed wszczęciem postępowania.', przepis);
  if (until > dzis) throw fault('dane.do', 'Okres musi się już skończyć: dni, które nie upłynęły, nie można odliczyć.', przepis);
  const overlaps = earlier.some((other) => od <= (other['do'] as string) && (other['od'] as string) <= until);
  if (overlaps) throw fault('dane.od', 'Okres zachodzi na inny, którego już nie wliczono.', przepis);
}

function messageOf(error: ValidationError): string {
  const [message] = Object.values(error.constraints ?? {});
  return message ?? 'Popraw to pole.';
}

function fault(field: string, message: string, provision: string): DomainError {
  return new DomainError('POSTEPOWANIE.ACT_DATA', message, { field, provision });
}
