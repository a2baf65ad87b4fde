import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { WskazanieOsobyResponse, WskazanieRequest, WskazanieResponse } from './wskazanie.dto.js';
import { WskazanieService } from './wskazanie.service.js';

/** Which gmina is proper and which branch serves an address. */
@ApiTags('Pierwszy kontakt')
@Controller()
export class WskazanieController {
  constructor(private readonly wskazania: WskazanieService) {}

  @Post('wskazania-komorek')
  @HttpCode(200)
  @Requires('access:uzytkownik:read')
  @ApiOperation({ summary: 'Wskaż właściwą gminę (art. 101) i filię dla adresu; niczego nie zapisuje' })
  find(@Body() request: WskazanieRequest): Promise<WskazanieResponse> {
    return this.wskazania.find(request);
  }

  @Get('osoby/:id/wskazania-komorek')
  @Requires('osoba:dane:read')
  @ApiOperation({ summary: 'Wskaż właściwą gminę i filię według adresu z kartoteki osoby' })
  async findOfOsoba(@Param('id', ParseUUIDPipe) id: string): Promise<WskazanieOsobyResponse> {
    return { wskazanie: await this.wskazania.findOfOsoba(id) };
  }
}
