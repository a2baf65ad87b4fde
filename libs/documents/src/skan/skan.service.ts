import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { Clock, DomainError, newId } from '@ostoja/kernel';
import { BlobStore } from '../blob/blob-store.js';
import type { Dokument } from '../dokument/dokument.entity.js';
import { SkanAntywirusowy, type StanSkanu } from './skan-antywirusowy.entity.js';
import { VirusScanPort } from './virus-scan.port.js';

/** Outcome of an examination that lets the file be kept. */
export interface Badanie {
  readonly wynik: StanSkanu;
  readonly sygnatura: string | null;
}

type Kept = Pick<Dokument, 'id' | 'komorkaId' | 'kragId'>;

const NEWEST = `
  select distinct on (s.dokument_id) s.dokument_id, s.wynik from documents.skan_antywirusowy s
  where s.jednostka_id = (select access.jednostka_id()) and s.dokument_id = any ($1::uuid[]) order by s.dokument_id, s.id desc`;

const WAITING = `
  select d.id, d.komorka_id, d.krag_id, d.blob_id from documents.dokument d
  cross join lateral (select s.wynik from documents.skan_antywirusowy s where s.jednostka_id = d.jednostka_id and s.dokument_id = d.id order by s.id desc limit 1) n
  where n.wynik = 'oczekuje' order by d.id`;

/** Virus scan of what people send. An infected file is never stored; a scanner that is down does not stop the work. */
@Injectable()
export class SkanService {
  constructor(
    private readonly database: Database,
    private readonly port: VirusScanPort,
    private readonly blobs: BlobStore,
    private readonly clock: Clock,
  ) {}

  /** Examines bytes before they are stored. Errors: 422 `DOCUMENTS.FILE_INFECTED`. */
  async examine(bytes: Uint8Array): Promise<Badanie> {
    const badanie = await this.ask(bytes);
    if (badanie.wynik === 'zakazony') throw infected();
    return badanie;
  }

  /** Keeps the outcome beside the file, in the caller's transaction. */
  async record({ id, komorkaId, kragId }: Kept, badanie: Badanie): Promise<void> {
    await this.database.transaction((tx) =>
      tx.insert(SkanAntywirusowy, tx.create(SkanAntywirusowy, { ...badanie, id: newId(), dokumentId: id, komorkaId, kragId, chwila: this.clock.now() })));
  }

  /** The newest outcome of each file; a file of the system has none. */
  async findStany(dokumentIds: readonly string[]): Promise<Map<string, StanSkanu>> {
    if (dokumentIds.length === 0) return new Map();
    const rows = await this.database.read<{ dokument_id: string; wynik: StanSkanu }>(NEWEST, [dokumentIds]);
    return new Map(rows.map((row) => [row.dokument_id, row.wynik]));
  }

  /**
   * A file that waits for the scanner is opened only by a head of the unit, who answers for it; an infected one by nobody.
   * Errors: 409 `DOCUMENTS.FILE_WAITS_FOR_SCAN`, 422 `DOCUMENTS.FILE_INFECTED`.
   */
  async assertOpenable({ id, komorkaId }: Kept): Promise<void> {
    const stan = (await this.findStany([id])).get(id);
    if (stan === 'zakazony') throw infected();
    if (stan !== 'oczekuje') return;
    const [row] = await this.database.read<{ wolno: boolean }>(`select $1::uuid = any (access.komorki('documents:dokument:open-waiting')) as wolno`, [komorkaId]);
    if (!row?.wolno) {
      throw new DomainError('DOCUMENTS.FILE_WAITS_FOR_SCAN', 'Plik czeka na sprawdzenie antywirusowe. Otworzy się, gdy skaner odpowie; wcześniej może go otworzyć kierownik.', { status: 409 });
    }
  }

  /** Examines again the files that wait, each in a transaction of its own; stops at the first silence of the scanner. Repeatable. */
  async rescan(): Promise<void> {
    const waiting = await this.database.read<{ id: string; komorka_id: string; krag_id: string | null; blob_id: string }>(WAITING);
    for (const { id, komorka_id: komorkaId, krag_id: kragId, blob_id: blobId } of waiting) {
      const badanie = await this.ask((await this.blobs.get(blobId)).bytes);
      if (badanie.wynik === 'oczekuje') return;
      await this.record({ id, komorkaId, kragId }, badanie);
    }
  }

  private async ask(bytes: Uint8Array): Promise<Badanie> {
    return this.port.scan(bytes).catch(() => ({ wynik: 'oczekuje' as const, sygnatura: null }));
  }
}

function infected(): DomainError {
  return new DomainError('DOCUMENTS.FILE_INFECTED', 'Skaner antywirusowy znalazł w pliku szkodliwą zawartość. Pliku nie można przyjąć ani otworzyć.', { field: 'tresc' });
}
