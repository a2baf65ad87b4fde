import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { DokumentService } from '@ostoja/documents';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, type PlainDate } from '@ostoja/kernel';
import { otherPlace } from '../akta.errors.js';
import { AktaService } from '../karta/akta.service.js';
import { getMiejsce, type MiejsceSprawy, SprawaPort } from '../sprawa.port.js';
import { assertNotLater } from './pismo.policy.js';
import { PismoPlik } from './pismo-plik.entity.js';
import type { PismoRejestru } from './pismo-rejestru.entity.js';
import { lockPismo } from './pismo.store.js';
import { PrzekazaniePisma } from './przekazanie/przekazanie-pisma.entity.js';

/** Passing of a paper from outside the akta: when and why. */
export interface Przekazanie {
  readonly dzien: PlainDate;
  readonly powod: string;
}

/** The way of a paper into the akta of a case after it was registered. */
@Injectable()
export class PismoSprawaService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sprawy: SprawaPort,
    private readonly akta: AktaService,
    private readonly dokumenty: DokumentService,
    private readonly audit: AuditLog,
  ) {}

  /** Attaches a paper that is in no case, or in others, to a case. Errors: 404, 403, 412, 409 `AKTA.OUTSIDE_AKTA`, `AKTA.OTHER_PLACE`, `AKTA.PAPER_IN_AKTA`. */
  async assign(id: string, sprawaId: string, wersja: number): Promise<void> {
    await this.place(id, sprawaId, wersja, async (pismo, miejsce) => {
      if (pismo.pozaAktami) {
        throw new DomainError('AKTA.OUTSIDE_AKTA', 'Pismo jest poza aktami. Przekaż je formalnie do akt: podaj dzień i powód.', { status: 409, provision: 'art. 73 § 1 KPA' });
      }
      await this.akta.includePismo(pismo, miejsce, { podstawa: pismo.kierunek === 'przychodzace' ? 'wplyw' : 'wydanie' });
      return 'przypisanie-do-sprawy';
    });
  }

  /** Passes a paper kept outside to the akta of a case; from then on the party may see it (KPA 73). Errors: 404, 403, 412, 422, 409 `AKTA.IN_AKTA_ALREADY`, `AKTA.OTHER_PLACE`. */
  async pass(id: string, sprawaId: string, przekazanie: Przekazanie, wersja: number): Promise<void> {
    assertNotLater('dzien', przekazanie.dzien, this.clock.today());
    await this.place(id, sprawaId, wersja, async (pismo, miejsce) => {
      if (!pismo.pozaAktami) throw new DomainError('AKTA.IN_AKTA_ALREADY', 'To pismo nie jest poza aktami.', { status: 409 });
      if (przekazanie.dzien < pismo.dzien) throw new DomainError('AKTA.PASSED_BEFORE_PAPER', 'Pismo nie mogło zostać przekazane przed dniem, w którym powstało.', { field: 'dzien' });
      pismo.pozaAktami = false;
      await this.akta.includePismo(pismo, miejsce, { podstawa: 'przekazanie', dzienWlaczenia: przekazanie.dzien, powod: przekazanie.powod });
      return 'przekazanie-do-akt';
    });
  }

  private async place(id: string, sprawaId: string, wersja: number, work: (pismo: PismoRejestru, miejsce: MiejsceSprawy) => Promise<string>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const pismo = await lockPismo(tx, id);
      const miejsce = await getMiejsce(this.sprawy, sprawaId);
      assertVersion(pismo.wersja, wersja);
      // A paper follows its first case into the sealed circle; later it moves no more.
      const isFree = pismo.sprawaIds.length === 0 && pismo.kragId === null;
      if (pismo.komorkaId !== miejsce.komorkaId || (!isFree && pismo.kragId !== miejsce.kragId)) throw otherPlace();
      if (await tx.existsBy(PrzekazaniePisma, { pismoId: id, stan: 'w-drodze' })) throw new DomainError('AKTA.PAPER_ON_ITS_WAY', 'To pismo jest w drodze do innej jednostki. Cofnij przekazanie albo poczekaj na zwrot.', { status: 409 });
      pismo.kragId = miejsce.kragId;
      const czynnosc = await work(pismo, miejsce);
      pismo.osobaId ??= miejsce.osobaId;
      pismo.sprawaIds = [...pismo.sprawaIds, sprawaId];
      for (const { dokumentId } of await tx.find(PismoPlik, { where: { pismoId: id } })) await this.dokumenty.assignToSprawa(dokumentId, miejsce);
      await tx.save(pismo);
      await this.audit.write({ zasob: 'pismo', czynnosc, osobaIds: [pismo.osobaId], sprawaIds: pismo.sprawaIds, ids: [id] });
    });
  }
}
