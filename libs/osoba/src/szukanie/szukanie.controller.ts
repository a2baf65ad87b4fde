import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { OsobaPage, PodobneRequest, PodobneResponse, WyszukiwanieRequest } from './szukanie.dto.js';
import { SzukanieService } from './szukanie.service.js';

/** Finding people. A POST, so that names and numbers stay out of URLs and their logs. */
@ApiTags('Osoby')
@Controller('osoby')
@Requires('osoba:osoba:read')
export class SzukanieController {
  constructor(private readonly szukanie: SzukanieService) {}

  @Post('wyszukiwania')
  @HttpCode(200)
  @ApiOperation({ summary: 'Wyszukaj osoby' })
  search(@Body() request: WyszukiwanieRequest): Promise<OsobaPage> {
    return this.szukanie.search(request);
  }

  @Post('podobne')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sprawdź, czy wpisywana osoba jest już w systemie' })
  async findSimilar(@Body() request: PodobneRequest): Promise<PodobneResponse> {
    return { elementy: await this.szukanie.findSimilar(request) };
  }
}
