import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { DomainError } from '@ostoja/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemResponse } from './problem.dto.js';

const SQLSTATE = /^[0-9A-Z]{5}$/;
const NAMES: Record<number, [code: string, message: string]> = {
  400: ['HTTP.BAD_REQUEST', 'Żądanie jest niepoprawne.'],
  401: ['ACCESS.UNAUTHENTICATED', 'Zaloguj się, aby kontynuować.'],
  403: ['ACCESS.FORBIDDEN', 'Nie masz uprawnień do tej czynności.'],
  404: ['NOT_FOUND', 'Nie ma takiego adresu lub zasobu.'],
  405: ['HTTP.METHOD_NOT_ALLOWED', 'Tego adresu nie można użyć w ten sposób.'],
  413: ['HTTP.TOO_LARGE', 'Przesłane dane są za duże.'],
  415: ['HTTP.UNSUPPORTED_MEDIA_TYPE', 'Ten rodzaj treści nie jest obsługiwany.'],
  429: ['HTTP.TOO_MANY_REQUESTS', 'Zbyt wiele żądań. Odczekaj chwilę i spróbuj ponownie.'],
};

/** Turns every fault into problem+json (RFC 9457). Only what a DomainError says reaches the caller; the rest is a bug and only logged. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = toProblem(error, request.id);
    if (problem.status >= 500) {
      this.logger.error(`${request.id} ${request.method} ${request.routeOptions?.url ?? '?'}`, traceOf(error));
    }
    if (reply.sent) return;
    void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(problem);
  }
}

/** The answer to a fault: all that a DomainError says, of anything else the status alone. */
export function toProblem(error: unknown, requestId: string): ProblemResponse {
  if (error instanceof DomainError) return fromDomainError(error, requestId);
  const status = statusOf(error);
  const [kod, tytul] = NAMES[status] ?? (status < 500 ? ['HTTP.REFUSED', 'Żądanie zostało odrzucone.'] : ['INTERNAL', 'Coś poszło nie tak po naszej stronie. Podaj pomocy technicznej numer żądania.']);
  return { type: `urn:ostoja:problem:${kod}`, title: tytul, status, kod, zadanie: requestId };
}

/** PostgreSQL repeats values in its messages (`invalid input syntax for type date: "…"`): of its faults the technical log gets the code and the place only. */
function traceOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string' || !SQLSTATE.test(code)) return error.stack;
  return [`${error.name} ${code}`, ...(error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))].join('\n');
}

function fromDomainError(error: DomainError, requestId: string): ProblemResponse {
  return {
    type: `urn:ostoja:problem:${error.code}`,
    title: error.message,
    status: error.status,
    kod: error.code,
    zadanie: requestId,
    ...(error.field && { pole: error.field }),
    ...(error.provision && { przepis: error.provision }),
    ...(error.details && { szczegoly: { ...error.details } }),
    ...('bledy' in error && { bledy: (error as { bledy: ProblemResponse['bledy'] }).bledy }),
  };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
