import { Module, type OnModuleInit } from '@nestjs/common';
import { AktaModule } from '@ostoja/akta';
import { FinanseModule } from '@ostoja/finanse';
import { OsobaModule } from '@ostoja/osoba';
import { PostepowanieModule } from '@ostoja/postepowanie';
import { Naleznosci, WyplataModule } from '@ostoja/wyplata';
import { DecyzjaNaleznosciController } from './decyzja/decyzja-naleznosci.controller.js';
import { DecyzjaNaleznosciService } from './decyzja/decyzja-naleznosci.service.js';
import { SkutekDecyzjiService } from './decyzja/skutek-decyzji.service.js';
import { NaleznoscController } from './naleznosc/naleznosc.controller.js';
import { NaleznoscQuery } from './naleznosc/naleznosc.query.js';
import { NaleznoscService } from './naleznosc/naleznosc.service.js';
import { ObliczenieNaleznosciService } from './naleznosc/obliczenie-naleznosci.service.js';
import { PrzedawnienieService } from './naleznosc/przedawnienie.service.js';
import { SzczegolyQuery } from './naleznosc/szczegoly.query.js';
import { KancelariaNaleznosci, PismoNaleznosciService } from './pismo/pismo-naleznosci.service.js';
import { PotracenieService } from './potracenie/potracenie.service.js';
import { PouczenieController } from './pouczenie/pouczenie.controller.js';
import { PouczenieService } from './pouczenie/pouczenie.service.js';
import { PrawoNaleznosci } from './prawo-naleznosci.js';
import { KsiegowanieRuchow } from './rozliczenie/ksiegowanie-ruchow.js';
import { RozliczenieService } from './rozliczenie/rozliczenie.service.js';
import { WplataController } from './rozliczenie/wplata.controller.js';
import { WplataService } from './rozliczenie/wplata.service.js';
import { ZwrotWyplatyService } from './rozliczenie/zwrot-wyplaty.service.js';
import { WezwanieController } from './wezwanie/wezwanie.controller.js';
import { WindykacjaService } from './wezwanie/windykacja.service.js';

/** Claims of the centre on people: undue benefits and repayment (art. 96-104 ups). Takes its part in payment lists and statements by registering with payments. */
@Module({
  imports: [AktaModule, OsobaModule, PostepowanieModule, FinanseModule, WyplataModule],
  controllers: [NaleznoscController, PouczenieController, DecyzjaNaleznosciController, WplataController, WezwanieController],
  providers: [
    PrawoNaleznosci, ObliczenieNaleznosciService, KsiegowanieRuchow, RozliczenieService, WplataService, ZwrotWyplatyService, PotracenieService, KancelariaNaleznosci, PismoNaleznosciService,
    NaleznoscService, NaleznoscQuery, SzczegolyQuery, PrzedawnienieService, PouczenieService, DecyzjaNaleznosciService, SkutekDecyzjiService, WindykacjaService,
  ],
  exports: [NaleznoscService, RozliczenieService],
})
export class NaleznoscModule implements OnModuleInit {
  constructor(private readonly naleznosci: Naleznosci, private readonly potracenia: PotracenieService) {}

  onModuleInit(): void {
    this.naleznosci.register(this.potracenia);
  }
}
