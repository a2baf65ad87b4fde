import { Global, Module } from '@nestjs/common';
import { OsobaModule } from '@ostoja/osoba';
import { DecyzjaContentPort, DecyzjaEffectPort, DecyzjaModule, PostepowanieModule } from '@ostoja/postepowanie';
import { WyplataModule } from '@ostoja/wyplata';
import { DecyzjaContent } from './decyzja/decyzja-content.js';
import { DecyzjaEffect } from './decyzja/decyzja-effect.js';
import { FactsService } from './obliczenie/facts.service.js';
import { ObliczenieController } from './obliczenie/obliczenie.controller.js';
import { ObliczenieService } from './obliczenie/obliczenie.service.js';
import { ObliczenieStore } from './obliczenie/obliczenie.store.js';
import { ObliczenieWidokService } from './obliczenie/obliczenie-widok.service.js';
import { ManualStateRegister, StateRegisterPort } from './obliczenie/state-register.port.js';
import { PrzyznanieBezDecyzjiService } from './przyznanie/przyznanie-bez-decyzji.service.js';
import { PrzyznanieController } from './przyznanie/przyznanie.controller.js';
import { PrzyznanieService } from './przyznanie/przyznanie.service.js';
import { SwiadczenieRegistry } from './swiadczenie.registry.js';

/**
 * The engine of benefits. What a benefit is comes from `@ostoja/prawo`; it tells the procedure below what decisions say and do. Global,
 * because the module of decisions lies below and finds its ports here.
 */
@Global()
@Module({
  imports: [OsobaModule, PostepowanieModule, DecyzjaModule, WyplataModule],
  controllers: [ObliczenieController, PrzyznanieController],
  providers: [
    { provide: StateRegisterPort, useClass: ManualStateRegister },
    { provide: DecyzjaContentPort, useClass: DecyzjaContent },
    { provide: DecyzjaEffectPort, useClass: DecyzjaEffect },
    PrzyznanieService, PrzyznanieBezDecyzjiService, SwiadczenieRegistry, FactsService, ObliczenieStore, ObliczenieService, ObliczenieWidokService,
  ],
  exports: [DecyzjaContentPort, DecyzjaEffectPort, ObliczenieService, PrzyznanieService, SwiadczenieRegistry],
})
export class SwiadczenieModule {}
