import { type DynamicModule, Module } from '@nestjs/common';
import type { ParameterSnapshot, Swiadczenie } from '@ostoja/law';
import { OsobaModule } from '@ostoja/osoba';
import { DecyzjaContentPort, DecyzjaEffectPort, DecyzjaModule, PostepowanieModule } from '@ostoja/postepowanie';
import { WyplataModule } from '@ostoja/wyplata';
import { DecyzjaContent } from './decyzja/decyzja-content.js';
import { DecyzjaEffect } from './decyzja/decyzja-effect.js';
import { KalkulacjaModule } from './kalkulacja/kalkulacja.module.js';
import { FactsService } from './obliczenie/facts.service.js';
import { ObliczenieController } from './obliczenie/obliczenie.controller.js';
import { ObliczenieService } from './obliczenie/obliczenie.service.js';
import { ObliczenieStore } from './obliczenie/obliczenie.store.js';
import { ObliczenieWidokService } from './obliczenie/obliczenie-widok.service.js';
import { ManualStateRegister, StateRegisterPort } from './obliczenie/state-register.port.js';

/** The engine of benefits. What a benefit is comes from above, as definitions; it tells the procedure below what decisions say and do. */
@Module({})
export class SwiadczenieModule {
  static forRoot(definitions: readonly Swiadczenie<object>[], snapshot: ParameterSnapshot): DynamicModule {
    return {
      module: SwiadczenieModule,
      // Global, because the module of decisions lies below and finds its ports here.
      global: true,
      imports: [KalkulacjaModule.forRoot(definitions, snapshot), OsobaModule, PostepowanieModule, DecyzjaModule, WyplataModule],
      controllers: [ObliczenieController],
      providers: [
        { provide: StateRegisterPort, useClass: ManualStateRegister },
        { provide: DecyzjaContentPort, useClass: DecyzjaContent },
        { provide: DecyzjaEffectPort, useClass: DecyzjaEffect },
        FactsService, ObliczenieStore, ObliczenieService, ObliczenieWidokService,
      ],
      exports: [KalkulacjaModule, DecyzjaContentPort, DecyzjaEffectPort],
    };
  }
}
