import { Module } from '@nestjs/common';
import { AktaModule } from '@ostoja/akta';
import { OsobaModule } from '@ostoja/osoba';
import { PostepowanieModule } from '@ostoja/postepowanie';
import { KontraktController } from '../kontrakt/kontrakt.controller.js';
import { KontraktService } from '../kontrakt/kontrakt.service.js';
import { KontraktStore } from '../kontrakt/kontrakt.store.js';
import { KontraktListaService } from '../kontrakt/lista/kontrakt-lista.service.js';
import { TerminyKontraktowController } from '../kontrakt/lista/terminy-kontraktow.controller.js';
import { KontraktPrzebiegController } from '../kontrakt/przebieg/kontrakt-przebieg.controller.js';
import { KontraktPrzebiegService } from '../kontrakt/przebieg/kontrakt-przebieg.service.js';
import { KontraktWydrukController } from '../kontrakt/wydruk/kontrakt-wydruk.controller.js';
import { KontraktWydrukService } from '../kontrakt/wydruk/kontrakt-wydruk.service.js';
import { WzorKontraktuController } from '../kontrakt/wzor/wzor-kontraktu.controller.js';
import { WzorKontraktuService } from '../kontrakt/wzor/wzor-kontraktu.service.js';
import { ChronologiaController } from './chronologia/chronologia.controller.js';
import { ChronologiaService } from './chronologia/chronologia.service.js';
import { PracaGrupowaController } from './grupa/praca-grupowa.controller.js';
import { PracaGrupowaService } from './grupa/praca-grupowa.service.js';
import { NotatkaPapierService } from './notatka/notatka-papier.service.js';
import { NotatkaPrzekazanieService } from './notatka/notatka-przekazanie.service.js';
import { NotatkaController } from './notatka/notatka.controller.js';
import { NotatkaService } from './notatka/notatka.service.js';
import { NotatkaStore } from './notatka/notatka.store.js';
import { RodzinaService } from './rodzina.service.js';
import { TrescStore } from './tresc.store.js';
import { UslugaController } from './usluga/usluga.controller.js';
import { UslugaListaService } from './usluga/usluga-lista.service.js';
import { UslugaService } from './usluga/usluga.service.js';
import { ZestawienieController } from './zestawienie/zestawienie.controller.js';
import { ZestawienieService } from './zestawienie/zestawienie.service.js';

/** Social work: services, notes, contracts, the timeline of a family, and the numbers of reports. */
@Module({
  imports: [OsobaModule, AktaModule, PostepowanieModule],
  controllers: [
    UslugaController, NotatkaController, ZestawienieController, ChronologiaController, KontraktController, KontraktPrzebiegController, KontraktWydrukController, TerminyKontraktowController, PracaGrupowaController, WzorKontraktuController,
  ],
  providers: [
    TrescStore, RodzinaService, UslugaService, UslugaListaService, NotatkaStore, NotatkaService, NotatkaPapierService, NotatkaPrzekazanieService, ZestawienieService, ChronologiaService,
    KontraktStore, KontraktService, KontraktPrzebiegService, KontraktListaService, KontraktWydrukService, PracaGrupowaService, WzorKontraktuService,
  ],
})
export class PracaSocjalnaModule {}
