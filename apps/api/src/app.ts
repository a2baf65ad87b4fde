import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, createTechnicalLog } from '@ostoja/database';
import { toProblem } from '@ostoja/http';
import { newId } from '@ostoja/kernel';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ApiModule } from './api.module.js';
import { closeToBodies, STATEMENT_TYPE } from './body-door.js';
import { serveClient } from './client.js';
import { serveOpenApi } from './openapi.js';

const BODY_LIMIT_BYTES = 1_048_576;
const UPLOAD_LIMIT_BYTES = 15 * 1_048_576;
/** A statement of a month of payments, some tens of thousands of entries. */
const STATEMENT_LIMIT_BYTES = 64 * 1_048_576;
const UPLOAD_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'text/csv'];

/** The API process without its socket: ready to listen, or to be asked in a test. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: () => newId(),
    requestIdHeader: false,
    trustProxy: 'loopback',
    routerOptions: { ignoreTrailingSlash: false },
    // An address that is no address never reaches the filter; by itself the framework would repeat it.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const problem = toProblem(error, request.id);
      void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(problem);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(config), adapter, { logger: createTechnicalLog(config), bufferLogs: false });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'openapi.json'].map((path) => ({ path, method: RequestMethod.ALL })) });
  app.enableShutdownHooks();
  await registerPlugins(app);
  serveOpenApi(app);
  await serveClient(app, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

async function registerPlugins(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: { maxAge: 31_536_000 },
  });
  await app.register(fastifyCompress, { threshold: 2048, encodings: ['gzip', 'identity'] });
  await app.register(fastifyCookie);
  for (const type of UPLOAD_TYPES) {
    fastify.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: UPLOAD_LIMIT_BYTES }, (_request, body, done) => done(null, body));
  }
  fastify.addContentTypeParser(STATEMENT_TYPE, { parseAs: 'buffer', bodyLimit: STATEMENT_LIMIT_BYTES }, (_request, body, done) => done(null, body));
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
  });
  closeToBodies(app);
}
