import { JEDNOSTKA_ID, komorkaId, uzytkownikId } from '@ostoja/access';
import { AktaModule, SprawaPort } from '@ostoja/akta';
import { daysBetween, newId, plainDate, SystemClock } from '@ostoja/kernel';
import { OsobaModule, OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { type Centre, openCentre } from '../../../test/support/centre.js';
import { type StatedSprawy, StatedSprawyModule } from './stated-sprawy.js';

/** Filia 1 on 10 March 2026 with one person, and cases as the test states them. */
export interface AktaDesk extends Centre {
  readonly osobaId: string;
  readonly sprawy: StatedSprawy;
  /** A sealed circle with these members. */
  seal(...logins: string[]): Promise<string>;
  /** From now on the official is excluded from the case (KPA 24). */
  exclude(login: string, sprawaId: string): Promise<void>;
}

export async function openAktaDesk(): Promise<AktaDesk> {
  const centre = await openCentre([StatedSprawyModule, OsobaModule, AktaModule]);
  centre.moveClock(daysBetween(new SystemClock().today(), plainDate('2026-03-10')));
  const { id: osobaId } = await centre.as('informacja.1', () => centre.get(OsobaService).create(aOsoba()));
  return {
    ...centre,
    osobaId,
    sprawy: centre.get(SprawaPort) as StatedSprawy,
    async seal(...logins) {
      const kragId = newId();
      await centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, 'krąg próbny')`, [JEDNOSTKA_ID, kragId]);
      for (const login of logins) {
        await centre.superuser.query(`insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $3, $4, '2020-01-01')`, [JEDNOSTKA_ID, newId(), kragId, uzytkownikId(login)]);
      }
      return kragId;
    },
    async exclude(login, sprawaId) {
      await centre.superuser.query(`insert into access.wylaczenie (jednostka_id, id, sprawa_id, uzytkownik_id, komorka_id, od) values ($1, $2, $3, $4, $5, '2026-01-01')`, [JEDNOSTKA_ID, newId(), sprawaId, uzytkownikId(login), komorkaId('filia-1')]);
    },
  };
}
