import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { PayerAccountService } from './payer-account.service.js';
import { RachunekPlatnikaRequest, RachunekPlatnikaResponse, toPayerAccount, toRachunekPlatnikaResponse } from './rachunek-platnika.dto.js';

/** Bank accounts of the centre itself. */
@ApiTags('Wypłaty')
@Controller('rachunki-platnika')
export class RachunekPlatnikaController {
  constructor(private readonly accounts: PayerAccountService) {}

  @Get()
  @Requires('wyplata:rachunek-platnika:read')
  @ApiOperation({ summary: 'Rachunki bankowe ośrodka, od najnowszego' })
  async find(): Promise<RachunekPlatnikaResponse[]> {
    return (await this.accounts.list()).map(toRachunekPlatnikaResponse);
  }

  @Post()
  @Creates()
  @Requires('wyplata:rachunek-platnika:write')
  @ApiOperation({ summary: 'Dodaj rachunek bankowy ośrodka' })
  async create(@Body() request: RachunekPlatnikaRequest): Promise<RachunekPlatnikaResponse> {
    return toRachunekPlatnikaResponse(await this.accounts.create(toPayerAccount(request)));
  }
}
