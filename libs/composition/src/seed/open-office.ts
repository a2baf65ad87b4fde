import fastifyCookie from '@fastify/cookie';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DEMO_PASSWORD } from '@ostoja/access';
import type { Config } from '@ostoja/database';
import { domainModules } from '../modules.js';
import { type Call, OfficeClient } from './office-client.js';

@Module({})
class OfficeModule {}

/** The API without a socket, for the demo accounts to work in: what they make passes every wall that people's work passes. */
export async function openOffice(config: Config): Promise<{ app: NestFastifyApplication; office: OfficeClient }> {
  const app = await NestFactory.create<NestFastifyApplication>({ module: OfficeModule, imports: domainModules(config, 'ostoja-api') }, new FastifyAdapter(), { logger: ['error'] });
  app.setGlobalPrefix('api/v1');
  await app.register(fastifyCookie);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const tokens = new Map<string, Promise<string>>();
  const office = new OfficeClient(async (call) => {
    const token = tokens.get(call.login) ?? signIn(app, call.login);
    tokens.set(call.login, token);
    return inject(app, call, await token);
  });
  return { app, office };
}

async function signIn(app: NestFastifyApplication, login: string): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/api/v1/sesje', payload: { login, haslo: DEMO_PASSWORD } });
  return answer.json<{ token: string }>().token;
}

async function inject(app: NestFastifyApplication, { method, path, body, headers }: Call, token: string): Promise<{ status: number; body: unknown }> {
  const answer = await app.inject({ method, url: `/api/v1${path}`, headers: { authorization: `Bearer ${token}`, ...headers }, ...(body && { payload: body }) });
  return { status: answer.statusCode, body: answer.json<unknown>() };
}
