import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { DecyzjaDoreczana } from './decyzja-doreczana.js';
import { DeliveryPort } from './delivery.port.js';
import { assertDaty } from './doreczenie-daty.policy.js';
import { Doreczenie } from './doreczenie.entity.js';
import { type DatyDoreczenia, deriveSkutek } from './doreczenie.policy.js';
import { PismoDoreczane } from './pismo-doreczane.js';
import { StronaService } from '../strona/strona.service.js';
import type { CelDoreczenia, Przesylka } from './przedmiot-doreczenia.js';

/** What is known of an attempt to deliver, and its proof. */
export interface DaneDoreczenia extends Omit<DatyDoreczenia, 'sposob' | 'odbiorca'> {
  readonly numerPrzesylki: string | null;
  readonly dowodWyslania: string | null;
  readonly dowodOtrzymania: string | null;
  readonly dowodId: string | null;
}

/** Attempts to serve a signed decision or letter; the first that takes effect delivers it. */
@Injectable()
export class DoreczenieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly decyzje: DecyzjaDoreczana,
    private readonly pisma: PismoDoreczane,
    private readonly delivery: DeliveryPort,
    private readonly strony: StronaService,
  ) {}

  /**
   * @param odbiorca to whom it was carried, when not as addressed: an attorney or representative appointed since
   * @param stronaId whose copy it is; null for the party of the case
   * Errors: 404, 403, 409 unless the paper is signed and not yet delivered, 422 `DORECZENIE.DATES`.
   */
  async begin(cel: CelDoreczenia, sposob: Doreczenie['sposob'], dane: DaneDoreczenia, odbiorca?: Doreczenie['odbiorca'], stronaId: string | null = null): Promise<Doreczenie> {
    return this.database.transaction(async (tx) => {
      const przesylka = await this.lock(tx, cel);
      const { sprawaId, komorkaId, kragId, dokumentId } = przesylka;
      const copy = await this.copyOf(przesylka, stronaId);
      const przedmiot = 'decyzjaId' in cel ? { decyzjaId: cel.decyzjaId, pismoId: null } : { decyzjaId: null, pismoId: cel.pismoId };
      const doreczenie = tx.create(Doreczenie, {
        ...dane, ...przedmiot, id: newId(), sprawaId, komorkaId, kragId, sposob, stronaId, odbiorca: odbiorca ?? copy.odbiorca, uznaneZaDoreczone: null, wyprowadzenie: null,
      });
      if (sposob === 'e-doreczenia' && dokumentId) {
        const { numer } = await this.delivery.send({ dokumentId, osobaId: copy.osobaId });
        doreczenie.numerPrzesylki ??= numer;
      }
      await przesylka.sent(doreczenie);
      return this.settle(tx, przesylka, doreczenie);
    });
  }

  /** Adds what happened with the paper. Errors: 404, 403, 409 after the effect, 412, 422 `DORECZENIE.DATES`. */
  async update(id: string, wersja: number, dane: DaneDoreczenia): Promise<Doreczenie> {
    return this.database.transaction(async (tx) => {
      const seen = await tx.findOneBy(Doreczenie, { id });
      if (!seen) throw notFound('doręczenie');
      const przesylka = await this.lock(tx, seen.decyzjaId ? { decyzjaId: seen.decyzjaId } : { pismoId: seen.pismoId! });
      const doreczenie = await tx.findOneByOrFail(Doreczenie, { id });
      assertVersion(doreczenie.wersja, wersja);
      return this.settle(tx, przesylka, Object.assign(doreczenie, dane));
    });
  }

  async listOfDecyzja(decyzjaId: string): Promise<Doreczenie[]> {
    return this.database.transaction((tx) => tx.find(Doreczenie, { where: { decyzjaId }, order: { id: 'ASC' } }));
  }

  private lock(tx: EntityManager, cel: CelDoreczenia): Promise<Przesylka> {
    return 'decyzjaId' in cel ? this.decyzje.lock(tx, cel.decyzjaId) : this.pisma.lock(tx, cel.pismoId);
  }

  private async settle(tx: EntityManager, przesylka: Przesylka, doreczenie: Doreczenie): Promise<Doreczenie> {
    assertDaty(doreczenie, przesylka.data, this.clock.today());
    const skutek = deriveSkutek(doreczenie);
    if (skutek) {
      const { dzien, opis, przepis } = skutek;
      Object.assign(doreczenie, { uznaneZaDoreczone: dzien, wyprowadzenie: { opis, przepis } });
    }
    await tx.save(doreczenie);
    const dzien = skutek && (await lastCopy(tx, przesylka, doreczenie));
    if (dzien) await przesylka.delivered(dzien, doreczenie);
    return doreczenie;
  }

  /** Errors: 422 `DORECZENIE.PARTY` for somebody who gets no copy. */
  private async copyOf({ kopie, sprawaId, osobaId, odbiorca, data }: Przesylka, stronaId: string | null): Promise<Pick<Przesylka, 'osobaId' | 'odbiorca'>> {
    if (!kopie.includes(stronaId)) throw new DomainError('DORECZENIE.PARTY', 'Ta osoba nie dostaje egzemplarza tego pisma.', { field: 'strona_id', provision: 'art. 40 i art. 109 § 1 KPA' });
    if (stronaId === null) return { osobaId, odbiorca };
    const found = (await this.strony.findOdbiorcy(sprawaId, data)).find((one) => one.stronaId === stronaId);
    return { osobaId: found?.osobaId ?? osobaId, odbiorca: found?.adresat?.rola ?? 'adresat' };
  }
}

/** The day on which the last of the copies took effect: only then does the last term of an appeal run (KPA 129 § 2). Null while one is missing. */
async function lastCopy(tx: EntityManager, { kopie }: Przesylka, { decyzjaId, pismoId }: Doreczenie): Promise<PlainDate | null> {
  const done = (await tx.find(Doreczenie, { where: decyzjaId ? { decyzjaId } : { pismoId: pismoId! } })).filter(({ uznaneZaDoreczone }) => uznaneZaDoreczone !== null);
  const first = (stronaId: string | null) => done.toSorted((a, b) => a.uznaneZaDoreczone!.localeCompare(b.uznaneZaDoreczone!)).find((one) => (one.stronaId ?? null) === stronaId);
  const days = kopie.map((stronaId) => first(stronaId)?.uznaneZaDoreczone ?? null);
  return days.includes(null) ? null : (days.toSorted((a, b) => a!.localeCompare(b!)).at(-1) ?? null);
}
