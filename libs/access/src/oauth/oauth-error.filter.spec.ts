import type { ArgumentsHost } from '@nestjs/common';
import { DomainError } from '@ostoja/kernel';
import { OauthErrorFilter } from './oauth-error.filter.js';

/** What the filter sends. */
function answerTo(error: DomainError) {
  const sent: { status?: number; body?: unknown; headers: Record<string, string> } = { headers: {} };
  const reply = {
    header: (name: string, value: string) => void (sent.headers[name] = value),
    status: (status: number) => ({ send: (body: unknown) => void Object.assign(sent, { status, body }) }),
  };
  const host = { switchToHttp: () => ({ getResponse: () => reply }) } as unknown as ArgumentsHost;
  new OauthErrorFilter().catch(error, host);
  return sent;
}

describe('a fault in the words of RFC 6749', () => {
  it('asks a client that is not known to identify itself', () => {
    const answer = answerTo(new DomainError('ACCESS.WRONG_CREDENTIALS', 'Błędne dane.', { status: 401 }));
    expect(answer).toEqual({ status: 401, body: { error: 'invalid_client', error_description: 'Błędne dane.' }, headers: { 'www-authenticate': 'Basic realm="ostoja"' } });
  });

  it.each([
    [new DomainError('ACCESS.INVALID_SCOPE', 'Zakres.', { status: 400 }), 'invalid_scope'],
    [Object.assign(new DomainError('VALIDATION', 'Pola.', { status: 400 }), { bledy: [{ pole: 'grant_type', opis: 'unsupported_grant_type' }] }), 'unsupported_grant_type'],
    [Object.assign(new DomainError('VALIDATION', 'Pola.', { status: 400 }), { bledy: [{ pole: 'scope', opis: 'Podaj tekst.' }] }), 'invalid_request'],
    [new DomainError('ACCESS.OTHER', 'Inny.', { status: 422 }), 'invalid_request'],
  ])('says 400 to %s', (error, code) => {
    expect(answerTo(error)).toMatchObject({ status: 400, body: { error: code }, headers: {} });
  });
});
