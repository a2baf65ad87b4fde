import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, PageQuery } from '@ostoja/http';
import {
  StanZgloszeniaResponse, toStanZgloszenia, toWlasneZgloszenie, toZgloszenieResponse, WlasneZgloszeniaPage, ZamkniecieZgloszeniaRequest, ZgloszeniaPage, ZgloszeniaQuery, ZgloszenieRequest, ZgloszenieResponse,
} from './zgloszenie.dto.js';
import { ZgloszenieService } from './zgloszenie.service.js';

/** Reports of partners and their programs, and the list of all that wait. */
@ApiTags('Zgłoszenia')
@Controller('zgloszenia')
export class ZgloszenieController {
  constructor(private readonly zgloszenia: ZgloszenieService) {}

  @Post()
  @Creates()
  @Requires('postepowanie:zgloszenie:create')
  @ApiOperation({ summary: 'Zgłoś potrzebę pomocy (partner albo jego program)' })
  async create(@Body() request: ZgloszenieRequest): Promise<StanZgloszeniaResponse> {
    return toStanZgloszenia(await this.zgloszenia.create(request));
  }

  @Get()
  @Requires('postepowanie:zgloszenie:handle')
  @ApiOperation({ summary: 'Zgłoszenia do załatwienia' })
  async list(@Query() query: ZgloszeniaQuery): Promise<ZgloszeniaPage> {
    const { elementy, nastepny } = await this.zgloszenia.list(query);
    return { elementy: elementy.map(toZgloszenieResponse), nastepny };
  }

  @Get('wlasne')
  @Requires('postepowanie:zgloszenie:create')
  @ApiOperation({ summary: 'Własne zgłoszenia partnera i ich stan' })
  async listOwn(@Query() query: PageQuery): Promise<WlasneZgloszeniaPage> {
    const { elementy, nastepny } = await this.zgloszenia.listOwn(query);
    return { elementy: elementy.map(toWlasneZgloszenie), nastepny };
  }

  @Get(':id/stan')
  @Requires('postepowanie:zgloszenie:read')
  @ApiOperation({ summary: 'Stan własnego zgłoszenia (partner albo jego program)' })
  async getStan(@Param('id', ParseUUIDPipe) id: string): Promise<StanZgloszeniaResponse> {
    return toStanZgloszenia(await this.zgloszenia.getOwn(id));
  }

  @Post(':id/zamkniecia')
  @Creates()
  @Requires('postepowanie:zgloszenie:handle')
  @ApiOperation({ summary: 'Zamknij zgłoszenie, z którego nie wynika sprawa' })
  async close(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZamkniecieZgloszeniaRequest): Promise<ZgloszenieResponse> {
    return toZgloszenieResponse(await this.zgloszenia.close(id, request.powod));
  }
}
