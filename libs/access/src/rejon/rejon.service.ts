import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion, CursorCodec } from '@ostoja/http';
import { Clock, DomainError, isId, isText, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { AccessJournal } from '../access-journal.js';
import { isInZakres, isSameTyp, parseNumer, parseUlica } from './adres.policy.js';
import type { ImportRejonowRequest, ImportRejonowResponse, RejonRequest, RejonResponse, RejonyPage, RejonyQuery } from './rejon.dto.js';
import { readRejony, type WierszRejonu } from './rejon-csv.js';

/** What an address leads to. */
export interface WynikRejonu {
  /** Rows that take the address, one for each unit that it may belong to. */
  readonly wpisy: readonly RejonResponse[];
  /** Streets of a similar name, when none is called so. */
  readonly podobne: readonly string[];
}

const SELECT = `
  select r.id, r.komorka_id, k.nazwa as komorka_nazwa, r.ulica, r.ulica_typ, r.ulica_klucz, r.od_numeru, r.do_numeru, r.strona, r.od, r."do", r.przyklad, r.wersja
  from access.rejon r join access.komorka k on k.jednostka_id = r.jednostka_id and k.id = r.komorka_id`;
const IN_FORCE = `r.od <= $1 and coalesce(r."do", 'infinity') >= $1`;
/** A street is often asked for by a part of its name: `Kościuszki` for `Tadeusza Kościuszki`. */
const FIND = `${SELECT} where ${IN_FORCE} and (r.ulica_klucz = $2 or r.ulica_klucz like '% ' || $2) order by r.ulica_klucz, r.od_numeru, r.id`;
const SIMILAR = `
  select r.ulica from access.rejon r where ${IN_FORCE} and public.similarity(r.ulica_klucz, $2) > 0.35
  group by r.ulica, r.ulica_klucz order by public.similarity(r.ulica_klucz, $2) desc, r.ulica limit 5`;
const LIST = `${SELECT} where ${IN_FORCE} and starts_with(r.ulica_klucz, $2) and ($3::uuid is null or r.komorka_id = $3) and ($5::uuid is null or (r.ulica_klucz, r.id) > ($4, $5)) order by r.ulica_klucz, r.id limit $6`;
const INSERT = `
  insert into access.rejon (jednostka_id, id, komorka_id, ulica, ulica_typ, ulica_klucz, od_numeru, do_numeru, strona, od)
  select $1, w.id, w.komorka_id, w.ulica, w.ulica_typ, w.ulica_klucz, w.od_numeru, w.do_numeru, w.strona, $2
  from jsonb_to_recordset($3::jsonb) as w (id uuid, komorka_id uuid, ulica text, ulica_typ text, ulica_klucz text, od_numeru text, do_numeru text, strona text)`;

type Row = RejonResponse & { ulica_typ: string; ulica_klucz: string };

/** The list of streets with the unit that serves each, dated and editable. */
@Injectable()
export class RejonService {
  constructor(private readonly database: Database, private readonly journal: AccessJournal, private readonly cursors: CursorCodec, private readonly clock: Clock) {}

  /** Units that may serve the address on the day: none, one, or several when the number is missing or the list overlaps. */
  async find(ulica: string, numer: string | null, dzien: PlainDate): Promise<WynikRejonu> {
    const { typ, klucz } = parseUlica(ulica);
    if (klucz === '') return { wpisy: [], podobne: [] };
    const rows = (await this.database.read<Row>(FIND, [dzien, klucz])).filter((row) => isSameTyp(typ, row.ulica_typ));
    if (rows.length === 0) return { wpisy: [], podobne: (await this.database.read<{ ulica: string }>(SIMILAR, [dzien, klucz])).map((row) => row.ulica) };
    // A street of exactly this name is meant before one whose name merely ends so.
    const exact = rows.filter((row) => row.ulica_klucz === klucz);
    const dom = numer === null ? null : parseNumer(numer);
    const taken = (exact.length > 0 ? exact : rows).filter((row) => dom === null || isInZakres(dom, row as WierszRejonu));
    return { wpisy: [...new Map(taken.map((row) => [`${row.komorka_id} ${row.ulica}`, toResponse(row)])).values()], podobne: [] };
  }

  /** A page of the list in force on a day, by street. */
  async list({ limit = 50, kursor, ulica = '', komorka_id, na_dzien }: RejonyQuery): Promise<RejonyPage> {
    const [key, id] = this.cursors.read(kursor, [isText, isId]);
    const { klucz } = parseUlica(ulica);
    const rows = await this.database.read<Row>(LIST, [na_dzien ?? this.clock.today(), klucz, komorka_id ?? null, key, id, limit + 1]);
    const page = this.cursors.toPage(rows, limit, (row) => [row.ulica_klucz, row.id], toResponse);
    return { elementy: [...page.elementy], nastepny: page.nastepny };
  }

  /** Adds one entry. Errors: 403, 422. */
  async create(request: RejonRequest): Promise<RejonResponse> {
    const { komorka_id, ulica, strona, od } = request;
    const { typ, klucz } = parseUlica(ulica);
    if (klucz === '') throw new DomainError('ACCESS.STREET_INVALID', 'Podaj nazwę ulicy albo osiedla.', { field: 'ulica' });
    const bounds = { od_numeru: request.od_numeru ?? null, do_numeru: request.do_numeru ?? null };
    for (const field of ['od_numeru', 'do_numeru'] as const) {
      const text = bounds[field];
      if (text !== null && parseNumer(text) === null) throw new DomainError('ACCESS.HOUSE_INVALID', 'To nie jest numer domu, np. 12 albo 12A.', { field });
    }
    return this.database.transaction(async (tx) => {
      const [unit] = await tx.query<unknown[]>('select 1 from access.komorka where id = $1', [komorka_id]);
      if (!unit) throw new DomainError('ACCESS.UNKNOWN_UNIT', 'Nie ma takiej komórki.', { field: 'komorka_id' });
      const [id] = await this.insert(tx, [{ komorka_id, ulica, ulica_typ: typ, ulica_klucz: klucz, strona, ...bounds }], od);
      await this.journal.write({ zasob: 'rejon', czynnosc: 'utworzenie', ids: [id!] });
      return this.get(id!);
    });
  }

  /** Sets the last day of an entry. Errors: 403, 404, 412, 422. */
  async end(id: string, seen: number, lastDay: PlainDate): Promise<RejonResponse> {
    return this.database.transaction(async (tx) => {
      assertVersion((await this.get(id)).wersja, seen);
      const [, ended] = await tx.query<[unknown, number]>('update access.rejon set "do" = $3, wersja = wersja + 1 where id = $1 and wersja = $2', [id, seen, lastDay]);
      // The list is read by everybody, and changed by whoever keeps it for that unit.
      if (ended === 0) throw new DomainError('ACCESS.FORBIDDEN', 'Wykaz ulic tej jednostki prowadzi ktoś inny.', { status: 403 });
      await this.journal.write({ zasob: 'rejon', czynnosc: 'zakonczenie', ids: [id] });
      return this.get(id);
    });
  }

  /** Replaces the whole list from a day on, which may not lie in the past: all lines or none. Errors: 403, those of `readRejony`. */
  async importAll({ tresc, od }: ImportRejonowRequest): Promise<ImportRejonowResponse> {
    if (od < this.clock.today()) throw new DomainError('ACCESS.STREET_DAY_PAST', 'Wykaz może zastąpić poprzedni najwcześniej od dziś.', { field: 'od' });
    return this.database.transaction(async (tx) => {
      const rows = readRejony(tresc, await listUnits(tx));
      const [, ended] = await tx.query<[unknown, number]>(
        `update access.rejon set "do" = greatest($1::date, od) - 1, wersja = wersja + 1 where coalesce("do", 'infinity') >= greatest($1::date, od)`, [od]);
      const ids = await this.insert(tx, rows, od);
      await this.journal.write({ zasob: 'rejon', czynnosc: 'import', ids: [newId()] });
      return { dodano: ids.length, zakonczono: ended };
    });
  }

  private async insert(tx: EntityManager, rows: readonly WierszRejonu[], od: PlainDate): Promise<string[]> {
    const full = rows.map((row) => ({ ...row, id: newId() }));
    await tx.query(INSERT, [getPrincipal().jednostkaId, od, JSON.stringify(full)]);
    return full.map(({ id }) => id);
  }

  private async get(id: string): Promise<RejonResponse> {
    const [row] = await this.database.read<Row>(`${SELECT} where r.id = $1`, [id]);
    if (!row) throw notFound('wpis wykazu ulic');
    return toResponse(row);
  }
}

/** Branches and departments by code and by symbol. */
async function listUnits(tx: EntityManager): Promise<Map<string, string>> {
  const units = await tx.query<{ id: string; kod: string; symbol: string }[]>(`select id, kod, symbol from access.komorka where rodzaj in ('filia', 'dzial')`);
  return new Map(units.flatMap(({ id, kod, symbol }) => [[kod.toLowerCase(), id], [symbol.toLowerCase(), id]]));
}

function toResponse({ ulica_typ: _typ, ulica_klucz: _klucz, ...row }: Row): RejonResponse {
  return row;
}
