import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Ledger } from '@ostoja/finanse';
import { assertVersion } from '@ostoja/http';
import { Clock, Money, notFound } from '@ostoja/kernel';
import { Naleznosci } from '../naleznosci/naleznosci.js';
import { leaveList } from '../rata/leave-list.js';
import { wrongListState } from '../wyplata.errors.js';
import type { Lista } from './lista.entity.js';
import { lockLista } from './lock-lista.js';
import { CzynnosciService } from './obieg/czynnosci.service.js';
import { ETAPY, isApproved, nextEtap, stageAfterRemoval, stepBack } from './obieg/etapy.js';
import { assertHolds } from './obieg/obieg.service.js';
import { Pozycja } from './pozycja.entity.js';

/** Corrections of a list before its approval. */
@Injectable()
export class ListaService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly naleznosci: Naleznosci,
    private readonly czynnosci: CzynnosciService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a payment off a list that is not approved: whoever the list waits for does it, in preparation also who prepares. The substantive check
   * stands, later ones fall, and the next list will hold again what of the payment still has a basis.
   * Errors: 404, 412, `WYPLATA.LIST_STATE` (409), `WYPLATA.NOT_YOUR_STAGE`, `WYPLATA.FOUR_EYES` (403).
   */
  async removePozycja(listaId: string, pozycjaId: string, wersja: number, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const lista = await lockLista(tx, listaId);
      assertVersion(lista.wersja, wersja);
      if (isApproved(lista.stan)) throw wrongListState();
      await assertHolds(tx, lista, nextEtap(lista.stan)!, ...(lista.stan === 'przygotowana' ? ETAPY.slice(0, 1) : []));
      // Locked, because a change that row-level security hides would pass in silence.
      const pozycja = await tx.findOne(Pozycja, { where: { id: pozycjaId, listaId, stan: 'aktywna' }, lock: { mode: 'pessimistic_write' } });
      if (!pozycja) throw notFound('pozycja listy');
      const { uzytkownikId } = getPrincipal();
      // The list steps back first: under the later checks its lines cannot change.
      await tx.save(without(lista, pozycja, uzytkownikId));
      await this.czynnosci.voidAfter(tx, listaId, lista.stan);
      await tx.save(Object.assign(pozycja, { stan: 'usunieta' as const, usunalId: uzytkownikId, usunieto: this.clock.now(), powod }));
      await this.naleznosci.restore(tx, [pozycjaId]);
      await leaveList(tx, this.ledger, [pozycja.rataId]);
      await this.czynnosci.note(tx, lista, 'usuniecie', `lp. ${pozycja.lp}`);
      await this.audit.write({ zasob: 'lista-wyplat', czynnosc: 'usuniecie-pozycji', osobaIds: [pozycja.osobaId], ids: [listaId, pozycjaId] });
    });
  }
}

function without(lista: Lista, pozycja: Pozycja, poprawilId: string): Lista {
  stepBack(lista, stageAfterRemoval(lista.stan));
  lista.suma = Money.parse(lista.suma).minus(Money.parse(pozycja.kwota)).toString();
  lista.potracono = Money.parse(lista.potracono).minus(Money.parse(pozycja.potracono)).toString();
  lista.liczba -= 1;
  lista.poprawialiIds = [...new Set([...lista.poprawialiIds, poprawilId])];
  return lista;
}
