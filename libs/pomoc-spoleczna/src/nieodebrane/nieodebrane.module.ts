import { Module } from '@nestjs/common';
import { DecyzjaModule } from '@ostoja/postepowanie';
import { WyplataModule } from '@ostoja/wyplata';
import { PrawoZwrotuRejestracja } from '../zwrot-po-smierci/prawo-zwrotu.rejestracja.js';
import { NieodebraneJob } from './nieodebrane.job.js';

/** Benefits that nobody collects (art. 106a ups), and that banks return after a death (art. 109a ups). */
@Module({ imports: [DecyzjaModule, WyplataModule], providers: [NieodebraneJob, PrawoZwrotuRejestracja], exports: [NieodebraneJob] })
export class NieodebraneModule {}
