import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, notFound } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import type { EntityManager } from 'typeorm';
import { assertMay } from '../permission.query.js';
import { dateInFuture } from '../postepowanie.errors.js';
import { findOsobyWRoli } from '../prowadzacy/prowadzacy.query.js';
import type { DzialanieRequest, PodobneZgloszenieResponse, PrzyjecieZgloszeniaRequest } from './przyjecie.dto.js';
import { Zglaszajacy } from './zglaszajacy.entity.js';
import { ZgloszenieDzialanie } from './zgloszenie-dzialanie.entity.js';
import { Zgloszenie } from './zgloszenie.entity.js';
import { peopleOf, saveZglaszajacy } from './zgloszenie.store.js';
import { assertZglaszajacy, klucz, terminZgloszenia } from './zgloszenie.policy.js';

/** A report with what was done about it and what may be about the same. */
export interface ZgloszenieZDzialaniami {
  readonly zgloszenie: Zgloszenie;
  readonly dzialania: readonly ZgloszenieDzialanie[];
  readonly podobne: readonly PodobneZgloszenieResponse[];
  readonly maZglaszajacego: boolean;
}

/** Other reports of half a year and open cases; row-level security leaves out what the asker may not see. */
const PODOBNE = `
  select 'zgloszenie' as rodzaj, o.id, o.data_zgloszenia::text as opis, o.stan,
    case when o.osoba_id = z.osoba_id then 'osoba' when o.pesel = z.pesel then 'pesel' when o.osoba_klucz = z.osoba_klucz then 'nazwisko' else 'adres' end as podobienstwo
  from postepowanie.zgloszenie z join postepowanie.zgloszenie o
    on o.id <> z.id and (o.osoba_id = z.osoba_id or o.pesel = z.pesel or o.osoba_klucz = z.osoba_klucz or o.adres_klucz = z.adres_klucz)
  where z.id = $1 and o.data_zgloszenia >= z.data_zgloszenia - 183
  union all
  select 'sprawa', s.id, s.znak, s.stan, 'osoba' from postepowanie.zgloszenie z join postepowanie.sprawa s on s.osoba_id = z.osoba_id
  where z.id = $1 and s.zamknieta is null
  limit 20`;

/** Reports taken down by staff, and what is done about any report. */
@Injectable()
export class PrzyjecieService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly osoby: OsobaService, private readonly audit: AuditLog) {}

  /** Takes down a report of people. Errors: 403, 404 osoba, 422. */
  async create({ zglaszajacy = null, ...request }: PrzyjecieZgloszeniaRequest): Promise<string> {
    assertZglaszajacy(request.zrodlo, zglaszajacy);
    if (request.data_zgloszenia > this.clock.today()) throw dateInFuture('data_zgloszenia');
    return this.database.transaction(async (tx) => {
      await assertMay(tx, 'postepowanie:zgloszenie:register', request.komorka_id);
      const osoba = request.osoba_id ? await this.osoby.getOsoba(request.osoba_id) : null;
      const { komorka_id, data_zgloszenia, zrodlo, kanal, pilne, zgoda, tresc, imie = null, nazwisko = null, pesel = null, adres = null, telefon = null } = request;
      const { id } = await tx.save(
        tx.create(Zgloszenie, {
          komorkaId: komorka_id, klientId: null, numerZewnetrzny: null, dataZgloszenia: data_zgloszenia, zrodlo, kanal, pilne, zgoda, tresc, imie, nazwisko, pesel, adres, telefon,
          osobaId: osoba?.id ?? null, termin: terminZgloszenia(data_zgloszenia, pilne), przyjalId: getPrincipal().uzytkownikId, przyjeto: this.clock.now(),
          osobaKlucz: klucz(imie ?? osoba?.imie, nazwisko ?? osoba?.nazwisko), adresKlucz: klucz(adres),
        }),
      );
      if (zglaszajacy) await saveZglaszajacy(tx, id, komorka_id, zglaszajacy);
      await this.audit.write({ zasob: 'zgloszenie', czynnosc: 'przyjecie', osobaIds: osoba ? [osoba.id] : [], ids: [id] });
      return id;
    });
  }

  /** The report for a worker's eyes. Errors: 404. */
  async show(id: string): Promise<ZgloszenieZDzialaniami> {
    const found = await this.database.transaction(async (tx) => {
      const zgloszenie = await get(tx, id);
      const [row] = await tx.query<{ ma: boolean }[]>('select postepowanie.ma_zglaszajacego($1) as ma', [id]);
      return {
        zgloszenie,
        dzialania: await tx.find(ZgloszenieDzialanie, { where: { zgloszenieId: id }, order: { dzien: 'asc', id: 'asc' } }),
        podobne: await tx.query<PodobneZgloszenieResponse[]>(PODOBNE, [id]),
        maZglaszajacego: row!.ma,
      };
    });
    await this.audit.read({ zasob: 'zgloszenie', osobaIds: peopleOf(found.zgloszenie), ids: [id], cel: 'zgloszenie' });
    return found;
  }

  /** Who reported; every look is in the access log under its own purpose. Errors: 403, 404. */
  async showZglaszajacy(id: string): Promise<Zglaszajacy> {
    const { zgloszenie, zglaszajacy } = await this.database.transaction(async (tx) => {
      const report = await get(tx, id);
      await assertMay(tx, 'postepowanie:zglaszajacy:read', report.komorkaId);
      return { zgloszenie: report, zglaszajacy: await tx.findOneBy(Zglaszajacy, { zgloszenieId: id }) };
    });
    if (!zglaszajacy) throw notFound('zgłaszający');
    await this.audit.read({ zasob: 'zglaszajacy', osobaIds: peopleOf(zgloszenie), ids: [id], cel: 'zglaszajacy' });
    return zglaszajacy;
  }

  /** Gives the report to a social worker of its unit, or takes it away. Errors: 403, 404, 412, 422 `POSTEPOWANIE.NOT_IN_ROLE`. */
  async assign(id: string, wersja: number, pracownikId: string | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      const zgloszenie = await get(tx, id);
      assertVersion(zgloszenie.wersja, wersja);
      assertOpen(zgloszenie);
      if (pracownikId && !(await findOsobyWRoli(tx, zgloszenie.komorkaId, 'pracownik-socjalny')).includes(pracownikId)) {
        throw new DomainError('POSTEPOWANIE.NOT_IN_ROLE', 'Ta osoba nie jest dziś pracownikiem socjalnym tej jednostki.', { field: 'pracownik_id' });
      }
      await tx.save(Object.assign(zgloszenie, { pracownikId }));
      await this.audit.write({ zasob: 'zgloszenie', czynnosc: 'przydzielenie', osobaIds: peopleOf(zgloszenie), ids: [id] });
    });
  }

  /** Notes what was done. Errors: 403, 404, 409, 422. */
  async act(id: string, { rodzaj, dzien, opis }: DzialanieRequest): Promise<void> {
    if (dzien > this.clock.today()) throw dateInFuture('dzien');
    await this.database.transaction(async (tx) => {
      const zgloszenie = await get(tx, id);
      assertOpen(zgloszenie);
      await tx.save(tx.create(ZgloszenieDzialanie, { zgloszenieId: id, komorkaId: zgloszenie.komorkaId, rodzaj, dzien, opis, kto: getPrincipal().uzytkownikId, chwila: this.clock.now() }));
      await this.audit.write({ zasob: 'zgloszenie', czynnosc: 'dzialanie', osobaIds: peopleOf(zgloszenie), ids: [id] });
    });
  }
}

async function get(tx: EntityManager, id: string): Promise<Zgloszenie> {
  const found = await tx.findOneBy(Zgloszenie, { id });
  if (!found) throw notFound('zgłoszenie');
  return found;
}

function assertOpen({ stan }: Zgloszenie): void {
  if (stan !== 'nowe') throw new DomainError('POSTEPOWANIE.REPORT_SETTLED', 'To zgłoszenie zostało już załatwione.', { status: 409 });
}
