import { Module } from '@nestjs/common';
import { AktaModule } from '@ostoja/akta';
import { OsobaModule } from '@ostoja/osoba';
import { PostepowanieModule } from '@ostoja/postepowanie';
import { AktualizacjaController } from './aktualizacja/aktualizacja.controller.js';
import { AktualizacjaService } from './aktualizacja/aktualizacja.service.js';
import { AktualizacjeJob } from './aktualizacja/aktualizacje.job.js';
import { BiegAktualizacjiService } from './aktualizacja/bieg-aktualizacji.service.js';
import { FormularzController } from './formularz/formularz.controller.js';
import { FormularzService } from './formularz/formularz.service.js';
import { KluczKopiiController } from './kopia/klucz-kopii.controller.js';
import { WydrukOtoczenieService } from './plik/wydruk-otoczenie.service.js';
import { WywiadPlikController } from './plik/wywiad-plik.controller.js';
import { WywiadSkanService } from './plik/wywiad-skan.service.js';
import { WywiadWydrukService } from './plik/wywiad-wydruk.service.js';
import { PlanService } from './podpis/plan.service.js';
import { WywiadDowodyService } from './podpis/wywiad-dowody.service.js';
import { WywiadPodpisService } from './podpis/wywiad-podpis.service.js';
import { WywiadProceduraService } from './podpis/wywiad-procedura.service.js';
import { WywiadSkutekService } from './podpis/wywiad-skutek.service.js';
import { WystapienieQuery } from './wystapienie/wystapienie.query.js';
import { WpisController } from './wpis/wpis.controller.js';
import { WpisService } from './wpis/wpis.service.js';
import { WpisStore } from './wpis/wpis.store.js';
import { WywiadStartService } from './wywiad-start.service.js';
import { WywiadController } from './wywiad.controller.js';
import { WywiadService } from './wywiad.service.js';
import { WywiadStore } from './wywiad.store.js';
import { ZlecenieListaService } from './zlecenie/zlecenie-lista.service.js';
import { ZlecenieController } from './zlecenie/zlecenie.controller.js';
import { ZlecenieService, ZlecenieZapis } from './zlecenie/zlecenie.service.js';

/** The family interview: questionnaires, writing, signature, plan, corrections, orders from outside, updates. */
@Module({
  imports: [OsobaModule, AktaModule, PostepowanieModule],
  controllers: [WywiadController, WywiadPlikController, WpisController, ZlecenieController, AktualizacjaController, FormularzController, KluczKopiiController],
  providers: [
    WywiadStore, WpisStore, FormularzService, WywiadStartService, WywiadService, WywiadDowodyService, WywiadProceduraService, WywiadSkutekService, WywiadPodpisService,
    PlanService, WpisService, WywiadSkanService, WywiadWydrukService, ZlecenieZapis, ZlecenieService, ZlecenieListaService, AktualizacjaService, BiegAktualizacjiService, AktualizacjeJob, WystapienieQuery, WydrukOtoczenieService,
  ],
  exports: [WywiadService, WystapienieQuery],
})
export class WywiadModule {}
