import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { DocxRenderer, type Letter, LetterRenderer } from '@ostoja/documents';
import { OsobaService } from '@ostoja/osoba';
import { WzorKontraktuService } from '../wzor/wzor-kontraktu.service.js';
import { KontraktService } from '../kontrakt.service.js';
import { toKontraktLetter } from './kontrakt-wydruk.js';

const SENDER = `
  select j.nazwa, k.nazwa as komorka, coalesce(k.adres, j.adres) as adres, coalesce(u.imie || ' ' || u.nazwisko, u.login) as pracownik
  from access.komorka k
  join access.jednostka j on j.jednostka_id = k.jednostka_id
  join access.uzytkownik u on u.jednostka_id = k.jednostka_id and u.id = $2
  where k.id = $1`;

/** The contract on paper: both sides sign by hand. */
@Injectable()
export class KontraktWydrukService {
  constructor(
    private readonly kontrakty: KontraktService,
    private readonly osoby: OsobaService,
    private readonly database: Database,
    private readonly pdf: LetterRenderer,
    private readonly docx: DocxRenderer,
    private readonly wzor: WzorKontraktuService,
  ) {}

  /** PDF/UA-1. Errors: 404. */
  async print(id: string): Promise<Buffer> {
    return this.pdf.render(await this.letter(id));
  }

  /** For a word processor. Errors: 404. */
  async printDocx(id: string): Promise<Buffer> {
    return this.docx.render(await this.letter(id));
  }

  private async letter(id: string): Promise<Letter> {
    const opened = await this.kontrakty.show(id);
    const { komorkaId, pracownikId } = opened.kontrakt;
    const people = await this.osoby.findOsoby(opened.stronyIds);
    const [row] = await this.database.read<{ nazwa: string; komorka: string; adres: string; pracownik: string }>(SENDER, [komorkaId, pracownikId]);
    const { nazwa, komorka, adres, pracownik } = row!;
    const nameOf = (osobaId: string) => {
      const found = people.get(osobaId);
      return found ? `${found.imie} ${found.nazwisko}` : 'osoba z innej jednostki';
    };
    return toKontraktLetter(opened, { nadawca: [nazwa, komorka, adres], pracownik, nameOf, titleOf: await this.wzor.titles() });
  }
}
