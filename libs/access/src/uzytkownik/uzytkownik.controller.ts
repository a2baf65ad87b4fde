import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Creates, IfMatch } from '@ostoja/http';
import { Requires } from '../guard/route-access.js';
import { NoweHasloResponse, UzytkownikChange, UzytkownikPage, UzytkownikQuery, UzytkownikRequest, UzytkownikResponse } from './uzytkownik.dto.js';
import { UzytkownikService } from './uzytkownik.service.js';

/** Accounts. */
@ApiTags('Administracja')
@Controller('uzytkownicy')
@Requires('access:uzytkownik:manage')
export class UzytkownikController {
  constructor(private readonly uzytkownicy: UzytkownikService) {}

  @Get()
  @Requires('access:uzytkownik:read')
  @ApiOperation({ summary: 'Lista kont według nazwiska' })
  list(@Query() query: UzytkownikQuery): Promise<UzytkownikPage> {
    return this.uzytkownicy.list(query);
  }

  @Get(':id')
  @Requires('access:uzytkownik:read')
  @ApiOperation({ summary: 'Jedno konto' })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<UzytkownikResponse> {
    return this.uzytkownicy.get(id);
  }

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Załóż konto (bez hasła)' })
  create(@Body() request: UzytkownikRequest): Promise<UzytkownikResponse> {
    return this.uzytkownicy.create(request);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Zmień dane konta albo wyłącz je' })
  change(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number, @Body() request: UzytkownikChange): Promise<UzytkownikResponse> {
    return this.uzytkownicy.change(id, wersja, request);
  }

  /** Without an idempotency key on purpose: a stored answer would keep the password. */
  @Post(':id/hasla')
  @HttpCode(200)
  @ApiOperation({ summary: 'Nadaj nowe losowe hasło i odblokuj konto' })
  async resetPassword(@Param('id', ParseUUIDPipe) id: string): Promise<NoweHasloResponse> {
    return { haslo: await this.uzytkownicy.resetPassword(id) };
  }
}
