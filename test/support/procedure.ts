import { komorkaId } from '@ostoja/access';
import type { Caller, Office } from './caller.js';

/** One person's application as the office meets it. Everything of the interview is in `czesci`. */
export interface Story {
  readonly osoba: object;
  readonly rachunek?: string;
  readonly zadania: readonly { swiadczenie_kod: string; kwota?: string; cel?: string; od?: string; do?: string }[];
  readonly data_wplywu: string;
  /** What the social worker finds; `OSOBA` stands for the applicant's id. */
  readonly czesci: object;
  /** First day of the household; 2024-01-01 where the story does not care. */
  readonly od?: string;
  /** Other members of the household, registered before the application; `CZLONEK1`, `CZLONEK2` … stand for their ids. */
  readonly rodzina?: readonly { osoba: object; rola: string }[];
}
export interface Staff {
  readonly informacja: Caller;
  readonly socjalny: Caller;
  readonly specjalista: Caller;
  readonly kierownik: Caller;
}
interface Json {
  readonly id: string;
  readonly wersja: number;
  readonly [field: string]: unknown;
}

/** Signs in the people of Filia 1 who carry a case. */
export async function signInStaff(api: Office): Promise<Staff> {
  return {
    informacja: await api.asLogin('informacja.1'),
    socjalny: await api.asLogin('socjalny.f1'),
    specjalista: await api.asLogin('specjalista.f1'),
    kierownik: await api.asLogin('kierownik.f1'),
  };
}

/** The office's way of one application, over the API alone; each step answers what the next one needs. */
export class Procedure {
  osobaId = '';
  readonly rodzina: string[] = [];
  sprawaIds: string[] = [];
  postepowanieIds: string[] = [];

  constructor(private readonly staff: Staff, private readonly today: string) {}

  /** Person, household, account, application; answers the ids of the cases. */
  async apply(story: Story): Promise<string[]> {
    const { specjalista, informacja } = this.staff;
    const komorka_id = komorkaId('filia-1');
    this.osobaId = (await created(specjalista.post('/osoby', { ...story.osoba, komorka_id }))).id;
    await created(specjalista.post(`/osoby/${this.osobaId}/adresy`, { rodzaj: 'zamieszkania', ulica: 'ul. Przykładowa', nr_domu: '1', kod_pocztowy: '30-001', miejscowosc: 'Kraków', od: '2024-01-01' }));
    for (const { osoba } of story.rodzina ?? []) this.rodzina.push((await created(specjalista.post('/osoby', { ...osoba, komorka_id }))).id);
    const od = story.od ?? '2024-01-01';
    const czlonkowie = [{ osoba_id: this.osobaId, rola: 'osoba-glowna', od }, ...this.rodzina.map((osoba_id, index) => ({ osoba_id, rola: story.rodzina![index]!.rola, od }))];
    await created(specjalista.post('/gospodarstwa', { komorka_id, czlonkowie }));
    if (story.rachunek) await created(specjalista.post(`/osoby/${this.osobaId}/rachunki`, { numer: story.rachunek, od: '2024-01-01' }));
    const wniosek = await created(
      informacja.post('/wnioski', { osoba_id: this.osobaId, komorka_id, tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: story.data_wplywu, data_kompletnosci: story.data_wplywu, zadania: story.zadania }),
    );
    this.sprawaIds = (wniosek['zadania'] as { sprawa_id: string }[]).map(({ sprawa_id }) => sprawa_id);
    for (const id of this.sprawaIds) {
      const sprawa = await ok(this.staff.kierownik.get(`/sprawy/${id}`));
      this.postepowanieIds.push((sprawa['postepowania'] as Json[])[0]!.id);
    }
    return this.sprawaIds;
  }

  /** Orders, makes and signs the interview, and has its plan approved. */
  async interview(story: Story, propozycja: 'przyznac' | 'odmowic' = 'przyznac'): Promise<void> {
    const { kierownik, socjalny } = this.staff;
    for (const id of this.postepowanieIds) await created(kierownik.post(`/postepowania/${id}/zlecenia-wywiadu`, {}));
    const draft = await created(socjalny.post('/wywiady', { osoba_id: this.osobaId, sprawa_ids: this.sprawaIds }));
    const czesci = JSON.parse(this.fill(story.czesci)) as object;
    const plan = { dzialania: 'Pomoc finansowa i praca socjalna.', propozycje: this.sprawaIds.map((sprawa_id) => ({ sprawa_id, propozycja, uzasadnienie: 'Wynika z sytuacji ustalonej w wywiadzie.' })) };
    const saved = await ok(socjalny.put(`/wywiady/${draft.id}`, { data_wizyty: this.today, czesci, notatka: 'Rozmowa w miejscu zamieszkania.', plan }).set('If-Match', `"${draft.wersja}"`));
    const signed = await json(socjalny.post(`/wywiady/${draft.id}/podpisy`, { pouczenie_art_109: true, podpis_osoby: true }).set('If-Match', `"${saved.wersja}"`));
    await json(kierownik.post(`/wywiady/${draft.id}/zatwierdzenia-planu`, {}).set('If-Match', `"${signed.wersja}"`));
  }

  /** Calculates one case for the month; answers the stored calculation. */
  async calculate(index: number, miesiac: string, choices: object = {}): Promise<Json> {
    return created(this.staff.specjalista.post(`/postepowania/${this.postepowanieIds[index]}/obliczenia`, { miesiac, ...choices }));
  }

  /** Drafts the decision of one case with the author's parts. */
  async draft(index: number, parts: object): Promise<Json> {
    const draft = await created(this.staff.specjalista.post(`/postepowania/${this.postepowanieIds[index]}/decyzje`, {}));
    return ok(this.staff.specjalista.put(`/decyzje/${draft.id}`, { rozstrzygniecie: draft['rozstrzygniecie'], kwota: draft['kwota'], od: draft['od'], do: draft['do'], ...parts }).set('If-Match', `"${draft.wersja}"`));
  }

  /** Hands over, approves and signs a drafted decision. */
  async issue(decyzja: Json): Promise<Json> {
    const handed = await act(this.staff.specjalista, decyzja, 'przekazania');
    const approved = await act(this.staff.kierownik, handed, 'zatwierdzenia');
    return act(this.staff.kierownik, approved, 'podpisy');
  }

  /** Hands the letter over in person today. */
  async deliver(decyzja: Json): Promise<Json> {
    await created(this.staff.specjalista.post(`/decyzje/${decyzja.id}/doreczenia`, { sposob: 'osobiscie', wyslano: this.today, odebrano: this.today }));
    return ok(this.staff.kierownik.get(`/decyzje/${decyzja.id}`));
  }

  private fill(czesci: object): string {
    return this.rodzina.reduce((text, id, index) => text.replaceAll(`CZLONEK${index + 1}`, id), JSON.stringify(czesci).replaceAll('OSOBA', this.osobaId));
  }
}

/** One act on a decision that names the version seen. */
export async function act(caller: Caller, decyzja: Json, kind: string, body: object = {}): Promise<Json> {
  return json(caller.post(`/decyzje/${decyzja.id}/${kind}`, body).set('If-Match', `"${decyzja.wersja}"`));
}

async function json(test: ReturnType<Caller['post']>): Promise<Json> {
  const { status, body } = await test;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body as Json;
}
const created = json;
const ok = json;
