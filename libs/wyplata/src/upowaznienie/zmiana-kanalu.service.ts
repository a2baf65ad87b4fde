import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Tytul } from '../tytul/tytul.entity.js';
import { assertDokument } from './assert-dokument.js';
import { ZmianaKanalu } from './zmiana-kanalu.entity.js';

/** Ways of payment that a person may choose between; goods are what the decision grants. */
export const KANAL_DO_WYBORU = ['przelew', 'kasa', 'przekaz', 'karta'] as const;
export type KanalDoWyboru = (typeof KANAL_DO_WYBORU)[number];

/** Pays a title in another way, on the person's statement. What stands on a list already is paid as it was approved. */
@Injectable()
export class ZmianaKanaluService {
  constructor(private readonly database: Database, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Errors: 404, 412, `WYPLATA.TITLE_STATE`, `WYPLATA.CHANNEL_FIXED`, `WYPLATA.CARD_MISSING` (409), `WYPLATA.DAY_AHEAD`, `WYPLATA.DOCUMENT_UNKNOWN` (422). */
  async change(tytulId: string, na: KanalDoWyboru, oswiadczenie: PlainDate, dokumentId: string | null, wersja: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const tytul = await tx.findOne(Tytul, { where: { id: tytulId }, lock: { mode: 'pessimistic_write' } });
      if (!tytul) throw notFound('tytuł wypłaty');
      assertVersion(tytul.wersja, wersja);
      if (tytul.stan === 'zakonczony') throw new DomainError('WYPLATA.TITLE_STATE', 'Ta wypłata jest już zakończona.', { status: 409 });
      if (tytul.kanal === 'rzeczowo') throw new DomainError('WYPLATA.CHANNEL_FIXED', 'Świadczenia rzeczowego nie zamienia się na pieniądze oświadczeniem.', { status: 409 });
      if (oswiadczenie > this.clock.today()) throw new DomainError('WYPLATA.DAY_AHEAD', 'Dzień oświadczenia nie może być późniejszy niż dzisiejszy.', { field: 'oswiadczenie' });
      if (na === 'karta') await assertCard(tx, tytul.osobaId);
      const { osobaId, sprawaId, komorkaId, kragId, kanal: z } = tytul;
      if (z === na) return;
      await assertDokument(tx, dokumentId);
      await tx.save(tx.create(ZmianaKanalu, { id: newId(), tytulId, osobaId, sprawaId, komorkaId, kragId, z, na, oswiadczenie, dokumentId, zapisalId: getPrincipal().uzytkownikId, zapisano: this.clock.now() }));
      await tx.save(Object.assign(tytul, { kanal: na }));
      await this.audit.write({ zasob: 'tytul-wyplaty', czynnosc: 'zmiana-kanalu', osobaIds: [osobaId], sprawaIds: sprawaId ? [sprawaId] : [], ids: [tytulId] });
    });
  }
}

/** A card has to be in use before anything is paid on it. */
async function assertCard(tx: EntityManager, osobaId: string): Promise<void> {
  const [card] = await tx.query<object[]>(`select 1 from wyplata.karta k where k.stan = 'aktywna' and k.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[$1::uuid]) a)) limit 1`, [osobaId]);
  if (!card) throw new DomainError('WYPLATA.CARD_MISSING', 'Ta osoba nie ma czynnej karty. Najpierw wydaj kartę i ją aktywuj.', { status: 409, field: 'kanal' });
}
