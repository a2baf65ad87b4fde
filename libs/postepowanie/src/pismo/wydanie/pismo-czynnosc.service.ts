import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@ostoja/kernel';
import { getProcedura } from '../../procedura/procedura.registry.js';
import { ProceduraService } from '../../procedura/procedura.service.js';
import { SprawaService } from '../../sprawa/sprawa.service.js';
import type { SzablonPisma } from '../otoczenie-pisma.js';
import type { Pismo } from '../pismo.entity.js';

/** Takes in the proceeding the acts that follow from its letters. */
@Injectable()
export class PismoCzynnoscService {
  constructor(private readonly sprawy: SprawaService, private readonly procedura: ProceduraService) {}

  /** Errors: 403, 409 of the act. A proceeding that began under a procedure without the act goes on without it: the letter itself is in the akta. */
  async take({ id, postepowanieId, dane }: Pismo, { daneCzynnosci }: SzablonPisma, kod: string, dzien: PlainDate): Promise<void> {
    const { proceduraKod, proceduraWersja } = await this.sprawy.getPostepowanie(postepowanieId);
    if (!getProcedura(proceduraKod, proceduraWersja).przejscia.some((act) => act.kod === kod)) return;
    const kept = daneCzynnosci.filter((name) => dane[name] !== undefined).map((name) => [name, dane[name]]);
    await this.procedura.transition(postepowanieId, kod, { dzien, dane: { pismo_id: id, ...Object.fromEntries(kept) } });
  }
}
