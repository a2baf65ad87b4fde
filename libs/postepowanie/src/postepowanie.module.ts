import { Module } from '@nestjs/common';
import { OsobaModule } from '@ostoja/osoba';
import { ProceduraService } from './procedura/procedura.service.js';
import { KatalogSpraw } from './sprawa/katalog-spraw.js';
import { SprawaService } from './sprawa/sprawa.service.js';
import { UpowaznienieService } from './upowaznienie/upowaznienie.service.js';
import { WniosekService } from './wniosek/wniosek.service.js';

/** The administrative procedure: applications, cases, proceedings, terms, authorisations. */
@Module({
  imports: [OsobaModule],
  providers: [KatalogSpraw, ProceduraService, SprawaService, WniosekService, UpowaznienieService],
  exports: [KatalogSpraw, ProceduraService, SprawaService, WniosekService, UpowaznienieService],
})
export class PostepowanieModule {}
