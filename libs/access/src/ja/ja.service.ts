import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { ReachService, unauthenticated } from '../guard/reach.service.js';
import { ROLE, type Rola } from '../permission.js';
import type { JaResponse, KomorkaSkrotResponse, MojaRolaResponse, PracownikSkrotResponse } from './ja.dto.js';

const QUERY = `
  select u.id, u.login, u.imie, u.nazwisko, u.stanowisko, u.rodzaj, access.dzis()::text as dzis,
    json_build_object('id', j.id, 'nazwa', j.nazwa, 'skrot', j.skrot) as jednostka,
    (select coalesce(json_agg(json_build_object('rola', r.rola,
        'komorka', json_build_object('id', k.id, 'kod', k.kod, 'nazwa', k.nazwa, 'rodzaj', k.rodzaj),
        'w_zastepstwie', case when z.id is not null then json_build_object('id', z.id, 'imie', z.imie, 'nazwisko', z.nazwisko) end)
        order by z.id is not null, k.kod, r.rola), '[]')
     from access.role_dzis() r join access.komorka k on k.id = r.komorka_id left join access.uzytkownik z on z.id = r.za) as role
  from access.uzytkownik u join access.jednostka j on true
  where u.id = access.uzytkownik_id()`;

type JaRow = Omit<JaResponse, 'role' | 'uprawnienia'> & { role: { rola: Rola; komorka: KomorkaSkrotResponse; w_zastepstwie: PracownikSkrotResponse | null }[] };

/** What the signed-in person is shown about themselves. */
@Injectable()
export class JaService {
  constructor(private readonly database: Database, private readonly reach: ReachService) {}

  /** The acting principal with today's roles, own and in substitution. */
  async getMe(): Promise<JaResponse> {
    const [[row], { units }] = await Promise.all([this.database.read<JaRow>(QUERY), this.reach.current()]);
    if (!row) throw unauthenticated();
    const role = row.role.map((one): MojaRolaResponse => ({ ...one, nazwa: ROLE[one.rola] }));
    return { ...row, role, uprawnienia: [...units.keys()].sort() };
  }
}
