import { plainDate } from '@ostoja/kernel';
import { defineZasada, isFact, type Calculus, type ConditionDefinition, type ZasadaOutcome } from '@ostoja/law';
import { isBezPrawaWylaczajacego } from './kto-moze-uczestniczyc.rule.js';
import { FaktyPrzyjeciaDoCis, FaktyUczestnictwaCis, FaktyUczestnictwaKis } from './uczestnictwo.facts.js';

const USTAWA = 'ustawy o zatrudnieniu socjalnym';
const GRUPA: ConditionDefinition = { kod: 'GRUPA_NIEZNANA', nazwa: 'osoba należy do grupy, której dotyczy ustawa', przepis: `art. 1 ust. 2 ${USTAWA}`, odmowa: 'Nie wskazano grupy, której dotyczy ustawa. Gdy żadna nazwana nie pasuje, użyj kodu „inna”.' };
const WYKLUCZENIE: ConditionDefinition = { kod: 'BRAK_WYKLUCZENIA', nazwa: 'wykluczenie społeczne', przepis: `art. 1 ust. 2 ${USTAWA}`, odmowa: 'Zatrudnienie socjalne jest dla osób, które podlegają wykluczeniu społecznemu.' };
const KONTRAKT: ConditionDefinition = { kod: 'BRAK_KONTRAKTU', nazwa: 'realizuje kontrakt socjalny', przepis: `art. 18 ust. 4 i 9 ${USTAWA}`, odmowa: 'Warunkiem uczestnictwa w klubie jest realizacja kontraktu socjalnego.' };
const WNIOSEK: ConditionDefinition = { kod: 'WNIOSEK_NIEUPRAWNIONEGO', nazwa: 'wniosek złożył uprawniony, w razie potrzeby za zgodą osoby', przepis: `art. 12 ust. 1 ${USTAWA}`, odmowa: 'Wniosek składa osoba lub jej przedstawiciel albo, za jej zgodą, jednostka wymieniona w ustawie.' };
const WYWIAD: ConditionDefinition = { kod: 'BRAK_WYWIADU', nazwa: 'przeprowadzono wywiad środowiskowy', przepis: `art. 12 ust. 2 ${USTAWA}`, odmowa: 'Przed opinią trzeba przeprowadzić wywiad środowiskowy.' };
const OPINIA: ConditionDefinition = { kod: 'BRAK_POZYTYWNEJ_OPINII', nazwa: 'pracownik socjalny wydał opinię pozytywną', przepis: `art. 12 ust. 2 ${USTAWA}`, odmowa: 'Brakuje pozytywnej opinii pracownika socjalnego.' };
const KIERUJACY: ConditionDefinition = { kod: 'NIEWLASCIWY_KIERUJACY', nazwa: 'kieruje właściwa jednostka', przepis: `art. 12 ust. 1 ${USTAWA}`, odmowa: 'Powiatowy urząd pracy może skierować tylko osobę długotrwale bezrobotną.' };
const PROGRAM: ConditionDefinition = { kod: 'BRAK_PROGRAMU', nazwa: 'podpisano indywidualny program zatrudnienia socjalnego', przepis: `art. 12 ust. 4 ${USTAWA}`, odmowa: 'Osobę przyjmuje się do CIS po podpisaniu z nią programu.' };
const GMINA: ConditionDefinition = { kod: 'OSOBA_Z_INNEJ_GMINY', nazwa: 'osoba z gminy CIS albo koszty osoby z innej gminy są ustalone', przepis: `art. 12 ust. 5 ${USTAWA}`, odmowa: 'Osobę z innej gminy można skierować na podstawie porozumienia gmin albo na wolne miejsce opłacone przez jej gminę.' };
const OD_USTAWY = plainDate('2003-08-14');
const PRZYKLAD_DNIA = plainDate('2026-03-02');

function isZGrupy(c: Calculus, grupa: string, wykluczenie: boolean): boolean {
  return [c.holds(GRUPA, c.findParam(`zatrudnienie_socjalne.grupa.${grupa}`) !== null), isFact(c, WYKLUCZENIE, wykluczenie)].every(Boolean);
}

/** Who may take part in a centre. */
export const uczestnictwoWCis = defineZasada<FaktyUczestnictwaCis>({
  kod: 'uczestnictwo-w-cis', nazwa: 'kto może uczestniczyć w CIS', pytanie: 'Czy osoba może uczestniczyć w centrum integracji społecznej?', przepis: `art. 1 ust. 2 i 3 ${USTAWA}`,
  facts: FaktyUczestnictwaCis, przyklad: { grupa: 'dlugotrwale_bezrobotny', wykluczenie_spoleczne: true, prawa: [] }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: OD_USTAWY, do: null, calculate: (c, f) => ({ tak: [isZGrupy(c, f.grupa, f.wykluczenie_spoleczne), isBezPrawaWylaczajacego(c, f.prawa)].every(Boolean) }) }],
});

/** Who may take part in a club: also a pensioner for incapacity, and only with a contract. */
export const uczestnictwoWKis = defineZasada<FaktyUczestnictwaKis>({
  kod: 'uczestnictwo-w-kis', nazwa: 'kto może uczestniczyć w KIS', pytanie: 'Czy osoba może uczestniczyć w klubie integracji społecznej?', przepis: `art. 1 ust. 2–3a, art. 18 ust. 3, 4 i 9 ${USTAWA}`,
  facts: FaktyUczestnictwaKis, przyklad: { grupa: 'niepelnosprawnosc', wykluczenie_spoleczne: true, prawa: ['renta_z_tytulu_niezdolnosci_do_pracy'], kontrakt_socjalny: true }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{
    od: OD_USTAWY, do: null,
    calculate: (c, f) => ({ tak: [isZGrupy(c, f.grupa, f.wykluczenie_spoleczne), isBezPrawaWylaczajacego(c, f.prawa, 'kis'), isFact(c, KONTRAKT, f.kontrakt_socjalny || f.na_zlecenie_urzedu_pracy)].every(Boolean) }),
  }],
});

const UPRAWNIENI_ZA_ZGODA: ReadonlySet<string> = new Set(['zaklad_odwykowy', 'pcpr', 'ops', 'organizacja', 'kis']);

function calculatePrzyjecie(c: Calculus, f: FaktyPrzyjeciaDoCis): ZasadaOutcome {
  const warunki = [
    isFact(c, WNIOSEK, f.wnioskodawca === 'osoba' || (UPRAWNIENI_ZA_ZGODA.has(f.wnioskodawca) && f.zgoda === true)),
    isFact(c, WYWIAD, f.wywiad),
    isFact(c, OPINIA, f.opinia_pozytywna),
    isFact(c, KIERUJACY, f.kierujacy === 'ops' || f.dlugotrwale_bezrobotny),
    isFact(c, PROGRAM, f.program_podpisany),
    isFact(c, GMINA, f.z_gminy_cis || f.porozumienie_gmin === true || f.oplacone_wolne_miejsce === true),
  ];
  return { tak: warunki.every(Boolean) };
}

/** Whether everything that the act asks for before admission has been done. */
export const przyjecieDoCis = defineZasada<FaktyPrzyjeciaDoCis>({
  kod: 'przyjecie-do-cis', nazwa: 'przyjęcie do CIS', pytanie: 'Czy kierownik CIS może przyjąć skierowaną osobę?', przepis: `art. 12 ${USTAWA}`,
  facts: FaktyPrzyjeciaDoCis, na_dzien_przykladu: PRZYKLAD_DNIA,
  przyklad: { wnioskodawca: 'osoba', wywiad: true, opinia_pozytywna: true, kierujacy: 'ops', dlugotrwale_bezrobotny: false, program_podpisany: true, z_gminy_cis: true },
  wersje: [{ od: plainDate('2022-09-22'), do: null, calculate: calculatePrzyjecie }],
});
