import { plainDate } from '@ostoja/kernel';
import { countFact, defineZasada, isFact, type Calculus, type ConditionDefinition, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import { isOsobaUprawniona } from './osoba-prac-spolecznie-uzytecznych.rule.js';
import { FaktyOsobyPracSpolecznieUzytecznych, FaktyWymiarPracSpolecznieUzytecznych } from './prace-spolecznie-uzyteczne.facts.js';
import { findDzienStarejUstawy, readWymiar } from './prace-spolecznie-uzyteczne.rule.js';
import { FaktyOkresZatrudnieniaSubsydiowanego, FaktySkierowanieDoZatrudnieniaWspieranego } from './zatrudnienie-wspierane.facts.js';

const UPZ = 'ustawy o promocji zatrudnienia i instytucjach rynku pracy';
const ART_16 = 'art. 16 ust. 1 ustawy o zatrudnieniu socjalnym';
const INTERWENCYJNE = 'ustawa z 20.03.2025 o rynku pracy i służbach zatrudnienia, rozdział „Zatrudnienie subsydiowane”';
const ROBOTY = `art. 57 ${UPZ}`;

/** Who may be referred to prace społecznie użyteczne. */
export const skierowanieDoPracSpolecznieUzytecznych = defineZasada<FaktyOsobyPracSpolecznieUzytecznych>({
  kod: 'skierowanie-do-prac-spolecznie-uzytecznych', nazwa: 'kto może być skierowany do prac społecznie użytecznych', pytanie: 'Czy starosta może skierować osobę do prac społecznie użytecznych?', przepis: `art. 73a ust. 1 i 1a ${UPZ}`,
  facts: FaktyOsobyPracSpolecznieUzytecznych, przyklad: { bezrobotny: true, prawo_do_zasilku: false, pomoc_spoleczna: true }, na_dzien_przykladu: plainDate('2025-05-31'),
  wersje: [{ od: plainDate('2005-11-01'), do: null, calculate: (c, f) => ({ tak: isOsobaUprawniona(c, f) }) }],
});

const W_WYMIARZE: ConditionDefinition = { kod: 'GODZINY_PONAD_WYMIAR', nazwa: 'godziny w tygodniu nie przekraczają wymiaru', przepis: `art. 73a ust. 1 ${UPZ}`, odmowa: 'Godzin w tygodniu jest więcej, niż dopuszcza wymiar.' };

function calculateWymiar(c: Calculus, f: FaktyWymiarPracSpolecznieUzytecznych): ZasadaOutcome {
  const wymiar = readWymiar(c, f.godziny_tygodniowo, findDzienStarejUstawy(c, f.data_porozumienia));
  const tak = c.isAtMost(W_WYMIARZE, countFact(c, 'godziny w tygodniu', f.godziny, 'godziny'), wymiar);
  return { tak, limity: [{ kod: 'godziny_tygodniowo', nazwa: 'najwyższy wymiar tygodniowy', wartosc: wymiar.value, jednostka: 'godziny', przepis: W_WYMIARZE.przepis }] };
}

/** How many hours a week may be worked. */
export const wymiarPracSpolecznieUzytecznych = defineZasada<FaktyWymiarPracSpolecznieUzytecznych>({
  kod: 'wymiar-prac-spolecznie-uzytecznych', nazwa: 'wymiar prac społecznie użytecznych', pytanie: 'Czy tygodniowa liczba godzin jest dopuszczalna?', przepis: W_WYMIARZE.przepis,
  facts: FaktyWymiarPracSpolecznieUzytecznych, przyklad: { godziny: 10 }, na_dzien_przykladu: plainDate('2025-05-31'),
  wersje: [{ od: plainDate('2005-11-01'), do: null, calculate: calculateWymiar }],
});

const DOSC: ConditionDefinition = { kod: 'ZA_KROTKIE_UCZESTNICTWO', nazwa: 'uczestnictwo nie krótsze niż wymagane', przepis: ART_16, odmowa: 'Przed upływem wymaganego czasu uczestnictwa skierować do pracy nie można.' };
const PRZYPADEK: ConditionDefinition = { kod: 'BRAK_UZASADNIENIA', nazwa: 'uczestnictwo zakończone albo uzasadniony przypadek', przepis: ART_16, odmowa: 'Przed zakończeniem uczestnictwa kieruje się tylko w uzasadnionych przypadkach.' };
const WNIOSEK: ConditionDefinition = { kod: 'BRAK_WNIOSKU', nazwa: 'wniosek o skierowanie', przepis: ART_16, odmowa: 'Potrzebny jest wniosek kierownika CIS, pracownika socjalnego i uczestnika, a przy klubie wniosek pracownika socjalnego.' };

function calculateWspierane(c: Calculus, f: FaktySkierowanieDoZatrudnieniaWspieranego): ZasadaOutcome {
  const warunki = [isFact(c, WNIOSEK, f.wniosek)];
  if (!f.zakonczone) {
    warunki.push(isFact(c, PRZYPADEK, f.uzasadniony_przypadek));
    warunki.push(c.isAtLeast(DOSC, countFact(c, 'miesiące uczestnictwa', f.miesiace, 'miesiące'), c.param('zatrudnienie_socjalne.zatrudnienie_wspierane.min_uczestnictwo')));
  }
  const zatrudnienie = c.param('zatrudnienie_socjalne.zatrudnienie_wspierane.min_zatrudnienie');
  return { tak: warunki.every(Boolean), limity: [{ kod: 'zatrudnienie_min', nazwa: 'najkrótsze zatrudnienie u pracodawcy', wartosc: zatrudnienie.value, jednostka: 'miesiące', przepis: 'art. 16 ust. 2 ustawy o zatrudnieniu socjalnym' }] };
}

/** Whether a participant may go to work with a refund for the employer. */
export const skierowanieDoZatrudnieniaWspieranego = defineZasada<FaktySkierowanieDoZatrudnieniaWspieranego>({
  kod: 'skierowanie-do-zatrudnienia-wspieranego', nazwa: 'skierowanie do zatrudnienia wspieranego', pytanie: 'Czy urząd pracy może skierować osobę do zatrudnienia wspieranego?', przepis: ART_16,
  facts: FaktySkierowanieDoZatrudnieniaWspieranego, przyklad: { zakonczone: false, uzasadniony_przypadek: true, miesiace: 7, wniosek: true }, na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2016-11-09'), do: null, calculate: calculateWspierane }],
});

const NIE_KROCEJ: ConditionDefinition = { kod: 'ZA_KROTKI_OKRES', nazwa: 'okres nie krótszy niż najkrótszy', przepis: INTERWENCYJNE, odmowa: 'Okres jest krótszy, niż dopuszcza ustawa.' };
const NIE_DLUZEJ = (przepis: string): ConditionDefinition => ({ kod: 'ZA_DLUGI_OKRES', nazwa: 'okres nie dłuższy niż najdłuższy', przepis, odmowa: 'Okres jest dłuższy, niż dopuszcza ustawa.' });
const PELNY: ConditionDefinition = { kod: 'NIEPELNY_WYMIAR', nazwa: 'pełny wymiar czasu pracy', przepis: INTERWENCYJNE, odmowa: 'Prace interwencyjne wymagają zatrudnienia w pełnym wymiarze czasu pracy.' };
const UTRZYMANIE: StepDefinition = { kod: 'interwencyjne.utrzymanie', nazwa: 'zatrudnienie po okresie refundacji', przepis: INTERWENCYJNE, jednostka: 'miesiące', prosto: 'Zatrudnienie po okresie refundacji' };

function calculateInterwencyjne(c: Calculus, f: FaktyOkresZatrudnieniaSubsydiowanego): ZasadaOutcome {
  const okres = countFact(c, 'okres refundacji', f.miesiace, 'miesiące');
  const warunki = [
    c.isAtLeast(NIE_KROCEJ, okres, c.param('prace_interwencyjne.okres_min')),
    c.isAtMost(NIE_DLUZEJ(INTERWENCYJNE), okres, c.param('prace_interwencyjne.okres_max')),
    isFact(c, PELNY, f.pelny_wymiar),
  ];
  const utrzymanie = c.product(UTRZYMANIE, okres, c.param('prace_interwencyjne.utrzymanie_czesc_okresu'));
  return { tak: warunki.every(Boolean), limity: [{ kod: 'utrzymanie_zatrudnienia', nazwa: 'zatrudnienie po okresie refundacji', wartosc: utrzymanie.value, jednostka: 'miesiące', przepis: INTERWENCYJNE }] };
}

/** Length of prace interwencyjne, and how long the employer keeps the person afterwards. */
export const okresPracInterwencyjnych = defineZasada<FaktyOkresZatrudnieniaSubsydiowanego>({
  kod: 'okres-prac-interwencyjnych', nazwa: 'okres prac interwencyjnych', pytanie: 'Czy okres prac interwencyjnych jest dopuszczalny?', przepis: INTERWENCYJNE,
  facts: FaktyOkresZatrudnieniaSubsydiowanego, przyklad: { miesiace: 6, pelny_wymiar: true }, na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2025-06-01'), do: null, calculate: calculateInterwencyjne }],
});

/** Length of roboty publiczne under the act of 2004. */
export const okresRobotPublicznych = defineZasada<FaktyOkresZatrudnieniaSubsydiowanego>({
  kod: 'okres-robot-publicznych', nazwa: 'okres robót publicznych', pytanie: 'Czy okres robót publicznych jest dopuszczalny?', przepis: ROBOTY,
  facts: FaktyOkresZatrudnieniaSubsydiowanego, przyklad: { miesiace: 6 }, na_dzien_przykladu: plainDate('2025-05-31'),
  wersje: [{
    od: plainDate('2004-06-01'), do: plainDate('2025-05-31'),
    calculate: (c, f) => ({ tak: c.isAtMost(NIE_DLUZEJ(ROBOTY), countFact(c, 'okres', f.miesiace, 'miesiące'), c.param('roboty_publiczne.okres_max')) }),
  }],
});
