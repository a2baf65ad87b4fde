import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { LetterRenderer } from '@ostoja/documents';
import { DomainError } from '@ostoja/kernel';
import { ListaQuery } from '../lista.query.js';
import { CzynnosciService } from '../obieg/czynnosci.service.js';
import { buildLista, type JednostkaListy } from './lista-letter.js';

/** More lines than paper is good for. */
const MOST = 5000;

/** Payment lists in print. */
@Injectable()
export class ListaWydrukService {
  constructor(
    private readonly database: Database,
    private readonly lists: ListaQuery,
    private readonly czynnosci: CzynnosciService,
    private readonly letters: LetterRenderer,
    private readonly audit: AuditLog,
  ) {}

  /** The list, as much of it as the person sees, as PDF/UA. Errors: 404, `WYPLATA.LIST_TOO_LONG` (409). */
  async print(listaId: string): Promise<Buffer> {
    const lista = await this.lists.get(listaId);
    const { elementy: pozycje, nastepny } = await this.lists.findPozycje(listaId, MOST);
    if (nastepny) throw new DomainError('WYPLATA.LIST_TOO_LONG', `Wydruk mieści najwyżej ${MOST} wypłat. Obejrzyj tę listę na ekranie.`, { status: 409 });
    await this.audit.read({ zasob: 'lista-wyplat', osobaIds: pozycje.map((row) => row.osoba_id), ids: [listaId], cel: 'wydruk' });
    const [jednostka] = await this.database.read<JednostkaListy>('select nazwa as osrodek, adres as osrodek_adres from access.jednostka');
    return this.letters.render(buildLista({ jednostka: jednostka!, lista, klasyfikacja: await this.lists.classify(listaId), czynnosci: await this.czynnosci.find(listaId), pozycje }));
  }
}
