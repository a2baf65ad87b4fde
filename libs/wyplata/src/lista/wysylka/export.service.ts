import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Ledger } from '@ostoja/finanse';
import { assertVersion } from '@ostoja/http';
import { Clock, notFound } from '@ostoja/kernel';
import { fourEyes, wrongListState } from '../../wyplata.errors.js';
import { Lista } from '../lista.entity.js';
import { ListaQuery } from '../lista.query.js';
import { lockLista } from '../lista.service.js';
import { BankFileService } from './bank-file.service.js';

/** Sends an approved list: its file is made once, and from then on the money is in transit until the bank says more. */
@Injectable()
export class ExportService {
  constructor(
    private readonly database: Database,
    private readonly files: BankFileService,
    private readonly lists: ListaQuery,
    private readonly ledger: Ledger,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the file; a list that has one keeps it, whatever version the caller saw.
   * Errors: 404, 412, `WYPLATA.LIST_STATE`, `WYPLATA.NO_FILE` (409), `WYPLATA.FOUR_EYES` (403).
   */
  async export(listaId: string, wersja: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const lista = await lockLista(tx, listaId);
      if (lista.stan === 'wyslana') return;
      assertVersion(lista.wersja, wersja);
      if (lista.stan !== 'zatwierdzona') throw wrongListState();
      const { uzytkownikId } = getPrincipal();
      if ([lista.przygotowalId, ...lista.poprawialiIds, lista.zatwierdzilId].includes(uzytkownikId)) throw fourEyes();
      const { dokumentId, sha256 } = await this.files.make(tx, lista);
      await tx.save(Object.assign(lista, { stan: 'wyslana' as const, wyslalId: uzytkownikId, wyslano: this.clock.now(), plikId: dokumentId, plikSha256: sha256 }));
      await this.ledger.post(tx, { rodzaj: 'wysylka', zrodloTyp: 'lista', zrodloId: listaId, komorkaId: lista.komorkaId, linie: await this.lists.classify(listaId) });
      await this.audit.write({ zasob: 'lista-wyplat', czynnosc: 'wysylka', ids: [listaId] });
    });
  }

  /** The bytes of the file, the same ones each time; the access log gets everybody who is on it. Errors: 404. */
  async openFile(listaId: string): Promise<{ nazwa: string; bytes: Buffer }> {
    const lista = await this.database.transaction((tx) => tx.findOneBy(Lista, { id: listaId }));
    if (!lista?.plikId) throw notFound('plik listy wypłat');
    const people = await this.database.read<{ osoba_id: string }>(`select distinct osoba_id from wyplata.pozycja where lista_id = $1 and stan = 'aktywna'`, [listaId]);
    await this.audit.read({ zasob: 'plik-bankowy', osobaIds: people.map((row) => row.osoba_id), ids: [listaId], cel: 'wysylka' });
    return this.files.open(lista.plikId);
  }
}
