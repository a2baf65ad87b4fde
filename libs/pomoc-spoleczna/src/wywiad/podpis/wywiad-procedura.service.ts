import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@ostoja/kernel';
import { ProceduraService, SprawaService } from '@ostoja/postepowanie';
import type { WywiadSprawa } from '../wywiad-sprawa.entity.js';

/** What an interview does to the proceedings that it serves. Runs in the caller's transaction: one refusal undoes all. */
@Injectable()
export class WywiadProceduraService {
  constructor(private readonly procedura: ProceduraService, private readonly sprawy: SprawaService) {}

  /** Takes the act in each proceeding. Errors: 403, 409 with the provision, 422. */
  async move(sprawy: readonly WywiadSprawa[], kod: string, dzien: PlainDate, dane: Readonly<Record<string, unknown>> = {}): Promise<void> {
    for (const { postepowanieId, wywiadId } of sprawy) await this.procedura.transition(postepowanieId, kod, { dzien, dane: { ...dane, wywiad_id: wywiadId } });
  }

  /** The day on which the oldest of the cases was opened. */
  async oldestDay(sprawy: readonly WywiadSprawa[]): Promise<PlainDate> {
    const days: PlainDate[] = [];
    for (const { sprawaId } of sprawy) days.push((await this.sprawy.getSprawa(sprawaId)).otwarta);
    return days.sort()[0]!;
  }
}
