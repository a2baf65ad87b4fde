import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { LetterRenderer } from '@ostoja/documents';
import { Clock } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { KatalogKart } from '../karta-uslugi/katalog-kart.js';
import { findOtoczenie } from './druk.query.js';
import { toOswiadczenie } from './druk.js';

/** Prepared statements with the person's data. */
@Injectable()
export class OswiadczenieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly osoby: OsobaService,
    private readonly katalog: KatalogKart,
    private readonly renderer: LetterRenderer,
    private readonly audit: AuditLog,
  ) {}

  /** PDF/UA-1. Errors: 404. */
  async print(osobaId: string, kod: string): Promise<Buffer> {
    const wzor = this.katalog.getOswiadczenie(kod);
    const osoba = await this.osoby.getOsoba(osobaId);
    await this.audit.read({ zasob: 'osoba', osobaIds: [osoba.id], ids: [osoba.id], cel: 'oswiadczenie' });
    return this.renderer.render(toOswiadczenie(wzor, { ...(await findOtoczenie(this.database, null, getPrincipal().uzytkownikId, osoba.id, this.clock.today())), osoba }));
  }
}
