import { type ArgumentsHost, ForbiddenException, HttpException, Logger } from '@nestjs/common';
import { DomainError } from '@ostoja/kernel';
import { ValidationError } from './problem.dto.js';
import { ProblemFilter, toProblem } from './problem.filter.js';

interface Sent {
  status?: number;
  type?: string;
  body?: Record<string, unknown>;
}

function answerTo(error: unknown): Sent {
  const sent: Sent = {};
  const reply = {
    status(status: number) {
      sent.status = status;
      return reply;
    },
    type(type: string) {
      sent.type = type;
      return reply;
    },
    send(body: Record<string, unknown>) {
      sent.body = body;
    },
  };
  const request = { id: 'z-1', method: 'GET', routeOptions: { url: '/osoby/:id' } };
  new ProblemFilter().catch(error, { switchToHttp: () => ({ getResponse: () => reply, getRequest: () => request }) } as unknown as ArgumentsHost);
  return sent;
}

describe('ProblemFilter', () => {
  beforeAll(() => Logger.overrideLogger(false));
  afterAll(() => Logger.overrideLogger(['error']));

  it('says all that a domain error says', () => {
    const error = new DomainError('OSOBA.PESEL_CHECKSUM', 'Numer PESEL ma błędną cyfrę kontrolną.', { field: 'pesel', provision: 'art. 15', details: { cyfra: 3 } });
    expect(answerTo(error)).toEqual({
      status: 422,
      type: 'application/problem+json; charset=utf-8',
      body: {
        type: 'urn:ostoja:problem:OSOBA.PESEL_CHECKSUM', title: 'Numer PESEL ma błędną cyfrę kontrolną.', status: 422, kod: 'OSOBA.PESEL_CHECKSUM',
        zadanie: 'z-1', pole: 'pesel', przepis: 'art. 15', szczegoly: { cyfra: 3 },
      },
    });
  });

  it('lists every faulty field', () => {
    const bledy = [{ pole: 'a', opis: 'Podaj a.' }, { pole: 'b', opis: 'Podaj b.' }];
    expect(answerTo(new ValidationError(bledy)).body).toMatchObject({ status: 400, kod: 'VALIDATION', pole: 'a', bledy });
  });

  it.each([
    [new ForbiddenException('secret'), 403, 'ACCESS.FORBIDDEN'],
    [new HttpException('secret', 418), 418, 'HTTP.REFUSED'],
    [Object.assign(new Error('secret'), { statusCode: 413 }), 413, 'HTTP.TOO_LARGE'],
    [Object.assign(new Error('secret'), { statusCode: 302 }), 500, 'INTERNAL'],
    [new Error('secret'), 500, 'INTERNAL'],
    ['secret', 500, 'INTERNAL'],
    [null, 500, 'INTERNAL'],
  ])('tells nothing of an error that is not its own: %s', (error, status, kod) => {
    const { body } = answerTo(error);
    expect(body).toMatchObject({ status, kod });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(toProblem(error, 'z-1')).toEqual(body);
  });

  it('keeps values that the database repeats out of the technical log', () => {
    const logged = jest.spyOn(Logger.prototype, 'error');
    answerTo(Object.assign(new Error('invalid input syntax for type date: "secret\n    secret"'), { name: 'QueryFailedError', code: '22007' }));
    answerTo(new Error('a bug'));
    const [ofDatabase, ofBug] = logged.mock.calls.map((call) => String(call[1]));
    logged.mockRestore();
    expect(ofDatabase).toMatch(/^QueryFailedError 22007\n {4}at /);
    expect(ofDatabase).not.toContain('secret');
    expect(ofBug).toContain('a bug');
  });
});
