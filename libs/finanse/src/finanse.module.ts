import { Module } from '@nestjs/common';
import { Ledger } from './ksiega/ledger.js';
import { PlanService } from './plan/dokument/plan.service.js';
import { DokumentPlanuController, LimitWydatkowController, PlanController, PrzekroczeniePlanuController } from './plan/plan.controller.js';
import { LimitService } from './plan/stan/limit.service.js';
import { PlanQuery } from './plan/stan/plan.query.js';
import { KontroleKsiegi } from './zamkniecie/kontrole-ksiegi.js';
import { ZamknieciePort } from './zamkniecie/zamkniecie.port.js';
import { ZamkniecieService } from './zamkniecie/zamkniecie.service.js';

/** The double-entry ledger, the financial plan and the closing of months. */
@Module({
  controllers: [PlanController, DokumentPlanuController, LimitWydatkowController, PrzekroczeniePlanuController],
  providers: [Ledger, PlanQuery, PlanService, LimitService, ZamknieciePort, KontroleKsiegi, ZamkniecieService],
  exports: [Ledger, PlanQuery, ZamknieciePort],
})
export class FinanseModule {}
