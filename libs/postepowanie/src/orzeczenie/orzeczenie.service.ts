import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { type EntityManager, In } from 'typeorm';
import { DecyzjaContentPort } from '../decyzja/decyzja.ports.js';
import { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { conditionNotMet } from '../postepowanie.errors.js';
import { PowiazanieService } from '../powiazanie/powiazanie.service.js';
import { ProceduraService } from '../procedura/procedura.service.js';
import { isPossible } from '../procedura/procedura.registry.js';
import type { Przejscie } from '../procedura/procedura.js';
import { KatalogSpraw } from '../sprawa/katalog-spraw.js';
import { Sprawa } from '../sprawa/sprawa.entity.js';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { Zdarzenie } from '../zdarzenie/zdarzenie.entity.js';
import { assertTylkoOrzeczenie, ustalPrawo } from './orzeczenie.policy.js';

type Dane = Readonly<Record<string, unknown>>;
const ZAWIESZENIE = 'zawieszenie-106';

/** Waiting for a ruling on disability (art. 106 ust. 7-11 of the act): who may wait, what is granted meanwhile, and since when the right runs. */
@Injectable()
export class OrzeczenieService {
  constructor(
    private readonly database: Database,
    private readonly katalog: KatalogSpraw,
    private readonly content: DecyzjaContentPort,
    private readonly wnioski: WniosekService,
    private readonly procedura: ProceduraService,
    private readonly powiazania: PowiazanieService,
  ) {}

  /** Checks the act and adds what follows from its data. Errors: 409 with art. 106 ust. 7, 422 `POSTEPOWANIE.ACT_DATA`. */
  async prepare(postepowanie: Postepowanie, act: Przejscie, dane: Dane, dzien: PlainDate): Promise<Dane> {
    if (!act.czeka_na_orzeczenie) return dane;
    return this.database.transaction(async (tx) => {
      const { swiadczenieKod } = await tx.findOneByOrFail(Sprawa, { id: postepowanie.sprawaId });
      if (!this.katalog.getRodzaj(swiadczenieKod).naCzasZawieszenia) throw conditionNotMet(act.nazwa, 'przepis dotyczy tylko zasiłku stałego', act.przepis);
      if (act.kod === ZAWIESZENIE) {
        const newest = await this.content.findNewest(postepowanie.id);
        assertTylkoOrzeczenie(newest && { spelniaWarunki: newest.spelniaWarunki, przyczyny: (await this.content.describe(swiadczenieKod, newest.obliczenieId)).przyczyny }, act.przepis);
      }
      if (act.kod !== 'potwierdzenie-orzeczenia') return dane;
      const suspended = await tx.findOne(Zdarzenie, { where: { postepowanieId: postepowanie.id, rodzaj: ZAWIESZENIE }, order: { id: 'desc' } });
      const potwierdzono = (suspended?.dane['potwierdzono'] as PlainDate | undefined) ?? postepowanie.wszczete;
      return { ...dane, ...ustalPrawo({ potwierdzono, odebrano: dane['odebrano'] as PlainDate, dostarczono: dzien }) };
    });
  }

  /** The benefit for the time of the suspension begins ex officio in a case of its own; when the waiting ends, that case is told. */
  async follow({ sprawaId, stan }: Postepowanie, { kod, czeka_na_orzeczenie }: Przejscie, dzien: PlainDate): Promise<void> {
    if (!czeka_na_orzeczenie) return;
    await this.database.transaction(async (tx) => {
      if (kod === ZAWIESZENIE) await this.openBenefit(tx, sprawaId, dzien);
      else if (stan !== 'zawieszone') await this.endWaiting(tx, sprawaId, dzien);
    });
  }

  /** art. 106 ust. 8. A second suspension goes on with the case of the first while that is open. */
  private async openBenefit(tx: EntityManager, sprawaId: string, dzien: PlainDate): Promise<void> {
    if ((await findWaiting(tx, sprawaId)).length > 0) return;
    const { osobaId, komorkaId, kragId, swiadczenieKod } = await tx.findOneByOrFail(Sprawa, { id: sprawaId });
    const demand = { swiadczenieKod: this.katalog.getRodzaj(swiadczenieKod).naCzasZawieszenia!, cel: 'na czas zawieszenia postępowania o zasiłek stały (art. 106 ust. 8)' };
    const { sprawy } = await this.wnioski.register({ osobaId, komorkaId, kragId, tryb: 'z-urzedu', kanal: 'z-urzedu', dataWplywu: dzien, zadania: [demand] });
    for (const sprawa of sprawy) {
      await this.powiazania.tieCzasZawieszenia(tx, sprawaId, sprawa);
      for (const { id } of await tx.findBy(Postepowanie, { sprawaId: sprawa.id })) await this.procedura.transition(id, 'czas-zawieszenia', { dzien });
    }
  }

  private async endWaiting(tx: EntityManager, sprawaId: string, dzien: PlainDate): Promise<void> {
    for (const postepowanie of await findWaiting(tx, sprawaId)) {
      if (isPossible(postepowanie, 'koniec-czasu-oczekiwania')) await this.procedura.transition(postepowanie.id, 'koniec-czasu-oczekiwania', { dzien });
    }
  }
}

const WAITING = `
  select p.id from postepowanie.powiazanie z join postepowanie.postepowanie p on p.jednostka_id = z.jednostka_id and p.sprawa_id = z.sprawa_id
  where z.rodzaj = 'czas-zawieszenia' and z.glowna_id = $1 and p.zakonczone is null`;

/** Proceedings about what is granted for the time of the suspension that still go on. */
async function findWaiting(tx: EntityManager, sprawaId: string): Promise<Postepowanie[]> {
  const rows = await tx.query<{ id: string }[]>(WAITING, [sprawaId]);
  return tx.findBy(Postepowanie, { id: In(rows.map(({ id }) => id)) });
}
