import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { DomainError } from '@ostoja/kernel';
import { otherPlace } from '../akta.errors.js';
import { getMiejsce, SprawaPort } from '../sprawa.port.js';
import { type DowodDoreczeniaRequest, type NadanieRequest, type PismoPrzychodzaceRequest, type PismoWychodzaceRequest, toKorespondent } from './pismo.dto.js';
import { PismoPlik } from './pismo-plik.entity.js';
import { lockPismo } from './pismo.store.js';
import { RejestrPism } from './rejestr-pism.js';

type Request = PismoPrzychodzaceRequest | PismoWychodzaceRequest;

/** What a clerk enters by hand. The case, if any, says in which circle the paper lies. */
@Injectable()
export class PismoZapisService {
  constructor(private readonly database: Database, private readonly rejestr: RejestrPism, private readonly sprawy: SprawaPort) {}

  /** Answers the id. Errors: 404 sprawa, 403, 409 `AKTA.OTHER_PLACE`, 422 of `pismo.policy`. */
  async registerIncoming(request: PismoPrzychodzaceRequest): Promise<string> {
    const { kanal, data_pisma: dataPisma, data_nadania: dataNadania, data_wplywu: dataWplywu, poza_aktami: pozaAktami } = request;
    return this.database.transaction(async () =>
      (await this.rejestr.registerIncoming({ ...(await this.common(request)), kanal, dataPisma, dataNadania, dataWplywu, pozaAktami })).id);
  }

  /** Answers the id. Errors: as `registerIncoming`. */
  async registerOutgoing(request: PismoWychodzaceRequest): Promise<string> {
    return this.database.transaction(async () => (await this.rejestr.registerOutgoing({ ...(await this.common(request)), dataPisma: request.data_pisma })).id);
  }

  /** Errors: 404, 403, 412, 422. */
  async recordSending(id: string, { kanal, data_nadania: dataNadania, numer_przesylki: numerPrzesylki }: NadanieRequest, wersja: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      assertVersion((await lockPismo(tx, id)).wersja, wersja);
      await this.rejestr.recordSending(id, { kanal, dataNadania, numerPrzesylki });
    });
  }

  /** Errors: 404, 403, 412, 422 `AKTA.PROOF_FILE` for a file of another paper. */
  async recordProof(id: string, { rodzaj, doreczono, dokument_id: dokumentId }: DowodDoreczeniaRequest, wersja: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      assertVersion((await lockPismo(tx, id)).wersja, wersja);
      if (dokumentId && !(await tx.existsBy(PismoPlik, { pismoId: id, dokumentId }))) {
        throw new DomainError('AKTA.PROOF_FILE', 'Dowodem może być tylko plik dołączony do tego pisma.', { field: 'dokument_id' });
      }
      await this.rejestr.recordProof(id, { rodzaj, doreczono, dokumentId });
    });
  }

  private async common(request: Request) {
    const miejsce = request.sprawa_id ? await getMiejsce(this.sprawy, request.sprawa_id) : null;
    if (miejsce && miejsce.komorkaId !== request.komorka_id) throw otherPlace();
    return {
      komorkaId: request.komorka_id, kragId: miejsce?.kragId ?? null, sprawy: miejsce ? [miejsce] : [], osobaId: request.osoba_id,
      rodzaj: request.rodzaj, tytul: request.tytul, korespondent: toKorespondent(request),
      liczbaStron: request.liczba_stron, liczbaZalacznikow: request.liczba_zalacznikow, numerPrzesylki: request.numer_przesylki,
    };
  }
}
