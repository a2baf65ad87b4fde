import { type CallHandler, createParamDecorator, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { DomainError } from '@ostoja/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** The version of the record that the caller saw, from `If-Match`; 428 without it. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (!header) {
    throw new DomainError('HTTP.IF_MATCH_REQUIRED', 'Brak nagłówka If-Match z wersją, którą zmieniasz.', { status: 428 });
  }
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)?.[1];
  if (!version) throw new DomainError('HTTP.IF_MATCH_INVALID', 'Nagłówek If-Match musi zawierać wersję z nagłówka ETag.', { status: 400 });
  return Number(version);
});

/** Refuses a change of a version that is no longer the newest: somebody else was faster (412). */
export function assertVersion(current: number, seen: number): void {
  if (current !== seen) {
    throw new DomainError('HTTP.VERSION_CHANGED', 'Ktoś w międzyczasie zmienił te dane. Odśwież i nanieś zmianę ponownie.', {
      status: 412,
      details: { aktualna_wersja: current },
    });
  }
}

/** Gives a body with `wersja` its ETag. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((body: unknown) => {
        const version = (body as { wersja?: unknown } | null)?.wersja;
        if (typeof version === 'number') context.switchToHttp().getResponse<FastifyReply>().header('etag', `"${version}"`);
        return body;
      }),
    );
  }
}
