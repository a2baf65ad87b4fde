import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, type PlainDate } from '@ostoja/kernel';
import { SnapshotSource } from '@ostoja/prawo';
import { powodAktualizacji, STALE_FORMY, terminAktualizacji, W_TRAKCIE } from './aktualizacja.policy.js';

/** A person whose running help asks for a fresh interview. */
export interface DoAktualizacji {
  readonly osobaId: string;
  readonly imie: string;
  readonly nazwisko: string;
  readonly komorkaId: string;
  readonly sprawaIds: readonly string[];
  readonly formy: readonly string[];
  readonly pracownikId: string | null;
  /** Day of the last interview or update; null when none is known, as in a case taken over from another system. */
  readonly ostatni: PlainDate | null;
  readonly termin: PlainDate | null;
  readonly opis: string;
  readonly powod: 'po-terminie' | 'zmiana-danych' | 'zbliza-sie' | 'brak-wywiadu';
  /** A draft that somebody has begun already. */
  readonly szkicId: string | null;
}

interface Row {
  osoba_id: string;
  imie: string;
  nazwisko: string;
  komorka_id: string;
  sprawa_ids: string[];
  formy: string[];
  pracownik_id: string | null;
  ostatni: PlainDate | null;
  zmiana: PlainDate | null;
  szkic_id: string | null;
  /** The term of the case where one runs. */
  termin: PlainDate | null;
  opis: string | null;
}

/** One line for each person and unit; interviews under any of the person's ids count, and those that served the case of a household member. */
const question = (moje: boolean) => `
  with pomoc as (
    select s.jednostka_id, s.komorka_id, s.osoba_id, array_agg(s.id order by s.id) as sprawa_ids, array_agg(distinct s.swiadczenie_kod) as formy,
      (array_agg(s.pracownik_socjalny_id order by s.otwarta desc) filter (where s.pracownik_socjalny_id is not null))[1] as pracownik_id
    from postepowanie.sprawa s
    where s.stan = any ($1) and s.swiadczenie_kod = any ($2) and s.zamknieta is null${moje ? ' and s.pracownik_socjalny_id = $3' : ''}
    group by s.jednostka_id, s.komorka_id, s.osoba_id)
  select p.osoba_id, o.imie, o.nazwisko, p.komorka_id, p.sprawa_ids, p.formy, p.pracownik_id, w.data_wizyty as ostatni, d.dzien as zmiana, t.data as termin, t.opis,
    (select x.id from pomoc_spoleczna.wywiad x where x.jednostka_id = p.jednostka_id and x.osoba_id = p.osoba_id and x.komorka_id = p.komorka_id and x.stan = 'szkic' and x.cel = 'pomoc' limit 1) as szkic_id
  from pomoc p
  join osoba.osoba o on o.jednostka_id = p.jednostka_id and o.id = p.osoba_id
  left join lateral (
    select t.data, t.wyprowadzenie ->> 'opis' as opis from postepowanie.termin t
    where t.jednostka_id = p.jednostka_id and t.sprawa_id = any (p.sprawa_ids) and t.rodzaj = 'aktualizacja-wywiadu' and t.stan = 'biegnie' order by t.data limit 1) t on true
  left join lateral (
    select w.data_wizyty, w.podpisano from pomoc_spoleczna.wywiad w
    where w.jednostka_id = p.jednostka_id and w.stan = 'podpisany' and w.cel = 'pomoc' and (w.osoba_id in (select a.osoba_id from osoba.aliasy(array[p.osoba_id]) a) or w.sprawa_ids && p.sprawa_ids)
    order by w.data_wizyty desc limit 1) w on true
  left join lateral (
    select max(e.wazne_od) as dzien from osoba.dowod e
    where e.jednostka_id = p.jednostka_id and e.osoba_id = p.osoba_id and e.zmiana = 'zmiana' and e.weryfikacja <> 'wywiad' and e.zapisano > w.podpisano) d on true`;
const LONGEST = 500;

/** Interviews that must be updated while help runs (art. 107 ust. 4): the terms of the cases, and what no term shows, as changed data or no interview at all. */
@Injectable()
export class AktualizacjaService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly snapshots: SnapshotSource, private readonly audit: AuditLog) {}

  /** Due within `zapas` days, overdue, never made, or with changed data; by the term, those without an interview first. */
  async list({ moje, zapas }: { readonly moje: boolean; readonly zapas: number }): Promise<DoAktualizacji[]> {
    const rows = await this.database.read<Row>(question(moje), [[...W_TRAKCIE], STALE_FORMY, ...(moje ? [getPrincipal().uzytkownikId] : [])], `aktualizacje-wywiadow${moje ? '-moje' : ''}`);
    const [snapshot, dzis] = [await this.snapshots.current(), this.clock.today()];
    const due = rows
      .flatMap(({ ostatni, zmiana, ...row }): DoAktualizacji[] => {
        const person = { osobaId: row.osoba_id, imie: row.imie, nazwisko: row.nazwisko, komorkaId: row.komorka_id, sprawaIds: row.sprawa_ids, formy: row.formy, pracownikId: row.pracownik_id, szkicId: row.szkic_id, ostatni };
        if (!ostatni) return [{ ...person, termin: null, opis: 'Nie ma w systemie żadnego wywiadu, od którego liczyłby się termin.', powod: 'brak-wywiadu' }];
        const { termin, opis } = row.termin && row.opis ? { termin: row.termin, opis: row.opis } : terminAktualizacji(snapshot, ostatni);
        const powod = powodAktualizacji(termin, zmiana, dzis, zapas);
        return powod ? [{ ...person, termin, opis, powod }] : [];
      })
      .sort((a, b) => (a.termin ?? '').localeCompare(b.termin ?? '') || a.nazwisko.localeCompare(b.nazwisko, 'pl'))
      .slice(0, LONGEST);
    await this.audit.read({ zasob: 'aktualizacja-wywiadu', osobaIds: due.map(({ osobaId }) => osobaId), sprawaIds: due.flatMap(({ sprawaIds }) => sprawaIds), cel: 'lista' });
    return due;
  }
}
