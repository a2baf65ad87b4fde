import { Injectable } from '@nestjs/common';
import { Clock } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { getProcedura } from '../procedura/procedura.registry.js';
import type { Przejscie } from '../procedura/procedura.js';
import { Termin } from '../termin/termin.entity.js';
import { Zdarzenie } from '../zdarzenie/zdarzenie.entity.js';
import { KatalogSpraw } from './katalog-spraw.js';
import { type PostepowanieResponse, toPostepowanieResponse } from './sprawa-akta.dto.js';
import type { Sprawa } from './sprawa.entity.js';

/** The proceedings of a sprawa, each with its events, terms and what may be done next. */
@Injectable()
export class PostepowaniaSprawyService {
  constructor(private readonly katalog: KatalogSpraw, private readonly clock: Clock) {}

  async list(tx: EntityManager, { id: sprawaId, swiadczenieKod }: Sprawa, holds: (uprawnienie: string) => boolean): Promise<PostepowanieResponse[]> {
    const order = { id: 'asc' } as const;
    const postepowania = await tx.find(Postepowanie, { where: { sprawaId }, order });
    const zdarzenia = await tx.find(Zdarzenie, { where: { sprawaId }, order });
    const terminy = await tx.find(Termin, { where: { sprawaId }, order: { data: 'asc', id: 'asc' } });
    const waits = this.katalog.findRodzaj(swiadczenieKod)?.naCzasZawieszenia !== undefined;
    const mayAct = ({ uprawnienie, czeka_na_orzeczenie }: Przejscie) => uprawnienie !== null && holds(uprawnienie) && (!czeka_na_orzeczenie || waits);
    return postepowania.map((postepowanie) => {
      const own = <Row extends { postepowanieId: string }>(rows: Row[]) => rows.filter(({ postepowanieId }) => postepowanieId === postepowanie.id);
      const procedura = getProcedura(postepowanie.proceduraKod, postepowanie.proceduraWersja);
      return toPostepowanieResponse(postepowanie, procedura, own(zdarzenia), own(terminy), mayAct, this.clock.today());
    });
  }
}
