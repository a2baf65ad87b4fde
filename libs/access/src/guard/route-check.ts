import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ROUTE_ACCESS, type RouteAccess } from './route-access.js';

/** One handler and what it asks of its caller. */
export interface DeclaredRoute {
  /** `OsobaController.find` */
  readonly handler: string;
  readonly method: string;
  /** Paths of the route, without the prefix of the API: `osoby/:id` */
  readonly paths: readonly string[];
  readonly access: RouteAccess | undefined;
}

/** Refuses to start an application in which some route forgot to say who may call it. */
@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(private readonly discovery: DiscoveryService, private readonly scanner: MetadataScanner, private readonly reflector: Reflector) {}

  onApplicationBootstrap(): void {
    const undeclared = this.findRoutes().filter((route) => route.access === undefined);
    if (undeclared.length > 0) {
      throw new Error(`Trasy bez zadeklarowanego uprawnienia (@Requires, @SignedInRoute albo @OpenRoute): ${undeclared.map((route) => route.handler).join(', ')}`);
    }
  }

  /** Every route of the application. */
  findRoutes(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (typeof metatype !== 'function' || !instance) return [];
      const above = pathsOf(this.reflector.get(PATH_METADATA, metatype));
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name]!;
        const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
        if (method === undefined) return [];
        const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [handler, metatype]);
        const paths = above.flatMap((parent) => pathsOf(this.reflector.get(PATH_METADATA, handler)).map((own) => [parent, own].filter(Boolean).join('/')));
        return [{ handler: `${metatype.name}.${name}`, method: RequestMethod[method]!, paths, access }];
      });
    });
  }
}

const pathsOf = (declared: string | string[] | undefined): string[] => [declared ?? ''].flat().map((path) => path.replace(/^\/|\/$/g, ''));
