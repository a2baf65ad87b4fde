import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, newId, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { ProceduraService } from '../procedura/procedura.service.js';
import type { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { BEZ_TRESCI, Decyzja, type PodstawaOdmowy } from './decyzja.entity.js';
import { stateIllegal } from './decyzja.errors.js';
import { DecyzjaService } from './decyzja.service.js';
import { findReopened, findStanding, lockDecyzja } from './decyzja.store.js';

/** Drafts of decisions that end something instead of ruling on a demand, and the withdrawal of drafts. */
@Injectable()
export class DecyzjaKonczacaService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly procedura: ProceduraService,
    private readonly sprawy: SprawaService,
    private readonly decyzje: DecyzjaService,
  ) {}

  /** Discontinues the proceeding (KPA 105); after a reopening the earlier decision stays, and is carried out again when this is final. Errors: 404, 403, 409 of the procedure, `DECYZJA.DRAFT_EXISTS`. */
  async draftUmorzenie(postepowanieId: string, podstawa: PodstawaOdmowy): Promise<Decyzja> {
    return this.database.transaction(async (tx) => {
      const postepowanie = await this.sprawy.getPostepowanie(postepowanieId);
      await this.procedura.transition(postepowanieId, 'projekt-umorzenia', { dzien: this.clock.today() });
      return this.save(tx, postepowanie, podstawa, { rozstrzygniecie: 'umorzenie', od: null, dotyczyId: await findReopened(tx, postepowanieId) });
    });
  }

  /**
   * Ends the running decision of the sprawa from the day on (KPA 162, art. 106 ust. 5 and 106a ups), in a proceeding opened for it.
   * Errors: 404, 403, 409 of the procedure, `DECYZJA.NOTHING_STANDS`, `DECYZJA.WRONG_PROCEEDING`, `DECYZJA.DRAFT_EXISTS`.
   */
  async draftWygasniecie(postepowanieId: string, podstawa: PodstawaOdmowy, od: PlainDate): Promise<Decyzja> {
    return this.database.transaction(async (tx) => {
      const postepowanie = await this.sprawy.getPostepowanie(postepowanieId);
      if (postepowanie.rodzaj !== 'wygaszenie') {
        throw new DomainError('DECYZJA.WRONG_PROCEEDING', 'Wygaśnięcie decyzji stwierdza się w osobnym postępowaniu: najpierw je wszcznij.', { status: 409, provision: 'art. 162 KPA' });
      }
      const { id: dotyczyId } = await findStanding(tx, postepowanie.sprawaId);
      if (postepowanie.stan !== 'projekt') await this.procedura.transition(postepowanieId, 'projekt', { dzien: this.clock.today() });
      return this.save(tx, postepowanie, podstawa, { rozstrzygniecie: 'wygasniecie', od, dotyczyId });
    });
  }

  /**
   * Ends a reopened proceeding without a new ruling on the matter: the earlier decision stays, or was issued in breach of the law but stays
   * (KPA 151 § 1 pkt 1, § 2). Errors: 404, 403, 409 of the procedure, `DECYZJA.WRONG_PROCEEDING`, `DECYZJA.DRAFT_EXISTS`.
   */
  async draftWznowienie(postepowanieId: string, rozstrzygniecie: 'odmowa-uchylenia' | 'stwierdzenie-naruszenia', podstawa: PodstawaOdmowy): Promise<Decyzja> {
    return this.database.transaction(async (tx) => {
      const postepowanie = await this.sprawy.getPostepowanie(postepowanieId);
      if (postepowanie.rodzaj !== 'wznowienie') {
        throw new DomainError('DECYZJA.WRONG_PROCEEDING', 'Takie rozstrzygnięcie zapada tylko po wznowieniu postępowania.', { status: 409, provision: 'art. 151 KPA' });
      }
      if (postepowanie.stan !== 'projekt') await this.procedura.transition(postepowanieId, 'projekt', { dzien: this.clock.today() });
      return this.save(tx, postepowanie, podstawa, { rozstrzygniecie, od: null, dotyczyId: await findReopened(tx, postepowanieId) });
    });
  }

  /** Takes a draft back for good; another may be made. Errors: 404, 403, 409 after it was handed over, 412. */
  async withdraw(id: string, wersja: number): Promise<Decyzja> {
    return this.database.transaction(async (tx) => {
      const decyzja = await lockDecyzja(tx, id);
      if (decyzja.stan !== 'projekt') throw stateIllegal('Wycofanie projektu', decyzja.stan, 'art. 104 i 107 KPA');
      assertVersion(decyzja.wersja, wersja);
      if (decyzja.rozstrzygniecie === 'umorzenie') await this.procedura.transition(decyzja.postepowanieId, 'wycofanie-umorzenia', { dzien: this.clock.today() });
      decyzja.stan = 'wycofana';
      await tx.save(decyzja);
      await this.decyzje.record('wycofanie', decyzja);
      return decyzja;
    });
  }

  private async save(tx: EntityManager, { id: postepowanieId, sprawaId, komorkaId, kragId }: Postepowanie, podstawaOdmowy: PodstawaOdmowy, ruling: Pick<Decyzja, 'rozstrzygniecie' | 'od' | 'dotyczyId'>): Promise<Decyzja> {
    const { osobaId, swiadczenieKod } = await this.sprawy.getSprawa(sprawaId);
    const decyzja = await tx.save(
      tx.create(Decyzja, {
        ...ruling, id: newId(), postepowanieId, sprawaId, komorkaId, kragId, osobaId, swiadczenieKod, stan: 'projekt', kwota: null, do: null, zakres: {}, oplata: null, obliczenieId: null,
        rygor: false, uzasadnieniePominiete: false, tresc: { ...BEZ_TRESCI, kanal: null, podstawaOdmowy }, przygotowalId: getPrincipal().uzytkownikId, przygotowano: this.clock.now(),
      }),
    );
    await this.decyzje.record('utworzenie', decyzja);
    return this.decyzje.getDecyzja(decyzja.id);
  }
}
