import { komorkaId, uzytkownikId } from '@ostoja/access';
import type { Answer, OfficeClient } from './office-client.js';

/** One person's application as the office meets it. */
export interface Story {
  readonly osoba: object;
  readonly rachunek?: string;
  readonly telefon?: string;
  /** An urgent matter: the interview is due in two working days. */
  readonly pilny?: boolean;
  readonly zadania: readonly { swiadczenie_kod: string; kwota?: string; cel?: string; od?: string; do?: string }[];
  readonly data_wplywu: string;
  /** First day of the household; 2024-01-01 where the story does not care. */
  readonly od?: string;
  /** Other members of the household; `CZLONEK1`, `CZLONEK2` … stand for their ids. */
  readonly rodzina?: readonly { osoba: object; rola: string }[];
  /** What the social worker finds; `OSOBA` stands for the applicant's id. */
  readonly czesci: object;
}

const KOMORKA = komorkaId('filia-1');
const INFORMACJA = 'informacja.1';
const SOCJALNY = 'socjalny.f1';
const SPECJALISTA = 'specjalista.f1';
const KIEROWNIK = 'kierownik.f1';
/** What every visit of the demo notes besides its findings. */
const VISIT = { przebieg: { miejsce: 'zamieszkania', legitymacja: true }, pola: { i_h: { oczekiwania: 'Pomoc finansowa i porada.' } } };

/** The way of one application through Filia 1, each step by the demo account whose work it is, over the API alone. */
export class Procedure {
  osobaId = '';
  readonly rodzina: string[] = [];
  sprawaIds: string[] = [];
  readonly postepowanieIds: string[] = [];

  constructor(private readonly office: OfficeClient, private readonly today: string, private readonly story: Story) {}

  /** Person, household, account, application; answers the ids of the cases. */
  async apply(): Promise<string[]> {
    const { osoba, rodzina = [], od = '2024-01-01', rachunek, telefon, zadania, data_wplywu, pilny = false } = this.story;
    this.osobaId = (await this.office.post(SPECJALISTA, '/osoby', { ...osoba, komorka_id: KOMORKA })).id;
    for (const member of rodzina) this.rodzina.push((await this.office.post(SPECJALISTA, '/osoby', { ...member.osoba, komorka_id: KOMORKA })).id);
    const czlonkowie = [{ osoba_id: this.osobaId, rola: 'osoba-glowna', od }, ...this.rodzina.map((osoba_id, index) => ({ osoba_id, rola: rodzina[index]!.rola, od }))];
    await this.office.post(SPECJALISTA, '/gospodarstwa', { komorka_id: KOMORKA, czlonkowie });
    await this.office.post(SPECJALISTA, `/osoby/${this.osobaId}/adresy`, { rodzaj: 'zamieszkania', ulica: 'ul. Ćwiczebna', nr_domu: '7', nr_lokalu: '2', kod_pocztowy: '30-001', miejscowosc: 'Kraków', od });
    if (rachunek) {
      const { id } = await this.office.post(SPECJALISTA, `/osoby/${this.osobaId}/rachunki`, { numer: rachunek, od });
      await this.office.post(INFORMACJA, `/osoby/${this.osobaId}/rachunki/${id}/sprawdzenia`);
    }
    if (telefon) await this.office.post(SPECJALISTA, `/osoby/${this.osobaId}/kontakty`, { rodzaj: 'telefon', wartosc: telefon, od });
    const wniosek = await this.office.post(INFORMACJA, '/wnioski', {
      osoba_id: this.osobaId, komorka_id: KOMORKA, tryb: 'wniosek', kanal: 'osobiscie', data_wplywu, data_kompletnosci: data_wplywu, pilny, zadania,
    });
    // The office opens cases in an order of its own; the story's order is that of its demands.
    const opened = [...(wniosek['zadania'] as { swiadczenie_kod: string; sprawa_id: string }[])];
    this.sprawaIds = zadania.map(({ swiadczenie_kod }) => opened.splice(opened.findIndex((one) => one.swiadczenie_kod === swiadczenie_kod), 1)[0]!.sprawa_id);
    for (const id of this.sprawaIds) {
      const sprawa = await this.office.get(KIEROWNIK, `/sprawy/${id}`);
      await this.office.post(KIEROWNIK, `/sprawy/${id}/przydzialy`, { prowadzacy_id: uzytkownikId(SPECJALISTA), pracownik_socjalny_id: uzytkownikId(SOCJALNY) }, sprawa.wersja);
      this.postepowanieIds.push((sprawa['postepowania'] as Answer[])[0]!.id);
    }
    return this.sprawaIds;
  }

  /** The head orders the interview in every case. */
  async orderInterview(): Promise<void> {
    for (const id of this.postepowanieIds) await this.office.post(KIEROWNIK, `/postepowania/${id}/zlecenia-wywiadu`);
  }

  /** Orders, makes and signs the interview, and has its plan approved. */
  async interview(propozycja: 'przyznac' | 'odmowic' = 'przyznac'): Promise<void> {
    await this.orderInterview();
    const draft = await this.office.post(SOCJALNY, '/wywiady', { osoba_id: this.osobaId, sprawa_ids: this.sprawaIds });
    const plan = { dzialania: 'Pomoc finansowa i praca socjalna.', propozycje: this.sprawaIds.map((sprawa_id) => ({ sprawa_id, propozycja, uzasadnienie: 'Wynika z sytuacji ustalonej w wywiadzie.' })) };
    const szkic = { data_wizyty: this.today, czesci: this.findings(), notatka: 'Rozmowa w miejscu zamieszkania.', plan, ...VISIT };
    const saved = await this.office.put(SOCJALNY, `/wywiady/${draft.id}`, szkic, draft.wersja);
    const signed = await this.office.post(SOCJALNY, `/wywiady/${draft.id}/podpisy`, { pouczenie_art_109: true, podpis_osoby: true }, saved.wersja);
    await this.office.post(KIEROWNIK, `/wywiady/${draft.id}/zatwierdzenia-planu`, {}, signed.wersja);
    await this.hear();
  }

  /** The party signs that it saw the evidence and the conditions not met (KPA 10, 79a), in every case. */
  async hear(): Promise<void> {
    const dane = { forma: 'notatka-przy-wywiadzie', niespelnione_warunki: 'brak' };
    for (const id of this.postepowanieIds) await this.office.post(SOCJALNY, `/postepowania/${id}/czynnosci`, { czynnosc: 'oswiadczenie-10', dane });
  }

  /** Calculates one case for the month; answers the stored calculation. */
  async calculate(index: number, miesiac: string, choices: object = {}): Promise<Answer> {
    return this.office.post(SPECJALISTA, `/postepowania/${this.postepowanieIds[index]}/obliczenia`, { miesiac, ...choices });
  }

  /** Drafts the decision of one case with the author's parts. */
  async draft(index: number, parts: object = {}): Promise<Answer> {
    const draft = await this.office.post(SPECJALISTA, `/postepowania/${this.postepowanieIds[index]}/decyzje`);
    const { rozstrzygniecie, kwota, od, do: until } = draft as Answer & { rozstrzygniecie: string; kwota: string; od: string; do: string };
    return this.office.put(SPECJALISTA, `/decyzje/${draft.id}`, { rozstrzygniecie, kwota, od, do: until, ...parts }, draft.wersja);
  }

  async handOver(decyzja: Answer): Promise<Answer> {
    return this.office.post(SPECJALISTA, `/decyzje/${decyzja.id}/przekazania`, {}, decyzja.wersja);
  }

  /** Hands over, approves and signs a drafted decision. */
  async issue(decyzja: Answer): Promise<Answer> {
    const handed = await this.handOver(decyzja);
    const approved = await this.office.post(KIEROWNIK, `/decyzje/${decyzja.id}/zatwierdzenia`, {}, handed.wersja);
    return this.office.post(KIEROWNIK, `/decyzje/${decyzja.id}/podpisy`, {}, approved.wersja);
  }

  /** Hands the letter over in person today. */
  async deliver(decyzja: Answer): Promise<Answer> {
    await this.office.post(SPECJALISTA, `/decyzje/${decyzja.id}/doreczenia`, { sposob: 'osobiscie', wyslano: this.today, odebrano: this.today });
    return this.office.get(KIEROWNIK, `/decyzje/${decyzja.id}`);
  }

  private findings(): object {
    const text = JSON.stringify(this.story.czesci).replaceAll('OSOBA', this.osobaId);
    return JSON.parse(this.rodzina.reduce((filled, id, index) => filled.replaceAll(`CZLONEK${index + 1}`, id), text)) as object;
  }
}
