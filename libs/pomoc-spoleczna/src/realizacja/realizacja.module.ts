import { Module } from '@nestjs/common';
import { OsobaModule } from '@ostoja/osoba';
import { PostepowanieModule } from '@ostoja/postepowanie';
import { SwiadczenieModule } from '@ostoja/swiadczenie';
import { RaportUslugController } from './raport/raport-uslug.controller.js';
import { RaportUslugQuery } from './raport/raport-uslug.query.js';
import { RaportUslugService } from './raport/raport-uslug.service.js';
import { RozliczenieController } from './rozliczenie/rozliczenie.controller.js';
import { RozliczenieQuery } from './rozliczenie/rozliczenie.query.js';
import { RozliczenieService } from './rozliczenie/rozliczenie.service.js';
import { WycenaService } from './rozliczenie/wycena.service.js';
import { UbezpieczenieController } from './ubezpieczenie/ubezpieczenie.controller.js';
import { UbezpieczenieQuery } from './ubezpieczenie/ubezpieczenie.query.js';
import { UbezpieczenieService } from './ubezpieczenie/ubezpieczenie.service.js';
import { UslugodawcaController } from './uslugodawca/uslugodawca.controller.js';
import { UslugodawcaService } from './uslugodawca/uslugodawca.service.js';
import { ZlecenieUslugController } from './zlecenie/zlecenie-uslug.controller.js';
import { ZlecenieUslugService } from './zlecenie/zlecenie-uslug.service.js';
import { ZlecenieUslugStore } from './zlecenie/zlecenie-uslug.store.js';

/** What follows from grants that are not money: orders to providers with monthly accounts, and health insurance. Apart from the library's module, because it needs the engine of benefits. */
@Module({
  imports: [OsobaModule, PostepowanieModule, SwiadczenieModule],
  controllers: [UslugodawcaController, ZlecenieUslugController, RozliczenieController, UbezpieczenieController, RaportUslugController],
  providers: [UslugodawcaService, ZlecenieUslugStore, ZlecenieUslugService, RozliczenieService, WycenaService, RozliczenieQuery, UbezpieczenieService, UbezpieczenieQuery, RaportUslugQuery, RaportUslugService],
})
export class RealizacjaModule {}
