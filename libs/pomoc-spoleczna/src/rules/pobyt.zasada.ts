import { plainDate } from '@ostoja/kernel';
import { defineZasada, valueOfCode, type Calculus, type ConditionDefinition, type ZasadaOutcome } from '@ostoja/law';
import { FaktyUprawnienieWedlugPobytu, RODZAJE_POMOCY, TYTULY_POBYTU } from './pobyt.facts.js';

const ART_5 = 'art. 5 i 5a ustawy o pomocy społecznej';
const MIESZKA: ConditionDefinition = { kod: 'NIE_MIESZKA_W_POLSCE', nazwa: 'miejsce zamieszkania w Polsce, gdy jest wymagane', przepis: 'art. 5 ustawy o pomocy społecznej', odmowa: 'Osoba nie ma miejsca zamieszkania w Polsce.' };
const PRZEBYWA: ConditionDefinition = { kod: 'NIE_PRZEBYWA_W_POLSCE', nazwa: 'pobyt w Polsce', przepis: ART_5, odmowa: 'Osoba nie przebywa w Polsce.' };
const TYTUL: ConditionDefinition = { kod: 'POBYT_NIE_UPRAWNIA', nazwa: 'obywatelstwo lub podstawa pobytu, która daje prawo do pomocy', przepis: ART_5, odmowa: 'Ta podstawa pobytu nie daje prawa do świadczeń z pomocy społecznej.' };
const ZAKRES: ConditionDefinition = { kod: 'POMOC_POZA_KATALOGIEM', nazwa: 'pomoc mieści się w katalogu dla tej podstawy pobytu', przepis: ART_5, odmowa: 'Przy tej podstawie pobytu przysługuje tylko pomoc z ograniczonego katalogu.' };
const OGRANICZONY: readonly string[] = ['zasilek_celowy', 'schronienie', 'posilek', 'ubranie'];
/** Kinds of help by catalogue; the full one has no bound. */
const KATALOGI: Readonly<Record<string, readonly string[] | null>> = { pelny: null, ograniczony: OGRANICZONY, ograniczony_z_interwencja: [...OGRANICZONY, 'interwencja_kryzysowa'] };

function calculate(c: Calculus, { tytul, mieszka, przebywa, pomoc }: FaktyUprawnienieWedlugPobytu): ZasadaOutcome {
  const katalog = c.findParam(`pomoc_spoleczna.pobyt.${tytul}`);
  const rodzaje = katalog === null ? [] : valueOfCode(katalog, KATALOGI);
  const tak = [
    c.holds(PRZEBYWA, przebywa),
    // Victims of trafficking need only stay in Poland (art. 5a).
    c.holds(MIESZKA, mieszka || katalog?.text === 'ograniczony_z_interwencja'),
    c.holds(TYTUL, katalog !== null, [katalog ?? c.factText('podstawa pobytu', TYTULY_POBYTU[tytul])]),
    katalog === null || c.holds(ZAKRES, rodzaje === null || rodzaje.includes(pomoc), [katalog, c.factText('rodzaj pomocy', RODZAJE_POMOCY[pomoc])]),
  ].every(Boolean);
  return { tak };
}

/** Who is entitled by nationality and stay, and to what (art. 5, 5a ups). */
export const uprawnienieWedlugPobytu = defineZasada<FaktyUprawnienieWedlugPobytu>({
  kod: 'uprawnienie-wedlug-pobytu',
  nazwa: 'prawo do świadczeń według obywatelstwa i podstawy pobytu',
  pytanie: 'Czy obywatelstwo albo podstawa pobytu daje prawo do tej pomocy?',
  przepis: ART_5,
  facts: FaktyUprawnienieWedlugPobytu,
  przyklad: { tytul: 'status_uchodzcy', mieszka: true, przebywa: true, pomoc: 'inna' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2014-05-01'), do: null, calculate }],
});
