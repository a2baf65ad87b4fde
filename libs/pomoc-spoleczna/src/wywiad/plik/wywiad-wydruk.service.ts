import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { LetterRenderer } from '@ostoja/documents';
import { OsobaService } from '@ostoja/osoba';
import { SprawaService } from '@ostoja/postepowanie';
import { FormularzService } from '../formularz/formularz.service.js';
import { type NadawcaWydruku, type OdbiorcaWydruku, toLetter } from './wywiad-wydruk.js';
import { WywiadService } from '../wywiad.service.js';
import { peopleOf } from '../wywiad.store.js';

const SENDER = `
  select j.nazwa, k.nazwa as komorka, coalesce(k.adres, j.adres) as adres
  from access.komorka k join access.jednostka j on j.jednostka_id = k.jednostka_id where k.id = $1`;

/** The interview on paper: for the visit, and for the signature by hand. */
@Injectable()
export class WywiadWydrukService {
  constructor(
    private readonly wywiady: WywiadService,
    private readonly osoby: OsobaService,
    private readonly sprawy: SprawaService,
    private readonly renderer: LetterRenderer,
    private readonly database: Database,
    private readonly formularze: FormularzService,
  ) {}

  /** PDF/UA-1. Errors: 404. */
  async print(id: string, dla: OdbiorcaWydruku = 'osoba'): Promise<Buffer> {
    const opened = await this.wywiady.show(id);
    const people = await this.osoby.findOsoby(peopleOf(opened));
    const znaki = new Map<string, string>();
    for (const { sprawaId } of opened.sprawy) znaki.set(sprawaId, (await this.sprawy.getSprawa(sprawaId)).znak);
    const nameOf = (osobaId: string) => {
      const found = people.get(osobaId);
      return found ? `${found.imie} ${found.nazwisko}` : 'osoba z innej jednostki';
    };
    const [nadawca] = await this.database.read<NadawcaWydruku>(SENDER, [opened.wywiad.komorkaId], 'wywiad-nadawca');
    return this.renderer.render(toLetter(await this.formularze.get(opened.wywiad.formularzWersja), opened, nadawca!, nameOf, (sprawaId) => znaki.get(sprawaId) ?? '', dla));
  }
}
