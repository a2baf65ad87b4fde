import { Injectable } from '@nestjs/common';
import { addDays, Money, monthOf, type PlainDate } from '@ostoja/kernel';
import { type Decyzja, DecyzjaEffectPort, type DecyzjaObciazajaca, type DecyzjaWykonalna, type SrodkiNaDecyzje } from '@ostoja/postepowanie';
import { type Grant, PrzywrocenieService, SrodkiService, TytulService, type Zamiar } from '@ostoja/wyplata';
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
    private readonly srodki: SrodkiService,
  ) {
    super();
  }

  async reserve(decyzja: DecyzjaObciazajaca): Promise<void> {
    const zamiar = await this.toZamiar(decyzja);
    if (zamiar.budzet.length > 0) await this.srodki.reserve(zamiar);
  }

  unreserve(decyzjaId: string): Promise<void> {
    return this.srodki.release(decyzjaId);
  }

  async findSrodki(decyzja: DecyzjaObciazajaca): Promise<readonly SrodkiNaDecyzje[]> {
    const zamiar = await this.toZamiar(decyzja);
    return zamiar.budzet.length > 0 ? this.srodki.find(zamiar) : [];
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
    await this.srodki.release(decyzjaId);
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
    const { nazwa } = this.registry.getDefinition(decyzja.swiadczenieKod).opis;
    const { id, znak, sprawaId, osobaId, komorkaId, kragId, czesc, kanal, rachunek } = decyzja;
    await this.tytuly.create({
      ...(await this.toGrant(decyzja)), zrodloTyp: 'decyzja', zrodloId: id, sprawaId, osobaId, komorkaId, kragId, czesc, kanal, rachunek, platnyOd: decyzja.platnaOd,
      opis: nazwa[0]!.toUpperCase() + nazwa.slice(1),
      podstawa: znak,
    });
  }

  private async toZamiar(decyzja: DecyzjaObciazajaca): Promise<Zamiar> {
    const { id, sprawaId, komorkaId, czesc } = decyzja;
    return { ...(await this.toGrant(decyzja)), decyzjaId: id, sprawaId, komorkaId, czesc };
  }

  private async toGrant(decyzja: DecyzjaObciazajaca): Promise<Grant> {
    const { wyplata, budzet } = this.registry.getDefinition(decyzja.swiadczenieKod).opis;
    const { swiadczenieKod, kwota, od } = decyzja;
    const divided = budzet.some((line) => line.czesc === 'minimum');
    return { swiadczenieKod, wyplata, kwota, od, do: decyzja.do, budzet, kwotaMinimalna: divided ? await this.minimum(decyzja) : null };
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
  private async minimum({ obliczenieId, kwota }: DecyzjaObciazajaca): Promise<Money> {
    const minimum = obliczenieId ? (await this.store.get(obliczenieId)).obliczenie.wynik.kwota_min : null;
    return minimum === null ? kwota : Money.parse(minimum);
  }
}
