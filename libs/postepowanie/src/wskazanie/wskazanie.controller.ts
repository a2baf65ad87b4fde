import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { WskazanieRequest, WskazanieResponse } from './wskazanie.dto.js';
import { WskazanieService } from './wskazanie.service.js';

/** Which gmina is proper and which branch serves an address. */
@ApiTags('Pierwszy kontakt')
@Controller('wskazania-komorek')
export class WskazanieController {
  constructor(private readonly wskazania: WskazanieService) {}

  @Post()
  @HttpCode(200)
  @Requires('access:uzytkownik:read')
  @ApiOperation({ summary: 'Wskaż właściwą gminę (art. 101) i filię dla adresu; niczego nie zapisuje' })
  find(@Body() request: WskazanieRequest): Promise<WskazanieResponse> {
    return this.wskazania.find(request);
  }
}
