export const KIERUNKI = ['przychodzace', 'wychodzace'] as const;
export type Kierunek = (typeof KIERUNKI)[number];

interface Rodzaj {
  readonly nazwa: string;
  readonly kierunki: readonly Kierunek[];
  /** A demand, an explanation, an appeal or a complaint (KPA 63 § 1): plain e-mail does not bring it to effect. */
  readonly podanie: boolean;
}

const podanie = (nazwa: string): Rodzaj => ({ nazwa, kierunki: ['przychodzace'], podanie: true });
const incoming = (nazwa: string): Rodzaj => ({ nazwa, kierunki: ['przychodzace'], podanie: false });
const outgoing = (nazwa: string): Rodzaj => ({ nazwa, kierunki: ['wychodzace'], podanie: false });
const both = (nazwa: string): Rodzaj => ({ nazwa, kierunki: KIERUNKI, podanie: false });

const table = <Kod extends string>(rodzaje: Record<Kod, Rodzaj>): Readonly<Record<Kod, Rodzaj>> => rodzaje;

/** Kinds of papers in the register. The name stands in lists and in the index of the akta. */
export const RODZAJE_PISM = table({
  wniosek: podanie('wniosek'),
  'pismo-strony': podanie('pismo strony'),
  wyjasnienie: podanie('wyjaśnienie strony'),
  odwolanie: podanie('odwołanie'),
  zazalenie: podanie('zażalenie'),
  ponaglenie: podanie('ponaglenie'),
  zgloszenie: incoming('zgłoszenie potrzeby pomocy'),
  pelnomocnictwo: incoming('pełnomocnictwo'),
  orzeczenie: incoming('orzeczenie'),
  'pismo-instytucji': incoming('pismo instytucji'),
  'zwrotne-potwierdzenie': incoming('zwrotne potwierdzenie odbioru'),
  zaswiadczenie: both('zaświadczenie'),
  inne: both('inne pismo'),
  wezwanie: outgoing('wezwanie'),
  zawiadomienie: outgoing('zawiadomienie'),
  postanowienie: outgoing('postanowienie'),
  decyzja: outgoing('decyzja'),
  pismo: outgoing('pismo'),
});
export type RodzajPisma = keyof typeof RODZAJE_PISM;
