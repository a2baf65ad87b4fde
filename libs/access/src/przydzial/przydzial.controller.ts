import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Creates, IfMatch } from '@ostoja/http';
import { Requires } from '../guard/route-access.js';
import { OkresChange, PrzydzialPage, PrzydzialQuery, PrzydzialRequest, PrzydzialResponse } from './przydzial.dto.js';
import { PrzydzialService } from './przydzial.service.js';

/** Roles held in units. */
@ApiTags('Administracja')
@Controller('przydzialy')
@Requires('access:uzytkownik:manage')
export class PrzydzialController {
  constructor(private readonly przydzialy: PrzydzialService) {}

  @Get()
  @Requires('access:uzytkownik:read')
  @ApiOperation({ summary: 'Lista przydziałów ról w komórkach' })
  list(@Query() query: PrzydzialQuery): Promise<PrzydzialPage> {
    return this.przydzialy.list(query);
  }

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Przydziel rolę w komórce' })
  create(@Body() request: PrzydzialRequest): Promise<PrzydzialResponse> {
    return this.przydzialy.create(request);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Ustal ostatni dzień przydziału' })
  end(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number, @Body() request: OkresChange): Promise<PrzydzialResponse> {
    return this.przydzialy.end(id, wersja, request.do);
  }
}
