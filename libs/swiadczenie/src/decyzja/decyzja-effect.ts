import { Injectable } from '@nestjs/common';
import { addDays, Money, monthOf, type PlainDate } from '@ostoja/kernel';
import { type Decyzja, DecyzjaEffectPort, type DecyzjaWykonalna } from '@ostoja/postepowanie';
import { PrzywrocenieService, TytulService } from '@ostoja/wyplata';
import type { Zakres } from '../obliczenie/obliczenie.entity.js';
import { ObliczenieStore } from '../obliczenie/obliczenie.store.js';
import { PrzyznanieService } from '../przyznanie/przyznanie.service.js';
import { SwiadczenieRegistry } from '../swiadczenie.registry.js';

/** A grant of money that is to be paid. */
type Wyplata = DecyzjaWykonalna & { readonly kwota: Money };

/** Has a decision carried out: money becomes a payable title, anything else a grant in force. */
@Injectable()
export class DecyzjaEffect extends DecyzjaEffectPort {
  constructor(
    private readonly registry: SwiadczenieRegistry,
    private readonly store: ObliczenieStore,
    private readonly tytuly: TytulService,
    private readonly przywrocenie: PrzywrocenieService,
    private readonly przyznania: PrzyznanieService,
  ) {
    super();
  }

  async becamePayable(decyzja: DecyzjaWykonalna): Promise<void> {
    const { kwota } = decyzja;
    await (kwota === null ? this.grant(decyzja) : this.pay({ ...decyzja, kwota }));
  }

  async hold(decyzjaId: string, powod: string): Promise<void> {
    const tytul = await this.tytuly.findOf('decyzja', decyzjaId);
    if (tytul?.stan === 'aktywny') await this.tytuly.wstrzymaj(tytul.id, powod);
    await this.przyznania.holdOf(decyzjaId, powod);
  }

  async release(decyzjaId: string): Promise<void> {
    const tytul = await this.tytuly.findOf('decyzja', decyzjaId);
    if (tytul?.stan === 'wstrzymany') await this.tytuly.wznow(tytul.id);
    await this.przyznania.releaseOf(decyzjaId);
  }

  async end(decyzjaId: string, dzien: PlainDate, powod: string): Promise<void> {
    const tytul = await this.tytuly.findOf('decyzja', decyzjaId);
    if (tytul) await this.tytuly.zakonczOd(tytul.id, dzien, powod);
    await this.przyznania.endOf(decyzjaId, dzien, powod);
  }

  async restore({ id, do: until }: Pick<Decyzja, 'id' | 'do'>, od: PlainDate, przed: PlainDate | null): Promise<void> {
    const tytul = await this.tytuly.findOf('decyzja', id);
    if (tytul) await this.przywrocenie.przywroc(tytul.id, monthOf(od), przed);
    await this.przyznania.restoreOf(id, od, przed === null ? until : addDays(przed, -1), przed === null);
  }

  findUndue(decyzjaId: string): Promise<Money> {
    return this.tytuly.findUndueOf('decyzja', decyzjaId);
  }

  private async pay(decyzja: Wyplata): Promise<void> {
    const { nazwa, wyplata, budzet } = this.registry.getDefinition(decyzja.swiadczenieKod).opis;
    const { id, znak, sprawaId, osobaId, komorkaId, kragId, swiadczenieKod, czesc, kwota, od, kanal, rachunek } = decyzja;
    const divided = budzet.some((line) => line.czesc === 'minimum');
    await this.tytuly.create({
      zrodloTyp: 'decyzja', zrodloId: id, sprawaId, osobaId, komorkaId, kragId, swiadczenieKod, czesc, wyplata, kwota, od, do: decyzja.do, kanal, rachunek, platnyOd: decyzja.platnaOd, budzet,
      kwotaMinimalna: divided ? await this.minimum(decyzja) : null,
      opis: nazwa[0]!.toUpperCase() + nazwa.slice(1),
      podstawa: znak,
    });
  }

  private async grant(decyzja: DecyzjaWykonalna): Promise<void> {
    const { id, obliczenieId, postepowanieId, znak, sprawaId, osobaId, komorkaId, kragId, swiadczenieKod, zakres, oplata, od } = decyzja;
    if (obliczenieId === null) return;
    const definition = this.registry.getDefinition(swiadczenieKod);
    await this.przyznania.create({
      postepowanieId, sprawaId, osobaId, komorkaId, kragId, swiadczenieKod, znak, forma: definition.forma, budzet: definition.opis.budzet, decyzjaId: id, obliczenieId,
      zakres: zakres as Zakres, oplata: oplata?.toString() ?? null, od, do: decyzja.do,
    });
  }

  /** The part that the state grant covers (art. 38 ust. 3 ups); without bounds the whole amount is what the act gives (art. 38 ust. 4a). */
  private async minimum({ obliczenieId, kwota }: Wyplata): Promise<Money> {
    const minimum = obliczenieId ? (await this.store.get(obliczenieId)).obliczenie.wynik.kwota_min : null;
    return minimum === null ? kwota : Money.parse(minimum);
  }
}
