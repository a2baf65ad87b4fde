import { Injectable } from '@nestjs/common';
import { type MiejsceSprawy, SprawaPort, type UmocowanyWSprawie } from '@ostoja/akta';
import { Database } from '@ostoja/database';

const MIEJSCE = `
  select s.id as "sprawaId", s.znak, s.komorka_id as "komorkaId", s.krag_id as "kragId", s.osoba_id as "osobaId",
    (select p.id from postepowanie.postepowanie p where p.jednostka_id = s.jednostka_id and p.sprawa_id = s.id order by p.id desc limit 1) as "postepowanieId"
  from postepowanie.sprawa s where s.id = $1`;

const UMOCOWANI = `
  select p.id, p.nazwa, case when p.rodzaj like 'pelnomocnik%' then 'pelnomocnik' else 'przedstawiciel' end as kto, p.zakres, p.od::text as od, p."do"::text as "do", p.dokument_id as "dokumentId"
  from postepowanie.przedstawiciel p where p.sprawa_id = $1 and not p.bez_skutku`;

/** Where a case lives and who acts in it, for the akta. */
@Injectable()
export class MiejsceSprawyQuery extends SprawaPort {
  constructor(private readonly database: Database) {
    super();
  }

  async find(sprawaId: string): Promise<MiejsceSprawy | null> {
    const [row] = await this.database.read<MiejsceSprawy>(MIEJSCE, [sprawaId]);
    return row ?? null;
  }

  async findUmocowani(sprawaId: string): Promise<UmocowanyWSprawie[]> {
    return this.database.read<UmocowanyWSprawie>(UMOCOWANI, [sprawaId]);
  }
}
