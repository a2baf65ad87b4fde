import { Injectable } from '@nestjs/common';
import { DomainError } from '@ostoja/kernel';
import { AccessTokenService, type Bearer } from '../session/access-token.service.js';
import type { Reach } from '../policy/predicate-function.js';
import { ReachService, unauthenticated } from './reach.service.js';
import type { RouteAccess } from './route-access.js';

/** Whether a bearer may use a route: the account is active, the session not ended, the permission held. */
@Injectable()
export class AdmissionService {
  constructor(private readonly tokens: AccessTokenService, private readonly reachService: ReachService) {}

  /** As `admit`, by the `Authorization` header alone: asked before a byte of the body is read. */
  async admitHeader(access: RouteAccess | undefined, authorization: string | undefined): Promise<void> {
    if (access?.kind !== 'open') await this.admit(access, this.tokens.readBearer(authorization));
  }

  /** Lets nobody in where the route declares nothing. Errors: `ACCESS.UNAUTHENTICATED` (401), `ACCESS.FORBIDDEN` (403). */
  async admit(access: RouteAccess | undefined, bearer: Bearer | null | undefined): Promise<void> {
    const reach = bearer && (await this.reachService.load(bearer.principal, bearer.sesjaId));
    if (!reach) throw unauthenticated();
    if (!access || (access.kind === 'permission' && !isAllowed(access.permissions, reach, bearer.zakresy))) throw forbidden();
  }
}

/** Every permission is held, and a token with scopes names it too. */
function isAllowed(permissions: readonly string[], reach: Reach, scopes: readonly string[] | undefined): boolean {
  return permissions.every((permission) => reach.units.has(permission) && (scopes?.includes(permission) ?? true));
}

function forbidden(): DomainError {
  return new DomainError('ACCESS.FORBIDDEN', 'Nie masz uprawnień do tej czynności.', { status: 403 });
}
