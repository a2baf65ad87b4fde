import { Module } from '@nestjs/common';
import { OsobaModule } from '@ostoja/osoba';
import { PostepowanieController } from './postepowanie/postepowanie.controller.js';
import { PostepowanieService } from './postepowanie/postepowanie.service.js';
import { ProceduraService } from './procedura/procedura.service.js';
import { ProwadzacyController } from './prowadzacy/prowadzacy.controller.js';
import { KatalogSpraw } from './sprawa/katalog-spraw.js';
import { SprawaAktaService } from './sprawa/sprawa-akta.service.js';
import { SprawaController } from './sprawa/sprawa.controller.js';
import { SprawaListaService } from './sprawa/sprawa-lista.service.js';
import { SprawaService } from './sprawa/sprawa.service.js';
import { TerminController } from './termin/termin.controller.js';
import { TerminListaService } from './termin/termin-lista.service.js';
import { UpowaznienieController } from './upowaznienie/upowaznienie.controller.js';
import { UpowaznienieService } from './upowaznienie/upowaznienie.service.js';
import { WniosekController } from './wniosek/wniosek.controller.js';
import { WniosekService } from './wniosek/wniosek.service.js';
import { ZgloszenieController } from './zgloszenie/zgloszenie.controller.js';
import { ZgloszenieService } from './zgloszenie/zgloszenie.service.js';

/** The administrative procedure: reports, applications, cases, proceedings, terms, authorisations. */
@Module({
  imports: [OsobaModule],
  controllers: [ZgloszenieController, WniosekController, SprawaController, PostepowanieController, TerminController, ProwadzacyController, UpowaznienieController],
  providers: [
    KatalogSpraw, ProceduraService, SprawaService, SprawaListaService, SprawaAktaService, PostepowanieService,
    TerminListaService, WniosekService, ZgloszenieService, UpowaznienieService,
  ],
  exports: [KatalogSpraw, ProceduraService, SprawaService, WniosekService, UpowaznienieService],
})
export class PostepowanieModule {}
