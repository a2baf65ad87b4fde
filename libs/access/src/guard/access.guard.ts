import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { Bearer } from '../session/access-token.service.js';
import { AdmissionService } from './admission.service.js';
import { unauthenticated } from './reach.service.js';
import { ROUTE_ACCESS, type RouteAccess } from './route-access.js';

/** A request past the guard: `user` is who the token names. */
export type SignedInRequest = FastifyRequest & { user?: Bearer };

/** The door of every route: the token must be valid, the account active, the permission held. Closed to routes that declare nothing. */
@Injectable()
export class AccessGuard extends AuthGuard('jwt') {
  constructor(private readonly reflector: Reflector, private readonly admission: AdmissionService) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [context.getHandler(), context.getClass()]);
    if (access?.kind === 'open') return true;
    await super.canActivate(context);
    await this.admission.admit(access, context.switchToHttp().getRequest<SignedInRequest>().user);
    return true;
  }

  override handleRequest<User>(_error: unknown, user: User | false): User {
    if (!user) throw unauthenticated();
    return user;
  }
}
