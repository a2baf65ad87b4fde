import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { newId, notFound } from '@ostoja/kernel';
import { EvidenceVault } from '@ostoja/osoba';
import { Obliczenie } from './obliczenie.entity.js';
import type { SealedContent } from './tresc-obliczenia.js';

/** A stored calculation with its content opened. */
export interface OpenedObliczenie {
  readonly obliczenie: Obliczenie;
  readonly tresc: SealedContent;
}
export type NoweObliczenie = Omit<Obliczenie, 'jednostkaId' | 'id' | 'trescSzyfr' | 'kluczId' | 'kto' | 'fillKey'>;

const RODZAJ = 'obliczenie';

/** Keeps calculations; their content is sealed under the centre's data key. */
@Injectable()
export class ObliczenieStore {
  constructor(private readonly database: Database, private readonly vault: EvidenceVault, private readonly audit: AuditLog) {}

  async add(nowe: NoweObliczenie, tresc: SealedContent): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { jednostkaId, uzytkownikId } = getPrincipal();
      const id = newId();
      const sealed = await this.vault.seal(tx, { jednostkaId, id, rodzaj: RODZAJ }, tresc);
      await tx.insert(Obliczenie, { ...nowe, ...sealed, jednostkaId, id, kto: uzytkownikId });
      await this.audit.write({ zasob: RODZAJ, czynnosc: 'utworzenie', osobaIds: Object.values(nowe.osoby), sprawaIds: [nowe.sprawaId], ids: [id] });
      return id;
    });
  }

  /** Errors: 404. */
  async get(id: string): Promise<OpenedObliczenie> {
    return this.database.transaction(async (tx) => {
      const obliczenie = await tx.findOneBy(Obliczenie, { id });
      if (!obliczenie) throw notFound('obliczenie');
      const [key] = await tx.query<{ id: string; zawiniety: Buffer }[]>('select id, zawiniety from osoba.klucz where id = $1', [obliczenie.kluczId]);
      if (!key) throw notFound('obliczenie');
      return { obliczenie, tresc: this.vault.open({ jednostkaId: obliczenie.jednostkaId, id, rodzaj: RODZAJ }, obliczenie.trescSzyfr, key) as SealedContent };
    });
  }

  /** Calculations of a proceeding, newest first, without their content. */
  async list(postepowanieId: string): Promise<Obliczenie[]> {
    return this.database.transaction((tx) => tx.find(Obliczenie, { where: { postepowanieId }, order: { chwila: 'DESC', id: 'DESC' } }));
  }
}
