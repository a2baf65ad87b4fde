import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Ledger } from '@ostoja/finanse';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, Money, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Naleznosci } from '../naleznosci/naleznosci.js';
import { dropUndue } from '../rata/drop-undue.js';
import { fourEyes, wrongListState } from '../wyplata.errors.js';
import { Lista } from './lista.entity.js';
import { ListaQuery } from './lista.query.js';
import { Pozycja } from './pozycja.entity.js';

/** Acts on a prepared list: taking a line off, approving. Each waits for the others on the same list. */
@Injectable()
export class ListaService {
  constructor(
    private readonly database: Database,
    private readonly lists: ListaQuery,
    private readonly naleznosci: Naleznosci,
    private readonly ledger: Ledger,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Takes a payment off a prepared list; the next list will hold again what of it still has a basis. Errors: 404, 412, `WYPLATA.LIST_STATE` (409). */
  async removePozycja(listaId: string, pozycjaId: string, wersja: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const lista = await lockLista(tx, listaId);
      assertVersion(lista.wersja, wersja);
      if (lista.stan !== 'przygotowana') throw wrongListState();
      // Locked, because a change that row-level security hides would pass in silence.
      const pozycja = await tx.findOne(Pozycja, { where: { id: pozycjaId, listaId, stan: 'aktywna' }, lock: { mode: 'pessimistic_write' } });
      if (!pozycja) throw notFound('pozycja listy');
      const { uzytkownikId } = getPrincipal();
      await tx.save(Object.assign(pozycja, { stan: 'usunieta' as const, usunalId: uzytkownikId, usunieto: this.clock.now() }));
      await this.naleznosci.restore(tx, [pozycja.id]);
      await dropUndue(tx, this.ledger, [pozycja.rataId]);
      lista.suma = Money.parse(lista.suma).minus(Money.parse(pozycja.kwota)).toString();
      lista.liczba -= 1;
      lista.poprawialiIds = [...new Set([...lista.poprawialiIds, uzytkownikId])];
      await tx.save(lista);
      await this.audit.write({ zasob: 'lista-wyplat', czynnosc: 'usuniecie-pozycji', osobaIds: [pozycja.osobaId], ids: [listaId, pozycjaId] });
    });
  }

  /**
   * Approves the list exactly as the approver saw it and enters the liability.
   * Errors: 404, 412, `WYPLATA.LIST_STATE` (409), `WYPLATA.FOUR_EYES` (403), `WYPLATA.LIST_EMPTY`, `WYPLATA.TITLE_HELD`, `WYPLATA.PERSON_DEAD` (409).
   */
  async approve(listaId: string, wersja: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const lista = await lockLista(tx, listaId);
      assertVersion(lista.wersja, wersja);
      if (lista.stan !== 'przygotowana') throw wrongListState();
      const { uzytkownikId } = getPrincipal();
      if ([lista.przygotowalId, ...lista.poprawialiIds].includes(uzytkownikId)) throw fourEyes();
      if (lista.liczba === 0) throw new DomainError('WYPLATA.LIST_EMPTY', 'Na liście nie ma żadnej wypłaty.', { status: 409 });
      await assertPayable(tx, lista);
      await tx.save(Object.assign(lista, { stan: 'zatwierdzona' as const, zatwierdzilId: uzytkownikId, zatwierdzono: this.clock.now() }));
      await this.ledger.post(tx, { rodzaj: 'zobowiazanie', zrodloTyp: 'lista', zrodloId: listaId, komorkaId: lista.komorkaId, linie: await this.lists.classify(listaId) });
      await this.naleznosci.settle(tx, listaId);
      await this.audit.write({ zasob: 'lista-wyplat', czynnosc: 'zatwierdzenie', ids: [listaId] });
    });
  }
}

/** The list, locked until the transaction ends. Errors: 404; `WYPLATA.LIST_STATE` (409) at a stage that is not the caller's to change. */
export async function lockLista(tx: EntityManager, listaId: string): Promise<Lista> {
  const lista = await tx.findOne(Lista, { where: { id: listaId }, lock: { mode: 'pessimistic_write' } });
  if (lista) return lista;
  throw (await tx.existsBy(Lista, { id: listaId })) ? wrongListState() : notFound('lista wypłat');
}

/** The control sums agree with the lines, nothing was held, cancelled or has lost its basis, and nobody died since the preparation. */
async function assertPayable(tx: EntityManager, lista: Lista): Promise<void> {
  const [lines] = await tx.query<{ liczba: number; suma: string; wstrzymane: number }[]>(
    `select count(*)::int as liczba, sum(p.kwota) as suma, count(*) filter (where t.stan = 'wstrzymany' or r.stan <> 'nalezna' or r.nienalezna > 0)::int as wstrzymane
     from wyplata.pozycja p
     join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
     join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id
     where p.lista_id = $1 and p.stan = 'aktywna'`,
    [lista.id],
  );
  if (lines?.liczba !== lista.liczba || lines.suma !== lista.suma) throw new Error(`Control sums of payment list ${lista.id} do not agree with its lines`);
  const [deaths] = await tx.query<{ liczba: number }[]>('select wyplata.zgony($1) as liczba', [lista.id]);
  assertNone(lines.wstrzymane, 'WYPLATA.TITLE_HELD', 'Część wypłat z tej listy została po jej przygotowaniu wstrzymana albo straciła podstawę w całości lub w części. Usuń te pozycje z listy: to, co nadal się należy, znajdzie się na następnej.');
  assertNone(deaths?.liczba ?? 0, 'WYPLATA.PERSON_DEAD', 'Po przygotowaniu listy odnotowano zgon osoby, która na niej jest. Usuń te pozycje z listy.');
}

function assertNone(liczba: number, code: string, message: string): void {
  if (liczba > 0) throw new DomainError(code, message, { status: 409, details: { liczba } });
}
