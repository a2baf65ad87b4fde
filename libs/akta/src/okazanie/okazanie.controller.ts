import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { OkazanieRequest, OkazanieResponse, toOkazanieResponse } from './okazanie.dto.js';
import { OkazanieService } from './okazanie.service.js';

/** Originals shown and certified copies. */
@ApiTags('Akta')
@Controller()
@Requires('akta:kopia:certify', 'akta:akta:write')
export class OkazanieController {
  constructor(private readonly okazania: OkazanieService) {}

  @Post('sprawy/:id/okazania')
  @Creates()
  @ApiOperation({ summary: 'Zapisz w aktach, że okazano oryginał dokumentu' })
  async record(@Param('id', ParseUUIDPipe) id: string, @Body() request: OkazanieRequest): Promise<OkazanieResponse> {
    return toOkazanieResponse(await this.okazania.record(id, request));
  }

  @Post('okazania/:id/kopie')
  @Creates()
  @Requires('akta:kopia:certify', 'documents:dokument:create')
  @ApiOperation({ summary: 'Dołącz kopię i poświadcz ją za zgodność z okazanym oryginałem (bajty PDF, JPEG albo PNG)' })
  @ApiConsumes('application/pdf', 'image/jpeg', 'image/png')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async certify(@Param('id', ParseUUIDPipe) id: string, @Body() bytes: Buffer): Promise<OkazanieResponse> {
    return toOkazanieResponse(await this.okazania.certify(id, Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0)));
  }
}
