import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Clock, newId, type PlainDate, plainDate } from '@ostoja/kernel';
import { GospodarstwoService, OpiekaService, OsobaService } from '@ostoja/osoba';
import { aGospodarstwo, aOsoba } from '@ostoja/osoba/testing';
import { WniosekService } from '@ostoja/postepowanie';
import { PrawoModule } from '@ostoja/prawo';
import { type Centre, openCentre } from '../../../test/support/centre.js';
import { KontraktService } from '../src/kontrakt/kontrakt.service.js';
import { PomocSpolecznaModule } from '../src/pomoc-spoleczna.module.js';
import { NotatkaService } from '../src/praca-socjalna/notatka/notatka.service.js';
import type { UslugaResponse } from '../src/praca-socjalna/usluga/usluga.dto.js';
import type { NowaUsluga } from '../src/praca-socjalna/usluga/usluga.policy.js';
import { UslugaService } from '../src/praca-socjalna/usluga/usluga.service.js';
import { pomocSpoleczna } from '../src/prawo.registry.js';
import { aTrescKontraktu } from './tresc-kontraktu.js';

const OD = plainDate('2024-01-01');
const any = (): void => undefined;

/** The demo centre with families, services, notes and contracts of Filia 1 and 2. */
export class PracaSocjalnaCentre {
  private constructor(readonly centre: Centre, readonly dzis: PlainDate) {}

  static async open(): Promise<PracaSocjalnaCentre> {
    const centre = await openCentre([PrawoModule.forRoot([pomocSpoleczna]), PomocSpolecznaModule]);
    return new PracaSocjalnaCentre(centre, centre.get(Clock).today());
  }

  as<T>(login: string, work: () => Promise<T>): Promise<T> {
    return this.centre.as(login, work);
  }

  /** Persons of one household, served by the filia. */
  async aFamily(size: number, filia = 1): Promise<string[]> {
    return this.as(`socjalny.f${filia}`, async () => {
      const ids: string[] = [];
      for (let i = 0; i < size; i += 1) ids.push((await this.centre.get(OsobaService).create(aOsoba({ komorka_id: komorkaId(`filia-${filia}`) }))).id);
      await this.centre.get(GospodarstwoService).create(komorkaId(`filia-${filia}`), aGospodarstwo(ids));
      return ids;
    });
  }

  /** A person whose care is sealed in a circle with one member, `login`. */
  async aSealed(login = 'socjalny.f1'): Promise<{ osobaId: string; kragId: string }> {
    const kragId = await this.aCircle(login);
    const osobaId = await this.as(login, async () => {
      const { id } = await this.centre.get(OsobaService).create(aOsoba());
      await this.centre.get(OpiekaService).attach([id], komorkaId('filia-1'), OD, kragId);
      return id;
    });
    return { osobaId, kragId };
  }

  /** The person becomes a member of the household of the other. */
  async joins(osobaId: string, doOsobyId: string): Promise<void> {
    const { rows } = await this.centre.superuser.query<{ id: string }>('select gospodarstwo_id as id from osoba.czlonkostwo where osoba_id = $1', [doOsobyId]);
    await this.centre.get(GospodarstwoService).addCzlonek(rows[0]!.id, { osobaId, rola: 'dziecko', od: this.dzis, do: null });
  }

  /** The care of a person whom a unit serves openly becomes sealed in a circle with one member. */
  async seal(osobaId: string, login: string): Promise<void> {
    await this.centre.superuser.query(
      `insert into osoba.opieka (jednostka_id, id, osoba_id, komorka_id, krag_id, od, zapisano, zapisal) select jednostka_id, gen_random_uuid(), osoba_id, komorka_id, $2, od, zapisano, zapisal from osoba.opieka where osoba_id = $1`,
      [osobaId, await this.aCircle(login)]);
  }

  async aCircle(login: string): Promise<string> {
    const kragId = newId();
    await this.centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, 'krąg próbny')`, [JEDNOSTKA_ID, kragId]);
    await this.centre.superuser.query('insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $2, $3, $4)', [JEDNOSTKA_ID, kragId, getDemoAccount(login).id, OD]);
    return kragId;
  }

  /** A case of zasiłek celowy of the person in Filia 1. */
  async aCase(osobaId: string): Promise<string> {
    const { sprawy } = await this.as('informacja.1', () =>
      this.centre.get(WniosekService).register({ osobaId, komorkaId: komorkaId('filia-1'), tryb: 'wniosek', kanal: 'osobiscie', dataWplywu: this.dzis, zadania: [{ swiadczenieKod: 'zasilek-celowy', cel: 'opał' }] }));
    return sprawy[0]!.id;
  }

  aService(login: string, usluga: Pick<NowaUsluga, 'osobaId'> & Partial<NowaUsluga>): Promise<UslugaResponse> {
    const filia = login.at(-1)!;
    return this.as(login, () => this.centre.get(UslugaService).record({
      komorkaId: komorkaId(`filia-${filia}`), rodzaj: 'praca_socjalna', dzien: this.dzis, minuty: 30, miejsce: 'osrodek', efekt: 'w-toku', dlaRodziny: false, kontraktId: null, ...usluga,
    }));
  }

  /** A note of socjalny.f1, closed unless `open`. */
  async aNote(osobaId: string, { open = false, tresc = 'Rozmowa o pracy.', dzien = this.dzis } = {}): Promise<string> {
    return this.as('socjalny.f1', async () => {
      const notatki = this.centre.get(NotatkaService);
      const { notatka } = await notatki.create({ osobaId, komorkaId: komorkaId('filia-1'), rodzaj: 'rozmowa', dzien, tresc, poprawiaId: null });
      if (!open) await notatki.close(notatka.id, any);
      return notatka.id;
    });
  }

  /** A contract of part A with the persons, drafted by socjalny.f1, signed today unless `draft`. */
  async aContract(osobaIds: readonly string[], until: PlainDate, { draft = false, tresc = aTrescKontraktu(until) } = {}): Promise<string> {
    return this.as('socjalny.f1', async () => {
      const kontrakty = this.centre.get(KontraktService);
      const { kontrakt } = await kontrakty.create({ osobaId: osobaIds[0]!, komorkaId: komorkaId('filia-1'), rodzaj: 'a', osobaIds: osobaIds.slice(1) });
      await kontrakty.save(kontrakt.id, { od: this.dzis, do: until, tresc }, any);
      if (!draft) await kontrakty.sign(kontrakt.id, { dzien: this.dzis, osobaIds: [...osobaIds] }, any);
      return kontrakt.id;
    });
  }
}
