import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { notFound } from '@ostoja/kernel';
import { OsobaService } from '../osoba/osoba.service.js';
import { DowodRequest, DowodResponse, KorektaRequest, toChange, toCorrection, toDowodResponse, toNewDowod, UniewaznienieRequest, ZmianaRequest } from './dowod.dto.js';
import { DowodService } from './dowod.service.js';

/** Evidence about a person. */
@ApiTags('Dowody')
@Controller('osoby/:osobaId/dowody')
@Requires('osoba:dowod:write')
export class DowodController {
  constructor(private readonly dowody: DowodService, private readonly osoby: OsobaService) {}

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Zapisz dowód: dochód, okoliczność, orzeczenie' })
  async record(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Body() request: DowodRequest): Promise<DowodResponse> {
    const osoba = await this.osoby.getOsoba(osobaId);
    return toDowodResponse(await this.dowody.recordDowod(toNewDowod(osoba.id, request)));
  }

  @Post(':id/korekty')
  @Creates()
  @ApiOperation({ summary: 'Popraw dowód zapisany błędnie' })
  async correct(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string, @Body() request: KorektaRequest): Promise<DowodResponse> {
    await this.assertOwner(osobaId, id);
    return toDowodResponse(await this.dowody.correctDowod(id, toCorrection(request)));
  }

  @Post(':id/zmiany')
  @Creates()
  @ApiOperation({ summary: 'Zapisz zmianę stanu od dnia' })
  async change(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string, @Body() request: ZmianaRequest): Promise<DowodResponse> {
    await this.assertOwner(osobaId, id);
    return toDowodResponse(await this.dowody.changeDowod(id, toChange(request)));
  }

  @Post(':id/uniewaznienia')
  @HttpCode(204)
  @ApiOperation({ summary: 'Unieważnij dowód, który nie powinien był zostać zapisany' })
  async revoke(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string, @Body() request: UniewaznienieRequest): Promise<void> {
    await this.assertOwner(osobaId, id);
    await this.dowody.revokeDowod(id, request.powod);
  }

  /** The evidence must be of the person in the path, under any of the person's ids. */
  private async assertOwner(osobaId: string, dowodId: string): Promise<void> {
    const osoba = await this.osoby.getOsoba(osobaId);
    const owner = await this.dowody.findOwner(dowodId);
    if (owner === null || ![osoba.id, ...osoba.aliasy].includes(owner)) throw notFound('dowód');
  }
}
