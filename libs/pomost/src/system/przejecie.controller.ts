import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { plainMonth } from '@ostoja/kernel';
import { DecyzjaPomostResponse, PrzejecieRequest, toDecyzjaPomostResponse } from './przejecie.dto.js';
import { PrzejecieService } from './przejecie.service.js';

/** A case that came from POMOST: its decision there, and which system leads it. */
@ApiTags('Import z POMOST')
@Controller('sprawy/:id')
export class PrzejecieController {
  constructor(private readonly przejecia: PrzejecieService) {}

  @Get('decyzja-pomost')
  @Requires('pomost:decyzja:read')
  @ApiOperation({ summary: 'Decyzja sprawy zaimportowana z POMOST i zmiany systemu prowadzącego' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<DecyzjaPomostResponse> {
    return toDecyzjaPomostResponse(await this.przejecia.show(id));
  }

  @Post('przejecia')
  @Creates()
  @Requires('pomost:sprawa:switch')
  @ApiOperation({ summary: 'Zmień system, który prowadzi sprawę i wypłaca świadczenie' })
  async move(@Param('id', ParseUUIDPipe) id: string, @Body() { system, od_miesiaca, powod }: PrzejecieRequest): Promise<DecyzjaPomostResponse> {
    await this.przejecia.move(id, system, plainMonth(od_miesiaca), powod);
    return toDecyzjaPomostResponse(await this.przejecia.show(id));
  }
}
