import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { CzynnoscPostepowaniaRequest } from '../czynnosc/czynnosc.dto.js';
import { StanPostepowaniaResponse, toStanPostepowania } from '../postepowanie/postepowanie.dto.js';
import { CzynnosciPilneResponse, CzynnoscPilnaHistoriaResponse, SprawaPilnaResponse, toCzynnosciPilne, toHistoriaPilna, toSprawaPilna } from './czynnosc-pilna.dto.js';
import { CzynnoscPilnaService } from './czynnosc-pilna.service.js';

/** Urgent acts of excluded officials. */
@ApiTags('Sprawy')
@Controller()
export class CzynnoscPilnaController {
  constructor(private readonly pilne: CzynnoscPilnaService) {}

  @Get('czynnosci-pilne')
  @Requires('postepowanie:czynnosc:write')
  @ApiOperation({ summary: 'Czynności pilne, do których dopuszczono mnie mimo wyłączenia (art. 24 § 4 KPA)' })
  async list(): Promise<CzynnosciPilneResponse[]> {
    return (await this.pilne.listMine()).map(toCzynnosciPilne);
  }

  @Get('czynnosci-pilne/:id')
  @Requires('postepowanie:czynnosc:write')
  @ApiOperation({ summary: 'Dane sprawy potrzebne do dopuszczonych czynności; każdy wgląd jest zapisywany' })
  async show(@Param('id', ParseUUIDPipe) id: string): Promise<SprawaPilnaResponse> {
    const { dopuszczenie, akta } = await this.pilne.show(id);
    return toSprawaPilna(dopuszczenie, akta);
  }

  @Post('czynnosci-pilne/:id/czynnosci')
  @Creates()
  @Requires('postepowanie:czynnosc:write')
  @ApiOperation({ summary: 'Wykonaj dopuszczoną czynność mimo wyłączenia' })
  async take(@Param('id', ParseUUIDPipe) id: string, @Body() { czynnosc, dzien, dane = {} }: CzynnoscPostepowaniaRequest): Promise<StanPostepowaniaResponse> {
    return toStanPostepowania(await this.pilne.take(id, czynnosc, dzien, dane));
  }

  @Get('sprawy/:id/czynnosci-pilne')
  @Requires('postepowanie:wylaczenie:read')
  @ApiOperation({ summary: 'Kto mimo wyłączenia zaglądał do sprawy albo w niej działał' })
  async history(@Param('id', ParseUUIDPipe) id: string): Promise<CzynnoscPilnaHistoriaResponse[]> {
    return (await this.pilne.history(id)).map(toHistoriaPilna);
  }
}
