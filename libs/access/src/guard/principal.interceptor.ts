import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { runAs } from '@ostoja/database';
import { Observable } from 'rxjs';
import type { SignedInRequest } from './access.guard.js';

/** Runs the handler, and every interceptor inside this one, as the principal whom the guard let in. */
@Injectable()
export class PrincipalInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const principal = request.user?.principal;
    if (!principal) return next.handle();
    return new Observable((subscriber) => runAs({ principal, requestId: request.id }, () => next.handle().subscribe(subscriber)));
  }
}
