import { Injectable } from '@nestjs/common';
import { type DowodDoreczenia, type KanalPisma, RejestrPism } from '@ostoja/akta';
import { DomainError, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { DecyzjaSkutekService } from '../decyzja/skutek/decyzja-skutek.service.js';
import { KatalogSzablonow } from '../pismo/katalog-szablonow.js';
import { type SzablonPisma, toEveryParty } from '../pismo/otoczenie-pisma.js';
import type { Pismo } from '../pismo/pismo.entity.js';
import { stateIllegal } from '../pismo/pismo.errors.js';
import { PismoService } from '../pismo/pismo.service.js';
import { lockPismo } from '../pismo/pismo.store.js';
import { PismoCzynnoscService } from '../pismo/wydanie/pismo-czynnosc.service.js';
import { StronaService } from '../strona/strona.service.js';
import type { Doreczenie, SposobDoreczenia } from './doreczenie.entity.js';
import { PrzedmiotDoreczenia, type Przesylka } from './przedmiot-doreczenia.js';

const KANALY: Readonly<Record<SposobDoreczenia, KanalPisma>> = { osobiscie: 'osobiscie', pracownik: 'osobiscie', poczta: 'poczta', hybrydowa: 'e-doreczenia', 'e-doreczenia': 'e-doreczenia' };
const DOWODY: Readonly<Record<SposobDoreczenia, DowodDoreczenia>> = {
  osobiscie: 'podpis-na-kopii', pracownik: 'podpis-na-kopii', poczta: 'zwrotne-potwierdzenie', hybrydowa: 'dowod-doreczenia', 'e-doreczenia': 'dowod-otrzymania',
};
/** The proceeding has gone on without waiting for the letter, so its delivery starts nothing any more. */
const OVERTAKEN = 'POSTEPOWANIE.TRANSITION_ILLEGAL';

/** Letters of a case as papers to be served: the delivery starts the term that the letter sets. */
@Injectable()
export class PismoDoreczane extends PrzedmiotDoreczenia {
  constructor(
    private readonly pisma: PismoService,
    private readonly katalog: KatalogSzablonow,
    private readonly czynnosci: PismoCzynnoscService,
    private readonly rejestr: RejestrPism,
    private readonly strony: StronaService,
    private readonly skutki: DecyzjaSkutekService,
  ) {
    super();
  }

  async lock(tx: EntityManager, id: string): Promise<Przesylka> {
    const pismo = await lockPismo(tx, id);
    if (pismo.stan === 'doreczone') throw new DomainError('DORECZENIE.DONE', 'Pismo jest już doręczone.', { status: 409, provision: 'art. 39 KPA' });
    if (pismo.stan !== 'wydane') throw stateIllegal('Doręczenie', pismo.stan, 'art. 39 KPA');
    const { osobaId, sprawaId, komorkaId, kragId, dokumentId, adresat } = pismo;
    const szablon = this.katalog.getSzablon(pismo.szablonKod);
    const own = szablon.adresat === 'strona' ? 'adresat' : 'instytucja';
    const kopie = toEveryParty(szablon) ? (await this.strony.findOdbiorcy(sprawaId, pismo.data!)).map(({ stronaId }) => stronaId) : [null];
    return {
      kopie, osobaId, sprawaId, komorkaId, kragId, data: pismo.data!, dokumentId, odbiorca: adresat?.rola ?? own,
      sent: (doreczenie) => this.noteSending(pismo, doreczenie),
      delivered: (dzien, doreczenie) => this.finish(tx, pismo, dzien, doreczenie),
    };
  }

  private async noteSending({ rejestrId }: Pismo, { sposob, wyslano, numerPrzesylki }: Doreczenie): Promise<void> {
    if (rejestrId) await this.rejestr.recordSending(rejestrId, { kanal: KANALY[sposob], dataNadania: wyslano, numerPrzesylki });
  }

  private async finish(tx: EntityManager, pismo: Pismo, dzien: PlainDate, { sposob, dowodId }: Doreczenie): Promise<void> {
    const szablon = this.katalog.getSzablon(pismo.szablonKod);
    await tx.save(Object.assign(pismo, { stan: 'doreczone', doreczono: dzien }));
    if (pismo.rejestrId) await this.rejestr.recordProof(pismo.rejestrId, { rodzaj: DOWODY[sposob], doreczono: dzien, dokumentId: dowodId });
    const taken = szablon.czynnoscDoreczenia !== null && (await this.takeAct(pismo, szablon, szablon.czynnoscDoreczenia, dzien));
    if (taken && szablon.czynnoscDoreczenia === 'doreczenie-uzupelnienia') await this.skutki.supplemented(tx, pismo.postepowanieId, dzien);
    await this.pisma.record('doreczenie', pismo);
  }

  private async takeAct(pismo: Pismo, szablon: SzablonPisma, kod: string, dzien: PlainDate): Promise<boolean> {
    try {
      await this.czynnosci.take(pismo, szablon, kod, dzien);
      return true;
    } catch (error) {
      if (!(error instanceof DomainError && error.code === OVERTAKEN)) throw error;
      return false;
    }
  }
}
