import { Module } from '@nestjs/common';
import { AktaModule } from '@ostoja/akta';
import { OsobaModule } from '@ostoja/osoba';
import { CzynnoscController } from '../czynnosc/czynnosc.controller.js';
import { CzynnoscService } from '../czynnosc/czynnosc.service.js';
import { SkutkiCzynnosciService } from '../czynnosc/skutki-czynnosci.service.js';
import { OrzeczenieService } from '../orzeczenie/orzeczenie.service.js';
import { DokumentSprawyController } from '../dokument-sprawy/dokument-sprawy.controller.js';
import { DokumentSprawyService } from '../dokument-sprawy/dokument-sprawy.service.js';
import { DecyzjaDoreczana } from '../doreczenie/decyzja-doreczana.js';
import { DeliveryPort, ManualDelivery } from '../doreczenie/delivery.port.js';
import { DoreczenieController } from '../doreczenie/doreczenie.controller.js';
import { DoreczenieService } from '../doreczenie/doreczenie.service.js';
import { KopertaController } from '../doreczenie/koperta.controller.js';
import { KopertaService } from '../doreczenie/koperta.service.js';
import { PismoDoreczane } from '../doreczenie/pismo-doreczane.js';
import { PismoModule } from '../pismo/pismo.module.js';
import { PostepowanieModule } from '../postepowanie.module.js';
import { DecyzjaKonczacaService } from './decyzja-konczaca.service.js';
import { DecyzjaProjektService } from './decyzja-projekt.service.js';
import { DecyzjaWidokService } from './decyzja-widok.service.js';
import { DecyzjaController } from './decyzja.controller.js';
import { DecyzjaService } from './decyzja.service.js';
import { DecyzjaListaController } from './lista/decyzja-lista.controller.js';
import { DecyzjaListaService } from './lista/decyzja-lista.service.js';
import { DecyzjaObiegController } from './obieg/decyzja-obieg.controller.js';
import { DecyzjaObiegService } from './obieg/decyzja-obieg.service.js';
import { DecyzjaPodpisService } from './obieg/decyzja-podpis.service.js';
import { DecyzjaSrodkiService } from './obieg/decyzja-srodki.service.js';
import { DecyzjaWydanieService } from './obieg/decyzja-wydanie.service.js';
import { DecyzjaAktaService } from './pismo/decyzja-akta.service.js';
import { DecyzjaPismoService } from './pismo/decyzja-pismo.service.js';
import { DecyzjaCzynnosciService } from './skutek/decyzja-czynnosci.service.js';
import { DecyzjaPrzywrocenieService } from './skutek/decyzja-przywrocenie.service.js';
import { DecyzjaSkoService } from './skutek/decyzja-sko.service.js';
import { DecyzjaOdwolanieService } from './skutek/decyzja-odwolanie.service.js';
import { DecyzjaSkutekService } from './skutek/decyzja-skutek.service.js';
import { DecyzjaWykonanieService } from './skutek/decyzja-wykonanie.service.js';
import { CzynnoscPilnaController } from '../wylaczenie/czynnosc-pilna.controller.js';
import { CzynnoscPilnaService } from '../wylaczenie/czynnosc-pilna.service.js';
import { OstatecznoscJob } from './skutek/ostatecznosc.job.js';

/**
 * Decisions, their delivery and what follows from it, and the papers of a case. The engine of benefits above gives `DecyzjaContentPort` and `DecyzjaEffectPort`
 * through a global module.
 */
@Module({
  imports: [OsobaModule, AktaModule, PismoModule, PostepowanieModule],
  controllers: [CzynnoscController, DecyzjaListaController, DecyzjaController, DecyzjaObiegController, DoreczenieController, DokumentSprawyController, CzynnoscPilnaController, KopertaController],
  providers: [
    CzynnoscService, SkutkiCzynnosciService, OrzeczenieService, DecyzjaSkoService, DecyzjaSrodkiService, DecyzjaWydanieService, DecyzjaAktaService, DecyzjaCzynnosciService, DecyzjaService, DecyzjaKonczacaService, DecyzjaListaService, DecyzjaOdwolanieService, DecyzjaProjektService, DecyzjaObiegService, DecyzjaPismoService, DecyzjaPodpisService, DecyzjaPrzywrocenieService, DecyzjaSkutekService,
    DecyzjaWidokService, DecyzjaWykonanieService, DoreczenieService, DecyzjaDoreczana, PismoDoreczane, DokumentSprawyService, CzynnoscPilnaService, KopertaService, OstatecznoscJob, { provide: DeliveryPort, useClass: ManualDelivery },
  ],
  exports: [DecyzjaService, CzynnoscService],
})
export class DecyzjaModule {}
