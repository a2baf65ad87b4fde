import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@ostoja/kernel';
import { getProcedura, type Postepowanie, ProceduraService, SprawaService } from '@ostoja/postepowanie';
import type { OswiadczenieWywiadu } from '../przebieg.dto.js';
import type { WywiadSprawa } from '../wywiad-sprawa.entity.js';

const HEARING = 'oswiadczenie-10';

/** What an interview does to the proceedings that it serves. Runs in the caller's transaction: one refusal undoes all. */
@Injectable()
export class WywiadProceduraService {
  constructor(private readonly procedura: ProceduraService, private readonly sprawy: SprawaService) {}

  /** Takes the act in each proceeding. Errors: 403, 409 with the provision, 422. */
  async move(sprawy: readonly WywiadSprawa[], kod: string, dzien: PlainDate, dane: Readonly<Record<string, unknown>> = {}): Promise<void> {
    for (const { postepowanieId, wywiadId } of sprawy) await this.procedura.transition(postepowanieId, kod, { dzien, dane: { ...dane, wywiad_id: wywiadId } });
  }

  /** The party signed that it saw the material and the list of conditions not met (KPA 10, 79a), in each proceeding whose procedure has the act. */
  async recordHearing(sprawy: readonly WywiadSprawa[], { dzien, warunki = [] }: OswiadczenieWywiadu, wizyta: PlainDate): Promise<void> {
    const niespelnione_warunki = warunki.map(({ warunek, przepis }) => `${warunek} (${przepis})`).join('; ') || 'brak';
    for (const sprawa of sprawy) {
      const postepowanie = await this.sprawy.getCurrentPostepowanie(sprawa.sprawaId);
      if (knowsHearing(postepowanie)) await this.move([sprawa], HEARING, dzien ?? wizyta, { forma: 'notatka-przy-wywiadzie', niespelnione_warunki });
    }
  }

  /** The day on which the oldest of the cases was opened. */
  async oldestDay(sprawy: readonly WywiadSprawa[]): Promise<PlainDate> {
    const days: PlainDate[] = [];
    for (const { sprawaId } of sprawy) days.push((await this.sprawy.getSprawa(sprawaId)).otwarta);
    return days.sort()[0]!;
  }
}

/** Proceedings keep the procedure that they began with, and earlier ones do not have the act. */
function knowsHearing({ proceduraKod, proceduraWersja }: Postepowanie): boolean {
  return getProcedura(proceduraKod, proceduraWersja).przejscia.some(({ kod }) => kod === HEARING);
}
