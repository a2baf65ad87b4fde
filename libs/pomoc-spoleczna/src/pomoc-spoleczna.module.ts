import { Module, type OnModuleInit } from '@nestjs/common';
import { Clock, DomainError } from '@ostoja/kernel';
import { EvidenceKindRegistry, OsobaModule } from '@ostoja/osoba';
import { KatalogSpraw, PostepowanieModule } from '@ostoja/postepowanie';
import { SnapshotSource } from '@ostoja/prawo';
import { PracaSocjalnaModule } from './praca-socjalna/praca-socjalna.module.js';
import { listSlownik } from './rules/rodzaj-dochodu.rule.js';
import { rodzajeSpraw } from './sprawa/rodzaj-sprawy.js';
import { WywiadController } from './wywiad/wywiad.controller.js';
import { WywiadDowodyService } from './wywiad/podpis/wywiad-dowody.service.js';
import { WywiadPlikController } from './wywiad/plik/wywiad-plik.controller.js';
import { WywiadPodpisService } from './wywiad/podpis/wywiad-podpis.service.js';
import { WywiadProceduraService } from './wywiad/podpis/wywiad-procedura.service.js';
import { WywiadService } from './wywiad/wywiad.service.js';
import { WywiadSkanService } from './wywiad/plik/wywiad-skan.service.js';
import { WywiadStartService } from './wywiad/wywiad-start.service.js';
import { WywiadStore } from './wywiad/wywiad.store.js';
import { WywiadWydrukService } from './wywiad/plik/wywiad-wydruk.service.js';

/** Social assistance: its kinds of cases, the reasons of art. 7, and the interview. */
@Module({
  imports: [OsobaModule, PostepowanieModule, PracaSocjalnaModule],
  controllers: [WywiadController, WywiadPlikController],
  providers: [WywiadStore, WywiadStartService, WywiadService, WywiadDowodyService, WywiadProceduraService, WywiadPodpisService, WywiadSkanService, WywiadWydrukService],
  exports: [WywiadService],
})
export class PomocSpolecznaModule implements OnModuleInit {
  constructor(private readonly katalog: KatalogSpraw, private readonly kinds: EvidenceKindRegistry, private readonly snapshots: SnapshotSource, private readonly clock: Clock) {}

  onModuleInit(): void {
    for (const rodzaj of rodzajeSpraw) this.katalog.register(rodzaj);
    this.kinds.addCheck('okolicznosc', async ({ powod }: { powod: string }) => {
      if (!listSlownik(await this.snapshots.current(), 'pomoc_spoleczna.powod.', this.clock.today()).some(({ kod }) => kod === powod)) {
        throw new DomainError('POMOC_SPOLECZNA.REASON_UNKNOWN', 'Nie ma takiego powodu przyznania pomocy.', { field: 'tresc.powod', provision: 'art. 7 ustawy o pomocy społecznej' });
      }
    });
  }
}
