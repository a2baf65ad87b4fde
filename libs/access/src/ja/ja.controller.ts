import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignedInRoute } from '../guard/route-access.js';
import { JaResponse } from './ja.dto.js';
import { JaService } from './ja.service.js';
import { MojeHasloRequest } from './moje-haslo.dto.js';
import { MojeHasloService } from './moje-haslo.service.js';

/** The signed-in person. */
@ApiTags('Sesja')
@Controller('ja')
@SignedInRoute()
export class JaController {
  constructor(private readonly ja: JaService, private readonly hasla: MojeHasloService) {}

  @Get()
  @ApiOperation({ summary: 'Kim jestem: role, komórki, uprawnienia, zastępstwa' })
  get(): Promise<JaResponse> {
    return this.ja.getMe();
  }

  @Put('haslo')
  @HttpCode(204)
  @ApiOperation({ summary: 'Zmień własne hasło; kończy wszystkie sesje' })
  changePassword(@Body() request: MojeHasloRequest): Promise<void> {
    return this.hasla.change(request.obecne, request.nowe);
  }
}
