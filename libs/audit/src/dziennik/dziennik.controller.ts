import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { DziennikPage, DziennikRequest } from './dziennik.dto.js';
import { DziennikService } from './dziennik.service.js';

/** The log, for the data-protection officer. A search is a POST: whose file it is about must not be in an address. */
@ApiTags('Dziennik dostępu')
@Controller('dziennik')
@Requires('audit:dziennik:read')
export class DziennikController {
  constructor(private readonly dziennik: DziennikService) {}

  @Post('wyszukiwania')
  @HttpCode(200)
  @ApiOperation({ summary: 'Kto i kiedy oglądał lub zmieniał dane' })
  search(@Body() request: DziennikRequest): Promise<DziennikPage> {
    return this.dziennik.search(request);
  }
}
