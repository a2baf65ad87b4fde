import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { Outbox } from '@ostoja/jobs';
import { Money, type PlainDate } from '@ostoja/kernel';
import { ProceduraService } from '../../procedura/procedura.service.js';
import { SprawaService } from '../../sprawa/sprawa.service.js';
import type { Decyzja } from '../decyzja.entity.js';
import { DecyzjaEffectPort } from '../decyzja.ports.js';

/** Sends a granted decision to payment, once. */
@Injectable()
export class DecyzjaWykonanieService {
  constructor(
    private readonly procedura: ProceduraService,
    private readonly sprawy: SprawaService,
    private readonly effect: DecyzjaEffectPort,
    private readonly outbox: Outbox,
  ) {}

  /** From the day on the decision may be carried out; a refusal has nothing to carry out. The caller saves the decision. */
  async begin(decyzja: Decyzja, dzien: PlainDate): Promise<void> {
    const { rozstrzygniecie, wykonalnaOd, kwota, od, tresc } = decyzja;
    if (rozstrzygniecie !== 'przyznanie' || wykonalnaOd || kwota === null || od === null) return;
    await this.procedura.transition(decyzja.postepowanieId, 'realizacja', { dzien, dane: { decyzja_id: decyzja.id } });
    decyzja.wykonalnaOd = dzien;
    const { znak } = await this.sprawy.getSprawa(decyzja.sprawaId);
    const { id, obliczenieId, sprawaId, osobaId, komorkaId, kragId, swiadczenieKod } = decyzja;
    await this.effect.becamePayable({
      id, znak, obliczenieId, sprawaId, osobaId, komorkaId, kragId, swiadczenieKod, kwota: Money.parse(kwota), od, do: decyzja.do,
      kanal: tresc.kanal ?? 'kasa', rachunek: tresc.rachunek, platnaOd: dzien,
    });
    await this.outbox.publish({ type: 'postepowanie.decyzja.payable', jednostkaId: getPrincipal().jednostkaId, payload: { decyzjaId: id } });
  }
}
