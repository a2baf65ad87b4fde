import { Injectable } from '@nestjs/common';
import { type ClassifiedAmount, PlanQuery } from '@ostoja/finanse';
import { ListaQuery } from '../lista.query.js';
import type { SrodkiListyResponse } from './srodki-listy.dto.js';

/** What the chief accountant compares a list with (art. 54 ust. 1 pkt 3 ufp): its lines of the budget beside plan and commitment. */
@Injectable()
export class SrodkiListyQuery {
  constructor(private readonly lists: ListaQuery, private readonly plans: PlanQuery) {}

  /** Line by line, in the year of the day of payment. Errors: 404. */
  async find(listaId: string): Promise<SrodkiListyResponse[]> {
    const { komorka_id: komorkaId, rok } = await this.lists.get(listaId);
    const planned = await this.plans.hasPlan(rok);
    const lines = await this.lists.classify(listaId);
    return Promise.all(lines.map((line) => this.compare(rok, planned, komorkaId, line)));
  }

  private async compare(rok: number, planned: boolean, komorkaId: string, { kwota, dzial, rozdzial, paragraf, zrodlo }: ClassifiedAmount): Promise<SrodkiListyResponse> {
    const linia = { dzial, rozdzial, paragraf, zrodlo };
    const stan = await this.plans.findAvailable(rok, linia, komorkaId);
    return {
      rok, ...linia, kwota, komorka: stan?.komorka ?? null, zaangazowano: stan?.zaangazowano ?? '0.00',
      plan: planned ? (stan?.plan ?? '0.00') : null, dostepne: planned ? (stan?.dostepne ?? '0.00') : null,
    };
  }
}
