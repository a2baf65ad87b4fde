import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Outbox } from '@ostoja/jobs';
import { Money, type PlainDate } from '@ostoja/kernel';
import { hasPrzejscie, isPossible } from '../../procedura/procedura.registry.js';
import { ProceduraService } from '../../procedura/procedura.service.js';
import { SprawaService } from '../../sprawa/sprawa.service.js';
import { Decyzja } from '../decyzja.entity.js';
import { findReplaced, findSubject, isWithheld } from '../decyzja.store.js';
import { DecyzjaContentPort, DecyzjaEffectPort } from '../decyzja.ports.js';
import { nameCzesc } from './czesc-decyzji.js';

/** Has a granted decision carried out, once. */
@Injectable()
export class DecyzjaWykonanieService {
  constructor(
    private readonly database: Database,
    private readonly procedura: ProceduraService,
    private readonly sprawy: SprawaService,
    private readonly content: DecyzjaContentPort,
    private readonly effect: DecyzjaEffectPort,
    private readonly outbox: Outbox,
  ) {}

  /** From the day on the decision may be carried out; a refusal has nothing to carry out. The caller saves the decision. */
  async begin(decyzja: Decyzja, dzien: PlainDate): Promise<void> {
    const { rozstrzygniecie, wykonalnaOd, kwota, zakres, oplata, od, tresc } = decyzja;
    const subject = await this.database.transaction((tx) => findSubject(tx, decyzja));
    if (wykonalnaOd || (subject && (await this.settleReopening(decyzja, subject, dzien)))) return;
    if (od === null || (rozstrzygniecie !== 'przyznanie' && rozstrzygniecie !== 'wygasniecie')) return;
    await this.endReplaced(decyzja);
    if (subject) await this.endPrevious(subject, od, dzien);
    if (rozstrzygniecie === 'wygasniecie') {
      decyzja.wykonalnaOd = dzien;
      return;
    }
    await this.procedura.transition(decyzja.postepowanieId, await this.actOf(decyzja), { dzien, dane: { decyzja_id: decyzja.id, do: decyzja.do } });
    decyzja.wykonalnaOd = dzien;
    const { znak } = await this.sprawy.getSprawa(decyzja.sprawaId);
    const { id, obliczenieId, postepowanieId, sprawaId, osobaId, komorkaId, kragId, swiadczenieKod } = decyzja;
    await this.effect.becamePayable({
      id, znak, obliczenieId, postepowanieId, sprawaId, osobaId, komorkaId, kragId, swiadczenieKod, kwota: parseMoney(kwota), zakres, oplata: parseMoney(oplata), od, do: decyzja.do,
      czesc: await this.database.transaction((tx) => nameCzesc(tx, id)), kanal: tresc.kanal ?? 'kasa', rachunek: tresc.rachunek, platnaOd: dzien,
    });
    await this.outbox.publish({ type: 'postepowanie.decyzja.payable', jednostkaId: getPrincipal().jednostkaId, payload: { decyzjaId: id } });
  }

  /** SKO left a running decision in force: it is carried out on, unless the centre itself withholds the payment. */
  async resume(decyzja: Decyzja, dzien: PlainDate): Promise<void> {
    const { id, postepowanieId, rozstrzygniecie } = decyzja;
    if (rozstrzygniecie !== 'przyznanie' || (await this.database.transaction((tx) => isWithheld(tx, postepowanieId)))) return;
    await this.procedura.transition(postepowanieId, await this.actOf(decyzja), { dzien, dane: { decyzja_id: id, do: decyzja.do } });
    await this.effect.release(id);
  }

  /** A self-correction or a ruling of SKO stands for the whole decision, from its first day. What SKO rules on was ended as it was annulled. */
  private async endReplaced(decyzja: Decyzja): Promise<void> {
    const annulled = decyzja.organ === 'sko' ? decyzja.dotyczyId : null;
    for (const { id, od } of await this.database.transaction((tx) => findReplaced(tx, decyzja))) {
      if (od !== null && id !== annulled) await this.effect.end(id, od, 'Nowa decyzja w miejsce zaskarżonej (art. 132 § 1 i art. 138 § 1 pkt 2 KPA).');
    }
  }

  /**
   * What a reopening does to the earlier decision (KPA 151): annulled when a new ruling takes its place, else left as it was and carried out again.
   * A refusal rules on the demand anew, so nothing of the earlier grant has a basis; what is to be returned is for a decision of its own (art. 98 ups).
   * True when nothing more is to be carried out.
   */
  private async settleReopening(decyzja: Decyzja, subject: Decyzja, dzien: PlainDate): Promise<boolean> {
    const { rozstrzygniecie, postepowanieId } = decyzja;
    if ((await this.sprawy.getPostepowanie(postepowanieId)).rodzaj !== 'wznowienie') return false;
    if (rozstrzygniecie !== 'przyznanie' && rozstrzygniecie !== 'odmowa') await this.effect.release(subject.id);
    else await this.database.transaction((tx) => tx.update(Decyzja, { id: subject.id }, { stan: 'uchylona' }));
    if (rozstrzygniecie === 'przyznanie') return false;
    if (rozstrzygniecie === 'odmowa') await this.endPrevious(subject, subject.od ?? dzien, dzien);
    decyzja.wykonalnaOd = dzien;
    return true;
  }

  /** What ran in another proceeding because of the decision that this one changes, ends or annuls stops with the month before. */
  private async endPrevious({ id, postepowanieId }: Decyzja, od: PlainDate, dzien: PlainDate): Promise<void> {
    await this.effect.end(id, od, 'Zmiana, uchylenie albo wygaśnięcie decyzji (art. 106 ust. 5 ustawy o pomocy społecznej, art. 151 i 162 KPA).');
    if (isPossible(await this.sprawy.getPostepowanie(postepowanieId), 'wygasniecie')) await this.procedura.transition(postepowanieId, 'wygasniecie', { dzien, dane: { od } });
  }

  /** A one-off benefit needs no updates of the interview; the first edition of the procedure knew one act for both. */
  private async actOf({ swiadczenieKod, postepowanieId }: Decyzja): Promise<string> {
    const { proceduraKod, proceduraWersja } = await this.sprawy.getPostepowanie(postepowanieId);
    const oneOff = 'realizacja-jednorazowa';
    return hasPrzejscie(proceduraKod, proceduraWersja, oneOff) && (await this.content.describe(swiadczenieKod, null)).jednorazowe ? oneOff : 'realizacja';
  }
}

function parseMoney(amount: string | null): Money | null {
  return amount === null ? null : Money.parse(amount);
}
