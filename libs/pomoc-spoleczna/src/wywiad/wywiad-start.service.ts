import { Injectable } from '@nestjs/common';
import { Clock } from '@ostoja/kernel';
import { GospodarstwoService, OsobaService, type Sklad } from '@ostoja/osoba';
import { type Postepowanie, type Sprawa, SprawaService } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { sprawaOfStranger, sprawyApart } from '../pomoc-spoleczna.errors.js';
import { WywiadTresc } from './wywiad-tresc.dto.js';
import { WywiadStore } from './wywiad.store.js';

/** A case that an interview will serve. */
export interface ObjetaSprawa {
  readonly sprawa: Sprawa;
  readonly postepowanie: Postepowanie;
}

/** What an interview starts from: the person, the last signed one, the household, and the cases that it may serve. */
@Injectable()
export class WywiadStartService {
  constructor(
    private readonly store: WywiadStore,
    private readonly osoby: OsobaService,
    private readonly gospodarstwa: GospodarstwoService,
    private readonly sprawy: SprawaService,
    private readonly clock: Clock,
  ) {}

  /** The person's own id and the content that an interview for help begins with. Errors: 404. */
  async begin(tx: EntityManager, askedId: string): Promise<{ osobaId: string; poprzedniId: string | null; tresc: WywiadTresc }> {
    const { id: osobaId, aliasy } = await this.osoby.getOsoba(askedId);
    const previous = await this.store.findPrevious(tx, [osobaId, ...aliasy]);
    if (previous) return { osobaId, poprzedniId: previous.wywiad.id, tresc: carryOver(previous.tresc) };
    return { osobaId, poprzedniId: null, tresc: fromHousehold(await this.sklad(osobaId)) };
  }

  /** An interview for others begins with the household only: what was established for our cases is not theirs. Errors: 404. */
  async beginForOrder(askedId: string): Promise<{ osobaId: string; tresc: WywiadTresc }> {
    const { id: osobaId } = await this.osoby.getOsoba(askedId);
    return { osobaId, tresc: fromHousehold(await this.sklad(osobaId)) };
  }

  /**
   * The cases with their proceedings under way. Errors: 404, 422 `POMOC_SPOLECZNA.SPRAWY_APART` (other unit or circle),
   * 422 `POMOC_SPOLECZNA.SPRAWA_OF_STRANGER` (neither the person's nor of the household).
   */
  async load(osobaId: string, sprawaIds: readonly string[], like?: { readonly komorkaId: string; readonly kragId: string | null }): Promise<ObjetaSprawa[]> {
    const loaded: ObjetaSprawa[] = [];
    for (const id of sprawaIds) loaded.push(await this.loadOne(id));
    const first = like ?? loaded[0]!.sprawa;
    if (loaded.some(({ sprawa }) => sprawa.komorkaId !== first.komorkaId || sprawa.kragId !== first.kragId)) throw sprawyApart();
    const people = await this.osoby.findOsoby(loaded.map(({ sprawa }) => sprawa.osobaId));
    const family = new Set([osobaId, ...((await this.sklad(osobaId))?.czlonkowie ?? []).map((one) => one.osobaId)]);
    if (loaded.some(({ sprawa }) => !family.has(people.get(sprawa.osobaId)?.id ?? sprawa.osobaId))) throw sprawaOfStranger();
    return loaded;
  }

  /** A case with its proceeding under way. Errors: 404. */
  async loadOne(sprawaId: string): Promise<ObjetaSprawa> {
    return { sprawa: await this.sprawy.getSprawa(sprawaId), postepowanie: await this.sprawy.getCurrentPostepowanie(sprawaId) };
  }

  private sklad(osobaId: string): Promise<Sklad | null> {
    return this.gospodarstwa.skladNaDzien(osobaId, this.clock.today());
  }
}

/** What may still hold is carried over; the plan, the note and the course belong to their own visit, needs and incomes to their own time. */
function carryOver({ czesci, pola }: WywiadTresc): WywiadTresc {
  const { potrzeby: _needs, dochody: _incomes, wnioski: _conclusions, ...lasting } = czesci;
  return Object.assign(new WywiadTresc(), { czesci: lasting, pola });
}

/** A first interview begins with the household as it is known. */
function fromHousehold(sklad: Sklad | null): WywiadTresc {
  const rodzina = sklad?.czlonkowie.map(({ osobaId, rola, od }) => ({ osoba_id: osobaId, rola, od }));
  return Object.assign(new WywiadTresc(), { czesci: rodzina ? { rodzina } : {} });
}
