import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { DokumentService } from '@ostoja/documents';
import { Clock, DomainError, newId, notFound } from '@ostoja/kernel';
import { AktaService } from '../karta/akta.service.js';
import { assertNotLater } from '../rejestr/pismo.policy.js';
import { assertMayCopy, RODZAJE_SKANOW } from '../rejestr/plik/rodzaj-skanu.js';
import { getMiejsce, SprawaPort } from '../sprawa.port.js';
import type { OkazanieRequest } from './okazanie.dto.js';
import { Okazanie } from './okazanie.entity.js';

/** Originals that people show, and the copies certified by whom they were shown to. */
@Injectable()
export class OkazanieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sprawy: SprawaPort,
    private readonly akta: AktaService,
    private readonly dokumenty: DokumentService,
    private readonly audit: AuditLog,
  ) {}

  /** Notes in the akta that an original was shown. Errors: 404 sprawa, 403, 422. */
  async record(sprawaId: string, { rodzaj_dokumentu: rodzajDokumentu, opis, okazal, dzien, liczba_stron: liczbaStron = null }: OkazanieRequest): Promise<Okazanie> {
    assertNotLater('dzien', dzien, this.clock.today());
    return this.database.transaction(async (tx) => {
      const { znak: _, postepowanieId, ...place } = await getMiejsce(this.sprawy, sprawaId);
      const fields = { rodzajDokumentu, opis, okazal, dzien, liczbaStron, kopiaId: null, pracownikId: getPrincipal().uzytkownikId, zapisano: this.clock.now() };
      const okazanie = tx.create(Okazanie, { id: newId(), ...place, ...fields });
      await tx.insert(Okazanie, okazanie);
      const tytul = `Okazano: ${RODZAJE_SKANOW[rodzajDokumentu]}, ${opis}`;
      await this.akta.include({ ...place, postepowanieId, rodzaj: rodzajDokumentu, tytul, dzien, podstawa: 'okazanie', okazanieId: okazanie.id });
      await this.audit.write({ zasob: 'okazanie', czynnosc: 'utworzenie', osobaIds: [place.osobaId], sprawaIds: [sprawaId], ids: [okazanie.id] });
      return okazanie;
    });
  }

  /**
   * Keeps the copy, certified by the worker to whom the original was shown. Errors: 404, 409 `AKTA.COPY_EXISTS`, 403 `AKTA.CERTIFIER`,
   * 422 `AKTA.IDENTITY_CARD_COPY`, those of `DokumentService.storeUpload`.
   */
  async certify(id: string, bytes: Uint8Array): Promise<Okazanie> {
    return this.database.transaction(async (tx) => {
      const okazanie = await tx.findOneBy(Okazanie, { id });
      if (!okazanie) throw notFound('okazany dokument');
      assertMayCopy(okazanie.rodzajDokumentu);
      if (okazanie.pracownikId !== getPrincipal().uzytkownikId) {
        throw new DomainError('AKTA.CERTIFIER', 'Kopię poświadcza pracownik, któremu okazano oryginał.', { status: 403, provision: 'art. 76a § 2b KPA' });
      }
      if (okazanie.kopiaId) throw new DomainError('AKTA.COPY_EXISTS', 'Kopia tego dokumentu jest już w aktach.', { status: 409 });
      const { komorkaId, kragId, osobaId, sprawaId } = okazanie;
      const nazwa = `Kopia poświadczona: ${RODZAJE_SKANOW[okazanie.rodzajDokumentu]}`;
      const { dokumentId } = await this.dokumenty.storeUpload(bytes, { nazwa, rodzaj: 'skan', komorkaId, kragId, osobaId, sprawaId });
      okazanie.kopiaId = dokumentId;
      await tx.save(okazanie);
      await this.audit.write({ zasob: 'okazanie', czynnosc: 'poswiadczenie', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id, dokumentId] });
      return okazanie;
    });
  }
}
