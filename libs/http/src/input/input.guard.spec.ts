import { Body, Controller, type ExecutionContext, Get, Post, Query } from '@nestjs/common';
import { InputGuard } from './input.guard.js';

@Controller()
class Routes {
  @Get()
  bare(): void {
    // takes nothing
  }
  @Get('lista')
  withQuery(@Query() _query: object): void {
    // takes a query
  }
  @Post()
  withBody(@Body() _body: object): void {
    // takes a body
  }
}

const ask = (handler: keyof Routes, request: { body?: unknown; query?: object; params?: object }): boolean =>
  new InputGuard().canActivate({
    getClass: () => Routes,
    getHandler: () => Routes.prototype[handler],
    switchToHttp: () => ({ getRequest: () => ({ query: {}, params: {}, ...request }) }),
  } as unknown as ExecutionContext);

describe('InputGuard', () => {
  it('lets in what the handler declares', () => {
    expect(ask('bare', {})).toBe(true);
    expect(ask('bare', { body: {}, query: {} })).toBe(true);
    expect(ask('withQuery', { query: { limit: '1' } })).toBe(true);
    expect(ask('withBody', { body: { imie: 'Janina' } })).toBe(true);
  });

  it.each([
    ['bare', { query: { nieznany: '1' } }],
    ['bare', { body: { data: '2020-01-01' } }],
    ['withQuery', { body: { data: '2020-01-01' } }],
    ['withBody', { query: { nieznany: '1' } }],
    ['withBody', { body: { imie: 'A\u0000' } }],
    ['withQuery', { query: { stan: '\ud800' } }],
    ['bare', { params: { id: '\u0000' } }],
  ] as const)('keeps from %s what it does not declare or nobody can mean: %j', (handler, request) => {
    expect(() => ask(handler, request)).toThrow(expect.objectContaining({ code: 'VALIDATION', status: 400 }));
  });
});
