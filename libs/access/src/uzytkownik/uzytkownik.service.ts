import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion, CursorCodec } from '@ostoja/http';
import { DomainError, isId, isText, newId, notFound } from '@ostoja/kernel';
import { AccessJournal } from '../access-journal.js';
import { PasswordHasher } from '../session/password.js';
import { RefreshTokenService } from '../session/refresh-token.service.js';
import type { UzytkownikChange, UzytkownikPage, UzytkownikQuery, UzytkownikRequest, UzytkownikResponse } from './uzytkownik.dto.js';

const COLUMNS = 'u.id, u.rodzaj, u.login, u.imie, u.nazwisko, u.stanowisko, u.aktywny, u.zakresy, u.wersja';
const LIST = `
  select ${COLUMNS} from access.uzytkownik u
  where ($3::uuid is null or (u.nazwisko, u.imie, u.id) > ($1, $2, $3))
    and ($4::boolean is null or u.aktywny = $4)
    and (($5::text is null and $6::uuid is null) or exists (
      select from access.przydzial p join access.zasieg z on z.komorka_id = p.komorka_id
      where p.uzytkownik_id = u.id and p.od <= access.dzis() and coalesce(p."do", 'infinity') >= access.dzis()
        and p.rola = coalesce($5, p.rola) and z.obejmuje_id = coalesce($6, z.obejmuje_id)))
  order by u.nazwisko, u.imie, u.id limit $7`;
/** 96 bits: not to be guessed, and still to be read out over a telephone. */
const PASSWORD_BYTES = 12;

/** Accounts of staff and programs. */
@Injectable()
export class UzytkownikService {
  constructor(
    private readonly database: Database,
    private readonly journal: AccessJournal,
    private readonly cursors: CursorCodec,
    private readonly passwords: PasswordHasher,
    private readonly sessions: RefreshTokenService,
  ) {}

  /** A page of accounts by name. */
  async list({ limit = 50, kursor, aktywny, rola, komorka_id }: UzytkownikQuery): Promise<UzytkownikPage> {
    const after = this.cursors.read(kursor, [isText, isText, isId]);
    const rows = await this.database.read<UzytkownikResponse>(LIST, [...after, aktywny ?? null, rola ?? null, komorka_id ?? null, limit + 1]);
    const page = this.cursors.toPage(rows, limit, (row) => [row.nazwisko, row.imie, row.id], (row) => row);
    return { elementy: [...page.elementy], nastepny: page.nastepny };
  }

  /** One account; 404 when there is none. */
  async get(id: string): Promise<UzytkownikResponse> {
    const [row] = await this.database.read<UzytkownikResponse>(`select ${COLUMNS} from access.uzytkownik u where u.id = $1`, [id]);
    if (!row) throw notFound('użytkownik');
    return row;
  }

  /** Opens an account without a password. */
  async create(request: UzytkownikRequest): Promise<UzytkownikResponse> {
    if (request.rodzaj === 'pracownik' && request.zakresy.length > 0) {
      throw new DomainError('ACCESS.SCOPES_OF_STAFF', 'Zakresy ma tylko program; pracownik ma role.', { field: 'zakresy' });
    }
    const id = newId();
    return this.database.transaction(async (tx) => {
      await tx.query('insert into access.uzytkownik (jednostka_id, id, rodzaj, login, imie, nazwisko, stanowisko, zakresy) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
        getPrincipal().jednostkaId, id, request.rodzaj, request.login, request.imie, request.nazwisko, request.stanowisko, request.zakresy,
      ]);
      await this.journal.write({ zasob: 'uzytkownik', czynnosc: 'utworzenie', ids: [id] });
      return this.get(id);
    });
  }

  /** Changes an account; switching it off ends its sessions. */
  async change(id: string, seen: number, change: UzytkownikChange): Promise<UzytkownikResponse> {
    if (change.aktywny === false && id === getPrincipal().uzytkownikId) {
      throw new DomainError('ACCESS.SELF_DEACTIVATION', 'Nie możesz wyłączyć własnego konta.', { field: 'aktywny' });
    }
    return this.database.transaction(async (tx) => {
      const before = await this.get(id);
      assertVersion(before.wersja, seen);
      const after = { ...before, ...defined(change) };
      const [, changed] = await tx.query<[unknown, number]>(
        'update access.uzytkownik set imie = $3, nazwisko = $4, stanowisko = $5, aktywny = $6, zakresy = $7, wersja = wersja + 1 where id = $1 and wersja = $2',
        [id, seen, after.imie, after.nazwisko, after.stanowisko, after.aktywny, after.zakresy],
      );
      assertVersion(changed === 1 ? seen : seen + 1, seen);
      if (!after.aktywny) await this.sessions.endAll(id);
      await this.journal.write({ zasob: 'uzytkownik', czynnosc: 'zmiana', ids: [id] });
      return this.get(id);
    });
  }

  /** Gives the account a new random password, opens its lock and ends its sessions. The password is not kept anywhere. */
  async resetPassword(id: string): Promise<string> {
    const password = randomBytes(PASSWORD_BYTES).toString('base64url');
    const hash = await this.passwords.hash(password);
    await this.database.transaction(async (tx) => {
      if ((await this.get(id)).rodzaj === 'zadanie') throw new DomainError('ACCESS.JOB_ACCOUNT', 'Konto zadania systemowego nie ma hasła.');
      await tx.query('update access.uzytkownik set haslo_hash = $2, nieudane_proby = 0, zablokowany_do = null where id = $1', [id, hash]);
      await this.sessions.endAll(id);
      await this.journal.write({ zasob: 'uzytkownik', czynnosc: 'nadanie-hasla', ids: [id] });
    });
    return password;
  }
}

function defined<T extends object>(change: T): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
}
