import { Body, Controller, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { DoreczenieRequest, DoreczenieResponse, toDane, toDoreczenieResponse, ZmianaDoreczeniaRequest } from './doreczenie.dto.js';
import { DoreczenieService } from './doreczenie.service.js';

@ApiTags('Doręczenia')
@Controller()
export class DoreczenieController {
  constructor(private readonly doreczenia: DoreczenieService) {}

  @Post('decyzje/:id/doreczenia')
  @Creates()
  @Requires('postepowanie:decyzja:read', 'postepowanie:doreczenie:write')
  @ApiOperation({ summary: 'Zarejestruj doręczenie decyzji; gdy daty o nim rozstrzygają, decyzja staje się doręczona' })
  async begin(@Param('id', ParseUUIDPipe) id: string, @Body() request: DoreczenieRequest): Promise<DoreczenieResponse> {
    return toDoreczenieResponse(await this.doreczenia.begin({ decyzjaId: id }, request.sposob, toDane(request), request.odbiorca, request.strona_id ?? null));
  }

  @Post('pisma/:id/doreczenia')
  @Creates()
  @Requires('postepowanie:pismo:read', 'postepowanie:doreczenie:write')
  @ApiOperation({ summary: 'Zarejestruj doręczenie pisma; jego skutek rozpoczyna termin, który pismo wyznacza' })
  async beginPismo(@Param('id', ParseUUIDPipe) id: string, @Body() request: DoreczenieRequest): Promise<DoreczenieResponse> {
    return toDoreczenieResponse(await this.doreczenia.begin({ pismoId: id }, request.sposob, toDane(request), request.odbiorca, request.strona_id ?? null));
  }

  @Put('doreczenia/:id')
  @Requires('postepowanie:decyzja:read', 'postepowanie:doreczenie:write')
  @ApiOperation({ summary: 'Uzupełnij daty doręczenia (nagłówek If-Match)' })
  async update(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZmianaDoreczeniaRequest, @IfMatch() wersja: number): Promise<DoreczenieResponse> {
    return toDoreczenieResponse(await this.doreczenia.update(id, wersja, toDane(request)));
  }
}
