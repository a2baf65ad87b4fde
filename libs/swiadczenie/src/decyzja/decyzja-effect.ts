import { Injectable } from '@nestjs/common';
import { Money } from '@ostoja/kernel';
import { DecyzjaEffectPort, type DecyzjaWykonalna } from '@ostoja/postepowanie';
import { TytulService } from '@ostoja/wyplata';
import { ObliczenieStore } from '../obliczenie/obliczenie.store.js';
import { SwiadczenieRegistry } from '../swiadczenie.registry.js';

/** Makes a payable title of a decision that may be carried out. */
@Injectable()
export class DecyzjaEffect extends DecyzjaEffectPort {
  constructor(private readonly registry: SwiadczenieRegistry, private readonly store: ObliczenieStore, private readonly tytuly: TytulService) {
    super();
  }

  async becamePayable(decyzja: DecyzjaWykonalna): Promise<void> {
    const { nazwa, wyplata, budzet } = this.registry.getDefinition(decyzja.swiadczenieKod).opis;
    const { id, znak, sprawaId, osobaId, komorkaId, kragId, swiadczenieKod, kwota, od, kanal, rachunek } = decyzja;
    const divided = budzet.some((line) => line.czesc === 'minimum');
    await this.tytuly.create({
      zrodloTyp: 'decyzja', zrodloId: id, sprawaId, osobaId, komorkaId, kragId, swiadczenieKod, wyplata, kwota, od, do: decyzja.do, kanal, rachunek, platnyOd: decyzja.platnaOd, budzet,
      kwotaMinimalna: divided ? await this.minimum(decyzja) : null,
      opis: nazwa[0]!.toUpperCase() + nazwa.slice(1),
      podstawa: znak,
    });
  }

  /** The part that the state grant covers (art. 38 ust. 3 ups); without bounds the whole amount is what the act gives (art. 38 ust. 4a). */
  private async minimum({ obliczenieId, kwota }: DecyzjaWykonalna): Promise<Money> {
    const minimum = obliczenieId ? (await this.store.get(obliczenieId)).obliczenie.wynik.kwota_min : null;
    return minimum === null ? kwota : Money.parse(minimum);
  }
}
