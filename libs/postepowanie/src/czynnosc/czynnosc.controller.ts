import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { StanPostepowaniaResponse, toStanPostepowania } from '../postepowanie/postepowanie.dto.js';
import { CzynnoscPostepowaniaRequest } from './czynnosc.dto.js';
import { przyklady } from './czynnosc.schema.js';
import { CzynnoscService } from './czynnosc.service.js';

/** Acts of the procedure that a person takes by themselves; which, and with what data, the file of the case lists. */
@ApiTags('Postępowania')
@Controller('postepowania/:id/czynnosci')
export class CzynnoscController {
  constructor(private readonly czynnosci: CzynnoscService) {}

  @Post()
  @Creates()
  @Requires('postepowanie:czynnosc:write')
  @ApiBody({ type: CzynnoscPostepowaniaRequest, examples: przyklady() })
  @ApiOperation({ summary: 'Wykonaj czynność w postępowaniu, na którą pozwala jego procedura' })
  async create(@Param('id', ParseUUIDPipe) id: string, @Body() { czynnosc, dzien, dane = {} }: CzynnoscPostepowaniaRequest): Promise<StanPostepowaniaResponse> {
    return toStanPostepowania(await this.czynnosci.take(id, czynnosc, dzien, dane));
  }
}
