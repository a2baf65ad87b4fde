import { ageOn, Fraction, plainDate } from '@ostoja/kernel';
import { defineTermin, type Calculus, type FaktyZdarzenia, type StepDefinition, type Term } from '@ostoja/law';
import { FaktyOcenyDziecka, FaktyPobytuInterwencyjnego, FaktyPrzekazaniaDokumentow, FaktyPrzyjeciaInterwencyjnego, FaktyWnioskuOUregulowanie } from './terminy.facts.js';
import { uwr } from './wspolne.rule.js';

const ORGANIZATOR = 'organizator rodzinnej pieczy zastępczej';
const MARZEC = plainDate('2026-03-16');

/** A calendar term from the event of the facts. */
const kalendarzowy = (c: Calculus, krok: StepDefinition, { zdarzenie }: FaktyZdarzenia, nazwa_zdarzenia: string, parametr: string, wstecz = false): Term =>
  c.term(krok, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia, dlugosc: c.param(parametr), liczenie: 'kalendarzowe', na_czynnosc: false, wstecz });

const INFORMACJA: StepDefinition = { kod: 'przyjecie.informacja', nazwa: 'informacja o dziecku i kontakt', przepis: uwr('art. 47 ust. 1 pkt 1') };
const DOKUMENTY: StepDefinition = { kod: 'przyjecie.dokumenty', nazwa: 'dokumentacja dziecka', przepis: uwr('art. 47 ust. 1 pkt 2') };
const NIEZWLOCZNIE = new Set<string>(['natychmiastowa_pomoc', 'art_12a']);

/** In urgent placements the act says only "at once after admission", which has no day. */
function isZTerminem(c: Calculus, { tryb }: FaktyPrzekazaniaDokumentow): boolean {
  if (NIEZWLOCZNIE.has(tryb)) c.reason({ kod: 'NIEZWLOCZNIE_PO_PRZYJECIU', opis: 'W tym trybie przekazuje się wszystko niezwłocznie po przyjęciu dziecka; ustawa nie podaje liczby dni.', przepis: uwr('art. 47 ust. 2') });
  return !NIEZWLOCZNIE.has(tryb);
}

/** Details of the child, and contact if needed, before admission (art. 47 ust. 1 pkt 1). */
export const informacjaPrzedPrzyjeciem = defineTermin<FaktyPrzekazaniaDokumentow>({
  kod: 'informacja-o-dziecku-przed-przyjeciem',
  nazwa: 'informacja o dziecku i kontakt z nim przed przyjęciem',
  przepis: uwr('art. 47 ust. 1 pkt 1, ust. 2'),
  kto: ORGANIZATOR,
  czynnosc: 'udzielenie informacji i zapewnienie kontaktu najpóźniej w tym dniu',
  facts: FaktyPrzekazaniaDokumentow,
  przyklad: { zdarzenie: MARZEC, tryb: 'zwykly' },
  na_dzien_przykladu: MARZEC,
  wersje: [{
    od: plainDate('2014-09-19'), do: null,
    calculate: (c, fakty) => (isZTerminem(c, fakty) ? kalendarzowy(c, INFORMACJA, fakty, 'przyjęcie dziecka', 'piecza.dokumenty.informacja_przed_przyjeciem', true) : null),
  }],
});

/** The child's documents by the day before; the old family hands them over on the day of the move (art. 47 ust. 1 pkt 2, art. 72). */
export const dokumentacjaDziecka = defineTermin<FaktyPrzekazaniaDokumentow>({
  kod: 'dokumentacja-dziecka-przed-przyjeciem',
  nazwa: 'przekazanie dokumentacji dziecka',
  przepis: uwr('art. 47 ust. 1 pkt 2, ust. 2, art. 72'),
  kto: `${ORGANIZATOR}; przy przejściu dotychczasowa rodzina`,
  czynnosc: 'przekazanie dokumentacji najpóźniej w tym dniu',
  facts: FaktyPrzekazaniaDokumentow,
  przyklad: { zdarzenie: MARZEC, tryb: 'zwykly' },
  na_dzien_przykladu: MARZEC,
  wersje: [{
    od: plainDate('2014-09-19'), do: null,
    calculate: (c, fakty) => (isZTerminem(c, fakty) ? kalendarzowy(c, DOKUMENTY, fakty, 'przyjęcie dziecka', `piecza.dokumenty.${fakty.tryb === 'zmiana_rodziny' ? 'dokumentacja_przy_zmianie' : 'dokumentacja_przed_przyjeciem'}`, true) : null),
  }],
});

const PRZYJECIE: StepDefinition = { kod: 'przyjecie.zawiadomienie', nazwa: 'zawiadomienie o przyjęciu dziecka', przepis: uwr('art. 58 ust. 3, art. 103 ust. 8') };

/** A facility gives notice of every admission, an emergency family only of those without a court order. */
function calculatePrzyjecie(c: Calculus, fakty: FaktyPrzyjeciaInterwencyjnego): Term | null {
  if (fakty.przyjal === 'pogotowie' && fakty.podstawa === 'orzeczenie') {
    c.reason({ kod: 'PRZYJECIE_NA_ORZECZENIE', opis: 'Pogotowie rodzinne zawiadamia tylko o dziecku przyjętym bez orzeczenia sądu.', przepis: uwr('art. 58 ust. 3') });
    return null;
  }
  return c.term(PRZYJECIE, { zdarzenie: plainDate(fakty.zdarzenie), godzina: fakty.godzina, nazwa_zdarzenia: 'przyjęcie dziecka', dlugosc: c.param('piecza.zawiadomienie.pogotowie_i_interwencyjna'), liczenie: 'kalendarzowe', na_czynnosc: false });
}

/** Notice of an emergency admission within 24 hours (art. 58 ust. 3, art. 103 ust. 8). */
export const zawiadomienieOPrzyjeciu = defineTermin<FaktyPrzyjeciaInterwencyjnego>({
  kod: 'zawiadomienie-o-przyjeciu-interwencyjnym',
  nazwa: 'zawiadomienie o przyjęciu dziecka do pogotowia rodzinnego albo placówki interwencyjnej',
  przepis: uwr('art. 58 ust. 3, art. 103 ust. 8'),
  kto: 'pogotowie rodzinne albo dyrektor placówki',
  czynnosc: 'zawiadomienie sądu, starosty lub powiatowego centrum pomocy rodzinie oraz ośrodka pomocy społecznej',
  facts: FaktyPrzyjeciaInterwencyjnego,
  przyklad: { zdarzenie: '2026-03-28', godzina: '15:30', przyjal: 'pogotowie', podstawa: 'policja' },
  na_dzien_przykladu: plainDate('2026-03-28'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: calculatePrzyjecie }],
});

const POBYT: StepDefinition = { kod: 'pobyt.interwencyjny', nazwa: 'najdłuższy pobyt', przepis: uwr('art. 58 ust. 4, art. 103 ust. 6-7') };

function calculatePobyt(c: Calculus, fakty: FaktyPobytuInterwencyjnego, parametr: string): Term {
  if (fakty.postepowanie_sadowe) c.warn({ kod: 'POSTEPOWANIE_W_TOKU', opis: 'Pobyt może trwać do zakończenia postępowania sądowego.', przepis: POBYT.przepis });
  return kalendarzowy(c, POBYT, fakty, 'umieszczenie dziecka', parametr);
}

/** At most four months, with the organiser's consent eight, or to the end of the proceedings (art. 58 ust. 4). */
export const pobytWPogotowiu = defineTermin<FaktyPobytuInterwencyjnego>({
  kod: 'pobyt-w-pogotowiu-rodzinnym',
  nazwa: 'najdłuższy pobyt dziecka w pogotowiu rodzinnym',
  przepis: uwr('art. 58 ust. 4'),
  kto: ORGANIZATOR,
  czynnosc: 'zapewnienie dziecku innej pieczy albo powrotu do rodziny',
  facts: FaktyPobytuInterwencyjnego,
  przyklad: { zdarzenie: '2026-03-02' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: (c, fakty) => calculatePobyt(c, fakty, `piecza.okres.pogotowie_${fakty.zgoda_organizatora ? 'przedluzony' : 'podstawowy'}`) }],
});

/** At most three months, longer only to the end of the proceedings (art. 103 ust. 6-7). */
export const pobytWPlacowceInterwencyjnej = defineTermin<FaktyPobytuInterwencyjnego>({
  kod: 'pobyt-w-placowce-interwencyjnej',
  nazwa: 'najdłuższy pobyt dziecka w placówce interwencyjnej',
  przepis: uwr('art. 103 ust. 6-7'),
  kto: 'dyrektor placówki',
  czynnosc: 'zakończenie pobytu, jeśli nie trwa postępowanie sądowe',
  facts: FaktyPobytuInterwencyjnego,
  przyklad: { zdarzenie: '2026-03-02' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: (c, fakty) => calculatePobyt(c, fakty, 'piecza.okres.pow_interwencyjna') }],
});

const OCENA: StepDefinition = { kod: 'ocena.dziecka', nazwa: 'następna ocena', przepis: uwr('art. 131 ust. 1, art. 138 ust. 1, art. 139') };
const MLODSZE: StepDefinition = { kod: 'ocena.mlodsze', nazwa: 'dziecko nie osiągnęło wieku, od którego ocena jest rzadsza', przepis: OCENA.przepis };

/** The age on the day of the last review decides: the stricter reading, for a child who reaches the age in between. */
function calculateOcena(c: Calculus, fakty: FaktyOcenyDziecka, wiekProgu: string, terminy: { readonly mlodsze: string; readonly starsze: string }): Term {
  const wiek = c.fact('wiek dziecka', Fraction.of(ageOn(plainDate(fakty.data_urodzenia), plainDate(fakty.zdarzenie))), null, 'lata');
  return kalendarzowy(c, OCENA, fakty, 'poprzednia ocena albo umieszczenie', c.isLess(MLODSZE, wiek, c.param(wiekProgu)) ? terminy.mlodsze : terminy.starsze);
}

/** The review of a child in any form of care (art. 131, 138, 139). */
export const ocenaSytuacjiDziecka = defineTermin<FaktyOcenyDziecka>({
  kod: 'ocena-sytuacji-dziecka-w-pieczy',
  nazwa: 'okresowa ocena sytuacji dziecka w pieczy zastępczej',
  przepis: uwr('art. 131 ust. 1, art. 138 ust. 1, art. 139'),
  kto: `${ORGANIZATOR}, zespół albo dyrektor placówki`,
  czynnosc: 'ocena sytuacji dziecka, a po niej opinia dla sądu i ośrodka adopcyjnego',
  facts: FaktyOcenyDziecka,
  przyklad: { zdarzenie: '2026-03-02', data_urodzenia: '2019-06-01' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: (c, fakty) => calculateOcena(c, fakty, 'piecza.wiek.ocena_prog', { mlodsze: 'piecza.ocena.dziecko_ponizej_3_lat', starsze: 'piecza.ocena.dziecko_od_3_lat' }) }],
});

/** The adoption centre's own look at the child (art. 164 ust. 10a). */
export const analizaSytuacjiDziecka = defineTermin<FaktyOcenyDziecka>({
  kod: 'analiza-sytuacji-dziecka-przez-osrodek-adopcyjny',
  nazwa: 'analiza sytuacji dziecka przez ośrodek adopcyjny',
  przepis: uwr('art. 164 ust. 10a'),
  kto: 'ośrodek adopcyjny odpowiedzialny za kwalifikację',
  czynnosc: 'analiza sytuacji dziecka',
  facts: FaktyOcenyDziecka,
  przyklad: { zdarzenie: '2026-03-02', data_urodzenia: '2019-06-01' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2023-02-01'), do: null, calculate: (c, fakty) => calculateOcena(c, fakty, 'piecza.adopcja.wiek_prog', { mlodsze: 'piecza.adopcja.analiza_ponizej_3_lat', starsze: 'piecza.adopcja.analiza_od_3_lat' }) }],
});

const UREGULOWANIE: StepDefinition = { kod: 'sad.uregulowanie', nazwa: 'wniosek do sądu', przepis: uwr('art. 47 ust. 7, art. 100 ust. 4a') };

function calculateUregulowanie(c: Calculus, fakty: FaktyWnioskuOUregulowanie): Term | null {
  if (fakty.piecza === 'rodzinna' && fakty.informacja_o_powrocie) {
    c.reason({ kod: 'PRZEKAZANO_INFORMACJE_O_POWROCIE', opis: 'Sąd otrzymał informację o możliwości powrotu dziecka, więc wniosku się nie składa.', przepis: uwr('art. 47 ust. 7') });
    return null;
  }
  return kalendarzowy(c, UREGULOWANIE, fakty, 'umieszczenie dziecka w pieczy', 'piecza.sad.wniosek_o_uregulowanie');
}

/** The motion to the court after 18 months; a facility files it in every case (art. 47 ust. 7, art. 100 ust. 4a). */
export const wniosekOUregulowanie = defineTermin<FaktyWnioskuOUregulowanie>({
  kod: 'wniosek-o-uregulowanie-sytuacji-dziecka',
  nazwa: 'wniosek do sądu o uregulowanie sytuacji prawnej dziecka',
  przepis: UREGULOWANIE.przepis,
  kto: `${ORGANIZATOR} albo dyrektor placówki`,
  czynnosc: 'złożenie wniosku z uzasadnieniem i opiniami',
  facts: FaktyWnioskuOUregulowanie,
  przyklad: { zdarzenie: '2026-03-02', piecza: 'rodzinna' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2014-09-19'), do: null, calculate: calculateUregulowanie }],
});

/** Terms about one child that depend on more than the day of the event. */
export const terminyDziecka = [
  informacjaPrzedPrzyjeciem, dokumentacjaDziecka, zawiadomienieOPrzyjeciu, pobytWPogotowiu, pobytWPlacowceInterwencyjnej, ocenaSytuacjiDziecka, analizaSytuacjiDziecka, wniosekOUregulowanie,
];
