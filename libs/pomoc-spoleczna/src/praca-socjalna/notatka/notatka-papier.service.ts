import { Injectable } from '@nestjs/common';
import { AktaService } from '@ostoja/akta';
import { AuditLog } from '@ostoja/audit';
import { DokumentService, LetterRenderer } from '@ostoja/documents';
import { type Sprawa, SprawaService } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import type { OtwartaNotatka } from './notatka.store.js';
import { toNotatkaLetter } from './notatka-wydruk.js';

const NAMES = `
  select j.nazwa, k.nazwa as komorka, coalesce(k.adres, j.adres) as adres, o.imie || ' ' || o.nazwisko as osoba,
    coalesce(u.imie || ' ' || u.nazwisko, u.login) as autor
  from pomoc_spoleczna.notatka n
  join access.komorka k on k.jednostka_id = n.jednostka_id and k.id = n.komorka_id
  join access.jednostka j on j.jednostka_id = n.jednostka_id
  join osoba.osoba o on o.jednostka_id = n.jednostka_id and o.id = n.osoba_id
  join access.uzytkownik u on u.jednostka_id = n.jednostka_id and u.id = n.autor_id
  where n.id = $1`;

interface Names {
  readonly nazwa: string;
  readonly komorka: string;
  readonly adres: string;
  readonly osoba: string;
  readonly autor: string;
}

/** The note as a paper in the akta: bytes that no longer change, under the next number of the index. */
@Injectable()
export class NotatkaPapierService {
  constructor(
    private readonly renderer: LetterRenderer,
    private readonly dokumenty: DokumentService,
    private readonly akta: AktaService,
    private readonly sprawy: SprawaService,
    private readonly audit: AuditLog,
  ) {}

  /** Prints the note and puts it into the akta of the case, in the caller's transaction. Errors: 403. */
  async file(tx: EntityManager, opened: OtwartaNotatka, sprawa: Sprawa, powod: string): Promise<void> {
    const { id, osobaId, dzien } = opened.notatka;
    const { komorkaId, kragId, id: sprawaId, znak } = sprawa;
    const [names] = await tx.query<Names[]>(NAMES, [id]);
    const { nazwa, komorka, adres, osoba, autor } = names!;
    const pdf = await this.renderer.render(toNotatkaLetter(opened, { nadawca: [nazwa, komorka, adres], osoba, autor, znak }));
    const { dokumentId } = await this.dokumenty.store(pdf, 'application/pdf', { nazwa: 'Notatka z pracy socjalnej', rodzaj: 'pismo', klasa: 'praca-socjalna', komorkaId, osobaId, sprawaId, kragId });
    const { id: postepowanieId } = await this.sprawy.getCurrentPostepowanie(sprawaId);
    await this.akta.include({
      sprawaId, postepowanieId, komorkaId, kragId, osobaId: sprawa.osobaId, rodzaj: 'notatka-pracy-socjalnej', tytul: 'Notatka z pracy socjalnej', dzien, podstawa: 'przekazanie', dokumentId, powod,
    });
    await this.audit.write({ zasob: 'notatka', czynnosc: 'przekazanie-do-akt', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id, dokumentId] });
  }
}
