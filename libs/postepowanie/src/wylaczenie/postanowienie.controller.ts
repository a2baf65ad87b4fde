import { Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { PismoSprawyResponse } from '../pismo/pismo-response.dto.js';
import { PismoWidokService } from '../pismo/pismo-widok.service.js';
import { PostanowienieWylaczeniaService } from './postanowienie.service.js';

/** Orders of exclusion as letters. */
@ApiTags('Sprawy')
@Controller('wylaczenia/:id/postanowienia')
export class PostanowienieWylaczeniaController {
  constructor(private readonly postanowienia: PostanowienieWylaczeniaService, private readonly widok: PismoWidokService) {}

  @Post()
  @Creates()
  @Requires('postepowanie:wylaczenie:decide', 'postepowanie:pismo:prepare')
  @ApiOperation({ summary: 'Przygotuj postanowienie o wyłączeniu (pismo sprawy); ponowione zwraca to samo pismo' })
  async draft(@Param('id', ParseUUIDPipe) id: string): Promise<PismoSprawyResponse> {
    return this.widok.show((await this.postanowienia.draft(id)).id);
  }
}
