import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { StanPostepowaniaResponse, toStanPostepowania, ZlecenieWywiaduRequest } from './postepowanie.dto.js';
import { PostepowanieService } from './postepowanie.service.js';

/** The order of an interview, which also names who makes it. */
@ApiTags('Postępowania')
@Controller('postepowania')
export class PostepowanieController {
  constructor(private readonly postepowania: PostepowanieService) {}

  @Post(':id/zlecenia-wywiadu')
  @Creates()
  @Requires('postepowanie:zlecenie-wywiadu:create')
  @ApiOperation({ summary: 'Zleć wywiad środowiskowy' })
  async orderWywiad(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZlecenieWywiaduRequest): Promise<StanPostepowaniaResponse> {
    return toStanPostepowania(await this.postepowania.orderWywiad(id, request));
  }
}
