import { Module } from '@nestjs/common';
import { AktaModule } from '@ostoja/akta';
import { OsobaModule } from '@ostoja/osoba';
import { PostepowanieModule } from '../postepowanie.module.js';
import { KatalogSzablonow } from './katalog-szablonow.js';
import { PismoAdresatService } from './sklad/pismo-adresat.service.js';
import { PismoOtoczenieService } from './sklad/pismo-otoczenie.service.js';
import { PismoPlikService } from './sklad/pismo-plik.service.js';
import { PismoCzynnoscService } from './wydanie/pismo-czynnosc.service.js';
import { PismoPodpisService } from './wydanie/pismo-podpis.service.js';
import { PismoPropozycjaService } from './sklad/pismo-propozycja.service.js';
import { PismoSkladService } from './sklad/pismo-sklad.service.js';
import { PismoWidokService } from './pismo-widok.service.js';
import { PismoWydanieService } from './wydanie/pismo-wydanie.service.js';
import { PismoSprawyController } from './pismo.controller.js';
import { PismoService } from './pismo.service.js';
import { PodpisujacyService } from './wydanie/podpisujacy.service.js';
import { PostanowienieWylaczeniaController } from '../wylaczenie/postanowienie.controller.js';
import { PostanowienieWylaczeniaService } from '../wylaczenie/postanowienie.service.js';
import { PismoListaService } from './obieg/pismo-lista.service.js';
import { PismoObiegController } from './obieg/pismo-obieg.controller.js';
import { PismoObiegService } from './obieg/pismo-obieg.service.js';
import { ZnaneFaktyService } from './sklad/znane-fakty.service.js';

/** Letters of a case. Domain libraries add their templates to `KatalogSzablonow`. */
@Module({
  imports: [OsobaModule, AktaModule, PostepowanieModule],
  controllers: [PismoSprawyController, PismoObiegController, PostanowienieWylaczeniaController],
  providers: [
    KatalogSzablonow, PismoService, PismoOtoczenieService, PismoSkladService, PismoWydanieService, PismoPodpisService, PismoWidokService, PismoPlikService,
    PismoAdresatService, PismoPropozycjaService, PismoCzynnoscService, PodpisujacyService, ZnaneFaktyService, PismoListaService, PismoObiegService, PostanowienieWylaczeniaService,
  ],
  exports: [KatalogSzablonow, PismoAdresatService, PismoService, PismoPodpisService, PismoCzynnoscService],
})
export class PismoModule {}
