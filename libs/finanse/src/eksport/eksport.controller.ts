import { Body, Controller, Get, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { plainMonth } from '@ostoja/kernel';
import { EksportKsiegiRequest, EksportKsiegiResponse } from './eksport.dto.js';
import { EksportService } from './eksport.service.js';

/** Files of closed months for the accounting system. */
@ApiTags('Księga')
@Controller('eksporty-ksiegi')
export class EksportController {
  constructor(private readonly eksporty: EksportService) {}

  @Post()
  @Creates()
  @Requires('finanse:eksport:create')
  @ApiOperation({ summary: 'Utwórz plik zamkniętego miesiąca; powtórzenie niczego nie zmienia' })
  async create(@Body() { miesiac }: EksportKsiegiRequest): Promise<EksportKsiegiResponse> {
    return { id: await this.eksporty.create(plainMonth(miesiac)), miesiac };
  }

  @Get(':id/plik')
  @Requires('finanse:ksiega:read')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'Pobierz plik księgi' })
  async file(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { nazwa, bytes } = await this.eksporty.open(id);
    return new StreamableFile(bytes, { type: 'text/csv; charset=utf-8', length: bytes.length, disposition: `attachment; filename="${nazwa}"` });
  }
}
