import { createHmac } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Config, Database, findContext, getPrincipal } from '@ostoja/database';
import { Clock, deriveKey, DomainError, newId } from '@ostoja/kernel';
import type { FastifyRequest } from 'fastify';
import { defer, firstValueFrom, type Observable } from 'rxjs';
import type { EntityManager } from 'typeorm';
import { seal, unseal } from '../seal.js';
import { CREATES } from './creates.decorator.js';
import { ReplayJournal } from './replay-journal.js';

const KEY = /^[A-Za-z0-9_-]{8,64}$/;
/** A client that has not heard our answer asks again within minutes; a day later it is a new act. */
const KEPT_MS = 86_400_000;
const FORGET = `
  delete from http.idempotencja where id in (select id from http.idempotencja where uzytkownik_id = $1 and utworzono < $2 for update skip locked)`;
/** What the author may do and where, and from which cases they are excluded (KPA 24): who has lost some of it since must not get the old answer. */
const RIGHTS = `
  md5(coalesce((select string_agg(m.uprawnienie || m.komorki::text, ',' order by m.uprawnienie) from access.moje_uprawnienia() m), '')
    || coalesce((select string_agg(k::text, ',' order by k) from unnest(access.kregi()) k), '')
    || coalesce((select string_agg(s::text, ',' order by s) from unnest(access.wylaczone_sprawy()) s), ''))`;

/**
 * Runs a creating handler and the record of its answer in one transaction. A concurrent twin waits on the unique key and
 * then gets the first answer; a failed first try leaves nothing behind, so it may be repeated.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly secret: Buffer;

  constructor(private readonly reflector: Reflector, private readonly database: Database, private readonly clock: Clock, config: Config, private readonly journal: ReplayJournal) {
    this.secret = deriveKey(config.OSTOJA_SECRET, 'idempotency');
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.reflector.get<boolean>(CREATES, context.getHandler())) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = readKey(request);
    return defer(() => this.database.transaction((tx) => this.once(tx, key, digest(this.secret, request), next)));
  }

  private async once(tx: EntityManager, key: string, hash: string, next: CallHandler): Promise<unknown> {
    const { jednostkaId, uzytkownikId } = getPrincipal();
    await tx.query(FORGET, [uzytkownikId, new Date(this.clock.now().getTime() - KEPT_MS)]);
    const inserted = await tx.query<unknown[]>(
      `insert into http.idempotencja (jednostka_id, id, uzytkownik_id, klucz, skrot, utworzono, zadanie) values ($1, $2, $3, $4, $5 || '.' || ${RIGHTS}, $6, $7)
       on conflict (jednostka_id, uzytkownik_id, klucz) do nothing returning 1`,
      [jednostkaId, newId(), uzytkownikId, key, hash, this.clock.now(), findContext()?.requestId ?? null],
    );
    if (inserted.length === 0) return this.replay(tx, uzytkownikId, key, hash);
    const answer: unknown = await firstValueFrom(next.handle(), { defaultValue: undefined });
    await tx.query('update http.idempotencja set odpowiedz = $3 where uzytkownik_id = $1 and klucz = $2', [
      uzytkownikId,
      key,
      // Answers carry what elsewhere is kept under envelope keys, evidence of health included.
      JSON.stringify(seal(this.secret, JSON.stringify(answer ?? null))),
    ]);
    return answer;
  }

  private async replay(tx: EntityManager, uzytkownikId: string, key: string, hash: string): Promise<unknown> {
    const [first] = await tx.query<{ skrot: string; prawa: string; odpowiedz: string; zadanie: string | null }[]>(
      `select skrot, ${RIGHTS} as prawa, odpowiedz, zadanie from http.idempotencja where uzytkownik_id = $1 and klucz = $2`,
      [uzytkownikId, key],
    );
    const [request, rights] = first?.skrot.split('.') ?? [];
    if (!first || request !== hash) {
      throw new DomainError('HTTP.IDEMPOTENCY_KEY_REUSED', 'Ten klucz Idempotency-Key został już użyty do innego żądania.', { status: 422 });
    }
    if (rights !== first.prawa) {
      throw new DomainError('HTTP.RIGHTS_CHANGED', 'Ta czynność jest już wykonana, ale od tego czasu zmieniły się Twoje uprawnienia. Odczytaj dane ponownie.', { status: 403 });
    }
    if (first.zadanie) await this.journal.replayed(first.zadanie);
    return (JSON.parse(unseal(this.secret, first.odpowiedz)) as unknown) ?? undefined;
  }
}

function readKey(request: FastifyRequest): string {
  const header = request.headers['idempotency-key'];
  if (typeof header !== 'string' || !KEY.test(header)) {
    throw new DomainError('HTTP.IDEMPOTENCY_KEY_REQUIRED', 'Podaj nagłówek Idempotency-Key: 8-64 znaki, litery, cyfry, - lub _.', { status: 400 });
  }
  return header;
}

function digest(secret: Buffer, request: FastifyRequest): string {
  const body = Buffer.isBuffer(request.body) ? request.body : JSON.stringify(request.body ?? null);
  return createHmac('sha256', secret).update(`${request.method} ${request.url}\n`).update(body).digest('hex');
}
