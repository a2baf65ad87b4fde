import { Module } from '@nestjs/common';
import { KsiegaModule } from './ksiega.module.js';
import { PlanService } from './plan/dokument/plan.service.js';
import { DokumentPlanuController, LimitWydatkowController, PlanController, PrzekroczeniePlanuController } from './plan/plan.controller.js';
import { LimitService } from './plan/stan/limit.service.js';
import { PlanQuery } from './plan/stan/plan.query.js';
import { RezerwacjaService } from './plan/stan/rezerwacja.service.js';

/** The double-entry ledger, the financial plan and the closing of months. */
@Module({
  imports: [KsiegaModule],
  controllers: [PlanController, DokumentPlanuController, LimitWydatkowController, PrzekroczeniePlanuController],
  providers: [PlanQuery, PlanService, LimitService, RezerwacjaService],
  exports: [KsiegaModule, PlanQuery, RezerwacjaService],
})
export class FinanseModule {}
