import { type DynamicModule, Module } from '@nestjs/common';
import type { Sytuacja } from '@ostoja/facts';
import type { PrawoDomeny } from '@ostoja/law';
import { createKalkulacjaController } from './kalkulacja/kalkulacja.factory.js';
import { SwiadczeniaController } from './kalkulacja/swiadczenia.controller.js';
import { AlarmyController } from './parametr/alarmy.controller.js';
import { ParametryController } from './parametr/parametry.controller.js';
import { PrawoRegistry } from './prawo.registry.js';
import { RozpoznanieController } from './rozpoznanie/rozpoznanie.controller.js';
import { ReleasedSnapshot } from './snapshot/released-snapshot.js';
import { SnapshotSource } from './snapshot/snapshot-source.js';
import { createTerminController } from './termin/termin.factory.js';
import { TerminyController } from './termin/terminy.controller.js';
import { WartoscParametruController } from './wartosc/wartosc-parametru.controller.js';
import { WartoscParametruQuery } from './wartosc/wartosc-parametru.query.js';
import { WartoscParametruService } from './wartosc/wartosc-parametru.service.js';
import { createZasadaController } from './zasada/zasada.factory.js';
import { ZasadyController } from './zasada/zasady.controller.js';

/** The law of all domains for everybody: calculators, screening, dated values. What the law says comes from above. */
@Module({})
export class PrawoModule {
  static forRoot(domeny: readonly PrawoDomeny<Sytuacja>[]): DynamicModule {
    const registry = new PrawoRegistry(domeny);
    return {
      module: PrawoModule,
      // Global, because every engine and domain reckons with the same law.
      global: true,
      controllers: [
        SwiadczeniaController, TerminyController, ZasadyController, RozpoznanieController, ParametryController, AlarmyController, WartoscParametruController,
        ...registry.swiadczenia.map(createKalkulacjaController),
        ...registry.terminy.map(createTerminController),
        ...registry.zasady.map(createZasadaController),
      ],
      providers: [
        { provide: PrawoRegistry, useValue: registry },
        { provide: SnapshotSource, useClass: ReleasedSnapshot },
        WartoscParametruService, WartoscParametruQuery,
      ],
      exports: [PrawoRegistry, SnapshotSource],
    };
  }
}
