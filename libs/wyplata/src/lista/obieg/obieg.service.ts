import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Ledger } from '@ostoja/finanse';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, failpoint, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Naleznosci } from '../../naleznosci/naleznosci.js';
import { fourEyes, notYourStage, wrongListState } from '../../wyplata.errors.js';
import type { Lista, ListaStan } from '../lista.entity.js';
import { ListaQuery } from '../lista.query.js';
import { lockLista } from '../lock-lista.js';
import { assertPayable } from './assert-payable.js';
import { CzynnosciService } from './czynnosci.service.js';
import { type Etap, hasActed, isApproved, nextEtap, stepBack } from './etapy.js';

/** The way of a list from stage to stage, each signed by another person, and back. Each act waits for the others on the same list. */
@Injectable()
export class ObiegService {
  constructor(
    private readonly database: Database,
    private readonly lists: ListaQuery,
    private readonly ledger: Ledger,
    private readonly naleznosci: Naleznosci,
    private readonly czynnosci: CzynnosciService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the list to its next stage, exactly as the person saw it; the approval enters the liability. The last stage is `ExportService.export`.
   * Errors: 404, 412, `WYPLATA.LIST_STATE` (409), `WYPLATA.NOT_YOUR_STAGE`, `WYPLATA.FOUR_EYES`, `WYPLATA.LIST_NOT_WHOLE` (403), `WYPLATA.LIST_EMPTY`, `WYPLATA.TITLE_HELD`, `WYPLATA.PERSON_DEAD`, `WYPLATA.PAYEE_CHANGED` (409).
   */
  async advance(listaId: string, wersja: number, stan: Exclude<ListaStan, 'przygotowana' | 'wyslana'>, uwaga: string | null = null): Promise<void> {
    await this.database.transaction(async (tx) => {
      const lista = await lockLista(tx, listaId);
      assertVersion(lista.wersja, wersja);
      const etap = await assertNext(tx, lista, stan);
      if (!isApproved(lista.stan)) await assertPayable(tx, lista, stan);
      await this.sign(tx, lista, etap, uwaga);
      if (stan === 'zatwierdzona') await this.enterLiability(tx, lista);
      failpoint(`lista.${stan}.po-zapisie`);
    });
  }

  /** Sends the list back to its preparation; what was checked falls. Errors: 404, 412, `WYPLATA.LIST_STATE` (409), `WYPLATA.NOT_YOUR_STAGE` (403). */
  async sendBack(listaId: string, wersja: number, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const lista = await lockLista(tx, listaId);
      assertVersion(lista.wersja, wersja);
      if (isApproved(lista.stan)) throw wrongListState();
      await assertHolds(tx, lista, nextEtap(lista.stan)!);
      stepBack(lista, 'przygotowana');
      await tx.save(lista);
      await this.czynnosci.voidAfter(tx, listaId, 'przygotowana');
      await this.czynnosci.note(tx, lista, 'zwrot', powod);
    });
  }

  /** Puts the signature of the present person on the stage. */
  async sign(tx: EntityManager, lista: Lista, { stan, podpis }: Etap, uwaga: string | null = null, fields: Partial<Lista> = {}): Promise<void> {
    const { uzytkownikId } = getPrincipal();
    await tx.save(Object.assign(lista, { stan, [podpis]: uzytkownikId }, stan === 'zatwierdzona' && { zatwierdzono: this.clock.now() }, stan === 'wyslana' && { wyslano: this.clock.now() }, fields));
    await this.czynnosci.note(tx, lista, stan, uwaga);
  }

  private async enterLiability(tx: EntityManager, lista: Lista): Promise<void> {
    await this.ledger.post(tx, { rodzaj: 'zobowiazanie', zrodloTyp: 'lista', zrodloId: lista.id, komorkaId: lista.komorkaId, termin: lista.dzien as PlainDate, linie: await this.lists.classify(lista.id) });
    await this.naleznosci.settle(tx, lista.id);
  }
}

/** The stage is the next one, it is this person's to reach, and they did nothing that keeps them from it. */
export async function assertNext(tx: EntityManager, lista: Lista, stan: ListaStan): Promise<Etap> {
  const etap = nextEtap(lista.stan);
  if (etap?.stan !== stan) throw wrongListState();
  await assertHolds(tx, lista, etap);
  if (hasActed(lista, etap, getPrincipal().uzytkownikId)) throw fourEyes();
  if (lista.liczba === 0) throw new DomainError('WYPLATA.LIST_EMPTY', 'Na liście nie ma żadnej wypłaty.', { status: 409 });
  return etap;
}

/** Whoever keeps the books of the centre acts on any list, others on those of their units. Errors: `WYPLATA.NOT_YOUR_STAGE` (403). */
export async function assertHolds(tx: EntityManager, lista: Lista, ...etapy: readonly Etap[]): Promise<void> {
  const [answer] = await tx.query<{ wolno: boolean }[]>(
    `select bool_or($1 = any (access.komorki(u)) or access.ma('wyplata:ksiegowosc:read') and access.ma(u)) as wolno from unnest($2::text[]) u`,
    [lista.komorkaId, etapy.map(({ uprawnienie }) => uprawnienie)],
  );
  if (!answer?.wolno) throw notYourStage();
}
