import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock, DomainError, formatPolishDate, type PlainDate } from '@ostoja/kernel';
import type { Term } from '@ostoja/law';
import { type EntityManager, Raw } from 'typeorm';
import type { Decyzja } from '../decyzja/decyzja.entity.js';
import { findFinal, findStanding } from '../decyzja/decyzja.store.js';
import { dateInFuture } from '../postepowanie.errors.js';
import { ProceduraService } from '../procedura/procedura.service.js';
import type { Sprawa } from '../sprawa/sprawa.entity.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { type KodPodstawy, PODSTAWY } from '../wznowienie/podstawy.js';
import { assertWznowienie, isKolegium, terminPodania } from '../wznowienie/wznowienie.policy.js';
import { Zdarzenie } from '../zdarzenie/zdarzenie.entity.js';
import type { NowePostepowanieRequest, ZlecenieWywiaduRequest } from './postepowanie.dto.js';
import type { Postepowanie } from './postepowanie.entity.js';

/** Orders of interviews, and proceedings about a running decision. */
@Injectable()
export class PostepowanieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly procedura: ProceduraService,
    private readonly sprawy: SprawaService,
    private readonly audit: AuditLog,
  ) {}

  /** The head orders the interview and may name who makes it. Errors: 404, 403, 409 with the provision, 422. */
  async orderWywiad(id: string, request: ZlecenieWywiaduRequest): Promise<Postepowanie> {
    return this.database.transaction(async () => {
      const moved = await this.procedura.transition(id, 'zlecenie-wywiadu', { dzien: request.dzien ?? this.clock.today() });
      await this.audit.write({ zasob: 'postepowanie', czynnosc: 'zlecenie-wywiadu', sprawaIds: [moved.sprawaId], ids: [id] });
      if (request.pracownik_socjalny_id) await this.sprawy.assign(moved.sprawaId, { pracownikSocjalnyId: request.pracownik_socjalny_id }, () => undefined);
      return moved;
    });
  }

  /**
   * Begins a proceeding about a decision that runs (PS-77) or is final (KPA 145); it needs no interview of its own. One at a time.
   * Errors: 404, 403, 409 `POSTEPOWANIE.ALREADY_OPEN`, `DECYZJA.NOTHING_STANDS`, `DECYZJA.NOTHING_FINAL`, 422 for a day in the future and of a reopening.
   */
  async open(sprawaId: string, request: NowePostepowanieRequest): Promise<Postepowanie> {
    const dzien = request.dzien ?? this.clock.today();
    if (dzien > this.clock.today()) throw dateInFuture('dzien');
    return this.database.transaction(async (tx) => {
      const sprawa = await this.sprawy.lock(sprawaId);
      const reopening = request.rodzaj === 'wznowienie';
      const dotyczy = reopening ? await findFinal(tx, sprawaId) : await findStanding(tx, sprawaId);
      const newest = await this.sprawy.getCurrentPostepowanie(sprawaId);
      if (!KONCZONE.has(newest.stan)) {
        throw new DomainError('POSTEPOWANIE.ALREADY_OPEN', 'W tej sprawie toczy się już postępowanie: najpierw je zakończ.', { status: 409, provision: 'art. 61 i art. 105 KPA' });
      }
      const opened = reopening ? await this.reopen(tx, sprawa, dotyczy, request, dzien) : await this.begin(sprawa, request, dzien, '', { przyczyna: request.przyczyna });
      await this.audit.write({ zasob: 'postepowanie', czynnosc: 'wszczecie', sprawaIds: [sprawaId], osobaIds: [sprawa.osobaId], ids: [opened.id] });
      return opened;
    });
  }

  /** A reopening waits for an order first (KPA 149); what forbids the order is noted as its own event. */
  private async reopen(tx: EntityManager, sprawa: Sprawa, dotyczy: Decyzja, request: NowePostepowanieRequest, dzien: PlainDate): Promise<Postepowanie> {
    const { podstawa, tryb, przyczyna, od_kiedy = null, dzialalnosc_organu = false } = request;
    if (!podstawa) throw new DomainError('POSTEPOWANIE.REOPENING_GROUND', 'Wskaż przyczynę wznowienia.', { field: 'podstawa', provision: 'art. 145-145b KPA' });
    const wznowienie = { podstawa, odKiedy: od_kiedy, dzialalnoscOrganu: dzialalnosc_organu };
    assertWznowienie(wznowienie, tryb, dzien);
    const termin = od_kiedy === null ? null : terminPodania(podstawa, od_kiedy);
    const opened = await this.begin(sprawa, request, dzien, '-wznowienia', { przyczyna, podstawa, dotyczy_id: dotyczy.id, opis: describeReopening(podstawa, termin) });
    const isLate = tryb === 'wniosek' && termin !== null && termin.koniec < dzien;
    const upheld = await tx.existsBy(Zdarzenie, { postepowanieId: dotyczy.postepowanieId, rodzaj: 'utrzymanie', dane: Raw((dane) => `coalesce(${dane} ->> 'wynik', 'utrzymano') = 'utrzymano'`) });
    if (isLate) await this.procedura.transition(opened.id, 'podanie-po-terminie', { dzien });
    if (!isKolegium({ organ: dotyczy.organ, utrzymanaPrzezSko: upheld }, wznowienie)) return opened;
    return this.procedura.transition(opened.id, 'wlasciwosc-kolegium', { dzien });
  }

  private begin(sprawa: Sprawa, { rodzaj, tryb }: NowePostepowanieRequest, dzien: PlainDate, suffix: '' | '-wznowienia', dane: Readonly<Record<string, unknown>>): Promise<Postepowanie> {
    const przejscie = (tryb === 'z-urzedu' ? 'wszczecie-z-urzedu' : 'wszczecie') + suffix;
    return this.procedura.open(sprawa, { rodzaj, procedura: 'swiadczenie-bez-wywiadu', przejscie, dzien, dane });
  }
}

function describeReopening(podstawa: KodPodstawy, termin: Term | null): string {
  const { nazwa, przepis } = PODSTAWY[podstawa];
  return `Przyczyna: ${nazwa} (${przepis}).${termin ? ` Podanie można było wnieść do ${formatPolishDate(termin.koniec)} (miesiąc od ${termin.nazwa_zdarzenia} ${formatPolishDate(termin.zdarzenie)}; art. 148 KPA).` : ''}`;
}

/** States in which nothing is decided any more. */
const KONCZONE: ReadonlySet<string> = new Set(['ostateczna', 'realizacja', 'wstrzymana', 'bez-rozpoznania', 'odmowa-wszczecia', 'zwrocone', 'odmowa-wznowienia', 'wznowienie-przekazane', 'zakonczona']);
