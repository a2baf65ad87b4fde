import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { findPostingDay, Ledger } from '@ostoja/finanse';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, Money, type PlainDate, yearOf } from '@ostoja/kernel';
import { type EntityManager, IsNull } from 'typeorm';
import { linesOf } from '../lista/linie-pozycji.js';
import { Lista } from '../lista/lista.entity.js';
import { Pozycja } from '../lista/pozycja.entity.js';
import { Naleznosci } from '../naleznosci/naleznosci.js';
import { forgetCommitment } from '../rata/commitment.js';
import { leaveList } from '../rata/leave-list.js';
import { lockDesk, writeReceipt } from './dowody.js';
import { getOpen, netOf } from './kasa.service.js';
import type { ListaOdbioru } from './lista-odbioru.entity.js';

/** Why a payment came back that the desk could not have handed out: nobody failed to collect it (art. 106a ups). */
const NIE_DO_WYDANIA = 'Nie do wydania: wypłatę wstrzymano, straciła podstawę albo odnotowano zgon.';

/** $1 payments, $2 why they come back, $3 why those do that were not to be handed out. */
const GIVE_BACK = `
  update wyplata.pozycja p set stan = 'zwrocona', powod = case when t.stan = 'wstrzymany' or r.stan <> 'nalezna' or r.nienalezna > 0 or wyplata.zmarla(p.id) then $3 else $2 end
  from wyplata.rata r join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id
  where r.jednostka_id = p.jednostka_id and r.id = p.rata_id and p.id = any ($1) and p.stan = 'aktywna' and p.wykonano is null`;

/** Ends the collection of a list: the cash goes back to the bank, and what nobody collected is due again. */
@Injectable()
export class ZamkniecieOdbioruService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly naleznosci: Naleznosci,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Errors: 404, 412, `WYPLATA.COLLECTION_CLOSED`, `WYPLATA.COLLECTION_RUNS`, `WYPLATA.DESK_DAY_CLOSED` (409). */
  async close(odbiorId: string, wersja: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      await lockDesk(tx);
      const odbior = await getOpen(tx, odbiorId);
      assertVersion(odbior.wersja, wersja);
      const left = await tx.find(Pozycja, { where: { listaId: odbior.listaId, stan: 'aktywna', wykonano: IsNull() }, order: { lp: 'asc' }, lock: { mode: 'pessimistic_write' } });
      if (left.length > 0) {
        if (this.clock.today() < odbior.odbiorDo) {
          throw new DomainError('WYPLATA.COLLECTION_RUNS', `Wypłaty można odbierać do ${odbior.odbiorDo}. Wcześniej listę zamyka się tylko, gdy wszystko odebrano.`, { status: 409 });
        }
        await this.giveBack(tx, odbior, left);
      }
      await tx.save(Object.assign(odbior, { zamknalId: getPrincipal().uzytkownikId, zamknieto: this.clock.now() }));
      await this.audit.write({ zasob: 'lista-odbioru', czynnosc: 'zamkniecie', osobaIds: left.map(({ osobaId }) => osobaId), ids: [odbiorId] });
    });
  }

  /** The liability goes with the money, so that a payment made anew posts its own; of cash taken in an earlier year it becomes income, for that year's expense stays. */
  private async giveBack(tx: EntityManager, { id, listaId, komorkaId, kanal, odbiorDo }: ListaOdbioru, left: readonly Pozycja[]): Promise<void> {
    const ids = left.map((line) => line.id);
    const { brutto, netto } = await linesOf(tx, ids);
    const [, changed] = await tx.query<[unknown, number]>(GIVE_BACK, [ids, `Nie odebrano do ${odbiorDo}.`, NIE_DO_WYDANIA]);
    if (changed !== ids.length) throw new Error(`Not all uncollected lines of payment list ${listaId} could be returned`);
    if (kanal === 'kasa') {
      const kwota = left.reduce((sum, line) => sum.plus(netOf(line)), Money.ZERO).toString();
      const operacja = await writeReceipt(tx, { listaOdbioruId: id, rodzaj: 'zwrot', dzien: this.clock.today(), kwota, wykonano: this.clock.now() });
      await this.ledger.post(tx, { rodzaj: 'zwrot-z-kasy', zrodloTyp: 'kasa', zrodloId: operacja.id, komorkaId, linie: netto });
    }
    await this.naleznosci.restore(tx, ids);
    const rataIds = left.map(({ rataId }) => rataId);
    const [lista, zapis] = [await tx.findOneByOrFail(Lista, { id: listaId }), await findPostingDay(tx, this.clock.today())];
    const sameYear = yearOf(lista.dzien as PlainDate) === zapis.rok;
    await this.ledger.post(tx, { rodzaj: sameYear ? 'storno-zobowiazania' : 'storno-z-lat-ubieglych', zrodloTyp: 'kasa', zrodloId: id, komorkaId, linie: brutto });
    if (!sameYear) await forgetCommitment(tx, rataIds);
    await leaveList(tx, this.ledger, rataIds);
  }
}
