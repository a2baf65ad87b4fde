import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Ledger } from '@ostoja/finanse';
import { assertVersion } from '@ostoja/http';
import { failpoint, notFound } from '@ostoja/kernel';
import { Lista } from '../lista.entity.js';
import { linesOfLista } from '../linie-pozycji.js';
import { lockLista } from '../lock-lista.js';
import { DzienListyService } from '../obieg/dzien-listy.service.js';
import { assertNext, ObiegService } from '../obieg/obieg.service.js';
import { BankFileService } from './bank-file.service.js';
import { SendingChannels } from './sending-channels.js';

/** Sends a list with its second signature: its file is made once, and from then on the money is in transit until the bank says more. */
@Injectable()
export class ExportService {
  constructor(
    private readonly database: Database,
    private readonly channels: SendingChannels,
    private readonly ledger: Ledger,
    private readonly obieg: ObiegService,
    private readonly dni: DzienListyService,
  ) {}

  /**
   * Signs as the second person and makes the file, if the channel has one; a list that was sent stays so, whatever version the caller saw.
   * Errors: 404, 412, `WYPLATA.LIST_STATE`, `WYPLATA.DAY_PASSED` (409), `WYPLATA.NOT_YOUR_STAGE`, `WYPLATA.FOUR_EYES` (403).
   */
  async export(listaId: string, wersja: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const lista = await lockLista(tx, listaId);
      if (lista.stan === 'wyslana') return;
      assertVersion(lista.wersja, wersja);
      const etap = await assertNext(tx, lista, 'wyslana');
      const maker = this.channels.find(lista.kanal);
      if (maker) await this.dni.assertKept(lista);
      const file = await maker?.make(tx, lista);
      failpoint('lista.wysylka.po-pliku');
      await this.obieg.sign(tx, lista, etap, null, { plikId: file?.dokumentId ?? null, plikSha256: file?.sha256 ?? null });
      if (maker) await this.ledger.post(tx, { rodzaj: 'wysylka', zrodloTyp: 'lista', zrodloId: listaId, komorkaId: lista.komorkaId, linie: (await linesOfLista(tx, listaId)).netto });
      failpoint('lista.wysylka.po-ksiegowaniu');
    });
  }
}

/** The kept files of sent lists. */
@Injectable()
export class ExportedFileService {
  constructor(private readonly database: Database, private readonly files: BankFileService, private readonly audit: AuditLog) {}

  /** The bytes of the file, the same ones each time; the access log gets everybody who is on it. Errors: 404. */
  async open(listaId: string): Promise<{ nazwa: string; bytes: Buffer }> {
    const lista = await this.database.transaction((tx) => tx.findOneBy(Lista, { id: listaId }));
    if (!lista?.plikId) throw notFound('plik listy wypłat');
    const people = await this.database.read<{ osoba_id: string }>(`select distinct osoba_id from wyplata.pozycja where lista_id = $1 and stan <> 'usunieta'`, [listaId]);
    await this.audit.read({ zasob: 'plik-bankowy', osobaIds: people.map((row) => row.osoba_id), ids: [listaId], cel: 'wysylka' });
    return this.files.open(lista.plikId);
  }
}
