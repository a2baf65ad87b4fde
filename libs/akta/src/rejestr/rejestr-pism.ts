import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { AktaService } from '../karta/akta.service.js';
import type { KanalPisma } from './kanal.js';
import { nextNumerRejestru } from './numer-rejestru.js';
import { assertIncoming, assertNotLater, assertOutgoing, type NowePismoPrzychodzace, type NowePismoWychodzace } from './pismo.policy.js';
import { PismoPlik } from './pismo-plik.entity.js';
import { type DowodDoreczenia, PismoRejestru } from './pismo-rejestru.entity.js';
import type { Kierunek } from './rodzaj-pisma.js';

/** How a paper left the centre. */
export interface Nadanie {
  readonly kanal: KanalPisma;
  readonly dataNadania: PlainDate;
  readonly numerPrzesylki?: string | null;
}

/** What shows that it was delivered. */
export interface Dowod {
  readonly rodzaj: DowodDoreczenia;
  readonly doreczono: PlainDate;
  readonly dokumentId?: string | null;
}

type Fields = Partial<PismoRejestru> & Pick<PismoRejestru, 'kierunek' | 'dzien'>;

/** The register of papers. Every act joins the caller's transaction. */
@Injectable()
export class RejestrPism {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly akta: AktaService,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Enters a paper that came, gives it the next number and puts it into the akta of its cases.
   * A demand by plain e-mail is entered too; `effectOf` says that it has no effect. Errors: 403, 404, 422 of `pismo.policy`.
   */
  async registerIncoming(nowe: NowePismoPrzychodzace): Promise<PismoRejestru> {
    assertIncoming(nowe, this.clock.today());
    const { kanal, dataPisma = null, dataNadania = null, dataWplywu, pozaAktami = false } = nowe;
    return this.register(nowe, { kierunek: 'przychodzace', kanal, dataPisma, dataNadania, dataWplywu, dzien: dataWplywu, pozaAktami });
  }

  /** Enters a paper of the centre under the day that it bears, and puts it into the akta of its cases. Errors: 403, 404, 422 of `pismo.policy`. */
  async registerOutgoing(nowe: NowePismoWychodzace): Promise<PismoRejestru> {
    assertOutgoing(nowe, this.clock.today());
    return this.register(nowe, { kierunek: 'wychodzace', dataPisma: nowe.dataPisma, dzien: nowe.dataPisma });
  }

  /** Notes how a paper of the centre was sent. Errors: 404, 403, 422. */
  async recordSending(id: string, { kanal, dataNadania, numerPrzesylki = null }: Nadanie): Promise<PismoRejestru> {
    assertNotLater('data_nadania', dataNadania, this.clock.today());
    return this.change(id, 'wychodzace', 'nadanie', { kanal, dataNadania, numerPrzesylki });
  }

  /** Notes what shows that a paper of the centre was delivered. Errors: 404, 403, 422. */
  async recordProof(id: string, { rodzaj, doreczono, dokumentId = null }: Dowod): Promise<PismoRejestru> {
    assertNotLater('doreczono', doreczono, this.clock.today());
    return this.change(id, 'wychodzace', 'dowod-doreczenia', { dowodRodzaj: rodzaj, doreczono, dowodDokumentId: dokumentId });
  }

  /** Adds a file to a paper, for a letter that is set in type only once its number is known. Errors: 404, 403, 409 `AKTA.FILE_TWICE`. */
  async attachFile(id: string, dokumentId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const pismo = await this.getPismo(id);
      await insertFile(tx, id, dokumentId);
      await this.write('dolaczenie-pliku', pismo);
    });
  }

  /** Errors: 404. */
  async getPismo(id: string): Promise<PismoRejestru> {
    const found = await this.database.transaction((tx) => tx.findOneBy(PismoRejestru, { id }));
    if (!found) throw notFound('pismo');
    return found;
  }

  private async register(nowe: NowePismoPrzychodzace | NowePismoWychodzace, fields: Fields): Promise<PismoRejestru> {
    const { komorkaId, kragId = null, sprawy = [], rodzaj, tytul, korespondent, liczbaStron = null, liczbaZalacznikow = null, numerPrzesylki = null, dokumentIds = [] } = nowe;
    return this.database.transaction(async (tx) => {
      const seria = { komorkaId, kragId, kierunek: fields.kierunek, rok: Number(this.clock.today().slice(0, 4)) };
      const numer = await nextNumerRejestru(tx, seria);
      const pismo = tx.create(PismoRejestru, {
        ...fields, ...seria, ...numer, id: newId(), sprawaIds: sprawy.map(({ sprawaId }) => sprawaId), osobaId: nowe.osobaId ?? sprawy[0]?.osobaId ?? null,
        rodzaj, tytul, liczbaStron, liczbaZalacznikow, numerPrzesylki,
        korespondentId: 'osobaId' in korespondent ? korespondent.osobaId : null, korespondentNazwa: 'nazwa' in korespondent ? korespondent.nazwa : null,
        zarejestrowalId: getPrincipal().uzytkownikId, zarejestrowano: this.clock.now(),
      });
      await tx.save(pismo);
      for (const dokumentId of dokumentIds) await insertFile(tx, pismo.id, dokumentId);
      for (const sprawa of sprawy) {
        await this.akta.includePismo(pismo, sprawa, { podstawa: fields.kierunek === 'przychodzace' ? 'wplyw' : 'wydanie' });
      }
      await this.write('utworzenie', pismo);
      return pismo;
    });
  }

  private async change(id: string, kierunek: Kierunek, czynnosc: string, fields: Partial<PismoRejestru>): Promise<PismoRejestru> {
    return this.database.transaction(async (tx) => {
      const pismo = await this.getPismo(id);
      if (pismo.kierunek !== kierunek) throw notFound('pismo');
      await tx.save(Object.assign(pismo, fields));
      await this.write(czynnosc, pismo);
      return pismo;
    });
  }

  private async write(czynnosc: string, { id, osobaId, sprawaIds }: PismoRejestru): Promise<void> {
    await this.audit.write({ zasob: 'pismo', czynnosc, osobaIds: osobaId ? [osobaId] : [], sprawaIds, ids: [id] });
  }
}

async function insertFile(tx: EntityManager, pismoId: string, dokumentId: string): Promise<void> {
  await tx.insert(PismoPlik, tx.create(PismoPlik, { id: newId(), pismoId, dokumentId }));
}
