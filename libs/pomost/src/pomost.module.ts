import { Module } from '@nestjs/common';
import { OsobaModule } from '@ostoja/osoba';
import { PostepowanieModule } from '@ostoja/postepowanie';
import { WyplataModule } from '@ostoja/wyplata';
import { ImportController } from './import/import.controller.js';
import { ImportJob } from './import/import.job.js';
import { ImportQuery } from './import/import.query.js';
import { ImportService } from './import/import.service.js';
import { WierszPomost } from './import/wiersz.js';
import { WierszDecyzji } from './import/wiersz-decyzji.js';
import { WierszOsoby } from './import/wiersz-osoby.js';
import { WierszWyplaty } from './import/wiersz-wyplaty.js';
import { PorownanieController } from './porownanie/porownanie.controller.js';
import { PorownanieService } from './porownanie/porownanie.service.js';
import { RoznicaController } from './roznica/roznica.controller.js';
import { RoznicaService } from './roznica/roznica.service.js';
import { RoznicaStore } from './roznica/roznica.store.js';
import { RoznicaPrzyjecie } from './roznica/roznica-przyjecie.js';
import { PrzejecieController } from './system/przejecie.controller.js';
import { PrzejecieService } from './system/przejecie.service.js';

/** Life beside POMOST until it is switched off. */
@Module({
  imports: [OsobaModule, PostepowanieModule, WyplataModule],
  controllers: [ImportController, PrzejecieController, PorownanieController, RoznicaController],
  providers: [ImportQuery, ImportService, ImportJob, WierszOsoby, WierszDecyzji, WierszWyplaty, WierszPomost, PrzejecieService, PorownanieService, RoznicaStore, RoznicaPrzyjecie, RoznicaService],
})
export class PomostModule {}
