import { Injectable } from '@nestjs/common';
import { RejestrPism } from '@ostoja/akta';
import { getPrincipal } from '@ostoja/database';
import { DokumentService, LetterRenderer, SignaturePort } from '@ostoja/documents';
import { formatPolishDate, notFound, type PlainDate } from '@ostoja/kernel';
import { DecyzjaAktaService } from './decyzja-akta.service.js';
import type { Decyzja } from '../decyzja.entity.js';
import type { PodpisDecyzji } from './decyzja-letter.js';

/** The letter of a decision: a draft while it is prepared, and for good the bytes that were issued. */
@Injectable()
export class DecyzjaPismoService {
  constructor(
    private readonly akta: DecyzjaAktaService,
    private readonly letters: LetterRenderer,
    private readonly dokumenty: DokumentService,
    private readonly signature: SignaturePort,
    private readonly rejestr: RejestrPism,
  ) {}

  /** PDF/UA of the decision. Errors: 404, `DOCUMENTS.CHARACTER_UNPRINTABLE`. */
  async open(decyzja: Decyzja): Promise<Buffer> {
    if (decyzja.pismoId) return (await this.dokumenty.open(decyzja.pismoId)).bytes;
    if (decyzja.organ === 'pomost') throw notFound('pismo tej decyzji: wydano ją w POMOST');
    if (decyzja.organ === 'sko') throw notFound('pismo ośrodka: tę decyzję wydało SKO, jej egzemplarz jest w aktach');
    const akta = await this.akta.load(decyzja);
    return this.letters.render(this.akta.letter(decyzja, akta, null));
  }

  /** Sets the signed letter, keeps its bytes and enters it into the register and the akta, in the caller's transaction. Errors: 409 `DECYZJA.INCOMPLETE`, `DECYZJA.CALCULATION_OUTDATED`. */
  async issue(decyzja: Decyzja, dzien: PlainDate, upowaznienie: { numer: string; wImieniu: string }, podpisujacy: { nazwa: string; stanowisko: string }): Promise<string> {
    const akta = await this.akta.loadReady(decyzja);
    const podpis: PodpisDecyzji & { data: PlainDate } = { ...podpisujacy, wImieniu: upowaznienie.wImieniu, upowaznienie: upowaznienie.numer, data: dzien };
    const tresc = this.letters.render(this.akta.letter(decyzja, akta, podpis));
    const signed = await this.signature.sign({ tresc, podpisujacyId: getPrincipal().uzytkownikId, dzien });
    const { komorkaId, kragId, osobaId, sprawaId, postepowanieId } = decyzja;
    const place = { nazwa: `Decyzja ${akta.row.znak} z ${dzien}.pdf`, rodzaj: 'pismo' as const, klasa: 'decyzja' as const, komorkaId, kragId, osobaId, sprawaId, wystawiono: dzien };
    const { dokumentId } = await this.dokumenty.store(signed.tresc, 'application/pdf', place);
    await this.rejestr.registerOutgoing({
      komorkaId, kragId, sprawy: [{ sprawaId, postepowanieId, osobaId }], rodzaj: 'decyzja', tytul: `Decyzja z ${formatPolishDate(dzien)}`, korespondent: { osobaId }, dataPisma: dzien, dokumentIds: [dokumentId],
    });
    return dokumentId;
  }
}
