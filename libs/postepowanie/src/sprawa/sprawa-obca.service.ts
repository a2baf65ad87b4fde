import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, type Money, newId, notFound, type PlainDate, yearOf } from '@ostoja/kernel';
import { In, Not } from 'typeorm';
import { BEZ_TRESCI, Decyzja, type KanalWyplaty } from '../decyzja/decyzja.entity.js';
import { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { assertMay } from '../permission.query.js';
import { getCurrentProcedura } from '../procedura/procedura.registry.js';
import { symbolOf } from '../wniosek/wniosek.service.js';
import { KatalogSpraw } from './katalog-spraw.js';
import { Sprawa } from './sprawa.entity.js';
import type { SystemProwadzacy } from './system-prowadzacy.js';
import { nextZnak } from './znak.js';

/** A running case as the other system knows it. */
export interface NowaSprawaObca {
  readonly osobaId: string;
  readonly komorkaId: string;
  readonly swiadczenieKod: string;
  /** Day of the decision that is being carried out. */
  readonly otwarta: PlainDate;
}

/** A decision of the other system that Ostoja is to carry out. */
export interface DecyzjaObca {
  readonly data: PlainDate;
  readonly kwota: Money;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  readonly kanal: KanalWyplaty;
  readonly rachunek: string | null;
  /** First day for which Ostoja pays. */
  readonly platnaZaOd: PlainDate;
}

const REALIZACJA = 'realizacja';

/** Cases decided in another system, which leads them until a recorded act moves them. */
@Injectable()
export class SprawaObcaService {
  constructor(private readonly database: Database, private readonly katalog: KatalogSpraw, private readonly clock: Clock) {}

  /** Registers the case as one that POMOST carries out: a number of ours, no terms, since nothing is to be decided. Errors: 403, 422 of the catalogue and the unit. */
  async register({ osobaId, komorkaId, swiadczenieKod, otwarta }: NowaSprawaObca): Promise<Sprawa> {
    const rodzaj = this.katalog.getRodzaj(swiadczenieKod);
    const today = this.clock.today();
    const { symbol: klasa, kategoria } = this.katalog.getKlasaJrwa(swiadczenieKod, today);
    const procedura = getCurrentProcedura(rodzaj.procedura);
    return this.database.transaction(async (tx) => {
      const znak = await nextZnak(tx, { komorkaId, symbol: await symbolOf(tx, komorkaId), kragId: null, klasa, rok: yearOf(today) });
      const sprawa = await tx.save(
        tx.create(Sprawa, {
          ...znak, komorkaId, kragId: null, osobaId, swiadczenieKod, stan: REALIZACJA, klasaJrwa: klasa, kategoriaArchiwalna: kategoria, prowadzacyId: null,
          pracownikSocjalnyId: null, systemProwadzacy: 'POMOST', otwarta, zamknieta: null,
        }),
      );
      await tx.save(
        tx.create(Postepowanie, {
          sprawaId: sprawa.id, komorkaId, kragId: null, rodzaj: 'pierwsze', proceduraKod: procedura.kod, proceduraWersja: procedura.wersja, stan: REALIZACJA,
          czesc: null, wszczete: otwarta, zakonczone: null,
        }),
      );
      return sprawa;
    });
  }

  /**
   * What was decided in the other system stands in the case from now on, so that it can be withheld, changed, ended and reopened
   * (art. 106 ust. 5 ups, KPA 145 and 162); returns its id. Errors: 403.
   */
  async adopt(sprawa: Sprawa, { data, kwota, od, do: until, kanal, rachunek, platnaZaOd }: DecyzjaObca): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { id: sprawaId, komorkaId, kragId, osobaId, swiadczenieKod } = sprawa;
      const [first] = await tx.find(Postepowanie, { where: { sprawaId }, order: { id: 'ASC' }, take: 1 });
      if (!first) throw notFound('postępowanie');
      const decyzja = tx.create(Decyzja, {
        id: newId(), postepowanieId: first.id, sprawaId, komorkaId, kragId, osobaId, swiadczenieKod, organ: 'pomost', stan: 'ostateczna', rozstrzygniecie: 'przyznanie', obliczenieId: null, dotyczyId: null,
        kwota: kwota.toString(), od, do: until, data, tresc: { ...BEZ_TRESCI, kanal, rachunek, podstawaOdmowy: null }, przygotowalId: getPrincipal().uzytkownikId,
        przygotowano: this.clock.now(), wykonalnaOd: platnaZaOd,
      });
      return (await tx.save(decyzja)).id;
    });
  }

  /** The other system carries its decision out again. Errors: 409 `POSTEPOWANIE.DECIDED_HERE` when a decision made here has taken its place. */
  async giveBack(sprawaId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (await tx.existsBy(Decyzja, { sprawaId, organ: Not('pomost'), stan: In(['wydana', 'doreczona', 'ostateczna']) })) {
        throw new DomainError('POSTEPOWANIE.DECIDED_HERE', 'W tej sprawie wydano już decyzję w Ostoi, więc wykonuje ją Ostoja.', { status: 409, field: 'system' });
      }
      await tx.update(Decyzja, { sprawaId, organ: 'pomost', stan: 'ostateczna' }, { stan: 'wycofana' });
    });
  }

  /** Moves the case to the other system. Errors: 404, 403. */
  async moveTo(sprawaId: string, systemProwadzacy: SystemProwadzacy): Promise<Sprawa> {
    return this.database.transaction(async (tx) => {
      const seen = await tx.findOneBy(Sprawa, { id: sprawaId });
      if (!seen) throw notFound('sprawa');
      await assertMay(tx, 'postepowanie:czynnosc:write', seen.komorkaId);
      const sprawa = await tx.findOneOrFail(Sprawa, { where: { id: sprawaId }, lock: { mode: 'pessimistic_write' } });
      return tx.save(Object.assign(sprawa, { systemProwadzacy }));
    });
  }
}
