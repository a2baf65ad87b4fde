import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { Config } from '@ostoja/database';
import { CursorCodec } from './cursor.js';
import { EtagInterceptor } from './etag.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { InputGuard } from './input/input.guard.js';
import { ProblemFilter } from './problem.filter.js';
import { createValidationPipe } from './validation.pipe.js';

/** What every route shares: one error shape, one page shape, versions, idempotency, limits. */
@Global()
@Module({
  imports: [
    ThrottlerModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        throttlers: [
          { name: 'open', ttl: 60_000, limit: config.RATE_LIMIT_OPEN },
          { name: 'sign-in', ttl: 60_000, limit: config.RATE_LIMIT_SIGN_IN },
        ],
      }),
    }),
  ],
  providers: [
    CursorCodec,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: InputGuard },
    { provide: APP_PIPE, useFactory: createValidationPipe },
    { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
  exports: [CursorCodec, ThrottlerModule],
})
export class HttpModule {}
