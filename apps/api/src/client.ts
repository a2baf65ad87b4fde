import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@ostoja/database';
import type { FastifyReply } from 'fastify';

const SERVER_PATHS = /^\/(api|docs|health|openapi\.json)(\/|$|\?)/;
/** Built files; a dot deeper in an address is part of an identifier, such as that of a parameter. */
const FILES = /^\/(assets\/|[^/?]+\.\w+(\?|$))/;

/** Serves the built client at `/`; a page address of the client (no file, asks for HTML) gets index.html. */
export async function serveClient(app: NestFastifyApplication, config: Config): Promise<void> {
  const root = resolve(config.OSTOJA_WEB_DIR ?? 'dist/web');
  if (!existsSync(resolve(root, 'index.html'))) return;
  await app.register(fastifyStatic, { root, wildcard: false, index: ['index.html'], maxAge: '1h', setHeaders: cacheByName });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      const isPage = request.method === 'GET' && !SERVER_PATHS.test(request.url) && !FILES.test(request.url) && request.url !== '/';
      if (isPage && (request.headers.accept ?? '').includes('text/html')) return reply.sendFile('index.html');
    });
}

/** Built assets carry their hash in the name and never change; the page that names them must always be asked for. */
function cacheByName(reply: FastifyReply, path: string): void {
  void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}
