import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, newId } from '@ostoja/kernel';
import type { FastifyRequest } from 'fastify';
import { defer, firstValueFrom, type Observable } from 'rxjs';
import type { EntityManager } from 'typeorm';
import { CREATES } from './creates.decorator.js';

const KEY = /^[A-Za-z0-9_-]{8,64}$/;

/**
 * Runs a creating handler and the record of its answer in one transaction. A concurrent twin waits on the unique key and
 * then gets the first answer; a failed first try leaves nothing behind, so it may be repeated.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector, private readonly database: Database, private readonly clock: Clock) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.reflector.get<boolean>(CREATES, context.getHandler())) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = readKey(request);
    return defer(() => this.database.transaction((tx) => this.once(tx, key, digest(request), next)));
  }

  private async once(tx: EntityManager, key: string, hash: string, next: CallHandler): Promise<unknown> {
    const { jednostkaId, uzytkownikId } = getPrincipal();
    const inserted = await tx.query<unknown[]>(
      `insert into http.idempotencja (jednostka_id, id, uzytkownik_id, klucz, skrot, utworzono) values ($1, $2, $3, $4, $5, $6)
       on conflict (jednostka_id, uzytkownik_id, klucz) do nothing returning 1`,
      [jednostkaId, newId(), uzytkownikId, key, hash, this.clock.now()],
    );
    if (inserted.length === 0) return this.replay(tx, uzytkownikId, key, hash);
    const answer: unknown = await firstValueFrom(next.handle(), { defaultValue: undefined });
    await tx.query('update http.idempotencja set odpowiedz = $3 where uzytkownik_id = $1 and klucz = $2', [
      uzytkownikId,
      key,
      JSON.stringify(answer ?? null),
    ]);
    return answer;
  }

  private async replay(tx: EntityManager, uzytkownikId: string, key: string, hash: string): Promise<unknown> {
    const [first] = await tx.query<{ skrot: string; odpowiedz: unknown }[]>(
      'select skrot, odpowiedz from http.idempotencja where uzytkownik_id = $1 and klucz = $2',
      [uzytkownikId, key],
    );
    if (first?.skrot !== hash) {
      throw new DomainError('HTTP.IDEMPOTENCY_KEY_REUSED', 'Ten klucz Idempotency-Key został już użyty do innego żądania.', { status: 422 });
    }
    return first.odpowiedz ?? undefined;
  }
}

function readKey(request: FastifyRequest): string {
  const header = request.headers['idempotency-key'];
  if (typeof header !== 'string' || !KEY.test(header)) {
    throw new DomainError('HTTP.IDEMPOTENCY_KEY_REQUIRED', 'Podaj nagłówek Idempotency-Key: 8-64 znaki, litery, cyfry, - lub _.', { status: 400 });
  }
  return header;
}

function digest(request: FastifyRequest): string {
  const body = Buffer.isBuffer(request.body) ? request.body : JSON.stringify(request.body ?? null);
  return createHash('sha256').update(`${request.method} ${request.url}\n`).update(body).digest('hex');
}
