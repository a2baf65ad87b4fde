import { Module } from '@nestjs/common';
import { OsobaModule } from '@ostoja/osoba';
import { AktaController } from './karta/akta.controller.js';
import { AktaService } from './karta/akta.service.js';
import { AktaSpisService, SpisPrinter } from './karta/akta-spis.service.js';
import { OkazanieController } from './okazanie/okazanie.controller.js';
import { OkazanieService } from './okazanie/okazanie.service.js';
import { RejestrController } from './rejestr/lista/rejestr.controller.js';
import { RejestrListaService } from './rejestr/lista/rejestr-lista.service.js';
import { PismoController } from './rejestr/pismo.controller.js';
import { PismoSprawaService } from './rejestr/pismo-sprawa.service.js';
import { PismoZapisService } from './rejestr/pismo-zapis.service.js';
import { PismoPlikController } from './rejestr/plik/pismo-plik.controller.js';
import { PismoPlikService } from './rejestr/plik/pismo-plik.service.js';
import { PotwierdzenieService } from './rejestr/plik/potwierdzenie.service.js';
import { RejestrPism } from './rejestr/rejestr-pism.js';
import { PrzekazaniePismaController } from './rejestr/przekazanie/przekazanie-pisma.controller.js';
import { PrzekazaniePismaService } from './rejestr/przekazanie/przekazanie-pisma.service.js';
import { UdostepnienieController } from './udostepnienie/udostepnienie.controller.js';
import { UdostepnienieService } from './udostepnienie/udostepnienie.service.js';

/** Register of papers and akta of cases. Needs a `SprawaPort`, which the library of the procedure provides everywhere. */
@Module({
  imports: [OsobaModule],
  controllers: [PismoController, RejestrController, PismoPlikController, AktaController, OkazanieController, UdostepnienieController, PrzekazaniePismaController],
  providers: [
    AktaService, AktaSpisService, SpisPrinter, RejestrPism, RejestrListaService, PismoSprawaService, PismoZapisService, PismoPlikService, PotwierdzenieService,
    OkazanieService, UdostepnienieService, PrzekazaniePismaService,
  ],
  exports: [AktaService, RejestrPism],
})
export class AktaModule {}
