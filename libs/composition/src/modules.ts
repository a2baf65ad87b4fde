import type { DynamicModule, Type } from '@nestjs/common';
import { AccessModule } from '@ostoja/access';
import { AktaModule } from '@ostoja/akta';
import { AuditModule } from '@ostoja/audit';
import { type Config, DatabaseModule } from '@ostoja/database';
import { DocumentsModule } from '@ostoja/documents';
import { FinanseModule } from '@ostoja/finanse';
import { HttpModule } from '@ostoja/http';
import { JobsModule } from '@ostoja/jobs';
import { NaleznoscModule } from '@ostoja/naleznosc';
import { OsobaModule } from '@ostoja/osoba';
import { NieodebraneModule, PomocSpolecznaModule, RealizacjaModule, SkladkaModule, WystapienieModule } from '@ostoja/pomoc-spoleczna';
import { PomostModule } from '@ostoja/pomost';
import { PostepowanieModule } from '@ostoja/postepowanie';
import { PrawoModule } from '@ostoja/prawo';
import { SwiadczenieModule } from '@ostoja/swiadczenie';
import { WyplataModule } from '@ostoja/wyplata';
import { domeny } from './domeny.js';
import { entities } from './registry.js';

/** The modules of every library, for the API and the worker alike. Access comes before http: its principal wraps all else. */
export function domainModules(config: Config, name: 'ostoja-api' | 'ostoja-worker'): (DynamicModule | Type)[] {
  return [
    DatabaseModule.forRoot(config, entities, name),
    AccessModule,
    HttpModule,
    AuditModule,
    JobsModule,
    DocumentsModule,
    PrawoModule.forRoot(domeny),
    OsobaModule,
    AktaModule,
    PostepowanieModule,
    SwiadczenieModule,
    PomocSpolecznaModule,
    RealizacjaModule,
    NieodebraneModule,
    SkladkaModule,
    WystapienieModule,
    FinanseModule,
    WyplataModule,
    NaleznoscModule,
    PomostModule,
  ];
}
