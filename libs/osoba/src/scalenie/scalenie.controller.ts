import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { ScalenieRequest, ScalenieResponse, toScalenieResponse } from './scalenie.dto.js';
import { ScalenieService } from './scalenie.service.js';

/** Merging records of one person. */
@ApiTags('Osoby')
@Controller('osoby/:osobaId/scalenia')
@Requires('osoba:scalenie:write')
export class ScalenieController {
  constructor(private readonly scalenia: ScalenieService) {}

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Scal zapis osoby z innym zapisem tej samej osoby' })
  async merge(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Body() request: ScalenieRequest): Promise<ScalenieResponse> {
    return toScalenieResponse(await this.scalenia.merge(osobaId, request.na_osoba_id, request.powod));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Cofnij scalenie' })
  async undo(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.scalenia.undo(osobaId, id);
  }
}
