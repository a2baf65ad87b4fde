import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { firstValueFrom, of } from 'rxjs';
import { assertVersion, EtagInterceptor } from './etag.js';

async function headersFor(body: unknown): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  const reply = { header: (name: string, value: string) => (headers[name] = value) };
  const context = { switchToHttp: () => ({ getResponse: () => reply }) } as unknown as ExecutionContext;
  const next: CallHandler = { handle: () => of(body) };
  expect(await firstValueFrom(new EtagInterceptor().intercept(context, next))).toBe(body);
  return headers;
}

describe('versions', () => {
  it('of a body become its ETag', async () => expect(await headersFor({ wersja: 3 })).toEqual({ etag: '"3"' }));

  it.each([[{ id: 'x' }], [null], [undefined], [[{ wersja: 3 }]], [{ wersja: '3' }]])('are not invented for %j', async (body) => expect(await headersFor(body)).toEqual({}));

  it('that are no longer the newest are refused with the newest one', () => {
    expect(() => assertVersion(4, 3)).toThrow(expect.objectContaining({ code: 'HTTP.VERSION_CHANGED', status: 412, details: { aktualna_wersja: 4 } }));
    expect(() => assertVersion(4, 4)).not.toThrow();
  });
});
