import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';

/** What a route asks of its caller. A route without one stops the start. */
export type RouteAccess = { readonly kind: 'open' | 'signed-in' } | { readonly kind: 'permission'; readonly permissions: readonly string[] };

/** Metadata key under which handlers and controllers carry their `RouteAccess`. */
export const ROUTE_ACCESS = 'ostoja:route-access';

/**
 * The caller must hold every named permission in at least one unit; which records they then see is up to row-level security.
 * @example \@Requires('osoba:osoba:read')
 */
export function Requires(...permissions: [string, ...string[]]): MethodDecorator & ClassDecorator {
  return applyDecorators(declare({ kind: 'permission', permissions }), ApiBearerAuth(), ApiExtension('x-uprawnienia', permissions));
}

/** Anybody signed in may call the route. */
export function SignedInRoute(): MethodDecorator & ClassDecorator {
  return applyDecorators(declare({ kind: 'signed-in' }), ApiBearerAuth());
}

/** Anybody may call the route, without signing in: it must give nothing of anyone's data. */
export function OpenRoute(): MethodDecorator & ClassDecorator {
  return declare({ kind: 'open' });
}

function declare(access: RouteAccess): MethodDecorator & ClassDecorator {
  return SetMetadata(ROUTE_ACCESS, access);
}
