import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { AktualizacjaWywiaduResponse, AktualizacjeWywiadowQuery, toAktualizacjaResponse } from './aktualizacja.dto.js';
import { AktualizacjaService } from './aktualizacja.service.js';

/** Updates of interviews that are due. */
@ApiTags('Wywiady')
@Controller('aktualizacje-wywiadow')
export class AktualizacjaController {
  constructor(private readonly aktualizacje: AktualizacjaService) {}

  @Get()
  @Requires('pomoc-spoleczna:wywiad:read')
  @ApiOperation({ summary: 'Aktualizacje wywiadów do zrobienia (art. 107 ust. 4): po 6 albo 12 miesiącach i po zmianie danych' })
  async list(@Query() { moje = false, dni = 30 }: AktualizacjeWywiadowQuery): Promise<AktualizacjaWywiaduResponse[]> {
    return (await this.aktualizacje.list({ moje, zapas: dni })).map(toAktualizacjaResponse);
  }
}
