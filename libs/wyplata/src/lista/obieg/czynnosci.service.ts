import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import { type EntityManager, In, IsNull } from 'typeorm';
import type { Lista, ListaStan } from '../lista.entity.js';
import { LP_WIDOCZNE } from '../lista.query.js';
import { CzynnoscListy } from './czynnosc-listy.entity.js';
import { stagesAfter } from './etapy.js';

/** An act as it is shown. */
export interface CzynnoscRow {
  readonly id: string;
  readonly rodzaj: string;
  readonly kto: string;
  readonly stanowisko: string;
  readonly chwila: Date;
  readonly uwaga: string | null;
  readonly uniewazniono: Date | null;
}

/** The record of acts on lists. */
@Injectable()
export class CzynnosciService {
  constructor(private readonly database: Database, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Notes an act of the present person, in their transaction. */
  async note(tx: EntityManager, lista: Pick<Lista, 'id' | 'komorkaId'>, rodzaj: CzynnoscListy['rodzaj'], uwaga: string | null = null): Promise<void> {
    const { uzytkownikId } = getPrincipal();
    await tx.save(tx.create(CzynnoscListy, { listaId: lista.id, komorkaId: lista.komorkaId, rodzaj, uzytkownikId, chwila: this.clock.now(), uwaga, uniewazniono: null }));
    await this.audit.write({ zasob: 'lista-wyplat', czynnosc: rodzaj, ids: [lista.id] });
  }

  /** What was done after the stage no longer counts. */
  async voidAfter(tx: EntityManager, listaId: string, stan: ListaStan): Promise<void> {
    await tx.update(CzynnoscListy, { listaId, rodzaj: In(stagesAfter(stan)), uniewazniono: IsNull() }, { uniewazniono: this.clock.now() });
  }

  /** All acts on a list, the first one first. What was taken off, and why, is told only to those who see the payment. */
  async find(listaId: string): Promise<CzynnoscRow[]> {
    return this.database.read<CzynnoscRow>(
      `select c.id, c.rodzaj, u.imie || ' ' || u.nazwisko as kto, u.stanowisko, c.chwila, case when p.id is null then c.uwaga else 'lp. ' || coalesce(w.lp, p.lp) || ': ' || p.powod end as uwaga, c.uniewazniono
       from wyplata.czynnosc_listy c join access.uzytkownik u on u.jednostka_id = c.jednostka_id and u.id = c.uzytkownik_id
       left join wyplata.pozycja p on c.rodzaj = 'usuniecie' and p.jednostka_id = c.jednostka_id and p.lista_id = c.lista_id and 'lp. ' || p.lp = split_part(c.uwaga, ':', 1)
       left join (${LP_WIDOCZNE}) w on w.id = p.id
       where c.lista_id = $1 and (c.rodzaj <> 'usuniecie' or p.id is not null) order by c.chwila, c.id`,
      [listaId],
      'wyplata-czynnosci-listy',
    );
  }
}
