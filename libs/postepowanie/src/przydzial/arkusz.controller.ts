import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { ArkuszResponse, toArkuszResponse } from './arkusz.dto.js';
import { ArkuszService } from './arkusz.service.js';

/** Handover sheets. */
@ApiTags('Sprawy')
@Controller('arkusze-przekazania')
@Requires('postepowanie:sprawa:read')
export class ArkuszController {
  constructor(private readonly arkusze: ArkuszService) {}

  @Get(':uzytkownikId')
  @ApiOperation({ summary: 'Arkusz przekazania spraw pracownika' })
  async show(@Param('uzytkownikId', ParseUUIDPipe) uzytkownikId: string): Promise<ArkuszResponse> {
    return toArkuszResponse(await this.arkusze.show(uzytkownikId));
  }

  @Get(':uzytkownikId/wydruk')
  @ApiOperation({ summary: 'Arkusz przekazania spraw do podpisu (PDF)' })
  @ApiProduces('application/pdf')
  async print(@Param('uzytkownikId', ParseUUIDPipe) uzytkownikId: string): Promise<StreamableFile> {
    return new StreamableFile(await this.arkusze.print(uzytkownikId), { type: 'application/pdf', disposition: 'inline; filename="arkusz-przekazania.pdf"' });
  }
}
