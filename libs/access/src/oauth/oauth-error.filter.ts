import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { DomainError } from '@ostoja/kernel';
import type { FastifyReply } from 'fastify';

const OWN_CODES: Record<string, string> = { 'ACCESS.WRONG_CREDENTIALS': 'invalid_client', 'ACCESS.INVALID_SCOPE': 'invalid_scope' };

/** Client libraries of OAuth expect `error` as RFC 6749, 5.2 spells it, instead of problem+json. */
@Catch(DomainError)
export class OauthErrorFilter implements ExceptionFilter {
  catch(error: DomainError, host: ArgumentsHost): void {
    const code = OWN_CODES[error.code] ?? (hasFault(error, 'unsupported_grant_type') ? 'unsupported_grant_type' : 'invalid_request');
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error.status === 401) void reply.header('www-authenticate', 'Basic realm="ostoja"');
    void reply.status(error.status === 401 ? 401 : 400).send({ error: code, error_description: error.message });
  }
}

function hasFault(error: DomainError, text: string): boolean {
  return 'bledy' in error && Array.isArray(error.bledy) && error.bledy.some((fault: { opis?: string }) => fault.opis === text);
}
