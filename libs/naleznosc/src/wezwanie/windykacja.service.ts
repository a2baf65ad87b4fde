import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import type { LetterSection } from '@ostoja/documents';
import { assertVersion } from '@ostoja/http';
import { addDays, Clock, DomainError, formatPolishDate, Money, newId, notFound, type PlainDate, yearOf } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { RataSplaty } from '../decyzja/rata-splaty.entity.js';
import type { Naleznosc } from '../naleznosc/naleznosc.entity.js';
import { findWymagalne } from '../naleznosc/wymagalne.js';
import { dayFromFuture, wrongState } from '../naleznosc.errors.js';
import { PismoNaleznosciService, type StronyPisma } from '../pismo/pismo-naleznosci.service.js';
import { PrawoNaleznosci } from '../prawo-naleznosci.js';
import { lockNaleznosc } from '../rozliczenie/rozliczenie.service.js';
import { buildTytul, buildUpomnienie } from './tresc-wezwania.js';
import { type RodzajWezwania, Wezwanie } from './wezwanie.entity.js';
import { getZasadyUpomnienia } from './windykacja.js';

const NAZWY: Readonly<Record<RodzajWezwania, { skrot: string; tytul: string }>> = { upomnienie: { skrot: 'U', tytul: 'UPOMNIENIE' }, 'tytul-wykonawczy': { skrot: 'TW', tytul: 'TYTUŁ WYKONAWCZY' } };
interface Tresc {
  readonly koszty: string;
  readonly sekcje: (strony: StronyPisma) => readonly LetterSection[];
}

/** Reminders and enforcement titles (art. 104 ust. 1 ups, enforcement act). */
@Injectable()
export class WindykacjaService {
  constructor(
    private readonly database: Database,
    private readonly pisma: PismoNaleznosciService,
    private readonly prawo: PrawoNaleznosci,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Sends a reminder of what is overdue. Errors: 404, 403, 409 `NALEZNOSC.STATE`, `NALEZNOSC.NOTHING_DUE`, `NALEZNOSC.LAPSED`. */
  async remind(naleznoscId: string): Promise<void> {
    const zasady = getZasadyUpomnienia(this.clock.today());
    await this.issue(naleznoscId, 'upomnienie', async (_tx, naleznosc, kwota) => ({ koszty: zasady.koszty, sekcje: () => buildUpomnienie(naleznosc, kwota, zasady) }));
  }

  /** Issues the title once the time of a delivered reminder is over. Errors: as `remind`, 409 `NALEZNOSC.NOT_REMINDED`. */
  async issueTitle(naleznoscId: string): Promise<void> {
    await this.issue(naleznoscId, 'tytul-wykonawczy', async (tx, naleznosc, kwota) => {
      const upomnienie = await tx.findOne(Wezwanie, { where: { naleznoscId, rodzaj: 'upomnienie' }, order: { id: 'DESC' } });
      if (!upomnienie?.doreczono || addDays(upomnienie.doreczono, getZasadyUpomnienia(upomnienie.dzien).dni_na_zaplate) >= this.clock.today()) {
        throw new DomainError('NALEZNOSC.NOT_REMINDED', 'Tytuł wykonawczy wystawia się dopiero po upływie terminu z doręczonego upomnienia.', { status: 409, provision: 'art. 15 § 1 ustawy o postępowaniu egzekucyjnym w administracji' });
      }
      return { koszty: upomnienie.koszty, sekcje: (strony) => buildTytul(naleznosc, kwota, upomnienie, strony) };
    });
  }

  /** Notes when a reminder was delivered. Errors: 404, 403, 412, 409 `NALEZNOSC.STATE`, 422 `NALEZNOSC.DAY_FUTURE`, `NALEZNOSC.DELIVERY_EARLY`. */
  async deliver(naleznoscId: string, id: string, wersja: number, dzien: PlainDate): Promise<void> {
    if (dzien > this.clock.today()) throw dayFromFuture('dzien');
    await this.database.transaction(async (tx) => {
      const wezwanie = await tx.findOne(Wezwanie, { where: { id, naleznoscId }, lock: { mode: 'pessimistic_write' } });
      if (!wezwanie) throw notFound('upomnienie');
      await assertMay(tx, 'naleznosc:windykacja:create', wezwanie.komorkaId);
      assertVersion(wezwanie.wersja, wersja);
      if (wezwanie.doreczono !== null) throw wrongState('Doręczenie jest już zapisane.');
      await tx.save(Object.assign(wezwanie, { doreczono: dzien }));
      await this.audit.write({ zasob: 'wezwanie', czynnosc: 'doreczenie', sprawaIds: [wezwanie.sprawaId], ids: [id] });
    });
  }

  private async issue(naleznoscId: string, rodzaj: RodzajWezwania, build: (tx: EntityManager, naleznosc: Naleznosc, kwota: Money) => Promise<Tresc>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const naleznosc = await lockNaleznosc(tx, naleznoscId);
      await assertMay(tx, 'naleznosc:windykacja:create', naleznosc.komorkaId);
      const kwota = await this.findDue(tx, naleznosc);
      const { koszty, sekcje } = await build(tx, naleznosc, kwota);
      const dzien = this.clock.today();
      const { skrot, tytul } = NAZWY[rodzaj];
      const [row] = await tx.query<{ numer: string }[]>('select naleznosc.nastepne_wezwanie($1, $2) as numer', [skrot, yearOf(dzien)]);
      const numer = row!.numer;
      const dokumentId = await this.pisma.issue(naleznosc, { tytul, numer, rodzaj: 'wezwanie', tytulRejestru: `${tytul} ${numer} z ${formatPolishDate(dzien)}`, sekcje });
      const { sprawaId, komorkaId, kragId } = naleznosc;
      await tx.save(tx.create(Wezwanie, { id: newId(), naleznoscId, sprawaId, komorkaId, kragId, rodzaj, numer, kwota: kwota.toString(), koszty, dzien, doreczono: null, dokumentId, wystawilId: getPrincipal().uzytkownikId, wystawiono: this.clock.now() }));
      await this.audit.write({ zasob: 'wezwanie', czynnosc: rodzaj, osobaIds: [naleznosc.osobaId], sprawaIds: [sprawaId], ids: [naleznoscId] });
    });
  }

  /** What is overdue of a claim that is final and has not lapsed. */
  private async findDue(tx: EntityManager, naleznosc: Naleznosc): Promise<Money> {
    const dzis = this.clock.today();
    if (naleznosc.ostateczna === null) throw wrongState('Decyzja o tej należności nie jest jeszcze ostateczna.');
    const raty = await tx.find(RataSplaty, { where: { naleznoscId: naleznosc.id, aktywna: true } });
    const due = findWymagalne(naleznosc, raty, addDays(dzis, -1));
    if (due.isZero) throw new DomainError('NALEZNOSC.NOTHING_DUE', 'Nie ma kwoty, której termin płatności minął.', { status: 409 });
    if (await this.prawo.isLapsed(naleznosc, dzis)) throw new DomainError('NALEZNOSC.LAPSED', 'Należność jest przedawniona i nie można jej dochodzić.', { status: 409, provision: 'art. 104 ust. 5 ustawy o pomocy społecznej' });
    return due;
  }
}
