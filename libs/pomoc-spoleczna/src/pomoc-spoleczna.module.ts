import { Module, type OnModuleInit } from '@nestjs/common';
import { Clock, DomainError } from '@ostoja/kernel';
import { EvidenceKindRegistry, OsobaModule } from '@ostoja/osoba';
import { KatalogKart, KatalogSpraw, PostepowanieModule } from '@ostoja/postepowanie';
import { SnapshotSource } from '@ostoja/prawo';
import { rodzajeDowodow } from './dowod/rodzaje-dowodow.js';
import { karty } from './karta-uslugi/karty.js';
import { oswiadczenia } from './karta-uslugi/oswiadczenia.js';
import { PracaSocjalnaModule } from './praca-socjalna/praca-socjalna.module.js';
import { listSlownik } from './rules/rodzaj-dochodu.rule.js';
import { rodzajeSpraw } from './sprawa/rodzaj-sprawy.js';
import { WywiadModule } from './wywiad/wywiad.module.js';

/** Social assistance: its kinds of cases, the reasons of art. 7, the interview and social work. */
@Module({
  imports: [OsobaModule, PostepowanieModule, WywiadModule, PracaSocjalnaModule],
  exports: [WywiadModule],
})
export class PomocSpolecznaModule implements OnModuleInit {
  constructor(private readonly katalog: KatalogSpraw, private readonly kartyUslug: KatalogKart, private readonly kinds: EvidenceKindRegistry, private readonly snapshots: SnapshotSource, private readonly clock: Clock) {}

  onModuleInit(): void {
    for (const rodzaj of rodzajeSpraw) this.katalog.register(rodzaj);
    this.kartyUslug.register(karty, oswiadczenia);
    for (const kind of rodzajeDowodow) this.kinds.register(kind);
    this.kinds.addCheck('okolicznosc', async ({ powod }: { powod: string }) => {
      if (!listSlownik(await this.snapshots.current(), 'pomoc_spoleczna.powod.', this.clock.today()).some(({ kod }) => kod === powod)) {
        throw new DomainError('POMOC_SPOLECZNA.REASON_UNKNOWN', 'Nie ma takiego powodu przyznania pomocy.', { field: 'tresc.powod', provision: 'art. 7 ustawy o pomocy społecznej' });
      }
    });
  }
}
