import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { assertMay } from '../permission.query.js';
import { giveCase, MIEJSCE } from '../przydzial/give-case.js';
import { ROLE_W_SPRAWIE } from '../przydzial/przydzial-sprawy.entity.js';
import { Sprawa } from '../sprawa/sprawa.entity.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { assertOkresZadania } from '../wniosek/wniosek.policy.js';
import { Zadanie } from '../wniosek/zadanie.entity.js';
import { saveZadanie, symbolOf, WniosekService } from '../wniosek/wniosek.service.js';
import { Powiazanie } from './powiazanie.entity.js';
import type { PowiazanieResponse, WydzielenieRequest } from './powiazanie.dto.js';
import { assertPolaczenie, pozostaloscZadania } from './powiazanie.policy.js';

const JOIN = 'postepowanie:sprawa:join';
/** Ties of a case, seen from it; a tie to a case that is hidden from the asker is hidden too. */
const LIST = `
  select p.id, p.rodzaj, case when p.sprawa_id = $1 then 'glowna' else 'podrzedna' end as druga, s.id as sprawa_id, s.znak, s.swiadczenie_kod, s.stan,
    o.imie || ' ' || o.nazwisko as strona, p.od, p.powod, p.kto, p."do", p.powod_konca, p.wersja
  from postepowanie.powiazanie p join postepowanie.sprawa s on s.jednostka_id = p.jednostka_id and s.id = case when p.sprawa_id = $1 then p.glowna_id else p.sprawa_id end
  join osoba.osoba o on o.jednostka_id = s.jednostka_id and o.id = osoba.kanoniczna(s.osoba_id)
  where $1 in (p.sprawa_id, p.glowna_id) order by p.id`;

/** Cases run as one proceeding, parted again, and demands split off into a case of their own. */
@Injectable()
export class PowiazanieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sprawy: SprawaService,
    private readonly wnioski: WniosekService,
    private readonly audit: AuditLog,
  ) {}

  /** Errors: 404. */
  async list(sprawaId: string): Promise<PowiazanieResponse[]> {
    await this.sprawy.getSprawa(sprawaId);
    const ties = await this.database.read<PowiazanieResponse>(LIST, [sprawaId]);
    await this.audit.read({ zasob: 'powiazanie', sprawaIds: [sprawaId, ...ties.map(({ sprawa_id }) => sprawa_id)], ids: ties.map(({ id }) => id), cel: 'sprawa' });
    return ties;
  }

  /** Joins a case to the leading one. Errors: 403, 404, 409, 422 of `assertPolaczenie`. */
  async join(glownaId: string, sprawaId: string, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [glowna, inna] = await lockBoth(tx, glownaId, sprawaId);
      await assertMay(tx, JOIN, glowna.komorkaId);
      assertPolaczenie(glowna, inna);
      await assertLeads(tx, glownaId, sprawaId);
      await this.tie(tx, 'polaczenie', glowna, sprawaId, powod);
      await this.audit.write({ zasob: 'powiazanie', czynnosc: 'polaczenie', osobaIds: [glowna.osobaId, inna.osobaId], sprawaIds: [glownaId, sprawaId], ids: [glownaId] });
    });
  }

  /** Parts two joined cases; both go on under their own numbers. Errors: 403, 404, 409, 412. */
  async separate(sprawaId: string, id: string, wersja: number, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const tie = await tx.findOne(Powiazanie, { where: { id, rodzaj: 'polaczenie' }, lock: { mode: 'pessimistic_write' } });
      if (!tie || ![tie.sprawaId, tie.glownaId].includes(sprawaId)) throw notFound('połączenie spraw');
      await assertMay(tx, JOIN, tie.komorkaId);
      if (tie.do !== null) throw new DomainError('POSTEPOWANIE.CASES_SEPARATED', 'Te sprawy są już rozłączone.', { status: 409 });
      assertVersion(tie.wersja, wersja);
      await tx.save(Object.assign(tie, { do: this.clock.today(), powodKonca: powod, zakonczylId: getPrincipal().uzytkownikId, zakonczono: this.clock.now() }));
      await this.audit.write({ zasob: 'powiazanie', czynnosc: 'rozlaczenie', sprawaIds: [tie.glownaId, tie.sprawaId], ids: [id] });
    });
  }

  /** Splits a part of the demand off into a new case of the same application, with its day; who is excluded from the one is excluded from the other (KPA 24). Answers the new case. Errors: 403, 404, 409, 422. */
  async split(sprawaId: string, { powod, ...part }: WydzielenieRequest): Promise<Sprawa> {
    assertOkresZadania(part.od, part.do, 'do');
    return this.database.transaction(async (tx) => {
      const zrodlo = await lock(tx, sprawaId);
      await assertMay(tx, JOIN, zrodlo.komorkaId);
      if (zrodlo.zamknieta) throw new DomainError('POSTEPOWANIE.CASE_CLOSED', 'Żądanie wydziela się tylko ze sprawy w toku.', { status: 409 });
      await assertUndecided(tx, sprawaId);
      const found = await this.wnioski.findWniosekOfSprawa(sprawaId);
      if (!found) throw new DomainError('POSTEPOWANIE.CASE_WITHOUT_DEMAND', 'Tej sprawy nie otworzyło żądanie, które można by podzielić.', { status: 409 });
      const { wniosek, zadanie } = found;
      const swiadczenieKod = part.swiadczenie_kod ?? zrodlo.swiadczenieKod;
      const rest = pozostaloscZadania(zadanie.kwota, part.kwota ?? null);
      if (rest !== zadanie.kwota) await tx.update(Zadanie, { id: zadanie.id }, { kwota: rest });
      const nowa = await this.sprawy.open(tx, wniosek, await symbolOf(tx, wniosek.komorkaId), swiadczenieKod);
      await this.sprawy.takeIfMine(tx, nowa);
      await saveZadanie(tx, wniosek, nowa, { swiadczenieKod, kwota: part.kwota, cel: part.cel, od: part.od, do: part.do });
      await this.tie(tx, 'wydzielenie', zrodlo, nowa.id, powod);
      await tx.query('select postepowanie.wylacz_z_wydzielonej($1, $2)', [sprawaId, nowa.id]);
      await this.audit.write({ zasob: 'powiazanie', czynnosc: 'wydzielenie', osobaIds: [zrodlo.osobaId], sprawaIds: [sprawaId, nowa.id], ids: [nowa.id] });
      return nowa;
    });
  }

  /** Ties the case about help for the time of a suspension to the suspended one and gives it to the same people. Runs in the caller's transaction. */
  async tieCzasZawieszenia(tx: EntityManager, zawieszonaId: string, sprawa: Sprawa): Promise<void> {
    const zawieszona = await lock(tx, zawieszonaId);
    for (const rola of ROLE_W_SPRAWIE) await giveCase(tx, sprawa, { rola, osobaId: zawieszona[MIEJSCE[rola].pole], powod: 'przydzial' }, this.clock.now());
    await tx.save(sprawa);
    await this.tie(tx, 'czas-zawieszenia', zawieszona, sprawa.id, 'Zasiłek przyznawany z urzędu na czas zawieszenia postępowania (art. 106 ust. 8 ustawy o pomocy społecznej).');
  }

  private async tie(tx: EntityManager, rodzaj: Powiazanie['rodzaj'], { id: glownaId, komorkaId, kragId }: Sprawa, sprawaId: string, powod: string): Promise<void> {
    await tx.save(tx.create(Powiazanie, { rodzaj, glownaId, sprawaId, komorkaId, kragId, od: this.clock.today(), powod, kto: getPrincipal().uzytkownikId, chwila: this.clock.now(), do: null, powodKonca: null, zakonczylId: null, zakonczono: null }));
  }
}

async function lock(tx: EntityManager, id: string): Promise<Sprawa> {
  const sprawa = await tx.findOne(Sprawa, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!sprawa) throw notFound('sprawa');
  return sprawa;
}

/** What a signed decision ruled on stays as it was asked: whether it grants all is measured by it (KPA 107 § 4, 130 § 4). */
async function assertUndecided(tx: EntityManager, sprawaId: string): Promise<void> {
  const [row] = await tx.query<{ n: number }[]>(`select count(*)::int as n from postepowanie.decyzja where sprawa_id = $1 and stan in ('wydana', 'doreczona', 'ostateczna')`, [sprawaId]);
  if (row!.n > 0) throw new DomainError('POSTEPOWANIE.DEMAND_DECIDED', 'O żądaniu już rozstrzygnięto: nie można z niego nic wydzielić.', { status: 409, provision: 'art. 104 i art. 130 § 4 KPA' });
}

/** In one order, so that two joinings of the same cases never wait for each other in a circle. */
async function lockBoth(tx: EntityManager, first: string, second: string): Promise<[Sprawa, Sprawa]> {
  const locked = new Map<string, Sprawa>();
  for (const id of [first, second].sort()) locked.set(id, await lock(tx, id));
  return [locked.get(first)!, locked.get(second)!];
}

/** Joined cases hang on one leading case: no chains, so that each can be parted from it alone. */
async function assertLeads(tx: EntityManager, glownaId: string, sprawaId: string): Promise<void> {
  const [row] = await tx.query<{ n: number }[]>(
    `select count(*)::int as n from postepowanie.powiazanie where rodzaj = 'polaczenie' and "do" is null and ($1 = sprawa_id or $2 in (glowna_id, sprawa_id))`, [glownaId, sprawaId]);
  if (row!.n > 0) throw new DomainError('POSTEPOWANIE.CASES_JOINED', 'Jedna z tych spraw jest już połączona z inną. Najpierw je rozłącz.', { status: 409, field: 'sprawa_id', provision: 'art. 62 KPA' });
}
