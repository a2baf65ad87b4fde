import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock, type PlainDate } from '@ostoja/kernel';
import { SprawaService } from '../sprawa/sprawa.service.js';
import type { Podstawa } from './wylaczenie.policy.js';

/** An official who may have to be excluded, and what points to it. */
export interface PropozycjaWylaczenia {
  readonly uzytkownikId: string;
  readonly imie: string;
  readonly nazwisko: string;
  readonly podstawa: Podstawa;
  readonly powod: 'strona' | 'domownik' | 'przedstawiciel' | 'zaskarzona-decyzja';
}

/** Of officials the centre knows only the name, so one name for two people is a hint to be looked into, not a finding. */
const HINTS = `
  with sprawa as (select s.id, s.jednostka_id, s.osoba_id from postepowanie.sprawa s where s.id = $1),
  ludzie as (
    select a.osoba_id, 'strona' as powod, '24-1-1' as podstawa from sprawa s, osoba.aliasy(array[s.osoba_id]) a
    union all
    select inny.osoba_id, 'domownik', '24-1-2' from sprawa s, osoba.aliasy(array[s.osoba_id]) a
    join osoba.czlonkostwo on_sam on on_sam.osoba_id = a.osoba_id and on_sam.wycofano is null and $2 between on_sam.od and coalesce(on_sam."do", 'infinity')
    join osoba.czlonkostwo inny on inny.gospodarstwo_id = on_sam.gospodarstwo_id and inny.osoba_id <> a.osoba_id and inny.wycofano is null
      and $2 between inny.od and coalesce(inny."do", 'infinity')
  ), nazwy as (
    select lower(o.imie || ' ' || o.nazwisko) as nazwa, l.powod, l.podstawa from ludzie l join osoba.osoba o on o.id = l.osoba_id
    union all
    select lower(p.nazwa), 'przedstawiciel', '24-1-4' from sprawa s join postepowanie.przedstawiciel p on p.sprawa_id = s.id
  ), wskazani as (
    select u.id as kto, n.powod, n.podstawa from nazwy n join access.uzytkownik u on lower(u.imie || ' ' || u.nazwisko) = n.nazwa
    union all
    select k.kto, 'zaskarzona-decyzja', '24-1-5'
    from sprawa s
    join postepowanie.postepowanie n on n.sprawa_id = s.id and n.zakonczone is null
      and (n.rodzaj in ('po-uchyleniu', 'wznowienie') or exists (select from postepowanie.zdarzenie z where z.postepowanie_id = n.id and z.rodzaj = 'wszczecie-po-uchyleniu'))
    join postepowanie.decyzja d on d.sprawa_id = s.id and d.podpisal_id is not null and d.postepowanie_id < n.id
    cross join lateral unnest(array[d.przygotowal_id, d.zatwierdzil_id, d.podpisal_id] || d.poprawiali_ids) k (kto)
  )
  select distinct on (u.nazwisko, u.imie, u.id) u.id as "uzytkownikId", u.imie, u.nazwisko, w.podstawa, w.powod
  from wskazani w join access.uzytkownik u on u.id = w.kto and u.rodzaj = 'pracownik' and u.aktywny
  where not exists (select from postepowanie.wylaczenie z where z.sprawa_id = $1 and z.uzytkownik_id = u.id and z.stan <> 'zakonczone')
  order by u.nazwisko, u.imie, u.id, w.podstawa`;

/** Whom the data of the case point to as one to be excluded; only from data that the centre has anyway. */
@Injectable()
export class PropozycjaWylaczeniaService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly sprawy: SprawaService, private readonly audit: AuditLog) {}

  /** By name. Errors: 404. */
  async list(sprawaId: string, dzien: PlainDate = this.clock.today()): Promise<PropozycjaWylaczenia[]> {
    const { osobaId } = await this.sprawy.getSprawa(sprawaId);
    const found = await this.database.read<PropozycjaWylaczenia>(HINTS, [sprawaId, dzien], 'wylaczenie-propozycje');
    await this.audit.read({ zasob: 'wylaczenie', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [], cel: 'propozycje' });
    return found;
  }
}
