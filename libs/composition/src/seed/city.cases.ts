import { addDays, newId, type PlainDate } from '@ostoja/kernel';
import { deriveTerminy, formatZnak, getCurrentProcedura, type KlasaJrwa, type TerminWyprowadzony } from '@ostoja/postepowanie';
import { WNIOSKI } from './city.shares.js';
import type { CityHousehold } from './city.people.js';
import type { Random } from './random.js';

/** How old the open cases are at the most: a few are past the term of their interview. */
const DAYS_BACK = 22;

/** Who registers, runs and visits in a branch. */
export interface BranchStaff {
  readonly komorkaId: string;
  readonly symbol: string;
  readonly prowadzacy: readonly string[];
  readonly socjalni: readonly string[];
}
export interface CityRows {
  readonly [table: string]: object[];
}

/** Cases of the city: rows as the registration of an application would write them, with terms derived by the procedure's own rule. */
export class CaseMaker {
  private readonly counters = new Map<string, { komorkaId: string; klasa: string; rok: number; ostatni: number }>();
  readonly rows: CityRows = {
    'postepowanie.wniosek': [], 'postepowanie.sprawa': [], 'postepowanie.zadanie': [],
    'postepowanie.postepowanie': [], 'postepowanie.zdarzenie': [], 'postepowanie.termin': [],
  };

  constructor(private readonly random: Random, private readonly today: PlainDate, private readonly klasaOf: (kod: string, day: PlainDate) => KlasaJrwa, private readonly procedura: string) {}

  /** Takes over the numbers that the office has given already. */
  continueFrom(counters: readonly { komorka_id: string; klasa_jrwa: string; rok: number; ostatni: number }[]): void {
    for (const { komorka_id, klasa_jrwa, rok, ostatni } of counters) this.counters.set(`${komorka_id}/${klasa_jrwa}/${rok}`, { komorkaId: komorka_id, klasa: klasa_jrwa, rok, ostatni });
  }

  /** Registers one application of the household's head; some cases already wait for their interview. */
  add(household: CityHousehold, staff: BranchStaff): void {
    const kod = WNIOSKI[this.random.weighted(WNIOSKI.map(([, share]) => share))]![0];
    const wszczete = addDays(this.today, -this.random.whole(0, DAYS_BACK));
    const ids = { wniosek_id: newId(), sprawa_id: newId(), postepowanie_id: newId() };
    const row = { komorka_id: staff.komorkaId, krag_id: null };
    const person = { osoba_id: household.osoby[0]!.id, swiadczenie_kod: kod };
    const kto = this.random.pick(staff.prowadzacy);
    const { stan, zdarzenia } = this.makeEvents(wszczete, kto);
    this.push('postepowanie.wniosek', { id: ids.wniosek_id, ...row, osoba_id: person.osoba_id, tryb: 'wniosek', kanal: this.random.pick(['osobiscie', 'poczta', 'e-doreczenia']), data_wplywu: wszczete, pilny: false, tresc: '', zarejestrowal_id: kto, zarejestrowano: `${wszczete}T08:00:00Z`, wersja: 1 });
    const klasa = this.klasaOf(kod, wszczete);
    const procedura = getCurrentProcedura(this.procedura);
    const terminy = deriveTerminy(procedura, zdarzenia);
    this.push('postepowanie.sprawa', {
      id: ids.sprawa_id, ...row, ...person, ...this.nextZnak(staff, klasa.symbol, Number(wszczete.slice(0, 4))), prowadzacy_id: kto, pracownik_socjalny_id: this.random.pick(staff.socjalni), stan,
      klasa_jrwa: klasa.symbol, kategoria_archiwalna: klasa.kategoria, wstrzymanie_prawne: false, system_prowadzacy: 'Ostoja', otwarta: wszczete, ...nearest(terminy), wersja: 1,
    });
    this.push('postepowanie.zadanie', { id: newId(), wniosek_id: ids.wniosek_id, sprawa_id: ids.sprawa_id, ...row, swiadczenie_kod: kod });
    this.push('postepowanie.postepowanie', { id: ids.postepowanie_id, sprawa_id: ids.sprawa_id, ...row, rodzaj: 'pierwsze', procedura_kod: procedura.kod, procedura_wersja: procedura.wersja, stan, wszczete, wersja: 1 });
    const common = { postepowanie_id: ids.postepowanie_id, sprawa_id: ids.sprawa_id, ...row };
    for (const zdarzenie of zdarzenia) this.push('postepowanie.zdarzenie', { ...zdarzenie, ...common, chwila: `${zdarzenie.dzien}T08:00:00Z`, kto });
    for (const termin of terminy) {
      const { zdarzenieId, wstrzymanyOd, pismoId: _, ...rest } = termin;
      this.push('postepowanie.termin', { id: newId(), ...rest, zdarzenie_id: zdarzenieId, wstrzymany_od: wstrzymanyOd, ...common });
    }
  }

  /** Last numbers given, so that the office goes on numbering without a gap. */
  counterRows(): object[] {
    return [...this.counters.values()].map(({ komorkaId, klasa, rok, ostatni }) => ({ id: newId(), komorka_id: komorkaId, krag_id: null, klasa_jrwa: klasa, rok, ostatni }));
  }

  private makeEvents(wszczete: PlainDate, kto: string): { stan: string; zdarzenia: { id: string; rodzaj: string; dzien: PlainDate; dane: Record<string, unknown> }[] } {
    const start = { id: newId(), rodzaj: 'wszczecie', dzien: wszczete, dane: {} };
    if (this.random.chance(0.4)) return { stan: 'wszczete', zdarzenia: [start] };
    const ordered = addDays(wszczete, 1) > this.today ? this.today : addDays(wszczete, 1);
    return { stan: 'wywiad-zlecony', zdarzenia: [start, { id: newId(), rodzaj: 'zlecenie-wywiadu', dzien: ordered, dane: { kto } }] };
  }

  private nextZnak(staff: BranchStaff, klasa: string, rok: number): { znak: string; znak_porzadek: string } {
    const key = `${staff.komorkaId}/${klasa}/${rok}`;
    const counter = this.counters.get(key) ?? { komorkaId: staff.komorkaId, klasa, rok, ostatni: 0 };
    counter.ostatni += 1;
    this.counters.set(key, counter);
    const { znak, znakPorzadek } = formatZnak({ symbol: staff.symbol, kragId: null, klasa, rok }, counter.ostatni);
    return { znak, znak_porzadek: znakPorzadek };
  }

  private push(table: string, row: object): void {
    this.rows[table]!.push(row);
  }
}

/** What the trigger of the terms would write into the case, so that it finds it true and leaves thousands of rows alone. */
function nearest(terminy: readonly TerminWyprowadzony[]): object {
  const [next] = terminy.filter(({ stan }) => stan === 'biegnie').sort((a, b) => a.data.localeCompare(b.data));
  return { najblizszy_termin: next?.data ?? 'infinity', najblizszy_termin_rodzaj: next?.rodzaj ?? null, najblizszy_termin_opis: next?.wyprowadzenie.opis ?? null };
}
