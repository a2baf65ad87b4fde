import { Injectable } from '@nestjs/common';
import { LetterRenderer } from '@ostoja/documents';
import { FormularzService } from '../formularz/formularz.service.js';
import { WywiadService } from '../wywiad.service.js';
import { WydrukOtoczenieService } from './wydruk-otoczenie.service.js';
import { type OdbiorcaWydruku, toLetter } from './wywiad-wydruk.js';

/** The interview on paper: for the visit, and for the signature by hand. */
@Injectable()
export class WywiadWydrukService {
  constructor(private readonly wywiady: WywiadService, private readonly otoczenie: WydrukOtoczenieService, private readonly renderer: LetterRenderer, private readonly formularze: FormularzService) {}

  /** PDF/UA-1. Errors: 404. */
  async print(id: string, dla: OdbiorcaWydruku = 'osoba'): Promise<Buffer> {
    const opened = await this.wywiady.show(id);
    const { nadawca, nameOf, znakOf, odpowiedzi } = await this.otoczenie.gather(opened);
    return this.renderer.render(toLetter(await this.formularze.get(opened.wywiad.formularzWersja), opened, nadawca, nameOf, znakOf, dla, odpowiedzi));
  }
}
