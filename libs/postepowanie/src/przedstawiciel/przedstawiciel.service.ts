import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Dokument } from '@ostoja/documents';
import { Clock, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { unknownReference } from '../postepowanie.errors.js';
import type { Sprawa } from '../sprawa/sprawa.entity.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { type Adresat, assertKoniecUmocowania, assertUmocowanie, chooseAdresat, type Koniec } from './adresat.policy.js';
import { OgraniczenieStrony } from './ograniczenie-strony.entity.js';
import { Przedstawiciel } from './przedstawiciel.entity.js';

type Recorded = 'id' | 'fillKey' | 'wersja' | 'jednostkaId' | 'sprawaId' | 'komorkaId' | 'kragId' | 'zapisano' | 'zapisal';
export type NowyPrzedstawiciel = Omit<Przedstawiciel, Recorded | 'powodZakonczenia' | 'bezSkutku' | 'stronaId'> & Partial<Pick<Przedstawiciel, 'stronaId'>>;
export type NoweOgraniczenie = Omit<OgraniczenieStrony, Recorded | 'bezSkutku'>;

/** Representatives of the party and what limits the party, over time. */
export interface Reprezentacja {
  readonly przedstawiciele: Przedstawiciel[];
  readonly ograniczenia: OgraniczenieStrony[];
}

/** Who acts for the party, and whether somebody must (KPA 30-34). */
@Injectable()
export class PrzedstawicielService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly sprawy: SprawaService, private readonly audit: AuditLog) {}

  /**
   * To whom letters of the case go on the day: those to the party, or to a further party when it is named. Errors: 404, 409 `POSTEPOWANIE.REPRESENTATIVE_MISSING`.
   */
  async findAddressee(sprawaId: string, dzien: PlainDate, stronaId: string | null = null): Promise<Adresat<Przedstawiciel>> {
    await this.sprawy.getSprawa(sprawaId);
    const { przedstawiciele, ograniczenia } = await this.find(sprawaId);
    const own = przedstawiciele.filter((one) => (one.stronaId ?? null) === stronaId);
    return chooseAdresat(own, stronaId ? [] : ograniczenia, dzien);
  }

  /** Newest first. Errors: 404. */
  async show(sprawaId: string): Promise<Reprezentacja> {
    const { osobaId } = await this.sprawy.getSprawa(sprawaId);
    const found = await this.find(sprawaId);
    const ids = [...found.przedstawiciele, ...found.ograniczenia].map(({ id }) => id);
    await this.audit.read({ zasob: 'przedstawiciel', osobaIds: [osobaId], sprawaIds: [sprawaId], ids, cel: 'sprawa' });
    return found;
  }

  /** Errors: 404, 403, 422 `POSTEPOWANIE.REPRESENTATIVE_INVALID`, `…DOCUMENT_UNKNOWN` for a file outside of the case. */
  async add(sprawaId: string, nowy: NowyPrzedstawiciel): Promise<Przedstawiciel> {
    assertUmocowanie(nowy, this.clock.today());
    return this.database.transaction(async (tx) => {
      const sprawa = await this.sprawy.getSprawa(sprawaId);
      if (nowy.dokumentId) await assertOfCase(tx, nowy.dokumentId, sprawaId);
      const saved = await tx.save(tx.create(Przedstawiciel, { ...nowy, ...this.stamp(sprawa), powodZakonczenia: null, bezSkutku: false }));
      await this.record('utworzenie', saved.id, sprawa);
      return saved;
    });
  }

  /** The power was revoked or renounced, or the ward came of age; or it never was in force. Errors: 404, 403, 412, 422 `POSTEPOWANIE.PERIOD`. */
  async end(id: string, koniec: Koniec, powod: string, assertSeen: (wersja: number) => void): Promise<Przedstawiciel> {
    return this.database.transaction(async (tx) => {
      const found = await tx.findOneBy(Przedstawiciel, { id });
      if (!found) throw notFound('przedstawiciel');
      assertSeen(found.wersja);
      assertKoniecUmocowania(found, koniec);
      await tx.save(Object.assign(found, { do: koniec.ostatni, bezSkutku: koniec.bezSkutku, powodZakonczenia: powod }));
      await this.record('zakonczenie', id, await this.sprawy.getSprawa(found.sprawaId));
      return found;
    });
  }

  /** Errors: 404, 403. */
  async limit(sprawaId: string, nowe: NoweOgraniczenie): Promise<OgraniczenieStrony> {
    return this.database.transaction(async (tx) => {
      const sprawa = await this.sprawy.getSprawa(sprawaId);
      const saved = await tx.save(tx.create(OgraniczenieStrony, { ...nowe, ...this.stamp(sprawa), bezSkutku: false }));
      await this.record('ograniczenie', saved.id, sprawa);
      return saved;
    });
  }

  /** Notes that the court was asked, or that the limit ended. Errors: 404, 403, 412, 422. */
  async changeLimit(id: string, zmiana: Partial<Pick<OgraniczenieStrony, 'wystapionoDoSadu' | 'do' | 'bezSkutku'>>, assertSeen: (wersja: number) => void): Promise<OgraniczenieStrony> {
    return this.database.transaction(async (tx) => {
      const found = await tx.findOneBy(OgraniczenieStrony, { id });
      if (!found) throw notFound('ograniczenie');
      assertSeen(found.wersja);
      if (zmiana.do || zmiana.bezSkutku) assertKoniecUmocowania(found, { ostatni: zmiana.do ?? null, bezSkutku: zmiana.bezSkutku ?? false });
      await tx.save(Object.assign(found, zmiana));
      await this.record('ograniczenie', id, await this.sprawy.getSprawa(found.sprawaId));
      return found;
    });
  }

  private find(sprawaId: string): Promise<Reprezentacja> {
    return this.database.transaction(async (tx: EntityManager) => ({
      przedstawiciele: await tx.find(Przedstawiciel, { where: { sprawaId }, order: { od: 'DESC', id: 'DESC' } }),
      ograniczenia: await tx.find(OgraniczenieStrony, { where: { sprawaId }, order: { od: 'DESC', id: 'DESC' } }),
    }));
  }

  private stamp({ id, komorkaId, kragId }: Sprawa) {
    return { id: newId(), sprawaId: id, komorkaId, kragId, zapisano: this.clock.now(), zapisal: getPrincipal().uzytkownikId };
  }

  private record(czynnosc: string, id: string, { id: sprawaId, osobaId }: Sprawa): Promise<void> {
    return this.audit.write({ zasob: 'przedstawiciel', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}

/** The power lies in the akta of this case. */
async function assertOfCase(tx: EntityManager, id: string, sprawaId: string): Promise<void> {
  const dokument = await tx.findOneBy(Dokument, { id });
  if (![dokument?.sprawaId, ...(dokument?.sprawaIds ?? [])].includes(sprawaId)) throw unknownReference('DOCUMENT_UNKNOWN', 'dokumentu', 'dokument_id');
}
