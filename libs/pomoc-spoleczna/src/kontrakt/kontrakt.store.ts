import { Injectable } from '@nestjs/common';
import { notFound } from '@ostoja/kernel';
import { plainToInstance } from 'class-transformer';
import type { EntityManager } from 'typeorm';
import { TrescStore } from '../praca-socjalna/tresc.store.js';
import { Kontrakt } from './kontrakt.entity.js';
import { KontraktOsoba } from './kontrakt-osoba.entity.js';
import { KontraktTresc } from './kontrakt-tresc.dto.js';
import { KontraktWersja } from './kontrakt-wersja.entity.js';
import { KontraktZdarzenie } from './kontrakt-zdarzenie.entity.js';

/** What was written about an event of a contract. */
export interface TrescZdarzenia {
  readonly opis: string;
  readonly cele?: readonly { readonly klucz: string; readonly stan: string }[];
  readonly na_utrzymaniu?: string;
}

/** A contract with all that belongs to it, opened. */
export interface OtwartyKontrakt {
  readonly kontrakt: Kontrakt;
  /** Ids of the persons bound, the one who applied first. */
  readonly stronyIds: readonly string[];
  /** By number; the last may be a draft. */
  readonly wersje: readonly { readonly wersja: KontraktWersja; readonly tresc: KontraktTresc }[];
  readonly zdarzenia: readonly { readonly zdarzenie: KontraktZdarzenie; readonly tresc: TrescZdarzenia | null }[];
}

const WERSJA = 'kontrakt-wersja';
const ZDARZENIE = 'kontrakt-zdarzenie';

/** Contracts with their sealed contents. */
@Injectable()
export class KontraktStore {
  constructor(private readonly tresci: TrescStore) {}

  /** Errors: 404. With `lock` nobody else changes it until the transaction ends. */
  async open(tx: EntityManager, id: string, { lock = false } = {}): Promise<OtwartyKontrakt> {
    const kontrakt = await tx.findOne(Kontrakt, { where: { id }, ...(lock && { lock: { mode: 'pessimistic_write' } }) });
    if (!kontrakt) throw notFound('kontrakt socjalny');
    const osoby = await tx.find(KontraktOsoba, { where: { kontraktId: id }, order: { id: 'asc' } });
    const wersje = await tx.find(KontraktWersja, { where: { kontraktId: id }, order: { numer: 'asc' } });
    const zdarzenia = await tx.find(KontraktZdarzenie, { where: { kontraktId: id }, order: { id: 'asc' } });
    const [ofVersions, ofEvents] = [await this.tresci.open(tx, WERSJA, wersje), await this.tresci.open(tx, ZDARZENIE, zdarzenia)];
    return {
      kontrakt,
      stronyIds: osoby.map(({ osobaId }) => osobaId).sort((a, b) => Number(b === kontrakt.osobaId) - Number(a === kontrakt.osobaId)),
      wersje: wersje.map((wersja) => ({ wersja, tresc: plainToInstance(KontraktTresc, ofVersions.get(wersja.id) ?? {}) })),
      zdarzenia: zdarzenia.map((zdarzenie) => ({ zdarzenie, tresc: (ofEvents.get(zdarzenie.id) as TrescZdarzenia | undefined) ?? null })),
    };
  }

  /** Seals the content into a version that is about to be saved. */
  async sealWersja(tx: EntityManager, wersja: KontraktWersja, tresc: KontraktTresc): Promise<void> {
    await this.tresci.seal(tx, WERSJA, wersja, tresc);
  }

  /** Seals what was written into an event that is about to be saved. */
  async sealZdarzenie(tx: EntityManager, zdarzenie: KontraktZdarzenie, tresc: TrescZdarzenia): Promise<void> {
    await this.tresci.seal(tx, ZDARZENIE, zdarzenie, tresc);
  }
}

/** The draft to be signed, if there is one. */
export function findSzkic({ wersje }: OtwartyKontrakt): OtwartyKontrakt['wersje'][number] | null {
  return wersje.find(({ wersja }) => wersja.stan === 'szkic') ?? null;
}
