import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { Clock, notFound, type PlainDate, yearOf } from '@ostoja/kernel';
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
