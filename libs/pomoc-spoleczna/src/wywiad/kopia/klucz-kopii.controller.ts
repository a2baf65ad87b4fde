import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Config, getPrincipal } from '@ostoja/database';
import { deriveKey } from '@ostoja/kernel';
import { KluczKopiiResponse } from './klucz-kopii.dto.js';

/** The key of working copies on a device. It is given to the signed-in worker only and never stored there, so that what lies on a lost device cannot be read. */
@ApiTags('Wywiady')
@Controller('klucze-kopii')
export class KluczKopiiController {
  constructor(private readonly config: Config, private readonly audit: AuditLog) {}

  @Get('biezacy')
  @Header('Cache-Control', 'no-store')
  @Requires('pomoc-spoleczna:wywiad:write')
  @ApiOperation({ summary: 'Klucz kopii roboczych zalogowanego pracownika' })
  async get(): Promise<KluczKopiiResponse> {
    const { jednostkaId, uzytkownikId } = getPrincipal();
    await this.audit.read({ zasob: 'klucz-kopii', cel: 'kopia-robocza', ids: [uzytkownikId] });
    return { klucz: deriveKey(this.config.OSTOJA_SECRET, `wywiad.kopia:${jednostkaId}:${uzytkownikId}`).toString('base64') };
  }
}
