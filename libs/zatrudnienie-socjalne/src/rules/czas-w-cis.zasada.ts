import { plainDate } from '@ostoja/kernel';
import { countFact, defineZasada, isFact, type Calculus, type ConditionDefinition, type Quantity, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import { FaktyDniWolnychCis, FaktyPrzedluzeniaUczestnictwaCis, FaktyWymiaruZajecCis } from './uczestnictwo.facts.js';

const PREFIX = 'zatrudnienie_socjalne';
const USTAWA = 'ustawy o zatrudnieniu socjalnym';
const ART_14 = `art. 14 ust. 1 ${USTAWA}`;
const UST_3 = `art. 15 ust. 3 ${USTAWA}`;
const UST_6A = `art. 15 ust. 6a ${USTAWA}`;
const UST_6B = `art. 15 ust. 6b ${USTAWA}`;
const REFORMA = plainDate('2022-02-15');
const PRZYKLAD_DNIA = plainDate('2026-03-02');

const NIE_ZA_KROTKO: ConditionDefinition = { kod: 'ZA_MALO_GODZIN', nazwa: 'zajęć nie jest mniej niż minimum', przepis: ART_14, odmowa: 'Zajęć jest mniej, niż wymaga ustawa.' };
const NIE_ZA_DLUGO: ConditionDefinition = { kod: 'ZA_DUZO_GODZIN', nazwa: 'zajęć w tygodniu nie jest więcej niż maksimum', przepis: ART_14, odmowa: 'Zajęć w tygodniu jest więcej, niż dopuszcza ustawa.' };
const NIE_ZA_DLUGI_DZIEN: ConditionDefinition = { kod: 'ZA_DLUGI_DZIEN', nazwa: 'dzień zajęć nie jest dłuższy niż norma', przepis: ART_14, odmowa: 'Dzień zajęć jest dłuższy niż norma dla osoby ze znacznym lub umiarkowanym stopniem niepełnosprawności.' };
const W_PRZEDLUZENIU: ConditionDefinition = { kod: 'ZA_DLUGIE_PRZEDLUZENIE', nazwa: 'przedłużenie nie jest dłuższe niż dopuszczalne', przepis: UST_3, odmowa: 'Przedłużenie jest dłuższe, niż dopuszcza ustawa.' };
const UZASADNIONE: ConditionDefinition = { kod: 'PRZEDLUZENIE_NIEUZASADNIONE', nazwa: 'analiza programu uzasadnia przedłużenie', przepis: UST_3, odmowa: 'Analiza realizacji programu nie uzasadnia przedłużenia.' };
const OPINIA: ConditionDefinition = { kod: 'BRAK_OPINII_PRACOWNIKA', nazwa: 'wniosek albo opinia pracownika socjalnego CIS', przepis: UST_3, odmowa: 'Potrzebny jest wniosek albo opinia pracownika socjalnego CIS.' };
const LACZNIE: StepDefinition = { kod: 'cis.lacznie', nazwa: 'najdłuższe uczestnictwo razem', przepis: `art. 15 ust. 1 i 3 ${USTAWA}`, jednostka: 'miesiące', prosto: 'Najdłuższe uczestnictwo razem' };
const PO_PROBIE: ConditionDefinition = { kod: 'OKRES_PROBNY', nazwa: 'okres próbny się zakończył', przepis: UST_6A, odmowa: 'Dni wolne przysługują dopiero w uczestnictwie po okresie próbnym.' };
const WNIOSEK: ConditionDefinition = { kod: 'BRAK_WNIOSKU', nazwa: 'wniosek uczestnika', przepis: UST_6B, odmowa: 'Dni wolnych udziela się na wniosek uczestnika.' };
const ZGODA: ConditionDefinition = { kod: 'BRAK_ZGODY', nazwa: 'zgoda kierownika CIS', przepis: UST_6B, odmowa: 'Dni wolne wymagają zgody kierownika CIS.' };
const W_WYMIARZE: ConditionDefinition = { kod: 'PONAD_WYMIAR_DNI_WOLNYCH', nazwa: 'dni wolnych nie jest więcej niż wymiar', przepis: UST_6A, odmowa: 'Dni wolnych jest więcej niż wymiar.' };
const NA_MIESIAC: StepDefinition = { kod: 'cis.dni_wolne_na_miesiac', nazwa: 'dodatkowe dni wolne na miesiąc przedłużenia', przepis: UST_6A, jednostka: 'dni' };
const DODATKOWE: StepDefinition = { kod: 'cis.dni_wolne_dodatkowe', nazwa: 'dodatkowe dni wolne proporcjonalnie do przedłużenia', przepis: UST_6A, jednostka: 'dni' };
const WYMIAR: StepDefinition = { kod: 'cis.dni_wolne', nazwa: 'wymiar dni wolnych', przepis: UST_6A, jednostka: 'dni', prosto: 'Wymiar dni wolnych' };
const RAZEM: StepDefinition = { kod: 'cis.dni_wolne_razem', nazwa: 'dni wolne wykorzystane i wnioskowane', przepis: UST_6A, jednostka: 'dni' };

function calculateWymiarDzienny(c: Calculus, f: FaktyWymiaruZajecCis): ZasadaOutcome {
  const minimum = c.param(`${PREFIX}.cis.godziny_dziennie_min`);
  const tak = c.isAtLeast(NIE_ZA_KROTKO, countFact(c, 'godziny w dniu', f.godziny_dziennie, 'godziny'), minimum);
  return { tak, limity: [{ kod: 'godziny_dziennie_min', nazwa: minimum.name, wartosc: minimum.value, jednostka: 'godziny', przepis: ART_14 }] };
}

/** Persons with a severe or moderate disability have the shorter norms of the rehabilitation act, so their range ends earlier. */
function calculateWymiarTygodniowy(c: Calculus, f: FaktyWymiaruZajecCis): ZasadaOutcome {
  const minimum = c.param(`${PREFIX}.cis.godziny_tygodniowo_min`);
  const maksimum = c.param(`${PREFIX}.cis.${f.niepelnosprawny === true ? 'godziny_tygodniowo_niepelnosprawni' : 'godziny_tygodniowo_max'}`);
  const tydzien = countFact(c, 'godziny w tygodniu', f.godziny_tygodniowo, 'godziny');
  const warunki = [c.isAtLeast(NIE_ZA_KROTKO, tydzien, minimum), c.isAtMost(NIE_ZA_DLUGO, tydzien, maksimum)];
  if (f.niepelnosprawny === true) warunki.push(c.isAtMost(NIE_ZA_DLUGI_DZIEN, countFact(c, 'godziny w dniu', f.godziny_dziennie, 'godziny'), c.param(`${PREFIX}.cis.godziny_dziennie_niepelnosprawni`)));
  const limity = [
    { kod: 'godziny_tygodniowo_min', nazwa: minimum.name, wartosc: minimum.value, jednostka: 'godziny' as const, przepis: ART_14 },
    { kod: 'godziny_tygodniowo_max', nazwa: maksimum.name, wartosc: maksimum.value, jednostka: 'godziny' as const, przepis: ART_14 },
  ];
  return { tak: warunki.every(Boolean), limity };
}

/** How many hours a participant spends in the centre. */
export const wymiarZajecCis = defineZasada<FaktyWymiaruZajecCis>({
  kod: 'wymiar-zajec-w-cis', nazwa: 'wymiar zajęć w CIS', pytanie: 'Czy wymiar zajęć uczestnika jest zgodny z ustawą?', przepis: ART_14,
  facts: FaktyWymiaruZajecCis, przyklad: { godziny_tygodniowo: 32, godziny_dziennie: 7 }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: plainDate('2003-08-14'), do: plainDate('2022-02-14'), calculate: calculateWymiarDzienny }, { od: REFORMA, do: null, calculate: calculateWymiarTygodniowy }],
});

function calculatePrzedluzenie(c: Calculus, f: FaktyPrzedluzeniaUczestnictwaCis): ZasadaOutcome {
  const najwyzej = c.param(`${PREFIX}.cis.przedluzenie`);
  const lacznie = c.sum(LACZNIE, [c.param(`${PREFIX}.cis.okres_probny`), c.param(`${PREFIX}.cis.okres_podstawowy`), najwyzej]);
  const warunki = [
    c.isAtMost(W_PRZEDLUZENIU, countFact(c, 'przedłużenie', f.miesiace, 'miesiące'), najwyzej),
    isFact(c, UZASADNIONE, f.uzasadnione),
    isFact(c, OPINIA, f.opinia_pracownika),
  ];
  const limity = [
    { kod: 'przedluzenie_max', nazwa: 'najdłuższe przedłużenie', wartosc: najwyzej.value, jednostka: 'miesiące' as const, przepis: UST_3 },
    { kod: 'lacznie_max', nazwa: 'najdłuższe uczestnictwo razem', wartosc: lacznie.value, jednostka: 'miesiące' as const, przepis: LACZNIE.przepis },
  ];
  return { tak: warunki.every(Boolean), limity };
}

/** Whether, and how far, participation may be extended. */
export const przedluzenieUczestnictwaCis = defineZasada<FaktyPrzedluzeniaUczestnictwaCis>({
  kod: 'przedluzenie-uczestnictwa-w-cis', nazwa: 'przedłużenie uczestnictwa w CIS', pytanie: 'Czy kierownik CIS może przedłużyć uczestnictwo?', przepis: UST_3,
  facts: FaktyPrzedluzeniaUczestnictwaCis, przyklad: { miesiace: 6, uzasadnione: true, opinia_pracownika: true }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: plainDate('2003-08-14'), do: null, calculate: calculatePrzedluzenie }],
});

/** In proportion to the extension; a fraction of a day is left as it is, for the act does not round it. */
function calculateWymiarDniWolnych(c: Calculus, f: FaktyDniWolnychCis): Quantity {
  const podstawowe = c.param(`${PREFIX}.dni_wolne.podstawowe`);
  const dodatkoweMax = c.findParam(`${PREFIX}.dni_wolne.dodatkowe_max`);
  if (!f.przedluzenie_miesiace || dodatkoweMax === null) return podstawowe;
  const naMiesiac = c.quotient(NA_MIESIAC, dodatkoweMax, c.param(`${PREFIX}.cis.przedluzenie`));
  const dodatkowe = c.product(DODATKOWE, naMiesiac, countFact(c, 'przedłużenie', f.przedluzenie_miesiace, 'miesiące'));
  return c.sum(WYMIAR, [podstawowe, c.min(DODATKOWE, dodatkowe, dodatkoweMax)]);
}

function calculateDniWolne(c: Calculus, f: FaktyDniWolnychCis): ZasadaOutcome {
  const wymiar = calculateWymiarDniWolnych(c, f);
  const razem = c.sum(RAZEM, [countFact(c, 'dni wykorzystane wcześniej', f.wykorzystane ?? 0, 'dni'), countFact(c, 'dni wnioskowane', f.dni, 'dni')]);
  const warunki = [isFact(c, PO_PROBIE, f.okres === 'uczestnictwo'), isFact(c, WNIOSEK, f.wniosek), isFact(c, ZGODA, f.zgoda_kierownika), c.isAtMost(W_WYMIARZE, razem, wymiar)];
  return { tak: warunki.every(Boolean), limity: [{ kod: 'dni_wolne', nazwa: 'wymiar dni wolnych', wartosc: wymiar.value, jednostka: 'dni', przepis: UST_6A }] };
}

/** Days off with the full benefit. */
export const dniWolneWCis = defineZasada<FaktyDniWolnychCis>({
  kod: 'dni-wolne-w-cis', nazwa: 'dni wolne w CIS', pytanie: 'Czy można udzielić uczestnikowi dni wolnych?', przepis: `art. 15 ust. 6a i 6b ${USTAWA}`,
  facts: FaktyDniWolnychCis, przyklad: { okres: 'uczestnictwo', przedluzenie_miesiace: 6, wykorzystane: 4, dni: 2, wniosek: true, zgoda_kierownika: true }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: plainDate('2007-07-14'), do: null, calculate: calculateDniWolne }],
});
