import { Module } from '@nestjs/common';
import { AktaService } from './karta/akta.service.js';
import { RejestrPism } from './rejestr/rejestr-pism.js';

/** Register of papers and akta of cases. */
@Module({
  providers: [AktaService, RejestrPism],
  exports: [AktaService, RejestrPism],
})
export class AktaModule {}
