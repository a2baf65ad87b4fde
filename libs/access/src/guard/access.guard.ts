import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { DomainError } from '@ostoja/kernel';
import type { FastifyRequest } from 'fastify';
import type { Reach } from '../policy/predicate-function.js';
import type { Bearer } from '../session/jwt.strategy.js';
import { ReachService, unauthenticated } from './reach.service.js';
import { ROUTE_ACCESS, type RouteAccess } from './route-access.js';

/** A request past the guard: `user` is who the token names. */
export type SignedInRequest = FastifyRequest & { user?: Bearer };

/** The door of every route: the token must be valid, the account active, the permission held. Closed to routes that declare nothing. */
@Injectable()
export class AccessGuard extends AuthGuard('jwt') {
  constructor(private readonly reflector: Reflector, private readonly reachService: ReachService) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [context.getHandler(), context.getClass()]);
    if (access?.kind === 'open') return true;
    await super.canActivate(context);
    const { user } = context.switchToHttp().getRequest<SignedInRequest>();
    const reach = user && (await this.reachService.load(user.principal, user.sesjaId));
    if (!reach) throw unauthenticated();
    if (!access || (access.kind === 'permission' && !isAllowed(access.permissions, reach, user.zakresy))) throw forbidden();
    return true;
  }

  override handleRequest<User>(_error: unknown, user: User | false): User {
    if (!user) throw unauthenticated();
    return user;
  }
}

/** Every permission is held, and a token with scopes names it too. */
function isAllowed(permissions: readonly string[], reach: Reach, scopes: readonly string[] | undefined): boolean {
  return permissions.every((permission) => reach.units.has(permission) && (scopes?.includes(permission) ?? true));
}

function forbidden(): DomainError {
  return new DomainError('ACCESS.FORBIDDEN', 'Nie masz uprawnień do tej czynności.', { status: 403 });
}
