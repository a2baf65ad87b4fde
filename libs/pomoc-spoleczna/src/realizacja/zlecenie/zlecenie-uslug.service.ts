import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, monthOf, newId, type PlainDate } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import { type Przyznanie, PrzyznanieService, SwiadczenieRegistry } from '@ostoja/swiadczenie';
import type { EntityManager } from 'typeorm';
import { grantHeld, grantOver, monthAccepted, notOrdered, orderOver } from '../realizacja.errors.js';
import { UslugodawcaService } from '../uslugodawca/uslugodawca.service.js';
import { ZlecenieUslug, ZlecenieUslugZmiana } from './zlecenie-uslug.entity.js';
import { assertChangeDay, assertNotAbove, assertWithinGrant, type Okres } from './zlecenie-uslug.policy.js';
import { type OtwarteZlecenie, ZlecenieUslugStore } from './zlecenie-uslug.store.js';

export interface IloscZlecona {
  /** Units a month. */
  readonly ilosc: string;
  /** What is to be done, when and where. */
  readonly opis: string;
}
export interface NoweZlecenie extends IloscZlecona {
  readonly przyznanieId: string;
  readonly uslugodawcaId: string;
  readonly od: PlainDate;
  /** The end of the grant when not said. */
  readonly do: PlainDate | null;
}

const PISZE = 'pomoc-spoleczna:zlecenie-uslug:write';

/** Orders services under grants in force, changes and ends the orders. */
@Injectable()
export class ZlecenieUslugService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly przyznania: PrzyznanieService,
    private readonly registry: SwiadczenieRegistry,
    private readonly uslugodawcy: UslugodawcaService,
    private readonly store: ZlecenieUslugStore,
  ) {}

  /** Errors: 404, 403, 409 `POMOC_SPOLECZNA.GRANT_OVER`, `GRANT_HELD`, 422 outside or above the grant, without a price of the contract. */
  async create(nowe: NoweZlecenie): Promise<OtwarteZlecenie> {
    return this.database.transaction(async (tx) => {
      const grant = await this.przyznania.getPrzyznanie(nowe.przyznanieId);
      await assertMay(tx, PISZE, grant.komorkaId);
      assertGiven(grant);
      const okres = { od: nowe.od, do: nowe.do ?? grant.do ?? nowe.od };
      assertWithinGrant(okres, grant);
      await this.assertNotAbove(tx, grant, nowe.ilosc, okres, null);
      const { jednostka } = await this.uslugodawcy.getPrice(tx, nowe.uslugodawcaId, grant.swiadczenieKod, nowe.od);
      const { sprawaId, osobaId, komorkaId, kragId, swiadczenieKod } = grant;
      const zlecenie = await tx.save(tx.create(ZlecenieUslug, {
        id: newId(), przyznanieId: grant.id, sprawaId, osobaId, komorkaId, kragId, swiadczenieKod, uslugodawcaId: nowe.uslugodawcaId, jednostka, ...okres, stan: 'zlozone', powod: null,
      }));
      await this.addChange(tx, zlecenie, nowe.od, nowe);
      await this.store.record('utworzenie', zlecenie);
      return this.store.open(tx, zlecenie.id);
    });
  }

  /** Orders more or less, or something else, from a day on. Errors: 404, 403, 409 ended or a month accepted, 412, 422. */
  async change(id: string, wersja: number, od: PlainDate, ilosc: IloscZlecona): Promise<OtwarteZlecenie> {
    return this.edit(id, wersja, 'zmiana', async (tx, { zlecenie, zmiany }) => {
      assertChangeDay(od, zmiany, zlecenie);
      await assertNoAccepted(tx, id, od);
      const grant = await this.przyznania.getPrzyznanie(zlecenie.przyznanieId);
      assertGiven(grant);
      await this.assertNotAbove(tx, grant, ilosc.ilosc, { od, do: zlecenie.do }, id);
      await this.addChange(tx, zlecenie, od, ilosc);
    });
  }

  /** Ends the order with the day as its last. Errors: 404, 403, 409 ended or a later month accepted, 412, 422. */
  async end(id: string, wersja: number, dzien: PlainDate, powod: string): Promise<OtwarteZlecenie> {
    return this.edit(id, wersja, 'zakonczenie', async (tx, { zlecenie }) => {
      assertWithinGrant({ od: zlecenie.od, do: dzien }, zlecenie);
      await assertNoAccepted(tx, id, dzien);
      Object.assign(zlecenie, { do: dzien, stan: 'zakonczone', powod });
    });
  }

  private async edit(id: string, wersja: number, czynnosc: string, work: (tx: EntityManager, opened: OtwarteZlecenie) => Promise<void>): Promise<OtwarteZlecenie> {
    return this.database.transaction(async (tx) => {
      const opened = await this.store.open(tx, id, { lock: true });
      const { zlecenie } = opened;
      await assertMay(tx, PISZE, zlecenie.komorkaId);
      if (zlecenie.stan !== 'zlozone') throw orderOver();
      assertVersion(zlecenie.wersja, wersja);
      await work(tx, opened);
      await tx.update(ZlecenieUslug, { id }, { do: zlecenie.do, stan: zlecenie.stan, powod: zlecenie.powod, wersja: () => 'wersja + 1' });
      await this.store.record(czynnosc, zlecenie);
      return this.store.open(tx, id);
    });
  }

  /** The measure of the scope bounds all orders of the grant together. */
  private async assertNotAbove(tx: EntityManager, { id, swiadczenieKod, zakres }: Przyznanie, ilosc: string, okres: Okres, own: string | null): Promise<void> {
    const { miara } = this.registry.getDefinition(swiadczenieKod).opis;
    const granted = miara === undefined ? undefined : zakres[miara];
    if (granted === undefined) throw notOrdered();
    await this.store.lockGrant(tx, id);
    const others = (await this.store.ofGrant(tx, id)).filter(({ zlecenie }) => zlecenie.id !== own);
    assertNotAbove(String(granted), ilosc, okres, others.map(({ zlecenie, zmiany }) => ({ od: zlecenie.od, do: zlecenie.do, zmiany })));
  }

  private async addChange(tx: EntityManager, { id, sprawaId, komorkaId, kragId }: ZlecenieUslug, od: PlainDate, { ilosc, opis }: IloscZlecona): Promise<void> {
    await tx.save(tx.create(ZlecenieUslugZmiana, { id: newId(), zlecenieId: id, sprawaId, komorkaId, kragId, od, ilosc, opis, zlecono: this.clock.now(), zlecilId: getPrincipal().uzytkownikId }));
  }
}

/** Nothing is ordered under a grant that is on hold or has ended. */
function assertGiven({ stan }: Przyznanie): void {
  if (stan === 'wstrzymane') throw grantHeld();
  if (stan !== 'aktywne') throw grantOver();
}

/** A month that was accepted stays as it was ordered. */
async function assertNoAccepted(tx: EntityManager, zlecenieId: string, od: PlainDate): Promise<void> {
  const [found] = await tx.query<{ miesiac: string }[]>(
    `select to_char(miesiac, 'YYYY-MM') as miesiac from pomoc_spoleczna.rozliczenie where zlecenie_id = $1 and stan = 'przyjete' and miesiac >= $2 order by miesiac desc limit 1`,
    [zlecenieId, `${monthOf(od)}-01`],
  );
  if (found) throw monthAccepted(found.miesiac);
}
