import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { plainMonth } from '@ostoja/kernel';
import { NaliczenieSkladekQuery, NaliczenieSkladekResponse, toNaliczenieResponse } from '../rejestr/rejestr.dto.js';
import { NaliczenieService } from './naliczenie.service.js';

/** What a month's register would say now. */
@ApiTags('Składki zdrowotne')
@Controller('naliczenia-skladek')
export class NaliczenieSkladekController {
  constructor(private readonly naliczenie: NaliczenieService) {}

  @Get()
  @Requires('pomoc-spoleczna:naliczenie-skladek:read')
  @ApiOperation({ summary: 'Składki miesiąca przed przekazaniem: sumy, zmiany wobec poprzedniego rejestru i osoby pominięte' })
  async show(@Query() { miesiac }: NaliczenieSkladekQuery): Promise<NaliczenieSkladekResponse> {
    return toNaliczenieResponse(await this.naliczenie.reckon(plainMonth(miesiac)));
  }
}
