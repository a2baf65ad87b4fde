import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import {
  PodjecieRequest, StanPostepowaniaResponse, toStanPostepowania, UznanieZaSkomplikowanaRequest, ZawiadomienieOZwloceRequest, ZawieszenieRequest, ZlecenieWywiaduRequest,
} from './postepowanie.dto.js';
import { PostepowanieService } from './postepowanie.service.js';

/** Acts in a proceeding before the decision. */
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

  @Post(':id/uznania-za-skomplikowana')
  @Creates()
  @Requires('postepowanie:termin:extend')
  @ApiOperation({ summary: 'Uznaj sprawę za szczególnie skomplikowaną (art. 35 § 3 KPA)' })
  async markComplex(@Param('id', ParseUUIDPipe) id: string, @Body() request: UznanieZaSkomplikowanaRequest): Promise<StanPostepowaniaResponse> {
    return toStanPostepowania(await this.postepowania.markComplex(id, request));
  }

  @Post(':id/zawiadomienia-o-zwloce')
  @Creates()
  @Requires('postepowanie:termin:extend')
  @ApiOperation({ summary: 'Zawiadom o niezałatwieniu sprawy w terminie i wyznacz nowy (art. 36 KPA)' })
  async notifyDelay(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZawiadomienieOZwloceRequest): Promise<StanPostepowaniaResponse> {
    return toStanPostepowania(await this.postepowania.notifyDelay(id, request));
  }

  @Post(':id/zawieszenia')
  @Creates()
  @Requires('postepowanie:zawieszenie:write')
  @ApiOperation({ summary: 'Zawieś postępowanie (art. 97, 98 KPA)' })
  async suspend(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZawieszenieRequest): Promise<StanPostepowaniaResponse> {
    return toStanPostepowania(await this.postepowania.suspend(id, request));
  }

  @Post(':id/podjecia')
  @Creates()
  @Requires('postepowanie:zawieszenie:write')
  @ApiOperation({ summary: 'Podejmij zawieszone postępowanie' })
  async resume(@Param('id', ParseUUIDPipe) id: string, @Body() request: PodjecieRequest): Promise<StanPostepowaniaResponse> {
    return toStanPostepowania(await this.postepowania.resume(id, request));
  }
}
