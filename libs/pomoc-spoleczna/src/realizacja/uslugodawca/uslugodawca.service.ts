import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { DomainError, Money, newId, notFound, type PlainDate } from '@ostoja/kernel';
import { KatalogSpraw } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { noPrice } from '../realizacja.errors.js';
import { UslugodawcaKonto } from './uslugodawca-konto.entity.js';
import { Cennik, Uslugodawca } from './uslugodawca.entity.js';

/** An account that acts for a provider. */
export interface KontoRow {
  readonly uzytkownik_id: string;
  readonly login: string;
  readonly imie: string;
  readonly nazwisko: string;
}

const ACCOUNTS = `
  select k.uzytkownik_id, u.login, u.imie, u.nazwisko from pomoc_spoleczna.uslugodawca_konto k
  join access.uzytkownik u on u.jednostka_id = k.jednostka_id and u.id = k.uzytkownik_id
  where k.uslugodawca_id = $1 order by u.nazwisko, u.imie, u.id`;

export type NowaCena = Pick<Cennik, 'swiadczenieKod' | 'numerUmowy' | 'jednostka' | 'cena' | 'od' | 'do'>;

/** Providers of services with the prices of their contracts. They are companies, so nothing here is about a person. */
@Injectable()
export class UslugodawcaService {
  constructor(private readonly database: Database, private readonly katalog: KatalogSpraw, private readonly audit: AuditLog) {}

  /** Errors: 403, 409 `POMOC_SPOLECZNA.PROVIDER_EXISTS`. */
  async create(nazwa: string, nip: string): Promise<Uslugodawca> {
    return this.database.transaction(async (tx) => {
      const made = await tx.save(tx.create(Uslugodawca, { id: newId(), nazwa, nip }));
      await this.audit.write({ zasob: 'uslugodawca', czynnosc: 'utworzenie', osobaIds: [], sprawaIds: [], ids: [made.id] });
      return made;
    });
  }

  /** Adds a price; one that holds without end ends the day before the new one begins. Errors: 404, 403, 409 `POMOC_SPOLECZNA.PRICE_OVERLAPS`, 422. */
  async addPrice(uslugodawcaId: string, nowa: NowaCena): Promise<void> {
    this.katalog.getRodzaj(nowa.swiadczenieKod);
    const cena = Money.parse(nowa.cena);
    if (cena.isZero) throw new DomainError('POMOC_SPOLECZNA.PRICE_ZERO', 'Cena musi być większa od zera.', { field: 'cena' });
    await this.database.transaction(async (tx) => {
      if (!(await tx.findOneBy(Uslugodawca, { id: uslugodawcaId }))) throw notFound('usługodawca');
      await tx.query(
        `update pomoc_spoleczna.cennik set "do" = $3::date - 1 where uslugodawca_id = $1 and swiadczenie_kod = $2 and "do" is null and od < $3::date`,
        [uslugodawcaId, nowa.swiadczenieKod, nowa.od],
      );
      const { id } = await tx.save(tx.create(Cennik, { ...nowa, id: newId(), uslugodawcaId, cena: cena.toString() }));
      await this.audit.write({ zasob: 'uslugodawca', czynnosc: 'cena', osobaIds: [], sprawaIds: [], ids: [uslugodawcaId, id] });
    });
  }

  /** Lets the account report for the provider. Errors: 404, 403, 409 `POMOC_SPOLECZNA.ACCOUNT_OF_PROVIDER`, 422 no such account. */
  async addAccount(uslugodawcaId: string, uzytkownikId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await tx.findOneBy(Uslugodawca, { id: uslugodawcaId }))) throw notFound('usługodawca');
      const { id } = await tx.save(tx.create(UslugodawcaKonto, { id: newId(), uslugodawcaId, uzytkownikId }));
      await this.audit.write({ zasob: 'uslugodawca', czynnosc: 'konto', osobaIds: [], sprawaIds: [], ids: [uslugodawcaId, id] });
    });
  }

  /** The account no longer reports for the provider; what it reported stays. Errors: 404, 403. */
  async removeAccount(uslugodawcaId: string, uzytkownikId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = await tx.findOneBy(UslugodawcaKonto, { uslugodawcaId, uzytkownikId });
      if (!found) throw notFound('konto usługodawcy');
      await tx.delete(UslugodawcaKonto, { id: found.id });
      await this.audit.write({ zasob: 'uslugodawca', czynnosc: 'odebranie-konta', osobaIds: [], sprawaIds: [], ids: [uslugodawcaId, found.id] });
    });
  }

  /** Accounts that report for the provider. */
  async listAccounts(uslugodawcaId: string): Promise<KontoRow[]> {
    return this.database.read<KontoRow>(ACCOUNTS, [uslugodawcaId], 'uslugodawca-konta');
  }

  /** All providers by name, with all their prices. */
  async list(): Promise<{ uslugodawcy: Uslugodawca[]; ceny: Cennik[] }> {
    return this.database.transaction(async (tx) => ({
      uslugodawcy: await tx.find(Uslugodawca, { order: { nazwa: 'ASC' } }), ceny: await tx.find(Cennik, { order: { od: 'DESC', id: 'DESC' } }),
    }));
  }

  /** The price in force on the day. Errors: 422 `POMOC_SPOLECZNA.PRICE_MISSING`. */
  async getPrice(tx: EntityManager, uslugodawcaId: string, swiadczenieKod: string, dzien: PlainDate): Promise<Cennik> {
    const found = await tx.createQueryBuilder(Cennik, 'c')
      .where('c.uslugodawca_id = :uslugodawcaId and c.swiadczenie_kod = :swiadczenieKod', { uslugodawcaId, swiadczenieKod })
      .andWhere(`:dzien between c.od and coalesce(c."do", 'infinity')`, { dzien }).getOne();
    if (!found) throw noPrice(dzien);
    return found;
  }
}
