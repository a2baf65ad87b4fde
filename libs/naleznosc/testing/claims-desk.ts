import { JEDNOSTKA_ID, komorkaId, uzytkownikId } from '@ostoja/access';
import { Money, newId, plainDate, type PlainDate, plainMonth } from '@ostoja/kernel';
import { PrawoModule } from '@ostoja/prawo';
import { insertOsoba, insertSprawa, openPaymentCentre, type PaymentCentre } from '@ostoja/wyplata/testing';
import { lawOfAllDomains } from '../../../test/support/law.js';
import { DecyzjaNaleznosciService } from '../src/decyzja/decyzja-naleznosci.service.js';
import type { ProjektDecyzji } from '../src/decyzja/projekt-decyzji.policy.js';
import { SkutekDecyzjiService } from '../src/decyzja/skutek-decyzji.service.js';
import { NaleznoscService, type NowaNaleznosc } from '../src/naleznosc/naleznosc.service.js';
import { NaleznoscModule } from '../src/naleznosc.module.js';
import { WplataService } from '../src/rozliczenie/wplata.service.js';

/** A claim as the database holds it. */
export interface ClaimRow {
  readonly id: string;
  readonly wersja: number;
  readonly stan: string;
  readonly kwota: string;
  readonly pozostalo: string;
  readonly termin: PlainDate | null;
  readonly ostateczna: PlainDate | null;
}

export const UZASADNIENIE = 'Ustalono na podstawie zaświadczenia z urzędu skarbowego.';
const BEZ_ULGI = { kwota: null, termin: null, raty: [], wniosekDzien: null, wnioskodawca: null, uzasadnienie: UZASADNIENIE };

/** The payment centre with claims, and the acts on a claim in one line each. */
export class ClaimsDesk {
  private constructor(readonly centre: PaymentCentre) {}

  static async open(): Promise<ClaimsDesk> {
    const centre = await openPaymentCentre(undefined, [PrawoModule.forRoot(lawOfAllDomains), NaleznoscModule]);
    await centre.superuser.query(
      `insert into postepowanie.upowaznienie (jednostka_id, id, uzytkownik_id, komorka_id, zakres, numer, w_imieniu, od)
       values ($1, $2, $3, $4, '{zasilek-okresowy}', '12/2026', 'Prezydenta Miasta Krakowa', '2026-01-01')`,
      [JEDNOSTKA_ID, newId(), uzytkownikId('kierownik.f1'), komorkaId('filia-1')],
    );
    return new ClaimsDesk(centre);
  }

  /** A person of Filia 1 with a case and its proceeding. */
  async openCase(): Promise<{ osobaId: string; sprawaId: string }> {
    const osobaId = await insertOsoba(this.centre.superuser);
    const sprawaId = await insertSprawa(this.centre.superuser, osobaId);
    await this.centre.superuser.query(
      `insert into postepowanie.postepowanie (jednostka_id, id, sprawa_id, komorka_id, rodzaj, procedura_kod, procedura_wersja, stan, wszczete)
       values ($1, $2, $3, $4, 'pierwsze', 'swiadczenie-pieniezne', '2023-05-12', 'realizacja', '2026-09-01')`,
      [JEDNOSTKA_ID, newId(), sprawaId, komorkaId('filia-1')],
    );
    await this.centre.superuser.query(
      `insert into osoba.opieka (jednostka_id, id, osoba_id, komorka_id, od, zapisano, zapisal) values ($1, $2, $3, $4, '2026-09-01', now(), $2)`,
      [JEDNOSTKA_ID, newId(), osobaId, komorkaId('filia-1')],
    );
    return { osobaId, sprawaId };
  }

  /** Drafts a claim of a benefit that POMOST paid in 2026; answers its id. */
  create(sprawaId: string, kwota: string, fields: Partial<NowaNaleznosc> = {}): Promise<string> {
    const miesiac = { rataId: null, miesiac: plainMonth('2026-03'), dzienPobrania: plainDate('2026-03-20'), wyplacono: kwota, nalezne: '0.00' };
    const nowa: NowaNaleznosc = {
      sprawaId, osobaId: null, rodzaj: 'nienalezne_swiadczenie', przyczyna: 'nieprawdziwe_informacje', opis: 'Zasiłek okresowy za marzec 2026', miesiace: [miesiac], kwota: null,
      linia: { dzial: '852', rozdzial: '85214', paragraf: '3110', zrodlo: 'wlasne' }, ...fields,
    };
    return this.centre.as('specjalista.f1', () => this.centre.get(NaleznoscService).create(nowa));
  }

  /** A claim that is established, delivered and final since 6 November 2026, due on the day after today. */
  async establish(sprawaId: string, kwota: string, fields: Partial<NowaNaleznosc> = {}): Promise<string> {
    const id = await this.create(sprawaId, kwota, fields);
    const decyzjaId = await this.draft(id, { rodzaj: 'zwrot', termin: plainDate('2026-11-23') });
    await this.sign(decyzjaId);
    await this.centre.superuser.query(`update naleznosc.decyzja set data = '2026-10-20' where id = $1`, [decyzjaId]);
    await this.deliver(decyzjaId, plainDate('2026-10-22'));
    await this.finalise(decyzjaId);
    return id;
  }

  /** Orders that the claim is deducted from current benefits. */
  async orderDeduction(id: string): Promise<void> {
    await this.centre.as('kierownik.f1', async () => this.centre.get(NaleznoscService).setDeduction(id, (await this.claim(id)).wersja, plainDate('2026-11-22')));
  }

  draft(naleznoscId: string, projekt: Partial<ProjektDecyzji> & Pick<ProjektDecyzji, 'rodzaj'>): Promise<string> {
    return this.centre.as('specjalista.f1', () => this.centre.get(DecyzjaNaleznosciService).draft(naleznoscId, { ...BEZ_ULGI, ...projekt }));
  }
  sign(decyzjaId: string, login = 'kierownik.f1'): Promise<void> {
    return this.centre.as(login, async () => this.centre.get(DecyzjaNaleznosciService).sign(...(await this.decyzja(decyzjaId))));
  }
  deliver(decyzjaId: string, dzien: PlainDate): Promise<void> {
    return this.centre.as('kierownik.f1', async () => this.centre.get(SkutekDecyzjiService).deliver(...(await this.decyzja(decyzjaId)), dzien));
  }
  finalise(decyzjaId: string, zrzeczenie: PlainDate | null = null): Promise<void> {
    return this.centre.as('kierownik.f1', async () => this.centre.get(SkutekDecyzjiService).finalise(...(await this.decyzja(decyzjaId)), zrzeczenie));
  }
  /** A relief on the party's request, signed and delivered today. */
  async grant(naleznoscId: string, projekt: Partial<ProjektDecyzji> & Pick<ProjektDecyzji, 'rodzaj'>): Promise<string> {
    const id = await this.draft(naleznoscId, { wniosekDzien: plainDate('2026-11-20'), wnioskodawca: 'strona', ...projekt });
    await this.sign(id);
    await this.deliver(id, plainDate('2026-11-22'));
    return id;
  }

  /** A payment of today, entered by whoever acts. */
  pay(id: string, kwota: string, dowod: string): Promise<void> {
    return this.centre.get(WplataService).enter(id, { kwota: Money.parse(kwota), dzien: plainDate('2026-11-22'), dowod });
  }

  async claim(id: string): Promise<ClaimRow> {
    return (await this.centre.rows<ClaimRow>('select id, wersja, stan, kwota, pozostalo, termin, ostateczna from naleznosc.naleznosc where id = $1', [id]))[0]!;
  }
  async left(id: string): Promise<Money> {
    return Money.parse((await this.claim(id)).pozostalo);
  }

  /** Balances of the ledger by account, those that are zero left out; Wn positive. */
  async balances(): Promise<Record<string, string>> {
    const rows = await this.centre.rows<{ konto: string; saldo: string }>(
      `select konto, sum(case strona when 'Wn' then kwota else -kwota end)::text as saldo from finanse.zapis group by konto having sum(case strona when 'Wn' then kwota else -kwota end) <> 0 order by konto`);
    return Object.fromEntries(rows.map(({ konto, saldo }) => [konto, saldo]));
  }
  /** By line of the budget, what the ledger holds as owed less what the claims say; nothing when they agree. */
  differences(): Promise<object[]> {
    return this.centre.rows(`
      select rozdzial, zrodlo, sum(kwota)::text as roznica from (
        select rozdzial, zrodlo, case strona when 'Wn' then kwota else -kwota end as kwota from finanse.zapis where konto = 'naleznosci'
        union all select l ->> 'rozdzial', l ->> 'zrodlo', -(l ->> 'kwota')::numeric from naleznosc.naleznosc n cross join jsonb_array_elements(n.pozostale) l where n.stan = 'ustalona'
      ) x group by 1, 2 having sum(kwota) <> 0`);
  }

  /** Claim, id and newest version of a decision. */
  private async decyzja(id: string): Promise<[naleznoscId: string, id: string, wersja: number]> {
    const [row] = await this.centre.rows<{ naleznosc_id: string; wersja: number }>('select naleznosc_id, wersja from naleznosc.decyzja where id = $1', [id]);
    return [row!.naleznosc_id, id, row!.wersja];
  }
}
