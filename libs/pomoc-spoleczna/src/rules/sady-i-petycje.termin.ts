import { prostyTermin, type ProstyTermin } from '@ostoja/facts';
import { plainDate } from '@ostoja/kernel';
import { defineTermin, type Calculus, type FaktyZdarzenia, type StepDefinition, type Term, type Termin } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { FaktyRozpatrzeniaPetycji } from './terminy-kpa.facts.js';

const OD_2004 = plainDate('2004-05-01');
const OD_2017 = plainDate('2017-06-01');
const PETYCJE = plainDate('2015-09-06');
/** Art. 83 PPSA and art. 15 of the act on petitions count and move as the code does. */
const CZYNNOSC = { liczenie: 'kpa', na_czynnosc: true, przyklad: '2026-03-02' } as const;

const PROSTE: readonly ProstyTermin[] = [
  {
    kod: 'ppsa-skarga', nazwa: 'skarga do wojewódzkiego sądu administracyjnego', przepis: 'art. 53 § 1 PPSA', kto: 'strona',
    czynnosc: 'wnieść skargę za pośrednictwem organu, którego działanie zaskarża', zdarzenie: 'doręczenie rozstrzygnięcia', parametr: 'pomoc_spoleczna.termin.ppsa.skarga', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'ppsa-przekazanie-skargi', nazwa: 'przekazanie skargi z aktami i odpowiedzią sądowi', przepis: 'art. 54 § 2-3 PPSA', kto: 'organ, którego działanie zaskarżono',
    czynnosc: 'przekazać skargę sądowi albo uwzględnić ją w całości', zdarzenie: 'otrzymanie skargi', parametr: 'pomoc_spoleczna.termin.ppsa.przekazanie_skargi', od: OD_2017, ...CZYNNOSC,
  },
  {
    kod: 'ppsa-sprzeciw', nazwa: 'sprzeciw od decyzji SKO przekazującej sprawę do ponownego rozpatrzenia', przepis: 'art. 64c § 1 PPSA', kto: 'strona',
    czynnosc: 'wnieść sprzeciw za pośrednictwem SKO', zdarzenie: 'doręczenie decyzji SKO', parametr: 'pomoc_spoleczna.termin.ppsa.sprzeciw', od: OD_2017, ...CZYNNOSC,
  },
  {
    kod: 'ppsa-przekazanie-sprzeciwu', nazwa: 'przekazanie sprzeciwu z aktami sądowi', przepis: 'art. 64c § 4-5 PPSA', kto: 'samorządowe kolegium odwoławcze',
    czynnosc: 'przekazać sprzeciw sądowi albo uwzględnić go w całości', zdarzenie: 'otrzymanie sprzeciwu', parametr: 'pomoc_spoleczna.termin.ppsa.przekazanie_sprzeciwu', od: OD_2017, ...CZYNNOSC,
  },
  {
    kod: 'ppsa-uzasadnienie-wyroku', nazwa: 'wniosek o uzasadnienie wyroku oddalającego skargę', przepis: 'art. 141 § 2 PPSA', kto: 'strona',
    czynnosc: 'złożyć wniosek o uzasadnienie', zdarzenie: 'ogłoszenie wyroku albo doręczenie odpisu sentencji', parametr: 'pomoc_spoleczna.termin.ppsa.uzasadnienie_wyroku', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'ppsa-skarga-kasacyjna', nazwa: 'skarga kasacyjna do Naczelnego Sądu Administracyjnego', przepis: 'art. 177 § 1 PPSA', kto: 'strona',
    czynnosc: 'wnieść skargę kasacyjną przez sąd, który wydał wyrok', zdarzenie: 'doręczenie wyroku z uzasadnieniem', parametr: 'pomoc_spoleczna.termin.ppsa.skarga_kasacyjna', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'petycja-przekazanie', nazwa: 'przesłanie petycji podmiotowi właściwemu', przepis: 'art. 6 ust. 1 ustawy o petycjach', kto: 'niewłaściwy adresat petycji',
    czynnosc: 'przesłać petycję i zawiadomić wnoszącego', zdarzenie: 'złożenie petycji', parametr: 'pomoc_spoleczna.termin.petycja.przekazanie', od: PETYCJE, ...CZYNNOSC,
  },
  {
    kod: 'petycja-wezwanie', nazwa: 'wezwanie do uzupełnienia petycji', przepis: 'art. 7 ust. 2 ustawy o petycjach', kto: 'podmiot właściwy do rozpatrzenia petycji',
    czynnosc: 'wezwać do uzupełnienia lub wyjaśnienia treści', zdarzenie: 'złożenie petycji', parametr: 'pomoc_spoleczna.termin.petycja.wezwanie', od: PETYCJE, ...CZYNNOSC,
  },
  {
    kod: 'petycja-uzupelnienie', nazwa: 'uzupełnienie lub wyjaśnienie petycji', przepis: 'art. 7 ust. 2 ustawy o petycjach', kto: 'wnoszący petycję',
    czynnosc: 'uzupełnić petycję; inaczej nie będzie rozpatrzona', zdarzenie: 'doręczenie wezwania', parametr: 'pomoc_spoleczna.termin.petycja.uzupelnienie', od: PETYCJE, ...CZYNNOSC,
  },
];

const ROZPATRZENIE: StepDefinition = { kod: 'petycja.rozpatrzenie', nazwa: 'rozpatrzenie petycji', przepis: 'art. 10 ust. 1-2 ustawy o petycjach', prosto: 'Rozpatrzenie petycji' };
const PRZEDLUZENIE: StepDefinition = { kod: 'petycja.przedluzenie', nazwa: 'rozpatrzenie petycji po przedłużeniu', przepis: 'art. 10 ust. 3 ustawy o petycjach', prosto: 'Rozpatrzenie petycji po przedłużeniu' };

/** The prolongation runs from the lapse of the first term (moved off a day off, art. 57 § 4 KPA), not from the day on which it was announced. */
function calculateRozpatrzenie(c: Calculus, { zdarzenie, dzien_uzupelnienia, przedluzono }: FaktyRozpatrzeniaPetycji): Term {
  if (dzien_uzupelnienia !== undefined && dzien_uzupelnienia < zdarzenie) throw faultyFact('DZIEN_PRZED_ZDARZENIEM', 'Uzupełnienie nie może być wcześniejsze niż złożenie petycji.', 'dzien_uzupelnienia', ROZPATRZENIE.przepis);
  const nazwa_zdarzenia = dzien_uzupelnienia ? 'uzupełnienie petycji' : 'złożenie petycji właściwemu podmiotowi';
  const term = c.term(ROZPATRZENIE, { zdarzenie: plainDate(dzien_uzupelnienia ?? zdarzenie), nazwa_zdarzenia, dlugosc: c.param('pomoc_spoleczna.termin.petycja.rozpatrzenie'), liczenie: 'kpa', na_czynnosc: true });
  if (!przedluzono) return term;
  return c.term(PRZEDLUZENIE, { zdarzenie: term.koniec, nazwa_zdarzenia: 'upływ terminu rozpatrzenia', dlugosc: c.param('pomoc_spoleczna.termin.petycja.przedluzenie'), liczenie: 'kpa', na_czynnosc: true });
}

const rozpatrzeniePetycji = defineTermin<FaktyRozpatrzeniaPetycji>({
  kod: 'petycja-rozpatrzenie',
  nazwa: 'rozpatrzenie petycji',
  przepis: 'art. 10 ustawy o petycjach',
  kto: 'podmiot właściwy do rozpatrzenia petycji',
  czynnosc: 'rozpatrzyć petycję bez zbędnej zwłoki, najpóźniej w tym dniu',
  facts: FaktyRozpatrzeniaPetycji,
  przyklad: { zdarzenie: '2026-03-02' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: PETYCJE, do: null, calculate: calculateRozpatrzenie }],
});

/** Terms before administrative courts and of petitions (PS-76, PS-94). */
export const terminySadoweIPetycji: readonly Termin<FaktyZdarzenia>[] = [...PROSTE.map(prostyTermin), rozpatrzeniePetycji];
