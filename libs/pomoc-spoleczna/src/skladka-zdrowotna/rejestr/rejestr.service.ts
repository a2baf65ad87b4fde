import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, firstDay, Money, newId, notFound, type PlainMonth } from '@ostoja/kernel';
import { bezPostepu, type Postep } from '@ostoja/wyplata';
import type { EntityManager } from 'typeorm';
import { writeKedu } from '../kedu/kedu-document.js';
import { getKeduVersion } from '../kedu/kedu-version.js';
import { validateKedu } from '../kedu/validate-kedu.js';
import type { NaliczonaPozycja } from '../naliczenie/naliczenie.js';
import { type NaliczenieMiesiaca, NaliczenieService } from '../naliczenie/naliczenie.service.js';
import { registerUnchanged } from '../skladka.errors.js';
import { fileName, toKeduSet } from './rejestr-file.js';
import { RejestrLedger, settle } from './rejestr.ledger.js';
import { PlikKedu } from './plik-kedu.entity.js';
import { RejestrSkladek } from './rejestr-skladek.entity.js';
import { Skladka } from './skladka.entity.js';

/** Steps of passing a month on, for its progress: reckoned, written and checked, kept, entered. */
const STEPS = 4;

/** Passes the contributions of a month to the staff department: frozen, entered in the books, and with the file checked against its schema. */
@Injectable()
export class RejestrService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly naliczenie: NaliczenieService,
    private readonly books: RejestrLedger,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Freezes the month; one that was passed on before is corrected by its next number. Answers the id.
   * Errors: those of the reckoning, `POMOC_SPOLECZNA.REGISTER_UNCHANGED`, `POMOC_SPOLECZNA.REGISTER_EMPTY`, `POMOC_SPOLECZNA.KEDU_INVALID`,
   * `POMOC_SPOLECZNA.REGISTER_PASSED` and those of the ledger (409).
   */
  async pass(miesiac: PlainMonth, postep: Postep = bezPostepu): Promise<string> {
    return this.database.transaction(async (tx) => {
      const month = await this.naliczenie.reckon(miesiac);
      await postep.report(1, STEPS);
      if (month.numer > 1 && month.pozycje.every(isUnchanged)) throw registerUnchanged();
      const rejestr = this.freeze(tx, month);
      const skladki = month.pozycje.map((line, i) => freezeLine(tx, rejestr.id, line, i + 1));
      const version = getKeduVersion(rejestr.przekazano);
      const file = writeKedu(version, toKeduSet(rejestr, month.platnik, skladki));
      validateKedu(version, file);
      rejestr.plikSha256 = sha256(file);
      await postep.report(2, STEPS);
      await tx.save(rejestr);
      await tx.save(skladki, { chunk: 500 });
      await tx.save(tx.create(PlikKedu, { id: rejestr.id, tresc: file }));
      await postep.report(3, STEPS);
      await this.books.enter(tx, rejestr);
      await this.audit.write({ zasob: 'rejestr-skladek', czynnosc: 'przekazanie', osobaIds: skladki.map(({ osobaId }) => osobaId), ids: [rejestr.id] });
      await postep.report(STEPS, STEPS);
      return rejestr.id;
    });
  }

  /** The file for the payroll program, the same bytes each time; the access log gets everybody in it. Errors: 404. */
  async openFile(id: string): Promise<{ nazwa: string; bytes: Buffer }> {
    return this.database.transaction(async (tx) => {
      const [rejestr, plik] = [await tx.findOneBy(RejestrSkladek, { id }), await tx.findOneBy(PlikKedu, { id })];
      if (!rejestr || !plik) throw notFound('rejestr składek');
      const people = await tx.find(Skladka, { select: { osobaId: true }, where: { rejestrId: id } });
      await this.audit.read({ zasob: 'kedu', osobaIds: [...new Set(people.map(({ osobaId }) => osobaId))], ids: [id], cel: 'eksport' });
      return { nazwa: fileName(rejestr.miesiac, rejestr.identyfikator), bytes: plik.tresc };
    });
  }

  private freeze(tx: EntityManager, { miesiac, numer, platnik, pozycje, poprzednieMiesiaca }: NaliczenieMiesiaca): RejestrSkladek {
    const rozliczenie = settle(pozycje, poprzednieMiesiaca);
    const today = this.clock.today();
    return tx.create(RejestrSkladek, {
      id: newId(), miesiac: firstDay(miesiac), numer, identyfikator: String(platnik.numerKompletu + numer - 1).padStart(2, '0'), platnikId: platnik.id,
      wersjaKedu: getKeduVersion(today).wersja, osoby: new Set(pozycje.filter(({ skladka }) => !skladka.isZero).map(({ osoba_id }) => osoba_id)).size,
      sumaPodstaw: Money.sum(pozycje.map(({ podstawa }) => podstawa)).toString(), suma: Money.sum(pozycje.map(({ skladka }) => skladka)).toString(),
      doZaplaty: Money.sum(rozliczenie.map(({ kwota }) => Money.parse(kwota))).toString(), rozliczenie,
      przekazano: today, zapisano: this.clock.now(), przekazalId: getPrincipal().uzytkownikId, zaplacono: null, zaplacilId: null,
    });
  }
}

const isUnchanged = ({ zmiana, zgloszenie_od, wyrejestrowanie_od }: NaliczonaPozycja): boolean => zmiana === 'bez-zmian' && zgloszenie_od === null && wyrejestrowanie_od === null;

function sha256(file: Buffer): string {
  return createHash('sha256').update(file).digest('hex');
}

function freezeLine(tx: EntityManager, rejestrId: string, line: NaliczonaPozycja, lp: number): Skladka {
  return tx.create(Skladka, {
    id: newId(), rejestrId, lp, przyznanieId: line.przyznanie_id, osobaId: line.osoba_id, komorkaId: line.komorka_id, kragId: line.krag_id, nazwisko: line.nazwisko, imie: line.imie,
    pesel: line.pesel, dane: line.dane, tytul: line.tytul, kodTytulu: line.kod_tytulu, podstawa: line.podstawa.toString(), skladka: line.skladka.toString(), zmiana: line.zmiana,
    zgloszenieOd: line.zgloszenie_od, wyrejestrowanieOd: line.wyrejestrowanie_od, przyczyna: line.przyczyna,
  });
}
