/** Roles of the centre. A role is held in a unit, from a day to a day. */
export const ROLE = {
  'pracownik-socjalny': 'Pracownik socjalny',
  'specjalista-swiadczen': 'Specjalista ds. świadczeń',
  'kierownik-filii': 'Kierownik filii',
  informacja: 'Informacja i obsługa',
  'ksiegowosc-przygotowanie': 'Księgowość: listy i wyciągi',
  'ksiegowosc-zatwierdzanie': 'Księgowość: kontrola formalno-rachunkowa',
  'ksiegowosc-wysylka': 'Podpis bankowy',
  'glowny-ksiegowy': 'Główny księgowy',
  kasjer: 'Kasjer',
  kadry: 'Dział Personalny',
  dyrektor: 'Dyrektor',
  administrator: 'Administrator',
  'inspektor-danych': 'Inspektor ochrony danych',
  'klient-integracyjny': 'Klient integracyjny',
  partner: 'Organizacja partnerska',
  uslugodawca: 'Usługodawca',
  zadanie: 'Zadanie systemowe',
} as const;
export type Rola = keyof typeof ROLE;

/** One permission: what it lets do, in plain Polish, and which roles carry it. Each library lists its own. */
export interface Permission {
  /** `<library>:<thing>:<act>`, e.g. `osoba:adres:read`. */
  readonly kod: string;
  readonly opis: string;
  readonly role: readonly Rola[];
}
