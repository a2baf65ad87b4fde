import { Module } from '@nestjs/common';
import { EksportController } from './eksport/eksport.controller.js';
import { EksportService } from './eksport/eksport.service.js';
import { KorektaController } from './korekta/korekta.controller.js';
import { KorektaQuery } from './korekta/korekta.query.js';
import { KorektaService } from './korekta/korekta.service.js';
import { DziennikController } from './ksiega/dziennik/dziennik.controller.js';
import { DziennikQuery } from './ksiega/dziennik/dziennik.query.js';
import { Ledger } from './ksiega/ledger.js';
import { KontoController, ObrotyController } from './obroty/obroty.controller.js';
import { ObrotyQuery } from './obroty/obroty.query.js';
import { Rb28sController, SprawozdanieRoczneController } from './sprawozdanie/sprawozdanie.controller.js';
import { Rb28sQuery } from './sprawozdanie/rb28s.query.js';
import { KontroleKsiegi } from './zamkniecie/kontrole-ksiegi.js';
import { MiesiacController } from './zamkniecie/miesiac.controller.js';
import { MiesiacQuery } from './zamkniecie/miesiac.query.js';
import { ZamknieciePort } from './zamkniecie/zamkniecie.port.js';
import { ZamkniecieService } from './zamkniecie/zamkniecie.service.js';

/** The ledger: postings, the journal, corrections, closing of months, reports and the file for the accounting system. */
@Module({
  controllers: [DziennikController, ObrotyController, KontoController, KorektaController, MiesiacController, EksportController, Rb28sController, SprawozdanieRoczneController],
  providers: [Ledger, DziennikQuery, ObrotyQuery, KorektaService, KorektaQuery, ZamknieciePort, KontroleKsiegi, ZamkniecieService, MiesiacQuery, EksportService, Rb28sQuery],
  exports: [Ledger, ZamknieciePort, ObrotyQuery, Rb28sQuery],
})
export class KsiegaModule {}
