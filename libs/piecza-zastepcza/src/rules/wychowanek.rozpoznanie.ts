import { defineRozpoznanie, type FaktyZSytuacji, type Reason, type RozpoznanieEntry } from '@ostoja/law';
import { wnioskodawca, type Sytuacja } from '@ostoja/facts';
import type { FaktyOsobyUsamodzielnianej, FaktyPomocyNaNauke, FaktyPomocyNaUsamodzielnienie, FaktyPomocyNaZagospodarowanie, FormaOpuszczona } from './osoba-usamodzielniana.facts.js';
import { pomocNaKontynuowanieNauki } from './pomoc-na-nauke.rule.js';
import { pomocNaUsamodzielnienie, pomocNaZagospodarowanie } from './pomoc-na-usamodzielnienie.rule.js';
import { uwr } from './wspolne.rule.js';

/** Forms of this act; the other ones fall under the social assistance act. */
const FORMY: Readonly<Record<string, FormaOpuszczona>> = { spokrewniona: 'spokrewniona', niezawodowa: 'niezawodowa', zawodowa: 'zawodowa', instytucjonalna: 'placowka' };
const INNA_USTAWA: Reason = { kod: 'POMOC_Z_INNEJ_USTAWY', opis: 'Pomoc po opuszczeniu takiej placówki wynika z ustawy o pomocy społecznej.', przepis: uwr('art. 140 ust. 1') };
const NIE_UCZY_SIE: Reason = { kod: 'BEZ_NAUKI', opis: 'Pomoc przysługuje osobie, która kontynuuje naukę.', przepis: uwr('art. 146 ust. 1') };
const SAD = 'jeśli w pieczy umieścił Cię sąd';
const SAD_I_PROGRAM = `${SAD} i masz zatwierdzony program usamodzielnienia`;
const UPRAWNIAJACE = new Set<string | undefined>(['umiarkowany', 'znaczny']);

const dotyczy = ({ wychowanek }: Sytuacja): boolean => wychowanek !== undefined;

/** What the answers say of the person; the court's order is what the label asks to check. */
function zOsoby<F>(s: Sytuacja, reszta: (osoba: FaktyOsobyUsamodzielnianej) => FaktyZSytuacji<F>): FaktyZSytuacji<F> {
  const { forma, miesiace_pobytu, opuszczenie } = s.wychowanek!;
  const opuszczona = FORMY[forma];
  if (opuszczona === undefined) return { odmowa: INNA_USTAWA };
  if (opuszczenie === undefined) return { brak: ['wychowanek.opuszczenie'] };
  const osoba = wnioskodawca(s);
  if (osoba === undefined) return { brak: ['osoby'] };
  return reszta({ forma: opuszczona, data_urodzenia: osoba.data_urodzenia, opuszczenie, orzeczenie_sadu: true, miesiace_pobytu });
}

/** Screening of a person who grew up in care. */
export const rozpoznanieWychowanka: readonly RozpoznanieEntry<Sytuacja>[] = [
  defineRozpoznanie<Sytuacja, FaktyPomocyNaNauke>({
    swiadczenie: pomocNaKontynuowanieNauki, etykieta: SAD_I_PROGRAM, dotyczy,
    fakty: (s, dzien) => zOsoby<FaktyPomocyNaNauke>(s, (osoba) => {
      if (s.wychowanek!.kontynuuje_nauke === undefined) return { brak: ['wychowanek.kontynuuje_nauke'] };
      return s.wychowanek!.kontynuuje_nauke ? { fakty: { ...osoba, data_wniosku: dzien, program: 'w_terminie', nauka: 'szkola' } } : { odmowa: NIE_UCZY_SIE };
    }),
  }),
  defineRozpoznanie<Sytuacja, FaktyPomocyNaUsamodzielnienie>({
    swiadczenie: pomocNaUsamodzielnienie, etykieta: SAD_I_PROGRAM, dotyczy,
    fakty: (s, dzien) => zOsoby(s, (osoba) => ({ fakty: { ...osoba, data_wniosku: dzien, program: 'w_terminie', otrzymuje_pomoc_na_nauke: s.wychowanek!.kontynuuje_nauke } })),
  }),
  defineRozpoznanie<Sytuacja, FaktyPomocyNaZagospodarowanie>({
    swiadczenie: pomocNaZagospodarowanie, etykieta: SAD, dotyczy,
    fakty: (s) => zOsoby(s, (osoba) => ({ fakty: { ...osoba, niepelnosprawnosc: UPRAWNIAJACE.has(wnioskodawca(s)?.stopien) } })),
  }),
];
