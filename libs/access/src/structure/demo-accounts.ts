import type { Rola } from '../permission.js';
import { uzytkownikId } from './structure-id.js';

/** Password of every demo account. */
export const DEMO_PASSWORD = 'Ostoja-demo-2026';

/** A synthetic member of staff, program or job. */
export interface DemoAccount {
  readonly id: string;
  readonly rodzaj: 'pracownik' | 'klient' | 'zadanie';
  readonly login: string;
  readonly imie: string;
  readonly nazwisko: string;
  readonly stanowisko: string;
  readonly rola: Rola;
  /** Code of the unit in which the role is held. */
  readonly komorka: string;
  readonly zakresy: readonly string[];
}

type Staff = readonly [login: string, imie: string, nazwisko: string, rola: Rola, komorka: string, stanowisko: string];

const STAFF: readonly Staff[] = [
  ['socjalny.f1', 'Sonia', 'Przykładowa', 'pracownik-socjalny', 'filia-1-praca-socjalna', 'Pracownik socjalny, Filia 1'],
  ['socjalny2.f1', 'Symeon', 'Wzorcowy', 'pracownik-socjalny', 'filia-1-praca-socjalna', 'Pracownik socjalny, Filia 1'],
  ['specjalista.f1', 'Sabina', 'Pokazowa', 'specjalista-swiadczen', 'filia-1-swiadczenia', 'Specjalista ds. świadczeń, Filia 1'],
  ['kierownik.f1', 'Klara', 'Modelowa', 'kierownik-filii', 'filia-1', 'Kierownik Filii 1'],
  ['socjalny.f2', 'Seweryn', 'Przykładowy', 'pracownik-socjalny', 'filia-2-praca-socjalna', 'Pracownik socjalny, Filia 2'],
  ['specjalista.f2', 'Stanisława', 'Wzorcowa', 'specjalista-swiadczen', 'filia-2-swiadczenia', 'Specjalista ds. świadczeń, Filia 2'],
  ['kierownik.f2', 'Konrad', 'Pokazowy', 'kierownik-filii', 'filia-2', 'Kierownik Filii 2'],
  ['informacja.f2', 'Iga', 'Modelowa', 'informacja', 'filia-2-informacja', 'Informacja i obsługa, Filia 2'],
  ['informacja.1', 'Irena', 'Przykładowa', 'informacja', 'dzial-informacji-1', 'Dział Informacji i Obsługi (Filie 1 i 9, Dział Pomocy Bezdomnym)'],
  ['ksiegowosc.przygotowanie', 'Petronela', 'Wzorcowa', 'ksiegowosc-przygotowanie', 'dzial-finansowo-ksiegowy', 'Księgowość: listy wypłat i wyciągi'],
  ['ksiegowosc.zatwierdzanie', 'Zenon', 'Pokazowy', 'ksiegowosc-zatwierdzanie', 'dzial-finansowo-ksiegowy', 'Księgowość: kontrola formalno-rachunkowa'],
  ['ksiegowosc.wysylka', 'Walenty', 'Modelowy', 'ksiegowosc-wysylka', 'dzial-finansowo-ksiegowy', 'Pierwszy podpis bankowy'],
  ['podpis.drugi', 'Wiera', 'Przykładowa', 'ksiegowosc-wysylka', 'dzial-finansowo-ksiegowy', 'Drugi podpis bankowy'],
  ['glowny.ksiegowy', 'Gracja', 'Modelowa', 'glowny-ksiegowy', 'dzial-finansowo-ksiegowy', 'Główna Księgowa'],
  ['kasjer', 'Kamil', 'Wzorcowy', 'kasjer', 'dzial-finansowo-ksiegowy', 'Kasjer'],
  ['kadry', 'Karina', 'Pokazowa', 'kadry', 'dzial-personalny', 'Dział Personalny: składki zdrowotne'],
  ['partner.szkola', 'Paulina', 'Wzorcowa', 'partner', 'mops', 'Pedagog, Szkoła Modelowa (konto partnera)'],
  ['dyrektor', 'Dorota', 'Przykładowa', 'dyrektor', 'mops', 'Dyrektor'],
  ['administrator', 'Adam', 'Wzorcowy', 'administrator', 'mops', 'Administrator systemu (bez treści spraw)'],
  ['inspektor.danych', 'Ignacy', 'Pokazowy', 'inspektor-danych', 'mops', 'Inspektor ochrony danych (tylko dziennik)'],
  ['uslugodawca.opieka', 'Urszula', 'Modelowa', 'uslugodawca', 'mops', 'Koordynatorka usług, Opieka sp. z o.o. (przykład, konto usługodawcy)'],
];

const JOBS: readonly (readonly [login: string, nazwisko: string])[] = [
  ['zadanie.terminy', 'Zadanie: terminy i doręczenia'],
  ['zadanie.outbox', 'Zadanie: rozsyłanie zdarzeń'],
  ['zadanie.wyplaty', 'Zadanie: wypłaty'],
  ['zadanie.pomost', 'Zadanie: import z POMOST'],
  ['zadanie.dziennik', 'Zadanie: dziennik dostępu'],
];

/** Accounts of the demo city: one per role and per team that the procedure needs, a program, and the jobs. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  ...STAFF.map(([login, imie, nazwisko, rola, komorka, stanowisko]): DemoAccount => ({
    id: uzytkownikId(login), rodzaj: 'pracownik', login, imie, nazwisko, stanowisko, rola, komorka, zakresy: [],
  })),
  {
    id: uzytkownikId('klient.ngo'), rodzaj: 'klient', login: 'klient.ngo', imie: '', nazwisko: 'Program organizacji partnerskiej', stanowisko: 'Klient integracyjny (OAuth 2.0)',
    rola: 'klient-integracyjny', komorka: 'mops', zakresy: ['postepowanie:zgloszenie:create', 'postepowanie:zgloszenie:read'],
  },
  ...JOBS.map(([login, nazwisko]): DemoAccount => ({
    id: uzytkownikId(login), rodzaj: 'zadanie', login, imie: '', nazwisko, stanowisko: 'Zadanie systemowe', rola: 'zadanie', komorka: 'mops', zakresy: [],
  })),
];

/** The demo account with the login. */
export function getDemoAccount(login: string): DemoAccount {
  const account = DEMO_ACCOUNTS.find((one) => one.login === login);
  if (!account) throw new Error(`No demo account ${login}`);
  return account;
}
