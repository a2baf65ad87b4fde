import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AdmissionService, RouteCheck, type RouteAccess } from '@ostoja/access';
import { toProblem } from '@ostoja/http';
import type { FastifyRequest } from 'fastify';

/** The one route that takes bytes of any kind, and more of them than others. */
const STATEMENT_ROUTE = '/api/v1/wyciagi';
export const STATEMENT_TYPE = 'application/octet-stream';

/**
 * The door asked before a byte of a body is kept: it is taken only on routes that there are, and, unless they are open, from those who may call them; open ones take
 * JSON and forms alone, the short kinds: files are not for strangers to send.
 * The guard would say the same, but after the whole body.
 */
export function closeToBodies(app: NestFastifyApplication): void {
  const admission = app.get(AdmissionService, { strict: false });
  const declared = new Map<string, RouteAccess | undefined>();
  for (const { method, paths, access } of app.get(RouteCheck, { strict: false }).findRoutes()) for (const path of paths) declared.set(`${method} /api/v1/${path}`, access);
  app.getHttpAdapter().getInstance().addHook('onRequest', async (request, reply) => {
    if (!bearsBody(request)) return;
    try {
      if (request.routeOptions.url === undefined) throw refusal(404);
      const access = declared.get(`${request.method} ${request.routeOptions.url}`);
      await admission.admitHeader(access, request.headers.authorization);
      if (access?.kind === 'open' && !isShort(request)) throw refusal(415);
      if (isStatement(request) && request.routeOptions.url !== STATEMENT_ROUTE) throw refusal(415);
    } catch (error) {
      const problem = toProblem(error, request.id);
      return reply.status(problem.status).header('connection', 'close').type('application/problem+json; charset=utf-8').send(problem);
    }
  });
}

const bearsBody = ({ headers }: FastifyRequest): boolean => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
/** A form asks for the token of a program (RFC 6749 § 4.4.2); both kinds have the limit of every body, 1 MB. */
const isShort = ({ headers }: FastifyRequest): boolean => /^\s*application\/(json|x-www-form-urlencoded)\s*(;|$)/i.test(headers['content-type'] ?? '');
const isStatement = ({ headers }: FastifyRequest): boolean => headers['content-type']?.trim().toLowerCase().startsWith(STATEMENT_TYPE) ?? false;
const refusal = (statusCode: number): Error => Object.assign(new Error('Refused before its body'), { statusCode });
