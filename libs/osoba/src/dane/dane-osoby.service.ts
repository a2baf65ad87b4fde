import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { addDays, Clock, type PlainDate } from '@ostoja/kernel';
import { type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import { type AdresRequest, toAdres } from './adres.dto.js';
import { Adres } from './adres.entity.js';
import { type RachunekRequest, toRachunekPrzejety } from './rachunek.dto.js';
import { Rachunek } from './rachunek.entity.js';
import { RACHUNEK } from './rachunek.service.js';
import type { ZapisEntity } from './zapis.entity.js';
import { type NewZapis, type ZapisKind, ZapisService } from './zapis.service.js';

const ADRES: ZapisKind<Adres> = { entity: Adres, zasob: 'adres' };

/** Where a person lives and where their money goes today, for libraries that bring it in from elsewhere. */
@Injectable()
export class DaneOsobyService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly zapisy: ZapisService) {}

  /** The dwelling of today; null when none is recorded or the asker may not see it. */
  async findAdres(osobaId: string): Promise<Adres | null> {
    return this.current(await this.database.transaction(async (tx) => tx.find(Adres, { where: { osobaId: In(await this.idsOf(osobaId)), rodzaj: 'zamieszkania', wycofano: IsNull() }, order: { od: 'desc' } })));
  }

  /** The account that is paid to today; null when none is recorded or the asker may not see it. */
  async findRachunek(osobaId: string): Promise<Rachunek | null> {
    return this.current(await this.database.transaction(async (tx) => tx.find(Rachunek, { where: await this.usedAccounts(osobaId), order: { od: 'desc' } })));
  }

  /** From `od` on the person lives there; what was recorded before ends the day before. Errors: 403 `OSOBA.NOT_SERVED`. */
  async replaceAdres(osobaId: string, request: Omit<AdresRequest, 'rodzaj'>): Promise<void> {
    await this.replace(ADRES, await this.findAdres(osobaId), toAdres(osobaId, { ...request, rodzaj: 'zamieszkania' }));
  }

  /**
   * From `od` on money goes to the account; the one before ends the day before. For ways that have a second person of their own: nobody compares it again.
   * Errors: 403 `OSOBA.NOT_SERVED`, number.
   */
  async replaceRachunek(osobaId: string, request: RachunekRequest): Promise<void> {
    await this.replace(RACHUNEK, await this.findRachunek(osobaId), toRachunekPrzejety(osobaId, request));
  }

  private async replace<T extends ZapisEntity>(kind: ZapisKind<T>, before: T | null, zapis: NewZapis<T>): Promise<void> {
    await this.database.transaction(async () => {
      // A record that began later than what replaces it was true until yesterday; one of today was a mistake.
      const od = before && zapis.od <= before.od ? this.clock.today() : zapis.od;
      if (before) await (od > before.od ? this.zapisy.end(kind, before.osobaId, before.id, addDays(od, -1)) : this.zapisy.annul(kind, before.osobaId, before.id));
      await this.zapisy.add(kind, { ...zapis, od });
    });
  }

  private async usedAccounts(osobaId: string): Promise<FindOptionsWhere<Rachunek>[]> {
    const mine = { osobaId: In(await this.idsOf(osobaId)), wycofano: IsNull() };
    return [{ ...mine, pochodzenie: 'przejete' }, { ...mine, sprawdzil: Not(IsNull()) }];
  }

  private async idsOf(osobaId: string): Promise<string[]> {
    return (await this.database.read<{ osoba_id: string }>('select osoba_id from osoba.aliasy(array[$1::uuid])', [osobaId])).map(({ osoba_id }) => osoba_id);
  }

  private current<T extends { readonly od: PlainDate; readonly do: PlainDate | null }>(rows: readonly T[]): T | null {
    const today = this.clock.today();
    return rows.find(({ od, do: until }) => od <= today && (until === null || until >= today)) ?? null;
  }
}
