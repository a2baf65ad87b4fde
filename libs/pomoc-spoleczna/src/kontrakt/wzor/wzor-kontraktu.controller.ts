import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { PozycjaWzoruResponse } from './wzor-kontraktu.dto.js';
import { WzorKontraktuService } from './wzor-kontraktu.service.js';

/** The form of the social contract. */
@ApiTags('Kontrakty socjalne')
@Controller('wzor-kontraktu')
export class WzorKontraktuController {
  constructor(private readonly wzor: WzorKontraktuService) {}

  @Get()
  @Requires('pomoc-spoleczna:kontrakt:read')
  @ApiOperation({ summary: 'Części wzoru kontraktu z dniem obowiązywania, źródłem i tym, czy porównano je z drukiem' })
  async list(): Promise<PozycjaWzoruResponse[]> {
    return this.wzor.list();
  }
}
