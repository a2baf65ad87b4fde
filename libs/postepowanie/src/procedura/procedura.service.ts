import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { assertMay } from '../permission.query.js';
import { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { forbidden } from '../postepowanie.errors.js';
import { Sprawa } from '../sprawa/sprawa.entity.js';
import { deriveTerminy } from '../termin/termin.policy.js';
import { saveTerminy } from '../termin/termin.store.js';
import { Zdarzenie } from '../zdarzenie/zdarzenie.entity.js';
import { assertNowyTermin, assertPrzejscie, findStanPoprzedni, getPrzejscie, nextStan } from './procedura.policy.js';
import { getCurrentProcedura, getProcedura } from './procedura.registry.js';
import type { Procedura, Przejscie } from './procedura.js';
import type { CzescZadania } from '../wniosek/czesc-zadania.policy.js';

export interface TransitionInput {
  /** The day of the act in law; not in the future. */
  readonly dzien: PlainDate;
  /** Details kept with the event; never content of the interview. */
  readonly dane?: Readonly<Record<string, unknown>>;
}

export interface OpenInput extends TransitionInput {
  readonly rodzaj: Postepowanie['rodzaj'];
  /** Code of the procedure; its newest version is pinned. */
  readonly procedura: string;
  /** Act that begins the proceeding: `wszczecie` or `wszczecie-pilne`. */
  readonly przejscie: string;
  /** The part of the demand that it is about; the whole when left out. */
  readonly czesc?: CzescZadania | null;
}

/** Moves proceedings through their procedure. The only writer of states, events and terms. */
@Injectable()
export class ProceduraService {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  /** Begins a proceeding in a sprawa, pinned to the procedure in force. Errors: 403. */
  async open(sprawa: Sprawa, input: OpenInput): Promise<Postepowanie> {
    const procedura = getCurrentProcedura(input.procedura);
    const act = getPrzejscie(procedura, input.przejscie);
    return this.database.transaction(async (tx) => {
      if (act.uprawnienie) await assertMay(tx, act.uprawnienie, sprawa.komorkaId);
      const { id: sprawaId, komorkaId, kragId } = sprawa;
      const postepowanie = await tx.save(
        tx.create(Postepowanie, {
          sprawaId, komorkaId, kragId, rodzaj: input.rodzaj, proceduraKod: procedura.kod, proceduraWersja: procedura.wersja,
          stan: act.do ?? procedura.stan_poczatkowy, czesc: input.czesc ?? null, wszczete: input.dzien, zakonczone: null,
        }),
      );
      await this.record(tx, postepowanie, procedura, [], act, input);
      await mirror(tx, sprawaId);
      return postepowanie;
    });
  }

  /**
   * Takes one act of the procedure: checks state, conditions and permission, writes the event, derives the terms anew and
   * mirrors the state on the sprawa. Errors: 404, 403, 409 `POSTEPOWANIE.TRANSITION_ILLEGAL` or `POSTEPOWANIE.CONDITION_NOT_MET` with
   * the provision, 422 for an impossible day.
   */
  async transition(postepowanieId: string, kod: string, input: TransitionInput): Promise<Postepowanie> {
    return this.database.transaction(async (tx) => {
      const seen = await tx.findOneBy(Postepowanie, { id: postepowanieId });
      if (!seen) throw notFound('postępowanie');
      const procedura = getProcedura(seen.proceduraKod, seen.proceduraWersja);
      const act = getPrzejscie(procedura, kod);
      if (act.uprawnienie) await assertMay(tx, act.uprawnienie, seen.komorkaId);
      const postepowanie = await tx.findOne(Postepowanie, { where: { id: postepowanieId }, lock: { mode: 'pessimistic_write' } });
      if (!postepowanie) throw forbidden();
      const zdarzenia = await tx.find(Zdarzenie, { where: { postepowanieId }, order: { id: 'asc' } });
      const akta = {
        ...postepowanie, stanPrzedZawieszeniem: findStanPoprzedni(procedura, zdarzenia), zdarzenia,
        terminy: deriveTerminy(procedura, zdarzenia),
      };
      assertPrzejscie(procedura, act, akta, input.dzien, this.clock.today());
      assertNowyTermin(act, input.dane?.['nowy_termin'], akta.terminy, input.dzien);
      moveTo(postepowanie, procedura, nextStan(act, akta), input);
      await tx.save(postepowanie);
      await this.record(tx, postepowanie, procedura, zdarzenia, act, input);
      await mirror(tx, postepowanie.sprawaId);
      return postepowanie;
    });
  }

  private async record(tx: EntityManager, postepowanie: Postepowanie, procedura: Procedura, earlier: readonly Zdarzenie[], act: Przejscie, input: TransitionInput): Promise<void> {
    const { id: postepowanieId, sprawaId, komorkaId, kragId } = postepowanie;
    const zdarzenie = await tx.save(
      tx.create(Zdarzenie, {
        id: newId(), postepowanieId, sprawaId, komorkaId, kragId, rodzaj: act.kod, dzien: input.dzien,
        chwila: this.clock.now(), kto: getPrincipal().uzytkownikId, dane: { ...input.dane },
      }),
    );
    await saveTerminy(tx, postepowanie, deriveTerminy(procedura, [...earlier, zdarzenie]));
  }
}

function moveTo(postepowanie: Postepowanie, procedura: Procedura, stan: string, input: TransitionInput): void {
  postepowanie.stan = stan;
  postepowanie.zakonczone = procedura.stany[stan]?.koncowy ? input.dzien : null;
}

/**
 * The list of cases shows, without a join, the state of the newest proceeding that still goes on, else of the newest; one that was only about the
 * decision of another never closes the sprawa.
 */
async function mirror(tx: EntityManager, sprawaId: string): Promise<void> {
  const all = await tx.find(Postepowanie, { where: { sprawaId }, order: { id: 'desc' } });
  const shown = all.find(({ zakonczone }) => zakonczone === null) ?? all.find(({ stan, proceduraKod, proceduraWersja }) => !getProcedura(proceduraKod, proceduraWersja).stany[stan]?.obok) ?? all[0];
  if (!shown) return;
  const { stan, zakonczone, proceduraKod, proceduraWersja } = shown;
  await tx.update(Sprawa, { id: sprawaId }, { stan, zamknieta: getProcedura(proceduraKod, proceduraWersja).stany[stan]?.zamyka ? zakonczone : null });
}
