import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { LetterRenderer } from '@ostoja/documents';
import { Clock } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { KatalogSpraw } from '../sprawa/katalog-spraw.js';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { findOtoczenie } from './druk.query.js';
import { type Druk, toDruk } from './druk.js';

const ZNAKI = 'select znak from postepowanie.sprawa where id = any ($1) order by znak_porzadek';

/** Papers about an application that the desk hands over: records, confirmations, notices. They are printed for signature by hand. */
@Injectable()
export class DrukService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly osoby: OsobaService,
    private readonly wnioski: WniosekService,
    private readonly katalog: KatalogSpraw,
    private readonly renderer: LetterRenderer,
  ) {}

  /** PDF/UA-1. Errors: 404, 422 `SZABLON.FIELD_EMPTY` when the application holds nothing to print it about. */
  async print(wniosekId: string, druk: Druk): Promise<Buffer> {
    const { wniosek, zadania } = await this.wnioski.show(wniosekId);
    const osoba = await this.osoby.getOsoba(wniosek.osobaId);
    const otoczenie = await findOtoczenie(this.database, wniosek.komorkaId, wniosek.zarejestrowalId, osoba.id, this.clock.today());
    const znaki = await this.database.read<{ znak: string }>(ZNAKI, [zadania.map(({ sprawaId }) => sprawaId)]);
    const nameOf = (kod: string) => this.katalog.findRodzaj(kod)?.nazwa ?? kod;
    return this.renderer.render(toDruk(druk, { ...otoczenie, wniosek, zadania, osoba, znaki: znaki.map(({ znak }) => znak), nameOf }));
  }
}
