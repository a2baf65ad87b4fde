import { Module } from '@nestjs/common';
import { FinanseModule } from '@ostoja/finanse';
import { WyplataModule } from '@ostoja/wyplata';
import { NaliczenieSkladekController } from './naliczenie/naliczenie.controller.js';
import { NaliczenieService } from './naliczenie/naliczenie.service.js';
import { PlatnikSkladekController } from './platnik/platnik-skladek.controller.js';
import { PlatnikSkladekService } from './platnik/platnik-skladek.service.js';
import { RejestrSkladekController } from './rejestr/rejestr-skladek.controller.js';
import { RejestrLedger } from './rejestr/rejestr.ledger.js';
import { RejestrQuery } from './rejestr/rejestr.query.js';
import { RejestrService } from './rejestr/rejestr.service.js';

/** Health contributions that the centre pays: reckoned each month, passed to the staff department, told to ZUS, entered in the books. */
@Module({
  imports: [FinanseModule, WyplataModule],
  controllers: [NaliczenieSkladekController, PlatnikSkladekController, RejestrSkladekController],
  providers: [PlatnikSkladekService, NaliczenieService, RejestrLedger, RejestrQuery, RejestrService],
})
export class SkladkaModule {}
