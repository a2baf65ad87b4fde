import { Controller, Get, Injectable, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { type ClassifiedAmount, PlanQuery } from '@ostoja/finanse';
import { ListaQuery } from '../lista.query.js';

/** Linia budżetu na liście: ile idzie z niej na listę, ile jest w planie, ile zaangażowano i ile zostaje. */
export class SrodkiListyResponse {
  /** Rok budżetowy, który lista obciąża. */
  rok: number;
  /** Dział. */
  dzial: string;
  /** Rozdział. */
  rozdzial: string;
  /** Paragraf. */
  paragraf: string;
  /** Źródło pieniędzy. */
  zrodlo: string;
  /** Komórka z własną kwotą w planie; null oznacza cały ośrodek. */
  komorka: string | null;
  /** Suma listy w tej linii, w złotych. */
  kwota: string;
  /** Plan po zmianach; null, gdy na ten rok nie ma zatwierdzonego planu. */
  plan: string | null;
  /** Zaangażowanie, razem z wypłatami z tej listy. */
  zaangazowano: string;
  /** Plan i zapisane przekroczenia bez zaangażowania; null, gdy nie ma planu. */
  dostepne: string | null;
}

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

@ApiTags('Listy wypłat')
@Controller('listy-wyplat/:id/srodki')
export class SrodkiListyController {
  constructor(private readonly query: SrodkiListyQuery) {}

  @Get()
  @Requires('wyplata:lista:control')
  @ApiOperation({ summary: 'Plan, zaangażowanie i reszta w liniach budżetu listy, do wstępnej kontroli' })
  find(@Param('id', ParseUUIDPipe) id: string): Promise<SrodkiListyResponse[]> {
    return this.query.find(id);
  }
}
