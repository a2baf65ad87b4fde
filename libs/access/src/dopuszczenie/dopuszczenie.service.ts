import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, newId, notFound } from '@ostoja/kernel';
import { AccessJournal } from '../access-journal.js';
import type { BrakDopuszczeniaResponse, DopuszczenieRequest, DopuszczenieResponse } from './dopuszczenie.dto.js';

const COLUMNS = 'id, uzytkownik_id, rodzaj, numer, dzien, "do", zakres, powod_zakonczenia, wersja';
/** Whoever holds a role may come upon personal data, so needs both papers; one that ends within 30 days is told in time. */
const LACKS = `
  with osoby as (
    select u.id, u.imie, u.nazwisko, max(coalesce(d."do", 'infinity')) filter (where d.rodzaj = 'upowaznienie' and d.dzien <= $1 and coalesce(d."do", 'infinity') >= $1) as upowazniony_do,
      bool_or(d.rodzaj = 'zobowiazanie' and d.dzien <= $1 and coalesce(d."do", 'infinity') >= $1) as zobowiazany
    from access.uzytkownik u left join access.dopuszczenie d on d.uzytkownik_id = u.id
    where u.rodzaj = 'pracownik' and u.aktywny group by u.id, u.imie, u.nazwisko
  )
  select id as uzytkownik_id, imie, nazwisko, upowazniony_do is null as brak_upowaznienia, coalesce(zobowiazany, false) is false as brak_zobowiazania,
    case when upowazniony_do <= $1::date + 30 then upowazniony_do end as wygasa
  from osoby where upowazniony_do is null or upowazniony_do <= $1::date + 30 or coalesce(zobowiazany, false) is false
  order by nazwisko, imie, id`;

/** Written authorisations to process personal data and pledges of secrecy, per user (art. 100 ust. 6-7 ups). */
@Injectable()
export class DopuszczenieService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly journal: AccessJournal) {}

  /** Newest first; of one person when named. */
  async list(uzytkownikId: string | null): Promise<DopuszczenieResponse[]> {
    return this.database.read<DopuszczenieResponse>(`select ${COLUMNS} from access.dopuszczenie where $1::uuid is null or uzytkownik_id = $1 order by dzien desc, id desc limit 5000`, [uzytkownikId]);
  }

  /** Staff without a paper in force today, or with one that ends within 30 days. */
  async listLacking(): Promise<BrakDopuszczeniaResponse[]> {
    return this.database.read<BrakDopuszczeniaResponse>(LACKS, [this.clock.today()]);
  }

  /** Errors: 403, 409 number used, 422. */
  async create({ uzytkownik_id, rodzaj, numer, dzien, do: until = null, zakres = null }: DopuszczenieRequest): Promise<DopuszczenieResponse> {
    if ((rodzaj === 'upowaznienie') !== (zakres !== null)) {
      const message = rodzaj === 'upowaznienie' ? 'Podaj zakres danych, do których upoważniasz.' : 'Zobowiązanie do tajemnicy nie ma zakresu.';
      throw new DomainError('ACCESS.DATA_SCOPE', message, { field: 'zakres', provision: 'art. 100 ust. 6-7 ustawy o pomocy społecznej' });
    }
    const id = newId();
    return this.database.transaction(async (tx) => {
      const { jednostkaId, uzytkownikId } = getPrincipal();
      await tx.query('insert into access.dopuszczenie (jednostka_id, id, uzytkownik_id, rodzaj, numer, dzien, "do", zakres, zapisano, zapisal) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
        jednostkaId, id, uzytkownik_id, rodzaj, numer, dzien, until, zakres, this.clock.now(), uzytkownikId,
      ]);
      await this.journal.write({ zasob: 'dopuszczenie', czynnosc: 'utworzenie', ids: [id, uzytkownik_id] });
      return this.get(id);
    });
  }

  /** Errors: 404, 403, 412, 422. */
  async end(id: string, seen: number, lastDay: string, powod: string): Promise<DopuszczenieResponse> {
    return this.database.transaction(async (tx) => {
      assertVersion((await this.get(id)).wersja, seen);
      await tx.query('update access.dopuszczenie set "do" = $3, powod_zakonczenia = $4, wersja = wersja + 1 where id = $1 and wersja = $2', [id, seen, lastDay, powod]);
      await this.journal.write({ zasob: 'dopuszczenie', czynnosc: 'zakonczenie', ids: [id] });
      return this.get(id);
    });
  }

  private async get(id: string): Promise<DopuszczenieResponse> {
    const [row] = await this.database.read<DopuszczenieResponse>(`select ${COLUMNS} from access.dopuszczenie where id = $1`, [id]);
    if (!row) throw notFound('wpis rejestru');
    return row;
  }
}
