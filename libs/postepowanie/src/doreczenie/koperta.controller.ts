import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { DecyzjaService } from '../decyzja/decyzja.service.js';
import { KatalogSzablonow } from '../pismo/katalog-szablonow.js';
import { toEveryParty } from '../pismo/otoczenie-pisma.js';
import { PismoService } from '../pismo/pismo.service.js';
import { StronaService } from '../strona/strona.service.js';
import { KopertaService } from './koperta.service.js';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** Envelopes of decisions and letters: one for every party that gets a copy, addressed to who acts for it (KPA 40). */
@ApiTags('Doręczenia')
@Controller()
export class KopertaController {
  constructor(
    private readonly koperty: KopertaService,
    private readonly strony: StronaService,
    private readonly decyzje: DecyzjaService,
    private readonly pisma: PismoService,
    private readonly katalog: KatalogSzablonow,
  ) {}

  @Get('decyzje/:id/koperty')
  @Requires('postepowanie:decyzja:read', 'postepowanie:doreczenie:write')
  @ApiOperation({ summary: 'Koperty do decyzji, po jednej na egzemplarz (PDF, format C5)' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(FILE)
  async ofDecyzja(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { sprawaId } = await this.decyzje.getDecyzja(id);
    return toFile(await this.koperty.ofCopies(sprawaId, await this.strony.findOdbiorcy(sprawaId)));
  }

  @Get('pisma/:id/koperty')
  @Requires('postepowanie:pismo:read', 'postepowanie:doreczenie:write')
  @ApiOperation({ summary: 'Koperty do pisma, po jednej na egzemplarz (PDF, format C5)' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(FILE)
  async ofPismo(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { sprawaId, szablonKod, adresat, list } = await this.pisma.getPismo(id);
    const szablon = this.katalog.getSzablon(szablonKod);
    if (szablon.adresat !== 'strona') return toFile(await this.koperty.ofInstitution(sprawaId, list?.adresat ?? (adresat ? [adresat.nazwa, ...adresat.adres] : [])));
    const [first, ...further] = await this.strony.findOdbiorcy(sprawaId);
    // The letter names its addressee; who acts for the party may have changed since.
    const own = first ? [{ ...first, adresat: adresat ?? first.adresat, brak: adresat ? null : first.brak }] : [];
    return toFile(await this.koperty.ofCopies(sprawaId, [...own, ...(toEveryParty(szablon) ? further : [])]));
  }
}

function toFile(bytes: Buffer): StreamableFile {
  return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'inline; filename="koperty.pdf"' });
}
