import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, newId, notFound, type PlainDate } from '@ostoja/kernel';
import { EvidenceVault } from '@ostoja/osoba';
import { assertMay, hasPrzejscie, ProceduraService, SprawaService } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { orderAnswered, orderFromFuture, proceedingTooOld } from '../../pomoc-spoleczna.errors.js';
import { WystapienieOWywiad } from './wystapienie.entity.js';
import { SEALED } from './wystapienie.query.js';
import { type NoweWystapienie, WystapieniePismo } from './wystapienie-pismo.service.js';

export interface OdpowiedzOsrodka {
  readonly dzien: PlainDate;
  readonly znak: string;
  readonly odmowa: boolean;
  readonly ustalenia: string;
}

const ODPOWIEDZ = 'odpowiedz-innego-osrodka';
const PISZE = 'pomoc-spoleczna:wystapienie:write';

/** Interviews that other centres make for our cases: each is a letter of the case, with its term, reminders and answer. */
@Injectable()
export class WystapienieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sprawy: SprawaService,
    private readonly procedura: ProceduraService,
    private readonly pisma: WystapieniePismo,
    private readonly vault: EvidenceVault,
  ) {}

  /** Drafts the letter; its signature sends the order and begins the term. Errors: 404, 403, 409 a proceeding under an earlier procedure. */
  async register(nowe: NoweWystapienie): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { komorkaId, kragId } = await this.sprawy.getSprawa(nowe.sprawaId);
      await assertMay(tx, PISZE, komorkaId);
      const { id: postepowanieId, proceduraKod, proceduraWersja } = await this.sprawy.getCurrentPostepowanie(nowe.sprawaId);
      if (!hasPrzejscie(proceduraKod, proceduraWersja, ODPOWIEDZ)) throw proceedingTooOld();
      const { sprawaId, cel, osrodek } = nowe;
      const { osobaId, pismoId } = await this.pisma.draft(postepowanieId, nowe);
      const { id } = await this.pisma.save(tx, tx.create(WystapienieOWywiad, {
        id: newId(), sprawaId, postepowanieId, komorkaId, kragId, osobaId, cel, osrodek, pismoId, ponowienia: [], zarejestrowalId: getPrincipal().uzytkownikId, zarejestrowano: this.clock.now(),
        odpowiedzDzien: null, odpowiedzZnak: null, odmowa: null, kluczId: null, trescSzyfr: null, przyjalId: null,
      }), 'rejestracja');
      return id;
    });
  }

  /** Drafts a reminder of a letter that was sent. Errors: 404, 403, 409 not sent or answered already, 412. */
  async remind(id: string, wersja: number): Promise<void> {
    await this.change(id, wersja, 'ponowienie', async (wystapienie) => {
      wystapienie.ponowienia = [...wystapienie.ponowienia, await this.pisma.draftReminder(wystapienie)];
    });
  }

  /** Records the answer, which ends the terms of the order's letters. Errors: 404, 403, 409 not sent or answered already, 412, 422 the future. */
  async answer(id: string, wersja: number, { dzien, znak, odmowa, ustalenia }: OdpowiedzOsrodka): Promise<void> {
    if (dzien > this.clock.today()) throw orderFromFuture('dzien');
    await this.change(id, wersja, 'odpowiedz', async (wystapienie, tx) => {
      await this.pisma.getSent(wystapienie.pismoId);
      for (const pismo_id of [wystapienie.pismoId, ...wystapienie.ponowienia]) await this.procedura.transition(wystapienie.postepowanieId, ODPOWIEDZ, { dzien, dane: { pismo_id } });
      const { jednostkaId } = wystapienie;
      Object.assign(wystapienie, await this.vault.seal(tx, { jednostkaId, id, rodzaj: SEALED }, { ustalenia }), { odpowiedzDzien: dzien, odpowiedzZnak: znak, odmowa, przyjalId: getPrincipal().uzytkownikId });
    });
  }

  private async change(id: string, wersja: number, czynnosc: string, work: (wystapienie: WystapienieOWywiad, tx: EntityManager) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const wystapienie = await tx.findOne(WystapienieOWywiad, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!wystapienie) throw notFound('wystąpienie o wywiad');
      await assertMay(tx, PISZE, wystapienie.komorkaId);
      if (wystapienie.odpowiedzDzien !== null) throw orderAnswered();
      assertVersion(wystapienie.wersja, wersja);
      await work(wystapienie, tx);
      await this.pisma.save(tx, wystapienie, czynnosc);
    });
  }
}
