import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { ValidationError } from '../problem.dto.js';
import { assertSafeInput, plainPath } from './unsafe-input.js';

/** Stops hostile input before interceptors store it and pipes walk through it; a route that takes no query or no body gets none. */
@Injectable()
export class InputGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { body, query, params } = context.switchToHttp().getRequest<FastifyRequest>();
    for (const part of [params, query, body]) assertSafeInput(part);
    const taken = takenBy(context);
    if (!taken.has(RouteParamtypes.QUERY)) refuseFields(query);
    if (!taken.has(RouteParamtypes.BODY)) refuseFields(body);
    return true;
  }
}

/** Kinds of input that the handler declares. */
function takenBy(context: ExecutionContext): Set<number> {
  const declared = (Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ?? {}) as Record<string, unknown>;
  return new Set(Object.keys(declared).map((key) => Number(key.split(':')[0])));
}

function refuseFields(input: unknown): void {
  const [first] = Object.keys(input ?? {});
  if (first !== undefined) throw new ValidationError([{ pole: plainPath(first), opis: 'Nieznane pole.' }]);
}
