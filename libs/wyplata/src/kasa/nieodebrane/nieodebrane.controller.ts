import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { PageQuery } from '@ostoja/http';
import { NieodebranePage } from './nieodebrane.dto.js';
import { NieodebraneWyplaty } from './nieodebrane-wyplaty.js';

/** Payments that nobody collects. */
@ApiTags('Wypłaty')
@Controller('nieodebrane-wyplaty')
export class NieodebraneController {
  constructor(private readonly nieodebrane: NieodebraneWyplaty) {}

  @Get()
  @Requires('wyplata:tytul:read')
  @ApiOperation({ summary: 'Świadczenia nieodebrane i wstrzymane z tego powodu (art. 106a ustawy o pomocy społecznej)' })
  async find(@Query() { limit = 50, kursor }: PageQuery): Promise<NieodebranePage> {
    const page = await this.nieodebrane.findPage(limit, kursor);
    return { elementy: [...page.elementy], nastepny: page.nastepny };
  }
}
