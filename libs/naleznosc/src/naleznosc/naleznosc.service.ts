import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import type { ClassifiedAmount } from '@ostoja/finanse';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, Money, newId, type PlainDate, yearOf } from '@ostoja/kernel';
import { assertMay, SprawaService } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { wrongState } from '../naleznosc.errors.js';
import { PrawoNaleznosci } from '../prawo-naleznosci.js';
import { addLines, sumLines } from '../rozliczenie/lines.js';
import { lockNaleznosc } from '../rozliczenie/rozliczenie.service.js';
import { classifyMonths } from './available.js';
import { type MiesiacNalezny, Naleznosc, type Przyczyna, type RodzajNaleznosci } from './naleznosc.entity.js';
import { ObliczenieNaleznosciService } from './obliczenie-naleznosci.service.js';

/** A claim as it is prepared. */
export interface NowaNaleznosc {
  /** Who owes it; the party of the case unless another is named. */
  readonly osobaId: string | null;
  readonly sprawaId: string;
  readonly rodzaj: RodzajNaleznosci;
  readonly przyczyna: Przyczyna | null;
  readonly opis: string;
  readonly miesiace: readonly MiesiacNalezny[];
  /** Amount and line of what is not an undue benefit; the line also of benefits that another system paid. */
  readonly kwota: Money | null;
  readonly linia: Omit<ClassifiedAmount, 'kwota'> | null;
}

/** What a column of money holds. */
const NAJWIECEJ = Money.parse('9999999999.99');

/** Claims of the centre, from their draft on. */
@Injectable()
export class NaleznoscService {
  constructor(
    private readonly database: Database,
    private readonly sprawy: SprawaService,
    private readonly obliczenia: ObliczenieNaleznosciService,
    private readonly prawo: PrawoNaleznosci,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Prepares a claim; a decision has to establish it (art. 104 ust. 3 ups). Answers the id.
   * Errors: 403, 404, 409 `NALEZNOSC.MONTH_CLAIMED`, 422 `NALEZNOSC.GROUND_MISSING`, `NALEZNOSC.MONTH_INVALID`, `NALEZNOSC.LINE_MISSING`, `NALEZNOSC.NOTHING_OWED`, `NALEZNOSC.AMOUNT_TOO_HIGH`, `NALEZNOSC.PERSON_UNKNOWN`.
   */
  async create(nowa: NowaNaleznosc): Promise<string> {
    return this.database.transaction(async (tx) => {
      const sprawa = await this.sprawy.getSprawa(nowa.sprawaId);
      await assertMay(tx, 'naleznosc:naleznosc:create', sprawa.komorkaId);
      const { klasyfikacja, miesiace, obliczenie } = await this.reckon(tx, nowa);
      const kwota = sumLines(klasyfikacja).toString();
      if (kwota === '0.00') throw new DomainError('NALEZNOSC.NOTHING_OWED', 'Nie ma kwoty do zwrotu.', { field: 'miesiace', provision: 'art. 104 ust. 7 ustawy o pomocy społecznej' });
      if (Money.parse(kwota).compare(NAJWIECEJ) > 0) throw new DomainError('NALEZNOSC.AMOUNT_TOO_HIGH', 'Suma miesięcy jest wyższa, niż może mieć jedna należność.', { field: 'miesiace' });
      const { komorkaId, kragId, id: sprawaId } = sprawa;
      const naleznosc = tx.create(Naleznosc, {
        id: newId(), ...(await nextNumer(tx, this.clock.today())), osobaId: nowa.osobaId ?? sprawa.osobaId, sprawaId, komorkaId, kragId, ksiegowanaWId: komorkaId,
        rodzaj: nowa.rodzaj, przyczyna: nowa.przyczyna, opis: nowa.opis, miesiace, obliczenie, kwota, klasyfikacja, pozostalo: kwota, pozostale: klasyfikacja,
        utworzylId: getPrincipal().uzytkownikId, utworzono: this.clock.now(),
      });
      await tx.save(naleznosc);
      await this.record(naleznosc, 'utworzenie');
      return naleznosc.id;
    });
  }

  /** The head demands repayment although no instruction is recorded, and says why. Errors: 404, 403, 412, 409 `NALEZNOSC.STATE`. */
  async waiveInstruction(id: string, wersja: number, powod: string): Promise<void> {
    await this.change(id, wersja, 'naleznosc:decyzja:sign', 'odstapienie-od-pouczenia', (naleznosc) => {
      if (naleznosc.stan !== 'projekt' || naleznosc.przyczyna !== 'niepoinformowanie_o_zmianie') throw wrongState('Pouczenie jest potrzebne tylko przed wydaniem decyzji o zwrocie z powodu niezgłoszenia zmiany.');
      Object.assign(naleznosc, { bezPouczeniaPowod: powod, bezPouczeniaId: getPrincipal().uzytkownikId });
    });
  }

  /** Gives up a draft. Errors: 404, 403, 412, 409 `NALEZNOSC.STATE`. */
  async withdraw(id: string, wersja: number): Promise<void> {
    await this.change(id, wersja, 'naleznosc:naleznosc:create', 'wycofanie', (naleznosc) => {
      if (naleznosc.stan !== 'projekt') throw wrongState('Wycofać można tylko należność, o której nie wydano decyzji.');
      naleznosc.stan = 'wycofana';
    });
  }

  /** From the day on it is deducted from current benefits; null stops it. Errors: 404, 403, 412, 409 `NALEZNOSC.STATE`, `NALEZNOSC.NOT_DEDUCTIBLE`, `NALEZNOSC.LAPSED`. */
  async setDeduction(id: string, wersja: number, od: PlainDate | null): Promise<void> {
    await this.change(id, wersja, 'naleznosc:decyzja:sign', 'potracanie', async (naleznosc) => {
      if (naleznosc.ostateczna === null || naleznosc.stan !== 'ustalona') throw wrongState('Potrącać można dopiero należność ustaloną ostateczną decyzją.');
      if (naleznosc.rodzaj !== 'nienalezne_swiadczenie' && naleznosc.rodzaj !== 'oplata_art_97') {
        throw new DomainError('NALEZNOSC.NOT_DEDUCTIBLE', 'Z bieżących świadczeń potrąca się tylko opłaty z art. 97 i nienależnie pobrane świadczenia pieniężne.', { status: 409, provision: 'art. 104 ust. 2 ustawy o pomocy społecznej' });
      }
      if (od !== null && (await this.prawo.isLapsed(naleznosc, this.clock.today()))) {
        throw new DomainError('NALEZNOSC.LAPSED', 'Ta należność jest przedawniona, więc nie można jej potrącać.', { status: 409, provision: 'art. 104 ust. 5-6 ustawy o pomocy społecznej' });
      }
      naleznosc.potracenieOd = od;
    });
  }

  private async reckon(tx: EntityManager, { sprawaId, rodzaj, przyczyna, miesiace, kwota, linia }: NowaNaleznosc) {
    if (rodzaj !== 'nienalezne_swiadczenie') {
      if (!kwota || !linia || przyczyna || miesiace.length > 0) throw new DomainError('NALEZNOSC.GROUND_MISSING', 'Dla tej należności podaj kwotę i klasyfikację, bez przyczyny i miesięcy.', { field: 'kwota' });
      return { klasyfikacja: addLines([{ ...linia, kwota: kwota.toString() }]), miesiace: [], obliczenie: null };
    }
    if (!przyczyna || miesiace.length === 0) throw new DomainError('NALEZNOSC.GROUND_MISSING', 'Podaj przyczynę i miesiące nienależnie pobranego świadczenia.', { field: 'przyczyna', provision: 'art. 6 pkt 16 ustawy o pomocy społecznej' });
    return this.obliczenia.calculate(this.clock.today(), przyczyna, miesiace, await classifyMonths(tx, sprawaId, miesiace, linia));
  }

  private async change(id: string, wersja: number, permission: string, czynnosc: string, work: (naleznosc: Naleznosc) => void | Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const naleznosc = await lockNaleznosc(tx, id);
      await assertMay(tx, permission, naleznosc.komorkaId);
      assertVersion(naleznosc.wersja, wersja);
      await work(naleznosc);
      await tx.save(naleznosc);
      await this.record(naleznosc, czynnosc);
    });
  }

  private async record({ id, osobaId, sprawaId }: Naleznosc, czynnosc: string): Promise<void> {
    await this.audit.write({ zasob: 'naleznosc', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}

/** The next number of the year. What the caller may not see counts too, so a function of the database finds it. */
async function nextNumer(tx: EntityManager, dzien: PlainDate): Promise<{ rok: number; numer: number }> {
  const rok = yearOf(dzien);
  const [row] = await tx.query<{ numer: number }[]>('select naleznosc.nastepny_numer($1) as numer', [rok]);
  return { rok, numer: row!.numer };
}
