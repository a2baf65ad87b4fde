import { Injectable } from '@nestjs/common';
import { firstDay, Money, type PlainMonth } from '@ostoja/kernel';
import { givenUntil, ObliczenieService, PrzyznanieService, SwiadczenieRegistry } from '@ostoja/swiadczenie';
import type { EntityManager } from 'typeorm';
import { UslugodawcaService } from '../uslugodawca/uslugodawca.service.js';
import type { ZlecenieUslug } from '../zlecenie/zlecenie-uslug.entity.js';
import { ZlecenieUslugStore } from '../zlecenie/zlecenie-uslug.store.js';
import { type GranicaMiesiaca, settle, type WykonanieMiesiaca } from './rozliczenie.policy.js';

/** Prices a month: the contract gives the cost, the rule of the decision gives what the person pays for what was really done. */
@Injectable()
export class WycenaService {
  constructor(
    private readonly uslugodawcy: UslugodawcaService,
    private readonly przyznania: PrzyznanieService,
    private readonly obliczenia: ObliczenieService,
    private readonly registry: SwiadczenieRegistry,
    private readonly zlecenia: ZlecenieUslugStore,
  ) {}

  /** Errors: 422 `POMOC_SPOLECZNA.PRICE_MISSING`, and those of the rule. */
  async price(tx: EntityManager, zlecenie: ZlecenieUslug, { miesiac, ilosc }: WykonanieMiesiaca): Promise<Record<'cena' | 'koszt' | 'oplata' | 'doplata', string>> {
    const dzien = firstDay(miesiac) > zlecenie.od ? firstDay(miesiac) : zlecenie.od;
    const { cena } = await this.uslugodawcy.getPrice(tx, zlecenie.uslugodawcaId, zlecenie.swiadczenieKod, dzien);
    const settled = settle(ilosc, Money.parse(cena), await this.fee(zlecenie, ilosc));
    return { cena, koszt: settled.koszt.toString(), oplata: settled.oplata.toString(), doplata: settled.doplata.toString() };
  }

  /** What the grant of the order allows in the month. Other accounts of the grant wait until the transaction ends. */
  async findGranica(tx: EntityManager, { id, przyznanieId, swiadczenieKod }: ZlecenieUslug, miesiac: PlainMonth): Promise<GranicaMiesiaca> {
    await this.zlecenia.lockGrant(tx, przyznanieId);
    const { miara } = this.registry.getDefinition(swiadczenieKod).opis;
    const grant = await this.przyznania.getPrzyznanie(przyznanieId);
    const przyznano = miara === undefined ? undefined : grant.zakres[miara];
    const inne = await tx.query<{ ilosc: string }[]>(
      `select r.ilosc::text from pomoc_spoleczna.rozliczenie r join pomoc_spoleczna.zlecenie_uslug z on z.jednostka_id = r.jednostka_id and z.id = r.zlecenie_id
       where z.przyznanie_id = $1 and r.miesiac = $2 and r.zlecenie_id <> $3 and r.stan <> 'odrzucone'`,
      [przyznanieId, firstDay(miesiac), id],
    );
    return { do: givenUntil(grant), przyznano: przyznano === undefined ? null : String(przyznano), inne: inne.map(({ ilosc }) => ilosc) };
  }

  private async fee({ przyznanieId, swiadczenieKod, jednostka }: ZlecenieUslug, ilosc: string): Promise<Money> {
    if (Money.parse(ilosc).isZero) return Money.ZERO;
    const { miara } = this.registry.getDefinition(swiadczenieKod).opis;
    const { obliczenieId, oplata } = await this.przyznania.getPrzyznanie(przyznanieId);
    const measured = miara === undefined ? null : await this.obliczenia.calculateFor(obliczenieId, { [miara]: jednostka === 'godzina' ? ilosc : Number(ilosc) });
    return measured?.oplata ?? (oplata === null ? Money.ZERO : Money.parse(oplata));
  }
}
