import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { addDays, Clock, newId, type PlainDate, toWallClock } from '@ostoja/kernel';
import { IsNull } from 'typeorm';
import type { Kanal } from '../tytul/tytul.entity.js';
import { DzienWyplaty } from './dzien-wyplaty.entity.js';
import { assertPaymentDay, cutOffOf, type CutOff, suggestPaymentDay } from './payment-calendar.js';

/** The nearest day of payment of a unit, until when its list is to be ready, and the unit's own days of the month. */
export interface NajblizszyDzien {
  readonly dzien: PlainDate | null;
  readonly granica: CutOff | null;
  readonly dni: readonly number[];
}

/** Days of the month on which a unit pays, for a time. */
export interface DniKomorki {
  readonly id: string;
  readonly komorka_id: string;
  readonly komorka: string;
  readonly dni: number[];
  readonly od: string;
  readonly do: string | null;
}

/** Days of payment: those of banks, of the year and of the unit. */
@Injectable()
export class KalendarzService {
  constructor(private readonly database: Database, private readonly audit: AuditLog, private readonly clock: Clock) {}

  now(): Date {
    return this.clock.now();
  }

  /** Errors: those of `assertPaymentDay`. */
  async assertDay(komorkaId: string, dzien: PlainDate, kanal: Kanal): Promise<void> {
    assertPaymentDay(dzien, kanal, toWallClock(this.now()), await this.daysOf(komorkaId, dzien));
  }

  async suggest(komorkaId: string, kanal: Kanal): Promise<NajblizszyDzien> {
    const today = this.clock.today();
    const dni = await this.daysOf(komorkaId, today);
    const dzien = suggestPaymentDay(today, kanal, toWallClock(this.now()), dni);
    return { dzien, granica: dzien && cutOffOf(dzien, kanal), dni };
  }

  /** The days of all units, those in force and those before them, the newest first. */
  findDays(): Promise<DniKomorki[]> {
    return this.database.read<DniKomorki>(
      `select d.id, d.komorka_id, k.nazwa as komorka, d.dni, d.od, d."do" from wyplata.dzien_wyplaty d
       join access.komorka k on k.jednostka_id = d.jednostka_id and k.id = d.komorka_id order by k.nazwa, d.komorka_id, d.od desc`,
      [],
      'wyplata-dni-wyplat',
    );
  }

  /** Gives the unit its days of the month from the day on; earlier ones end before it. Errors: `WYPLATA.PAYDAYS_OVERLAP` (409), `WYPLATA.UNIT_UNKNOWN` (422). */
  async setDays(komorkaId: string, dni: readonly number[], od: PlainDate): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.update(DzienWyplaty, { komorkaId, do: IsNull() }, { do: addDays(od, -1) });
      const { id } = await tx.save(tx.create(DzienWyplaty, { id: newId(), komorkaId, dni: [...new Set(dni)].sort((a, b) => a - b), od, do: null }));
      await this.audit.write({ zasob: 'dni-wyplat', czynnosc: 'utworzenie', ids: [id] });
    });
  }

  private async daysOf(komorkaId: string, day: PlainDate): Promise<readonly number[]> {
    const [row] = await this.database.read<{ dni: number[] }>(`select dni from wyplata.dzien_wyplaty where komorka_id = $1 and $2::date between od and coalesce("do", 'infinity')`, [komorkaId, day]);
    return row?.dni ?? [];
  }
}
