import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { OpiekaService } from '../opieka/opieka.service.js';
import { completeIdentity, type Identity, UNKNOWN } from './identity.js';
import { type OsobaRequest, type OsobaZmianaRequest, toIdentityDraft } from './osoba.dto.js';
import { Osoba } from './osoba.entity.js';

const IDENTITY_COLUMNS = `o.id, o.pesel, o.imie, o.drugie_imie as "drugieImie", o.nazwisko, o.nazwisko_rodowe as "nazwiskoRodowe",
  o.data_urodzenia as "dataUrodzenia", o.plec, o.obywatelstwo, o.dokument_rodzaj as "dokumentRodzaj", o.dokument_numer as "dokumentNumer",
  o.opis, o.data_zgonu as "dataZgonu", o.wersja`;

/** $1 asked people. */
export const FIND = `
  select a.szukana_id as szukana, ${IDENTITY_COLUMNS}, array_remove(array_agg(a.osoba_id), o.id) as aliasy
  from osoba.aliasy($1::uuid[]) a join osoba.osoba o on o.id = a.kanoniczna_id
  group by a.szukana_id, o.jednostka_id, o.id`;

/** Identities of people. Every id may be an alias; what is answered is the canonical person. */
@Injectable()
export class OsobaService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly audit: AuditLog, private readonly opieka: OpiekaService) {}

  /** The person; 404 when there is none or the asker may not see people. The caller that shows it writes the access log. */
  async getOsoba(id: string): Promise<Identity> {
    const osoba = (await this.findOsoby([id])).get(id);
    if (!osoba) throw notFound('osoba');
    return osoba;
  }

  /** Identities by the asked id; ids that are unknown or hidden are absent. One query. */
  async findOsoby(ids: readonly string[]): Promise<Map<string, Identity>> {
    const rows = await this.database.read<Identity & { szukana: string }>(FIND, [ids], 'osoba-find');
    return new Map(rows.map(({ szukana, ...osoba }) => [szukana, osoba]));
  }

  /** The person for a screen, with the access log written first. */
  async show(id: string): Promise<Identity> {
    const osoba = await this.getOsoba(id);
    await this.audit.read({ zasob: 'osoba', osobaIds: [osoba.id], ids: [osoba.id], cel: 'kartoteka' });
    return osoba;
  }

  /** Registers a person; errors: OSOBA.* of `completeIdentity`, OSOBA.PESEL_TAKEN. */
  async create(request: OsobaRequest): Promise<Identity> {
    return this.database.transaction(async (tx) => {
      const draft = completeIdentity(toIdentityDraft(request, UNKNOWN), this.clock.today());
      const osoba = await tx.save(tx.create(Osoba, { ...draft, zmieniono: this.clock.now() }));
      if (request.komorka_id) await this.opieka.attach([osoba.id], request.komorka_id, this.clock.today());
      await this.audit.write({ zasob: 'osoba', czynnosc: 'utworzenie', osobaIds: [osoba.id], ids: [osoba.id] });
      return this.getOsoba(osoba.id);
    });
  }

  /** Changes the identity that the caller saw as `wersja`; the earlier state stays in the history. */
  async change(id: string, request: OsobaZmianaRequest, wersja: number): Promise<Identity> {
    return this.database.transaction(async (tx) => {
      const osoba = await this.lock(tx, (await this.getOsoba(id)).id);
      assertVersion(osoba.wersja, wersja);
      Object.assign(osoba, completeIdentity(toIdentityDraft(request, osoba), this.clock.today()), { zmieniono: this.clock.now() });
      await tx.save(osoba);
      await this.audit.write({ zasob: 'osoba', czynnosc: 'zmiana', osobaIds: [osoba.id], ids: [osoba.id] });
      return this.getOsoba(osoba.id);
    });
  }

  /** Holds the row until the end of the transaction, so that two changes of one version cannot both pass. */
  private async lock(tx: EntityManager, id: string): Promise<Osoba> {
    const osoba = await tx.findOne(Osoba, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!osoba) throw notFound('osoba');
    return osoba;
  }
}
