import { Module } from '@nestjs/common';
import { DecyzjaModule } from '@ostoja/postepowanie';
import { WyplataModule } from '@ostoja/wyplata';
import { NieodebraneJob } from './nieodebrane.job.js';

/** Benefits that nobody collects (art. 106a ups). */
@Module({ imports: [DecyzjaModule, WyplataModule], providers: [NieodebraneJob], exports: [NieodebraneJob] })
export class NieodebraneModule {}
