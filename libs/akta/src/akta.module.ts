import { Module } from '@nestjs/common';
import { AktaService } from './karta/akta.service.js';
import { RejestrController } from './rejestr/lista/rejestr.controller.js';
import { RejestrListaService } from './rejestr/lista/rejestr-lista.service.js';
import { PismoController } from './rejestr/pismo.controller.js';
import { PismoSprawaService } from './rejestr/pismo-sprawa.service.js';
import { PismoZapisService } from './rejestr/pismo-zapis.service.js';
import { PismoPlikController } from './rejestr/plik/pismo-plik.controller.js';
import { PismoPlikService } from './rejestr/plik/pismo-plik.service.js';
import { PotwierdzenieService } from './rejestr/plik/potwierdzenie.service.js';
import { RejestrPism } from './rejestr/rejestr-pism.js';

/** Register of papers and akta of cases. Needs a `SprawaPort`, which the library of the procedure provides everywhere. */
@Module({
  controllers: [PismoController, RejestrController, PismoPlikController],
  providers: [AktaService, RejestrPism, RejestrListaService, PismoSprawaService, PismoZapisService, PismoPlikService, PotwierdzenieService],
  exports: [AktaService, RejestrPism],
})
export class AktaModule {}
