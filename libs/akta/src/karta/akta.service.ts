import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, newId, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { SprawaPisma } from '../rejestr/pismo.policy.js';
import type { PismoRejestru } from '../rejestr/pismo-rejestru.entity.js';
import { getMiejsce, type MiejsceSprawy, SprawaPort } from '../sprawa.port.js';
import { Karta, type PodstawaWlaczenia } from './karta.entity.js';

/** What is to become an item of a case's akta. */
export interface NowaKarta {
  readonly sprawaId: string;
  readonly postepowanieId: string | null;
  readonly komorkaId: string;
  readonly kragId: string | null;
  /** The party. */
  readonly osobaId: string;
  /** Kind of the paper; a code such as `wywiad`. */
  readonly rodzaj: string;
  readonly tytul: string;
  /** The day of the paper; today when left out. */
  readonly dzien?: PlainDate;
  readonly podstawa: PodstawaWlaczenia;
  readonly pismoId?: string | null;
  readonly dokumentId?: string | null;
  readonly okazanieId?: string | null;
  /** Leaves of paper; one when not known. */
  readonly liczbaKart?: number | null;
  /** The day of passing to the akta; today when left out. */
  readonly dzienWlaczenia?: PlainDate;
  /** Required when passed from outside the akta. */
  readonly powod?: string | null;
}

const NEXT = `
  insert into akta.spis (jednostka_id, id, sprawa_id, komorka_id, krag_id, ostatni_numer, ostatnia_karta)
  values ((select access.jednostka_id()), $1, $2, $3, $4, 1, $5)
  on conflict (jednostka_id, sprawa_id) do update set ostatni_numer = spis.ostatni_numer + 1, ostatnia_karta = spis.ostatnia_karta + $5
  returning ostatni_numer, ostatnia_karta`;

/** The akta of cases. */
@Injectable()
export class AktaService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly sprawy: SprawaPort) {}

  /**
   * Puts a paper or a document into the akta of a case, in the caller's transaction, under the next number of the index and the
   * next leaves. The caller writes the journal. Errors: 403, 409 `AKTA.PAPER_IN_AKTA`.
   */
  async include(nowa: NowaKarta): Promise<Karta> {
    return this.database.transaction(async (tx) => {
      const leaves = nowa.liczbaKart ?? 1;
      const { numer, ostatnia } = await nextNumer(tx, nowa, leaves);
      const { liczbaKart: _, ...fields } = nowa;
      const karta = tx.create(Karta, {
        ...fields, dzien: nowa.dzien ?? this.clock.today(), id: newId(), numer, kartaOd: ostatnia - leaves + 1, kartaDo: ostatnia,
        pismoId: nowa.pismoId ?? null, dokumentId: nowa.dokumentId ?? null, okazanieId: nowa.okazanieId ?? null, powod: nowa.powod ?? null,
        dzienWlaczenia: nowa.dzienWlaczenia ?? this.clock.today(), wlaczylId: getPrincipal().uzytkownikId, wlaczono: this.clock.now(),
      });
      await tx.insert(Karta, karta);
      return karta;
    });
  }

  /** As `include`, for a caller that knows the case by its id only. Errors: 404, 403. */
  async includeIn(sprawaId: string, nowa: Omit<NowaKarta, keyof MiejsceSprawy>): Promise<Karta> {
    const { znak: _, ...place } = await getMiejsce(this.sprawy, sprawaId);
    return this.include({ ...nowa, ...place });
  }

  /** A paper of the register into the akta of a case. Errors: 403, 409 `AKTA.PAPER_IN_AKTA`. */
  async includePismo(pismo: PismoRejestru, { sprawaId, postepowanieId, osobaId }: SprawaPisma, wlaczenie: Pick<NowaKarta, 'podstawa' | 'dzienWlaczenia' | 'powod'>): Promise<Karta> {
    const { id, komorkaId, kragId, rodzaj, tytul, dzien, liczbaStron } = pismo;
    return this.include({ ...wlaczenie, sprawaId, postepowanieId, osobaId, komorkaId, kragId, rodzaj, tytul, dzien, pismoId: id, liczbaKart: leavesOf(liczbaStron) });
  }
}

/** Two pages make a leaf. */
function leavesOf(liczbaStron: number | null): number {
  return liczbaStron === null ? 1 : Math.ceil(liczbaStron / 2);
}

/** The row of the index stays locked until the transaction ends: no gap, no double. */
async function nextNumer(tx: EntityManager, { sprawaId, komorkaId, kragId }: NowaKarta, leaves: number): Promise<{ numer: number; ostatnia: number }> {
  const [row] = await tx.query<{ ostatni_numer: number; ostatnia_karta: number }[]>(NEXT, [newId(), sprawaId, komorkaId, kragId, leaves]);
  return { numer: row!.ostatni_numer, ostatnia: row!.ostatnia_karta };
}
