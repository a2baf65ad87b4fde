import { type DynamicModule, Module } from '@nestjs/common';
import type { ParameterSnapshot, Swiadczenie } from '@ostoja/law';
import { SwiadczenieRegistry } from '../swiadczenie.registry.js';
import { createKalkulacjaController } from './kalkulacja.factory.js';
import { SwiadczeniaController } from './swiadczenia.controller.js';

/** The open calculators: they need no database. */
@Module({})
export class KalkulacjaModule {
  static forRoot(definitions: readonly Swiadczenie<object>[], snapshot: ParameterSnapshot): DynamicModule {
    return {
      module: KalkulacjaModule,
      controllers: [SwiadczeniaController, ...definitions.map(createKalkulacjaController)],
      providers: [{ provide: SwiadczenieRegistry, useValue: new SwiadczenieRegistry(definitions, snapshot) }],
      exports: [SwiadczenieRegistry],
    };
  }
}
