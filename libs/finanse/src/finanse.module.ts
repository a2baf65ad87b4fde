import { Module } from '@nestjs/common';
import { Ledger } from './ksiega/ledger.js';

/** The double-entry ledger, the financial plan and the closing of months. */
@Module({
  providers: [Ledger],
  exports: [Ledger],
})
export class FinanseModule {}
