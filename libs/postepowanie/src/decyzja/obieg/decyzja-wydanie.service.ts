import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@ostoja/kernel';
import { type EntityManager, In } from 'typeorm';
import { ZALATWIENIE } from '../../procedura/czesci/stany.js';
import { ProceduraService } from '../../procedura/procedura.service.js';
import { SprawaService } from '../../sprawa/sprawa.service.js';
import { Termin } from '../../termin/termin.entity.js';
import { resztaZadania } from '../../wniosek/czesc-zadania.policy.js';
import { WniosekService } from '../../wniosek/wniosek.service.js';
import type { Decyzja } from '../decyzja.entity.js';

/** The act of issuing a decision; one about a part of the demand leaves the rest open (KPA 104 § 2). */
@Injectable()
export class DecyzjaWydanieService {
  constructor(private readonly procedura: ProceduraService, private readonly sprawy: SprawaService, private readonly wnioski: WniosekService) {}

  /** The rest goes on in a proceeding of its own in the same sprawa, until the day by which the whole had to be settled. Errors: 409 of the procedure. */
  async issue(tx: EntityManager, { id, postepowanieId, sprawaId, czesc, rozstrzygniecie }: Decyzja, dzien: PlainDate): Promise<void> {
    const termin = await tx.findOne(Termin, { where: { postepowanieId, rodzaj: In(ZALATWIENIE), stan: In(['biegnie', 'wstrzymany']) }, order: { id: 'desc' } });
    const postepowanie = await this.procedura.transition(postepowanieId, 'wydanie', { dzien, dane: { decyzja_id: id, rozstrzygniecie } });
    if (!czesc) return;
    const found = await this.wnioski.findWniosekOfSprawa(sprawaId);
    if (!found) return;
    await this.procedura.open(await this.sprawy.getSprawa(sprawaId), {
      rodzaj: 'reszta', procedura: postepowanie.proceduraKod, przejscie: 'wszczecie-reszty', dzien,
      czesc: resztaZadania(postepowanie.czesc ?? found.zadanie, czesc, czesc.reszta ?? czesc.opis), dane: { decyzja_id: id, termin: termin?.data ?? dzien },
    });
  }
}
