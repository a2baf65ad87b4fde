import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, fromEpochDay, Money } from '@ostoja/kernel';
import { SnapshotSource } from '@ostoja/prawo';
import { type OdpowiedzZwrotu, PrawoZwrotu, type PytanieZwrotu } from '@ostoja/wyplata';
import { zwrotPoSmierci } from '../rules/zwrot-po-smierci.rule.js';

/** Gives payments the rule on what banks return after a death (art. 109a ups). */
@Injectable()
export class PrawoZwrotuRejestracja implements OnModuleInit {
  constructor(private readonly prawo: PrawoZwrotu, private readonly snapshots: SnapshotSource, private readonly clock: Clock) {}

  onModuleInit(): void {
    this.prawo.register((pytanie) => this.ustal(pytanie));
  }

  private async ustal({ przekazano, otrzymanoWniosek, wyplaconoInnym, poinformowano }: PytanieZwrotu): Promise<OdpowiedzZwrotu> {
    const facts = {
      przekazano: przekazano.toString(), otrzymano_wniosek: otrzymanoWniosek,
      ...(wyplaconoInnym && { wyplacono_innym: wyplaconoInnym.toString() }), ...(poinformowano && { poinformowano }),
    };
    const { kwota, kroki } = zwrotPoSmierci.calculate(await this.snapshots.current(), this.clock.today(), facts);
    const termin = kroki.find(({ definition }) => definition.kod === 'po_smierci.termin_informacji')!;
    return { termin: fromEpochDay(termin.value.toInteger()), doZwrotu: kwota ?? Money.ZERO };
  }
}
