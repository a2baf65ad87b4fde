import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { addDays, Clock, type PlainDate } from '@ostoja/kernel';
import { assertMay } from '../../permission.query.js';
import { nameOfTermin, OBOWIAZKI } from '../../procedura/procedura.registry.js';
import { workingDaysBetween } from '../termin.policy.js';
import type { PrognozaResponse, PrognozaZespoluResponse, ZagrozenieResponse } from './prognoza.dto.js';
import { forecast, type Kolejka, proposeMoves, tempoOf } from './prognoza.policy.js';
import { obowiazkiQuestion, type ObowiazekRow, pracownicyQuestion, type PracownikRow } from './prognoza.query.js';

/** How far the forecast looks, and how far back the pace is measured, in days. */
const NAPRZOD = 14;
const WSTECZ = 28;
/** A branch has some hundreds of duties in two weeks; more is a fault of the data and must not stop the answer. */
const NAJWIECEJ = 2000;
const ROLE = ['prowadzacy', 'pracownik-socjalny'];

/** Which terms of a team will be missed in the next two weeks at the present pace, and which moves of cases would save them. */
@Injectable()
export class PrognozaService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly audit: AuditLog) {}

  /** Errors: 403 in a unit whose cases the asker does not assign. */
  async show(komorkaId: string): Promise<PrognozaResponse> {
    const od = this.clock.today();
    const until = addDays(od, NAPRZOD);
    await this.database.transaction((tx) => assertMay(tx, 'postepowanie:sprawa:assign', komorkaId));
    const duties = await this.ask<ObowiazekRow>(obowiazkiQuestion(komorkaId, OBOWIAZKI, until, NAJWIECEJ + 1));
    const workers = await this.ask<PracownikRow>(pracownicyQuestion(komorkaId, OBOWIAZKI, addDays(od, -WSTECZ)));
    const taken = duties.slice(0, NAJWIECEJ);
    await this.audit.read({ zasob: 'prognoza-terminow', sprawaIds: [...new Set(taken.map(({ sprawa_id }) => sprawa_id))], ids: [komorkaId], cel: 'lista' });
    // The days before today; at least one, so that a pace is never divided by nothing.
    const days = Math.max(workingDaysBetween(addDays(od, -WSTECZ - 1), addDays(od, -1)), 1);
    const zespoly = ROLE.map((rola) => toZespol(rola, workers.filter((one) => one.rola === rola), taken.filter((one) => one.rola === rola), days, od));
    return { komorka_id: komorkaId, od, do: until, ucieta: duties.length > NAJWIECEJ, zespoly };
  }

  private ask<Row extends object>({ sql, params, name }: { sql: string; params: readonly unknown[]; name: string }): Promise<Row[]> {
    return this.database.read<Row>(sql, params, name);
  }
}

function toZespol(rola: string, workers: readonly PracownikRow[], duties: readonly ObowiazekRow[], days: number, dzis: PlainDate): PrognozaZespoluResponse {
  const team = workers.map(({ uzytkownik_id, spelnione }): Kolejka => ({
    uzytkownikId: uzytkownik_id, tempo: spelnione / days || null,
    terminy: duties.filter((one) => one.uzytkownik_id === uzytkownik_id).map(({ termin_id, sprawa_id, data }) => ({ terminId: termin_id, sprawaId: sprawa_id, data })),
  }));
  const late = forecast(team, dzis);
  const known = new Set(workers.map(({ uzytkownik_id }) => uzytkownik_id));
  const waiting = duties.filter((one) => one.uzytkownik_id === null || !known.has(one.uzytkownik_id));
  const byId = new Map(duties.map((one) => [one.termin_id, one]));
  return {
    rola,
    pracownicy: workers.map(({ uzytkownik_id, imie, nazwisko }, index) => {
      const { tempo, zalozone } = tempoOf(team[index]!, team);
      return {
        uzytkownik_id, imie, nazwisko, terminy: team[index]!.terminy.length, tempo: Math.round(tempo * 100) / 100, tempo_zalozone: zalozone,
        zagrozone: late.filter((one) => one.uzytkownikId === uzytkownik_id).length,
      };
    }),
    zagrozenia: [...waiting.map((one) => toZagrozenie(one, null)), ...late.map(({ terminId, przewidywany }) => toZagrozenie(byId.get(terminId)!, przewidywany))]
      .sort((a, b) => (a.data === b.data ? a.termin_id.localeCompare(b.termin_id) : a.data < b.data ? -1 : 1)),
    propozycje: proposeMoves(team, dzis).map(({ sprawaId, terminId, z, na, przewidywany }) => ({ sprawa_id: sprawaId, termin_id: terminId, z_uzytkownik_id: z, na_uzytkownik_id: na, przewidywany })),
  };
}

function toZagrozenie({ termin_id, sprawa_id, postepowanie_id, znak, rodzaj, data, uzytkownik_id }: ObowiazekRow, przewidywany: PlainDate | null): ZagrozenieResponse {
  return { termin_id, sprawa_id, postepowanie_id, znak, rodzaj, nazwa: nameOfTermin(rodzaj), data, przewidywany, uzytkownik_id };
}
