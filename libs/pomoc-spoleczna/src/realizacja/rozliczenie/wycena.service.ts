import { Injectable } from '@nestjs/common';
import { firstDay, Money } from '@ostoja/kernel';
import { ObliczenieService, PrzyznanieService, SwiadczenieRegistry } from '@ostoja/swiadczenie';
import type { EntityManager } from 'typeorm';
import { UslugodawcaService } from '../uslugodawca/uslugodawca.service.js';
import type { ZlecenieUslug } from '../zlecenie/zlecenie-uslug.entity.js';
import { settle, type WykonanieMiesiaca } from './rozliczenie.policy.js';

/** Prices a month: the contract gives the cost, the rule of the decision gives what the person pays for what was really done. */
@Injectable()
export class WycenaService {
  constructor(private readonly uslugodawcy: UslugodawcaService, private readonly przyznania: PrzyznanieService, private readonly obliczenia: ObliczenieService, private readonly registry: SwiadczenieRegistry) {}

  /** Errors: 422 `POMOC_SPOLECZNA.PRICE_MISSING`, and those of the rule. */
  async price(tx: EntityManager, zlecenie: ZlecenieUslug, { miesiac, ilosc }: WykonanieMiesiaca): Promise<Record<'cena' | 'koszt' | 'oplata' | 'doplata', string>> {
    const dzien = firstDay(miesiac) > zlecenie.od ? firstDay(miesiac) : zlecenie.od;
    const { cena } = await this.uslugodawcy.getPrice(tx, zlecenie.uslugodawcaId, zlecenie.swiadczenieKod, dzien);
    const settled = settle(ilosc, Money.parse(cena), await this.fee(zlecenie, ilosc));
    return { cena, koszt: settled.koszt.toString(), oplata: settled.oplata.toString(), doplata: settled.doplata.toString() };
  }

  private async fee({ przyznanieId, swiadczenieKod, jednostka }: ZlecenieUslug, ilosc: string): Promise<Money> {
    if (Money.parse(ilosc).isZero) return Money.ZERO;
    const { miara } = this.registry.getDefinition(swiadczenieKod).opis;
    const { obliczenieId, oplata } = await this.przyznania.getPrzyznanie(przyznanieId);
    const measured = miara === undefined ? null : await this.obliczenia.calculateFor(obliczenieId, { [miara]: jednostka === 'godzina' ? ilosc : Number(ilosc) });
    return measured?.oplata ?? (oplata === null ? Money.ZERO : Money.parse(oplata));
  }
}
