import { Module } from '@nestjs/common';
import { DaneOsobyService } from './dane/dane-osoby.service.js';
import { AdresController } from './dane/adres.controller.js';
import { KontaktController } from './dane/kontakt.controller.js';
import { RachunekController, RachunekDoSprawdzeniaController } from './dane/rachunek.controller.js';
import { RachunekService } from './dane/rachunek.service.js';
import { ZapisService } from './dane/zapis.service.js';
import { DowodController } from './dowod/dowod.controller.js';
import { RodzajDowoduController } from './dowod/kind/rodzaj-dowodu.controller.js';
import { DowodService } from './dowod/dowod.service.js';
import { EvidenceVault } from './dowod/evidence-vault.js';
import { EvidenceKindRegistry } from './dowod/kind/evidence-kind.registry.js';
import { GospodarstwoController } from './gospodarstwo/gospodarstwo.controller.js';
import { GospodarstwoService } from './gospodarstwo/gospodarstwo.service.js';
import { KartotekaController } from './kartoteka/kartoteka.controller.js';
import { KartotekaService } from './kartoteka/kartoteka.service.js';
import { OpiekaController } from './opieka/opieka.controller.js';
import { OpiekaService } from './opieka/opieka.service.js';
import { OsobaController } from './osoba/osoba.controller.js';
import { OsobaService } from './osoba/osoba.service.js';
import { ScalenieController } from './scalenie/scalenie.controller.js';
import { ScalenieService } from './scalenie/scalenie.service.js';
import { SzukanieController } from './szukanie/szukanie.controller.js';
import { SzukanieService } from './szukanie/szukanie.service.js';

/** People: identity, data, households, evidence. */
@Module({
  controllers: [
    SzukanieController,
    OsobaController,
    KartotekaController,
    ScalenieController,
    OpiekaController,
    AdresController,
    KontaktController,
    RachunekController,
    RachunekDoSprawdzeniaController,
    GospodarstwoController,
    DowodController,
    RodzajDowoduController,
  ],
  providers: [
    OsobaService,
    SzukanieService,
    KartotekaService,
    ScalenieService,
    OpiekaService,
    ZapisService,
    RachunekService,
    DaneOsobyService,
    GospodarstwoService,
    EvidenceKindRegistry,
    EvidenceVault,
    DowodService,
  ],
  exports: [OsobaService, DaneOsobyService, OpiekaService, GospodarstwoService, DowodService, EvidenceKindRegistry, EvidenceVault],
})
export class OsobaModule {}
