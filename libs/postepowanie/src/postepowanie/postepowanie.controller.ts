import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { NowePostepowanieRequest, StanPostepowaniaResponse, toStanPostepowania, ZlecenieWywiaduRequest } from './postepowanie.dto.js';
import { PostepowanieService } from './postepowanie.service.js';

/** Orders of interviews, and proceedings about a running decision. */
@ApiTags('Postępowania')
@Controller()
export class PostepowanieController {
  constructor(private readonly postepowania: PostepowanieService) {}

  @Post('postepowania/:id/zlecenia-wywiadu')
  @Creates()
  @Requires('postepowanie:zlecenie-wywiadu:create')
  @ApiOperation({ summary: 'Zleć wywiad środowiskowy' })
  async orderWywiad(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZlecenieWywiaduRequest): Promise<StanPostepowaniaResponse> {
    return toStanPostepowania(await this.postepowania.orderWywiad(id, request));
  }

  @Post('sprawy/:id/postepowania')
  @Creates()
  @Requires('postepowanie:wniosek:create')
  @ApiOperation({ summary: 'Wszcznij postępowanie o zmianę, wygaszenie albo wznowienie w sprawie z decyzją' })
  async open(@Param('id', ParseUUIDPipe) sprawaId: string, @Body() request: NowePostepowanieRequest): Promise<StanPostepowaniaResponse> {
    return toStanPostepowania(await this.postepowania.open(sprawaId, request));
  }
}
