import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Karta, type KartaStan } from './karta.entity.js';

/** What becomes of a card. */
export interface KartaZmiana {
  readonly stan: Exclude<KartaStan, 'zamowiona' | 'zastapiona'>;
  /** Day from which it is so; not in the future. */
  readonly dzien: PlainDate;
  /** Needed for what takes the card away: blocked, lost, closed. */
  readonly powod: string | null;
  /** Given once, when the card is issued. */
  readonly numerWydawcy?: string | null;
  readonly numerPosiadacza?: string | null;
  readonly koncowka?: string | null;
}

/** What takes the card from the person; they may ask why. */
const NEEDS_REASON: ReadonlySet<KartaStan> = new Set(['zablokowana', 'utracona', 'zamknieta']);

/** Prepaid cards, from the order to the end. */
@Injectable()
export class KartaService {
  constructor(private readonly database: Database, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Orders a card for the person. Errors: 404; `WYPLATA.CARD_TAKEN`, `WYPLATA.CARD_HOLDER_DEAD` (409), `WYPLATA.UNIT_UNKNOWN` (422). */
  async order(osobaId: string, komorkaId: string): Promise<Karta> {
    return this.database.transaction(async (tx) => {
      const [osoba] = await tx.query<{ posiadacz: string }[]>(
        `select o.imie || ' ' || o.nazwisko as posiadacz from osoba.aliasy(array[$1::uuid]) a join osoba.osoba o on o.id = a.kanoniczna_id limit 1`,
        [osobaId],
      );
      if (!osoba) throw notFound('osoba');
      return this.insert(tx, { osobaId, komorkaId, posiadacz: osoba.posiadacz, zastepujeId: null });
    });
  }

  /**
   * Records what became of the card.
   * Errors: 404, 412; `WYPLATA.CARD_STATE`, `WYPLATA.CARD_HOLDER_DEAD`, `WYPLATA.CARD_NUMBER_TAKEN` (409), `WYPLATA.CARD_NUMBER_MISSING`, `WYPLATA.REASON_MISSING`, `WYPLATA.DAY_AHEAD` (422).
   */
  async change(id: string, wersja: number, zmiana: KartaZmiana): Promise<Karta> {
    this.assertComplete(zmiana);
    return this.database.transaction(async (tx) => {
      const karta = await this.lock(tx, id, wersja);
      const { stan, dzien, powod, numerWydawcy, numerPosiadacza, koncowka } = zmiana;
      Object.assign(karta, { stan, stanOd: dzien, powod, zmieniono: this.clock.now() }, stan === 'wydana' && { numerWydawcy, numerPosiadacza, koncowka });
      await tx.save(karta);
      await this.audit.write({ zasob: 'karta-przedplacona', czynnosc: 'zmiana', osobaIds: [karta.osobaId], ids: [id] });
      return karta;
    });
  }

  /** Orders a card in the place of a lost or blocked one, which is never used again. Errors: 404, 412; `WYPLATA.CARD_STATE`, `WYPLATA.CARD_HOLDER_DEAD` (409). */
  async replace(id: string, wersja: number): Promise<Karta> {
    return this.database.transaction(async (tx) => {
      const karta = await this.lock(tx, id, wersja);
      await tx.save(Object.assign(karta, { stan: 'zastapiona' as const, stanOd: this.clock.today(), powod: null, zmieniono: this.clock.now() }));
      return this.insert(tx, { osobaId: karta.osobaId, komorkaId: karta.komorkaId, posiadacz: karta.posiadacz, zastepujeId: id });
    });
  }

  private async insert(tx: EntityManager, fields: Pick<Karta, 'osobaId' | 'komorkaId' | 'posiadacz' | 'zastepujeId'>): Promise<Karta> {
    const karta = await tx.save(tx.create(Karta, {
      ...fields, id: newId(), numerWydawcy: null, numerPosiadacza: null, koncowka: null, stan: 'zamowiona', stanOd: this.clock.today(), powod: null, zmieniono: this.clock.now(),
    }));
    await this.audit.write({ zasob: 'karta-przedplacona', czynnosc: 'utworzenie', osobaIds: [karta.osobaId], ids: [karta.id] });
    return karta;
  }

  private async lock(tx: EntityManager, id: string, wersja: number): Promise<Karta> {
    const karta = await tx.findOne(Karta, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!karta) throw notFound('karta');
    assertVersion(karta.wersja, wersja);
    return karta;
  }

  private assertComplete({ stan, dzien, powod, numerWydawcy, numerPosiadacza, koncowka }: KartaZmiana): void {
    if (dzien > this.clock.today()) throw new DomainError('WYPLATA.DAY_AHEAD', 'Ten dzień jeszcze nie nadszedł.', { field: 'dzien' });
    if (NEEDS_REASON.has(stan) && !powod) throw new DomainError('WYPLATA.REASON_MISSING', 'Podaj powód: osoba może o niego zapytać.', { field: 'powod' });
    if (stan === 'wydana' && !(numerWydawcy && numerPosiadacza && koncowka)) {
      throw new DomainError('WYPLATA.CARD_NUMBER_MISSING', 'Przy wydaniu karty podaj numery nadane przez wydawcę i cztery ostatnie cyfry numeru z karty.', { field: 'numer_wydawcy' });
    }
  }
}
