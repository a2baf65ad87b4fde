import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import { assertMay } from '../../permission.query.js';
import { SprawaService } from '../../sprawa/sprawa.service.js';
import { UpowaznienieService } from '../../upowaznienie/upowaznienie.service.js';
import type { PodpisSzablonu } from '../otoczenie-pisma.js';
import type { PodpisPisma } from '../sklad/pismo-letter.js';
import type { Pismo } from '../pismo.entity.js';
import { noAuthorisation } from '../pismo.errors.js';

/** Permission that a signature of each kind asks for in the unit of the case. */
const UPRAWNIENIE = { pracownik: 'postepowanie:pismo:sign', upowazniony: 'postepowanie:postanowienie:sign' } as const;

/** Who signs a letter: the worker themself, or somebody authorised to settle such cases. An excluded official does not see the case at all. */
@Injectable()
export class PodpisujacyService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sprawy: SprawaService,
    private readonly upowaznienia: UpowaznienieService,
  ) {}

  /** The acting person as the signer of today. Errors: 403 without the permission in the unit, 403 `PISMO.NO_AUTHORISATION`. */
  async resolve({ sprawaId, komorkaId }: Pismo, { kto, przepis }: PodpisSzablonu): Promise<PodpisPisma & { upowaznienieId: string | null }> {
    const { uzytkownikId } = getPrincipal();
    const data = this.clock.today();
    return this.database.transaction(async (tx) => {
      await assertMay(tx, UPRAWNIENIE[kto], komorkaId);
      const [osoba] = await tx.query<{ nazwa: string; stanowisko: string }[]>(`select concat_ws(' ', imie, nazwisko) as nazwa, stanowisko from access.uzytkownik where id = $1`, [uzytkownikId]);
      if (!osoba) throw new Error('The signing person has no account');
      if (kto === 'pracownik') return { ...osoba, data, upowaznienie: null, upowaznienieId: null };
      const { swiadczenieKod } = await this.sprawy.getSprawa(sprawaId);
      const found = await this.upowaznienia.findUpowaznienie(uzytkownikId, swiadczenieKod, komorkaId, data);
      if (!found) throw noAuthorisation(przepis);
      return { ...osoba, data, upowaznienie: { numer: found.numer, wImieniu: found.wImieniu }, upowaznienieId: found.id };
    });
  }
}
