import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { Clock, DomainError, isId, newId, notFound, type Page, parseNrb, type PlainDate } from '@ostoja/kernel';
import { Tytul } from '../tytul/tytul.entity.js';
import { assertDokument } from './assert-dokument.js';
import { UpowaznienieOdbioru, type UpowaznienieRodzaj } from './upowaznienie-odbioru.entity.js';

/** An authorisation as the person signed it. */
export interface NoweUpowaznienie {
  readonly tytulId: string;
  readonly rodzaj: UpowaznienieRodzaj;
  readonly nazwa: string;
  readonly rachunek: string | null;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  readonly dokumentId: string | null;
  readonly opis: string | null;
}

const FIND = `
  select u.*, t.opis as swiadczenie, t.podstawa from wyplata.upowaznienie u join wyplata.tytul t on t.jednostka_id = u.jednostka_id and t.id = u.tytul_id
  where u.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[$1::uuid]) a)) and ($2::uuid is null or u.id < $2) order by u.id desc limit $3`;

export interface UpowaznienieRow {
  readonly id: string;
  readonly tytul_id: string;
  readonly swiadczenie: string;
  readonly podstawa: string;
  readonly rodzaj: UpowaznienieRodzaj;
  readonly nazwa: string;
  readonly rachunek: string | null;
  readonly od: string;
  readonly do: string | null;
  readonly opis: string | null;
  readonly dokument_id: string | null;
  readonly zapisal_id: string;
  readonly sprawdzil_id: string | null;
  readonly odwolano: string | null;
}

/** Who else than the person receives what a title pays. One person writes it down, another compares it with the signed paper; the person may revoke it any day. */
@Injectable()
export class UpowaznienieOdbioruService {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Errors: 404, `WYPLATA.PERIOD_INVALID`, `WYPLATA.ACCOUNT_INVALID` and those of `parseNrb`, `WYPLATA.DOCUMENT_UNKNOWN` (422), `WYPLATA.PAYEE_OVERLAP` (409). */
  async create(input: NoweUpowaznienie): Promise<string> {
    return this.database.transaction(async (tx) => {
      const tytul = await tx.findOneBy(Tytul, { id: input.tytulId });
      if (!tytul) throw notFound('tytuł wypłaty');
      const { osobaId, sprawaId, komorkaId, kragId } = tytul;
      const rachunek = input.rachunek === null ? null : parseNrb(input.rachunek);
      if ((rachunek === null) === (input.rodzaj === 'odbiorca')) {
        throw new DomainError('WYPLATA.ACCOUNT_INVALID', 'Rachunek podaje się zawsze i tylko wtedy, gdy płaci się upoważnionemu.', { field: 'rachunek' });
      }
      await assertDokument(tx, input.dokumentId);
      const saved = await tx.save(tx.create(UpowaznienieOdbioru, {
        ...input, rachunek, id: newId(), osobaId, sprawaId, komorkaId, kragId, zapisalId: getPrincipal().uzytkownikId, zapisano: this.clock.now(),
      }));
      await this.log('utworzenie', saved);
      return saved.id;
    });
  }

  /** From now on it is in force; again, it changes nothing. Errors: 404, `WYPLATA.SAME_PERSON` (403), `WYPLATA.AUTHORISATION_REVOKED` (409). */
  async verify(id: string): Promise<void> {
    await this.change(id, (upowaznienie, uzytkownikId) => {
      if (upowaznienie.sprawdzilId !== null) return false;
      if (upowaznienie.odwolano !== null) throw new DomainError('WYPLATA.AUTHORISATION_REVOKED', 'To upoważnienie zostało odwołane.', { status: 409 });
      if (upowaznienie.zapisalId === uzytkownikId) throw new DomainError('WYPLATA.SAME_PERSON', 'Upoważnienie sprawdza inna osoba niż ta, która je zapisała.', { status: 403 });
      Object.assign(upowaznienie, { sprawdzilId: uzytkownikId, sprawdzono: this.clock.now() });
      return true;
    }, 'sprawdzenie');
  }

  /** From today on it is no longer in force; again, it changes nothing. Errors: 404. */
  async revoke(id: string): Promise<void> {
    await this.change(id, (upowaznienie, uzytkownikId) => {
      if (upowaznienie.odwolano !== null) return false;
      Object.assign(upowaznienie, { odwolano: this.clock.today(), odwolalId: uzytkownikId });
      return true;
    }, 'odwolanie');
  }

  /** Authorisations of the person, the newest first. */
  async find(osobaId: string, limit: number, kursor?: string): Promise<Page<UpowaznienieRow>> {
    const [before] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<UpowaznienieRow>(FIND, [osobaId, before, limit + 1], 'wyplata-upowaznienia');
    const page = this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
    await this.audit.read({ zasob: 'upowaznienie-odbioru', osobaIds: [osobaId], ids: page.elementy.map((row) => row.id), cel: 'kartoteka' });
    return page;
  }

  private async change(id: string, act: (upowaznienie: UpowaznienieOdbioru, uzytkownikId: string) => boolean, czynnosc: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const upowaznienie = await tx.findOne(UpowaznienieOdbioru, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!upowaznienie) throw notFound('upoważnienie');
      if (!act(upowaznienie, getPrincipal().uzytkownikId)) return;
      await tx.save(upowaznienie);
      await this.log(czynnosc, upowaznienie);
    });
  }

  private log(czynnosc: string, { id, osobaId, sprawaId }: UpowaznienieOdbioru): Promise<void> {
    return this.audit.write({ zasob: 'upowaznienie-odbioru', czynnosc, osobaIds: [osobaId], sprawaIds: sprawaId ? [sprawaId] : [], ids: [id] });
  }
}
