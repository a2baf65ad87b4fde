import { Module } from '@nestjs/common';
import { AktaModule } from '@ostoja/akta';
import { OsobaModule } from '@ostoja/osoba';
import { DrukController } from './druk/druk.controller.js';
import { DrukService } from './druk/druk.service.js';
import { OswiadczenieService } from './druk/oswiadczenie.service.js';
import { KartaUslugiController } from './karta-uslugi/karta-uslugi.controller.js';
import { KartaUslugiService } from './karta-uslugi/karta-uslugi.service.js';
import { KatalogKart } from './karta-uslugi/katalog-kart.js';
import { WersjaKartyController } from './karta-uslugi/wersja-karty.controller.js';
import { WersjaKartyService } from './karta-uslugi/wersja-karty.service.js';
import { KontaktController } from './kontakt/kontakt.controller.js';
import { KontaktService } from './kontakt/kontakt.service.js';
import { obsadaControllers, obsadaExports, obsadaProviders } from './obsada.providers.js';
import { PostepowanieController } from './postepowanie/postepowanie.controller.js';
import { PostepowanieService } from './postepowanie/postepowanie.service.js';
import { PowiazanieController } from './powiazanie/powiazanie.controller.js';
import { PowiazanieService } from './powiazanie/powiazanie.service.js';
import { ProceduraService } from './procedura/procedura.service.js';
import { ProwadzacyController } from './prowadzacy/prowadzacy.controller.js';
import { KatalogSpraw } from './sprawa/katalog-spraw.js';
import { MiejsceSprawyModule } from './sprawa/miejsce/miejsce-sprawy.module.js';
import { PostepowaniaSprawyService } from './sprawa/postepowania-sprawy.service.js';
import { SprawaAktaService } from './sprawa/sprawa-akta.service.js';
import { SprawaController } from './sprawa/sprawa.controller.js';
import { SprawaListaService } from './sprawa/sprawa-lista.service.js';
import { SprawaService } from './sprawa/sprawa.service.js';
import { SprawaObcaService } from './sprawa/sprawa-obca.service.js';
import { UplywJob } from './termin/uplyw.job.js';
import { TerminController } from './termin/termin.controller.js';
import { PrognozaService } from './termin/prognoza/prognoza.service.js';
import { TerminListaService } from './termin/termin-lista.service.js';
import { UpowaznienieController } from './upowaznienie/upowaznienie.controller.js';
import { UpowaznienieService } from './upowaznienie/upowaznienie.service.js';
import { WniosekController } from './wniosek/wniosek.controller.js';
import { WniosekService } from './wniosek/wniosek.service.js';
import { WniosekWplywService } from './wniosek/wniosek-wplyw.service.js';
import { WskazanieController } from './wskazanie/wskazanie.controller.js';
import { WskazanieService } from './wskazanie/wskazanie.service.js';
import { PrzyjecieController } from './zgloszenie/przyjecie.controller.js';
import { PrzyjecieService } from './zgloszenie/przyjecie.service.js';
import { ZgloszenieController } from './zgloszenie/zgloszenie.controller.js';
import { ZgloszenieService } from './zgloszenie/zgloszenie.service.js';

/** The administrative procedure: reports, applications, cases, proceedings, terms, authorisations. */
@Module({
  imports: [OsobaModule, AktaModule, MiejsceSprawyModule],
  controllers: [
    ZgloszenieController, PrzyjecieController, WskazanieController, KontaktController, KartaUslugiController, WersjaKartyController, DrukController, PowiazanieController,
    WniosekController, SprawaController, PostepowanieController, TerminController, ProwadzacyController, UpowaznienieController,
    ...obsadaControllers,
  ],
  providers: [
    KatalogSpraw, ProceduraService, SprawaService, SprawaObcaService, SprawaListaService, SprawaAktaService, PostepowaniaSprawyService, PostepowanieService,
    TerminListaService, PrognozaService, UplywJob, WniosekService, WniosekWplywService, ZgloszenieService, UpowaznienieService, PrzyjecieService, WskazanieService,
    KontaktService, KartaUslugiService, KatalogKart, WersjaKartyService, DrukService, OswiadczenieService, PowiazanieService,
    ...obsadaProviders,
  ],
  exports: [KatalogSpraw, KatalogKart, ProceduraService, SprawaService, SprawaObcaService, WniosekService, UpowaznienieService, PowiazanieService, SprawaAktaService, ...obsadaExports],
})
export class PostepowanieModule {}
