import { type DynamicModule, Module } from '@nestjs/common';
import type { ParameterSnapshot } from '@ostoja/law';
import type { AnySwiadczenie } from './definition.js';
import { createKalkulacjaController } from './kalkulacja/kalkulacja.factory.js';
import { SwiadczeniaController } from './kalkulacja/swiadczenia.controller.js';
import { SwiadczenieRegistry } from './swiadczenie.registry.js';

/** The engine of benefits. What a benefit is comes from above, as definitions. */
@Module({})
export class SwiadczenieModule {
  static forRoot(definitions: readonly AnySwiadczenie[], snapshot: ParameterSnapshot): DynamicModule {
    return {
      module: SwiadczenieModule,
      global: true,
      controllers: [SwiadczeniaController, ...definitions.map(createKalkulacjaController)],
      providers: [{ provide: SwiadczenieRegistry, useValue: new SwiadczenieRegistry(definitions, snapshot) }],
      exports: [SwiadczenieRegistry],
    };
  }
}
