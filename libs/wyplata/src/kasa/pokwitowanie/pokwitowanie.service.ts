import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { LetterRenderer } from '@ostoja/documents';
import { notFound } from '@ostoja/kernel';
import { type Pokwitowanie, toPokwitowanieLetter } from './pokwitowanie-letter.js';

const RECEIPT = `
  select j.nazwa as osrodek, coalesce(k.adres, j.adres, '') as adres, k.nazwa as komorka, w.seria, w.numer, w.rok, w.dzien, l.numer || '/' || l.rok as lista,
    p.numer as wyplata, p.odbiorca[1] as odbiorca, w.odebral, w.dokument, p.tytulem, w.kwota, u.imie || ' ' || u.nazwisko as kasjer, p.osoba_id
  from wyplata.operacja_kasowa w
  join wyplata.lista_odbioru o on o.jednostka_id = w.jednostka_id and o.id = w.lista_odbioru_id
  join wyplata.lista l on l.jednostka_id = o.jednostka_id and l.id = o.lista_id
  join wyplata.pozycja p on p.jednostka_id = w.jednostka_id and p.id = w.pozycja_id
  join access.jednostka j on j.jednostka_id = w.jednostka_id
  join access.komorka k on k.jednostka_id = o.jednostka_id and k.id = o.komorka_id
  join access.uzytkownik u on u.jednostka_id = w.jednostka_id and u.id = w.wykonal_id
  where w.lista_odbioru_id = $1 and w.pozycja_id = $2`;

/** Receipts of the desk on paper. */
@Injectable()
export class PokwitowanieService {
  constructor(private readonly database: Database, private readonly letters: LetterRenderer, private readonly audit: AuditLog) {}

  /** The receipt of a payment that was handed out, as PDF/UA; the same however often it is printed. Errors: 404. */
  async print(odbiorId: string, pozycjaId: string): Promise<Buffer> {
    const [row] = await this.database.read<Pokwitowanie & { readonly osoba_id: string }>(RECEIPT, [odbiorId, pozycjaId], 'wyplata-kasa-pokwitowanie');
    if (!row) throw notFound('pokwitowanie');
    await this.audit.read({ zasob: 'lista-odbioru', osobaIds: [row.osoba_id], ids: [odbiorId, pozycjaId], cel: 'pokwitowanie' });
    return this.letters.render(toPokwitowanieLetter(row));
  }
}
