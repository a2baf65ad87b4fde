import { Injectable } from '@nestjs/common';
import { RejestrPism } from '@ostoja/akta';
import { AuditLog } from '@ostoja/audit';
import { getPrincipal } from '@ostoja/database';
import { DokumentService, LetterRenderer, SignaturePort } from '@ostoja/documents';
import type { SzablonPisma } from '../otoczenie-pisma.js';
import type { PodpisPisma } from '../sklad/pismo-letter.js';
import { PismoSkladService } from '../sklad/pismo-sklad.service.js';
import type { Pismo } from '../pismo.entity.js';

/** Makes the issued paper of a letter: signed bytes in the files of the case, a number in the register, an item of the akta. */
@Injectable()
export class PismoWydanieService {
  constructor(
    private readonly sklad: PismoSkladService,
    private readonly letters: LetterRenderer,
    private readonly signature: SignaturePort,
    private readonly dokumenty: DokumentService,
    private readonly rejestr: RejestrPism,
    private readonly audit: AuditLog,
  ) {}

  /** Runs in the caller's transaction. Errors: 403, `DOCUMENTS.CHARACTER_UNPRINTABLE`. */
  async issue(pismo: Pismo, szablon: SzablonPisma, podpis: PodpisPisma): Promise<Pick<Pismo, 'list' | 'dokumentId' | 'rejestrId' | 'numer'>> {
    const { komorkaId, kragId, osobaId, sprawaId, postepowanieId } = pismo;
    const list = await this.sklad.letter(pismo, podpis);
    const { tresc } = await this.signature.sign({ tresc: this.letters.render(list), podpisujacyId: getPrincipal().uzytkownikId, dzien: podpis.data });
    const nazwa = `${szablon.nazwa} ${list.znak} z ${podpis.data}.pdf`;
    const { dokumentId } = await this.dokumenty.store(tresc, 'application/pdf', { nazwa, rodzaj: 'pismo', komorkaId, kragId, osobaId, sprawaId, wystawiono: podpis.data });
    const { id: rejestrId, numerRejestru: numer } = await this.rejestr.registerOutgoing({
      komorkaId, kragId, sprawy: [{ sprawaId, postepowanieId, osobaId }], rodzaj: szablon.rodzaj, tytul: szablon.nazwa,
      korespondent: pismo.adresat ? { nazwa: pismo.adresat.nazwa } : szablon.adresat === 'strona' ? { osobaId } : { nazwa: list.adresat.join(' ') },
      dataPisma: podpis.data, dokumentIds: [dokumentId],
    });
    return { list, dokumentId, rejestrId, numer };
  }

  /** Notes the issue in the access log, in the caller's transaction. */
  async record({ id, osobaId, sprawaId }: Pismo): Promise<void> {
    await this.audit.write({ zasob: 'pismo-sprawy', czynnosc: 'podpisanie', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}
