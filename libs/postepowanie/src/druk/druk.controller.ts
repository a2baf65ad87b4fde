import { Controller, Get, Param, ParseEnumPipe, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { type Druk, DRUKI } from './druk.js';
import { DrukService } from './druk.service.js';
import { OswiadczenieService } from './oswiadczenie.service.js';

const RODZAJE = Object.fromEntries(DRUKI.map((druk) => [druk, druk]));

/** Papers that the desk hands over. */
@ApiTags('Pierwszy kontakt')
@Controller()
export class DrukController {
  constructor(private readonly druki: DrukService, private readonly oswiadczenia: OswiadczenieService) {}

  @Get('wnioski/:id/druki/:rodzaj')
  @Requires('postepowanie:wniosek:read')
  @ApiOperation({ summary: 'Protokół ustnego podania, potwierdzenie wniesienia (art. 63 § 4 KPA) albo zawiadomienie o innych organach (art. 66 KPA), PDF' })
  @ApiParam({ name: 'rodzaj', enum: DRUKI })
  @ApiProduces('application/pdf')
  async print(@Param('id', ParseUUIDPipe) id: string, @Param('rodzaj', new ParseEnumPipe(RODZAJE)) rodzaj: Druk): Promise<StreamableFile> {
    return toPdf(await this.druki.print(id, rodzaj), rodzaj);
  }

  @Get('osoby/:id/oswiadczenia/:kod')
  @Requires('postepowanie:wniosek:create', 'osoba:osoba:read')
  @ApiOperation({ summary: 'Gotowe oświadczenie z danymi osoby, do podpisu (PDF)' })
  @ApiProduces('application/pdf')
  async printOswiadczenie(@Param('id', ParseUUIDPipe) id: string, @Param('kod') kod: string): Promise<StreamableFile> {
    return toPdf(await this.oswiadczenia.print(id, kod), 'oswiadczenie');
  }
}

function toPdf(bytes: Buffer, name: string): StreamableFile {
  return new StreamableFile(bytes, { type: 'application/pdf', disposition: `inline; filename="${name}.pdf"` });
}
