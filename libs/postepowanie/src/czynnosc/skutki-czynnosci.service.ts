import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@ostoja/kernel';
import { DecyzjaCzynnosciService } from '../decyzja/skutek/decyzja-czynnosci.service.js';
import { DecyzjaOdwolanieService } from '../decyzja/skutek/decyzja-odwolanie.service.js';
import { DecyzjaSkoService, ZMIANA_SKO } from '../decyzja/skutek/decyzja-sko.service.js';
import { OrzeczenieService } from '../orzeczenie/orzeczenie.service.js';
import type { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import type { DecyzjaSko } from '../procedura/dane-czynnosci.js';
import type { Przejscie } from '../procedura/procedura.js';

type Dane = Readonly<Record<string, unknown>>;

/** What acts that people take need besides the procedure, and what follows from them elsewhere. */
@Injectable()
export class SkutkiCzynnosciService {
  constructor(
    private readonly decyzje: DecyzjaCzynnosciService,
    private readonly odwolania: DecyzjaOdwolanieService,
    private readonly sko: DecyzjaSkoService,
    private readonly orzeczenia: OrzeczenieService,
  ) {}

  /** The data that the event keeps, or why the act cannot be taken. */
  async prepare(postepowanie: Postepowanie, act: Przejscie, dane: Dane, dzien: PlainDate): Promise<Dane> {
    if (act.kod === ZMIANA_SKO) await this.sko.assertWhole(postepowanie, dane as unknown as DecyzjaSko, dzien);
    return this.orzeczenia.prepare(postepowanie, act, dane, dzien);
  }

  /** Runs in the transaction of the act. */
  async follow(postepowanie: Postepowanie, act: Przejscie, dane: Dane, dzien: PlainDate): Promise<void> {
    await this.decyzje.follow(postepowanie, act, dzien);
    await this.odwolania.follow(postepowanie, act, dane, dzien);
    if (act.kod === ZMIANA_SKO) await this.sko.follow(postepowanie, dane as unknown as DecyzjaSko, dzien);
    await this.orzeczenia.follow(postepowanie, act, dzien);
  }
}
