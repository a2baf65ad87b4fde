import { Module } from '@nestjs/common';
import { OpiekaService } from './opieka/opieka.service.js';
import { OsobaController } from './osoba/osoba.controller.js';
import { OsobaService } from './osoba/osoba.service.js';

/** People: identity, data, households, evidence. */
@Module({
  controllers: [OsobaController],
  providers: [OsobaService, OpiekaService],
  exports: [OsobaService, OpiekaService],
})
export class OsobaModule {}
