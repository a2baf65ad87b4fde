import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { KontraktWydrukService } from './kontrakt-wydruk.service.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The contract on paper. */
@ApiTags('Kontrakty socjalne')
@Controller('kontrakty-socjalne')
@Requires('pomoc-spoleczna:kontrakt:read')
export class KontraktWydrukController {
  constructor(private readonly wydruki: KontraktWydrukService) {}

  @Get(':id/wydruk')
  @ApiOperation({ summary: 'Kontrakt albo aneks do podpisu (PDF)' })
  @ApiProduces('application/pdf')
  async print(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.wydruki.print(id), { type: 'application/pdf', disposition: 'inline; filename="kontrakt.pdf"' });
  }

  @Get(':id/wydruk-docx')
  @ApiOperation({ summary: 'Kontrakt albo aneks do podpisu (DOCX)' })
  @ApiProduces(DOCX)
  async printDocx(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.wydruki.printDocx(id), { type: DOCX, disposition: 'attachment; filename="kontrakt.docx"' });
  }
}
