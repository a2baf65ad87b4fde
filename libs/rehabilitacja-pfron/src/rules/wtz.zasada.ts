import { Fraction, plainDate } from '@ostoja/kernel';
import { countFact, defineZasada, type Calculus, type ConditionDefinition, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import { checkKompletnosc } from './kompletnosc.rule.js';
import przyklady from './przyklady.json' with { type: 'json' };
import { USTAWA, WARSZTATY } from './przepisy.js';
import { ELEMENTY_PROGRAMU, FaktyCzasuZajecWtz, FaktyKadryWtz, FaktyKontroliWtz, FaktyPowrotuDoWtz, FaktyProgramuWtz, FaktyPrzyjeciaDoWtz, FaktyZajecKlubowych } from './wtz.facts.js';
import { dateFacts, faultyFact, yesNoFact } from './wspolne.rule.js';

const PREFIX = 'rehabilitacja.wtz';
const ART_10F = `art. 10f ust. 1 pkt 1 i ust. 2 ${USTAWA}`;
const UST_2B = `art. 10f ust. 2b ${USTAWA}`;
const PAR_8 = `§ 8 ust. 2 ${WARSZTATY}`;
const PAR_13 = `§ 13 ust. 4 ${WARSZTATY}`;
const ART_10G = `art. 10g ust. 3 i art. 10h ust. 1 ${USTAWA}`;
const KONTROLA = `art. 10b ust. 6a ${USTAWA}; § 22 ust. 1 ${WARSZTATY}`;
const PRZYKLAD = plainDate('2026-03-20');

const WSKAZANIE: ConditionDefinition = { kod: 'BRAK_WSKAZANIA', nazwa: 'wskazanie do terapii zajęciowej w orzeczeniu', przepis: ART_10F, odmowa: 'Orzeczenie nie wskazuje uczestnictwa w terapii zajęciowej.' };
const WAZNE: ConditionDefinition = { kod: 'ORZECZENIE_NIEWAZNE', nazwa: 'orzeczenie ważne', przepis: ART_10F, odmowa: 'Orzeczenie utraciło ważność.' };
const UZGODNIENIE: ConditionDefinition = { kod: 'BRAK_UZGODNIENIA', nazwa: 'zgłoszenie uzgodnione z centrum', przepis: ART_10F, odmowa: 'Zgłoszenia nie uzgodniono z powiatowym centrum pomocy rodzinie.' };

function calculatePrzyjecie(c: Calculus, { wskazanie_w_orzeczeniu, orzeczenie_do, uzgodnione_z_centrum }: FaktyPrzyjeciaDoWtz): ZasadaOutcome {
  return {
    tak: [
      c.holds(WSKAZANIE, wskazanie_w_orzeczeniu, [yesNoFact(c, 'wskazanie w orzeczeniu', wskazanie_w_orzeczeniu)]),
      c.holds(WAZNE, orzeczenie_do === undefined || c.day <= orzeczenie_do, dateFacts(c, 'orzeczenie ważne do', orzeczenie_do)),
      c.holds(UZGODNIENIE, uzgodnione_z_centrum, [yesNoFact(c, 'uzgodnione z centrum', uzgodnione_z_centrum)]),
    ].every(Boolean),
  };
}

export const przyjecieDoWtz = defineZasada<FaktyPrzyjeciaDoWtz>({
  kod: 'przyjecie-do-wtz', nazwa: 'przyjęcie do warsztatu terapii zajęciowej', pytanie: 'Czy osoba może zostać przyjęta do warsztatu?', przepis: ART_10F,
  facts: FaktyPrzyjeciaDoWtz, przyklad: przyklady['przyjecie-do-wtz'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2018-06-06'), do: null, calculate: calculatePrzyjecie }],
});

const POWOD: ConditionDefinition = { kod: 'INNA_PRZYCZYNA_ODEJSCIA', nazwa: 'odejście z powodu podjęcia zatrudnienia', przepis: UST_2B, odmowa: 'Warsztatu nie opuszczono w związku z podjęciem zatrudnienia.' };
const OKRES: StepDefinition = { kod: 'powrot.ostatni_dzien', nazwa: 'ostatni dzień na utratę pracy i ponowne zgłoszenie', przepis: UST_2B };
const UTRATA: ConditionDefinition = { kod: 'UTRATA_PRACY_PO_TERMINIE', nazwa: 'utrata zatrudnienia w terminie', przepis: UST_2B, odmowa: 'Zatrudnienie utracono po upływie 90 dni od opuszczenia warsztatu.' };
const ZGLOSZENIE: ConditionDefinition = { kod: 'ZGLOSZENIE_PO_TERMINIE', nazwa: 'ponowne zgłoszenie w terminie', przepis: UST_2B, odmowa: 'Ponownie zgłoszono się po upływie 90 dni od opuszczenia warsztatu.' };

/** Errors: the days do not follow one another: leaving, loss of the job, new application. */
function calculatePowrot(c: Calculus, fakty: FaktyPowrotuDoWtz): ZasadaOutcome {
  if (fakty.utrata_zatrudnienia < fakty.opuszczenie) throw faultyFact('DNI_POWROTU_ODWROCONE', 'Zatrudnienia nie można utracić przed opuszczeniem warsztatu.', 'utrata_zatrudnienia', UST_2B);
  if (fakty.ponowne_zgloszenie < fakty.utrata_zatrudnienia) throw faultyFact('DNI_POWROTU_ODWROCONE', 'Ponowne zgłoszenie nie może poprzedzać utraty zatrudnienia.', 'ponowne_zgloszenie', UST_2B);
  const termin = c.term(OKRES, { zdarzenie: plainDate(fakty.opuszczenie), nazwa_zdarzenia: 'opuszczenie warsztatu', dlugosc: c.param(`${PREFIX}.pierwszenstwo_powrotu`), liczenie: 'kpa', na_czynnosc: true });
  return {
    tak: [
      c.holds(POWOD, fakty.z_powodu_zatrudnienia, [yesNoFact(c, 'z powodu zatrudnienia', fakty.z_powodu_zatrudnienia)]),
      c.holds(UTRATA, fakty.utrata_zatrudnienia <= termin.koniec, [c.date('utrata zatrudnienia', plainDate(fakty.utrata_zatrudnienia))]),
      c.holds(ZGLOSZENIE, fakty.ponowne_zgloszenie <= termin.koniec, [c.date('ponowne zgłoszenie', plainDate(fakty.ponowne_zgloszenie))]),
    ].every(Boolean),
  };
}

export const pierwszenstwoPowrotu = defineZasada<FaktyPowrotuDoWtz>({
  kod: 'pierwszenstwo-powrotu-do-wtz', nazwa: 'pierwszeństwo powrotu do warsztatu', pytanie: 'Czy osoba, która straciła pracę, ma pierwszeństwo w rozpoczęciu terapii?', przepis: UST_2B,
  facts: FaktyPowrotuDoWtz, przyklad: przyklady['pierwszenstwo-powrotu-do-wtz'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2018-06-06'), do: null, calculate: calculatePowrot }],
});

const DZIENNIE: ConditionDefinition = { kod: 'ZA_DUZO_GODZIN_W_DNIU', nazwa: 'godziny zajęć w dniu', przepis: PAR_8, jednostka: 'godziny', odmowa: 'Zajęcia trwają dłużej, niż dopuszcza dzienny wymiar.' };
const TYGODNIOWO: ConditionDefinition = { kod: 'ZA_DUZO_GODZIN_W_TYGODNIU', nazwa: 'godziny zajęć w tygodniu', przepis: PAR_8, jednostka: 'godziny', odmowa: 'Zajęcia trwają dłużej, niż dopuszcza tygodniowy wymiar.' };

function calculateCzas(c: Calculus, { godziny_dziennie, godziny_tygodniowo }: FaktyCzasuZajecWtz): ZasadaOutcome {
  const [dzien, tydzien] = [c.param(`${PREFIX}.godziny_dziennie_max`), c.param(`${PREFIX}.godziny_tygodniowo_max`)];
  const tak = [c.isAtMost(DZIENNIE, countFact(c, 'godziny w dniu', godziny_dziennie, 'godziny'), dzien), c.isAtMost(TYGODNIOWO, countFact(c, 'godziny w tygodniu', godziny_tygodniowo, 'godziny'), tydzien)].every(Boolean);
  return {
    tak,
    limity: [
      { kod: 'godziny_dziennie', nazwa: 'najwięcej godzin w dniu', wartosc: dzien.value, jednostka: 'godziny', przepis: PAR_8 },
      { kod: 'godziny_tygodniowo', nazwa: 'najwięcej godzin w tygodniu', wartosc: tydzien.value, jednostka: 'godziny', przepis: PAR_8 },
    ],
  };
}

export const czasZajecWtz = defineZasada<FaktyCzasuZajecWtz>({
  kod: 'czas-zajec-wtz', nazwa: 'czas zajęć w warsztacie', pytanie: 'Czy czas zajęć mieści się w dopuszczalnym wymiarze?', przepis: PAR_8,
  facts: FaktyCzasuZajecWtz, przyklad: przyklady['czas-zajec-wtz'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2018-01-01'), do: null, calculate: calculateCzas }],
});

const KADRA: ConditionDefinition = { kod: 'ZA_MALO_PRACOWNIKOW', nazwa: 'uczestnicy na jednego pracownika', przepis: PAR_13, jednostka: 'osoby', odmowa: 'Na jedną osobę pracującą bezpośrednio z uczestnikami przypada zbyt wielu uczestników.' };
const NA_PRACOWNIKA: StepDefinition = { kod: 'kadra.na_pracownika', nazwa: 'uczestnicy na jednego pracownika', przepis: PAR_13, jednostka: 'osoby' };

function calculateKadra(c: Calculus, { uczestnicy, pracownicy }: FaktyKadryWtz): ZasadaOutcome {
  const granica = c.param(`${PREFIX}.uczestnicy_na_pracownika`);
  const naJednego = c.quotient(NA_PRACOWNIKA, countFact(c, 'uczestnicy', uczestnicy, 'osoby'), countFact(c, 'pracownicy', pracownicy, 'osoby'));
  return { tak: c.isAtMost(KADRA, naJednego, granica), limity: [{ kod: 'uczestnicy_na_pracownika', nazwa: 'najwięcej uczestników na pracownika', wartosc: granica.value, jednostka: 'osoby', przepis: PAR_13 }] };
}

export const kadraWtz = defineZasada<FaktyKadryWtz>({
  kod: 'kadra-wtz', nazwa: 'liczba uczestników na pracownika warsztatu', pytanie: 'Czy w warsztacie jest dość osób pracujących bezpośrednio z uczestnikami?', przepis: PAR_13,
  facts: FaktyKadryWtz, przyklad: przyklady['kadra-wtz'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2021-12-10'), do: null, calculate: calculateKadra }],
});

const KOGO: ConditionDefinition = { kod: 'OSOBA_SPOZA_ZAJEC_KLUBOWYCH', nazwa: 'były uczestnik w zatrudnieniu albo osoba na liście', przepis: ART_10G, odmowa: 'Zajęcia klubowe są dla byłych uczestników, którzy odeszli do pracy, i osób z listy oczekujących.' };
const GODZINY: ConditionDefinition = { kod: 'ZA_MALO_GODZIN', nazwa: 'godziny zajęć klubowych w miesiącu', przepis: ART_10G, jednostka: 'godziny', odmowa: 'Zajęcia klubowe trwają krócej niż 5 godzin miesięcznie na osobę.' };

function calculateKlubowe(c: Calculus, { byly_uczestnik_w_zatrudnieniu, na_liscie_oczekujacych, godziny_miesiecznie }: FaktyZajecKlubowych): ZasadaOutcome {
  const najmniej = c.param('rehabilitacja.zajecia_klubowe.min_godzin_miesiecznie');
  const tak = [
    c.holds(KOGO, byly_uczestnik_w_zatrudnieniu || na_liscie_oczekujacych, [yesNoFact(c, 'były uczestnik', byly_uczestnik_w_zatrudnieniu), yesNoFact(c, 'na liście', na_liscie_oczekujacych)]),
    c.isAtLeast(GODZINY, countFact(c, 'godziny w miesiącu', godziny_miesiecznie, 'godziny'), najmniej),
  ].every(Boolean);
  return { tak, limity: [{ kod: 'godziny_miesiecznie', nazwa: 'najmniej godzin w miesiącu', wartosc: najmniej.value, jednostka: 'godziny', przepis: ART_10G }] };
}

export const zajeciaKlubowe = defineZasada<FaktyZajecKlubowych>({
  kod: 'zajecia-klubowe-wtz', nazwa: 'zajęcia klubowe warsztatu', pytanie: 'Czy osoba może uczestniczyć w zajęciach klubowych w tym wymiarze?', przepis: ART_10G,
  facts: FaktyZajecKlubowych, przyklad: przyklady['zajecia-klubowe-wtz'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2018-06-06'), do: null, calculate: calculateKlubowe }],
});

const LICZBA: ConditionDefinition = { kod: 'BRAK_KONTROLI_W_ROKU', nazwa: 'co najmniej jedna kontrola w roku', przepis: KONTROLA, odmowa: 'W roku nie przeprowadzono wymaganej kontroli warsztatu.' };
const UPOWAZNIENIE: ConditionDefinition = { kod: 'BRAK_UPOWAZNIENIA', nazwa: 'pisemne, imienne upoważnienie', przepis: KONTROLA, odmowa: 'Kontrolujący nie miał pisemnego, imiennego upoważnienia kierownika centrum.' };

function calculateKontrola(c: Calculus, { kontrole_w_roku, upowaznienie }: FaktyKontroliWtz): ZasadaOutcome {
  const najmniej = c.param(`${PREFIX}.kontrola_w_roku`);
  const tak = [c.isAtLeast(LICZBA, c.fact('kontrole w roku', Fraction.of(kontrole_w_roku), null, 'liczba'), najmniej), c.holds(UPOWAZNIENIE, upowaznienie, [yesNoFact(c, 'upoważnienie', upowaznienie)])].every(Boolean);
  return { tak, limity: [{ kod: 'kontrole_w_roku', nazwa: 'najmniej kontroli w roku', wartosc: najmniej.value, jednostka: 'liczba', przepis: KONTROLA }] };
}

export const kontrolaWtz = defineZasada<FaktyKontroliWtz>({
  kod: 'kontrola-wtz', nazwa: 'coroczna kontrola warsztatu', pytanie: 'Czy warsztat skontrolowano w roku tak, jak wymaga ustawa?', przepis: KONTROLA,
  facts: FaktyKontroliWtz, przyklad: przyklady['kontrola-wtz'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2024-01-12'), do: null, calculate: calculateKontrola }],
});

const PROGRAM: StepDefinition = { kod: 'program.elementy', nazwa: 'program określa wszystkie wymagane elementy', przepis: `art. 10a ust. 3 ${USTAWA}`, prosto: 'Program jest pełny' };

export const programWtz = defineZasada<FaktyProgramuWtz>({
  kod: 'program-rehabilitacji-wtz', nazwa: 'treść indywidualnego programu rehabilitacji', pytanie: 'Czy program określa wszystko, czego wymaga ustawa?', przepis: PROGRAM.przepis,
  facts: FaktyProgramuWtz, przyklad: przyklady['program-rehabilitacji-wtz'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2024-01-12'), do: null, calculate: (c, { elementy }) => checkKompletnosc(c, PROGRAM, ELEMENTY_PROGRAMU, Object.keys(ELEMENTY_PROGRAMU) as (keyof typeof ELEMENTY_PROGRAMU)[], elementy) }],
});

/** Rules on participants, staff and inspection of workshops. */
export const zasadyWtz = [przyjecieDoWtz, pierwszenstwoPowrotu, czasZajecWtz, kadraWtz, zajeciaKlubowe, kontrolaWtz, programWtz];
