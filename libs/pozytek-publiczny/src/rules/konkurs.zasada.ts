import { plainDate } from '@ostoja/kernel';
import { countFact, defineZasada, isFact, type Calculus, type ConditionDefinition, type StepDefinition, type Term, type ZasadaOutcome } from '@ostoja/law';
import {
  CZYNNOSCI, FaktyCzlonkaKomisji, FaktyObslugiKonkursu, FaktyOferenta, FaktyOgloszeniaKonkursu, FaktySkladuKomisji, FaktyTerminuNaboruOfert, FaktyUniewaznieniaKonkursu, FaktyZlozeniaOferty,
} from './konkurs.facts.js';
import { dayFact, faultyFact } from './wspolne.js';

const USTAWA = 'ustawy o działalności pożytku publicznego i o wolontariacie';
const PRZYKLAD_DNIA = plainDate('2026-01-08');
const OD = plainDate('2010-03-12');
const UST_1 = `art. 13 ust. 1 ${USTAWA}`;

const NIE_ZA_KROTKO: ConditionDefinition = { kod: 'NABOR_ZA_KROTKI', nazwa: 'termin składania ofert nie jest za krótki', przepis: UST_1, odmowa: 'Od ostatniego ogłoszenia do końca składania ofert jest mniej dni, niż wymaga ustawa.' };
const TERMIN: StepDefinition = { kod: 'konkurs.termin', nazwa: 'najwcześniejszy dopuszczalny termin składania ofert', przepis: UST_1 };
const OSTATNIE: StepDefinition = { kod: 'konkurs.ostatnie_ogloszenie', nazwa: 'termin od ostatniego z trzech ogłoszeń', przepis: `art. 13 ust. 1 i 3 ${USTAWA}` };

function calculateNabor(c: Calculus, f: FaktyTerminuNaboruOfert): ZasadaOutcome {
  const dlugosc = c.param('pozytek.konkurs.termin_skladania_ofert');
  const od = (dzien: string, nazwa: string): Term => c.term(TERMIN, { zdarzenie: plainDate(dzien), nazwa_zdarzenia: nazwa, dlugosc, liczenie: 'kalendarzowe', na_czynnosc: false });
  const najwczesniej = c.latest(OSTATNIE, [od(f.ogloszenie_bip, 'ogłoszenie w BIP'), od(f.ogloszenie_siedziba, 'ogłoszenie w siedzibie'), od(f.ogloszenie_strona, 'ogłoszenie na stronie internetowej')]);
  const tak = c.isAtLeast(NIE_ZA_KROTKO, dayFact(c, 'ostatni dzień składania ofert', f.termin_skladania), dayFact(c, 'najwcześniejszy dopuszczalny dzień', najwczesniej.koniec));
  return { tak, limity: [{ kod: 'najkrotszy_termin', nazwa: 'najkrótszy termin składania ofert', wartosc: dlugosc.value, jednostka: 'dni', przepis: UST_1 }] };
}

/** Whether a call is open long enough. */
export const terminNaboruOfert = defineZasada<FaktyTerminuNaboruOfert>({
  kod: 'termin-naboru-ofert', nazwa: 'długość naboru ofert', pytanie: 'Czy termin składania ofert jest zgodny z ustawą?', przepis: UST_1,
  facts: FaktyTerminuNaboruOfert, przyklad: { ogloszenie_bip: '2025-12-15', ogloszenie_siedziba: '2025-12-16', ogloszenie_strona: '2025-12-17', termin_skladania: '2026-01-08' }, na_dzien_przykladu: plainDate('2025-12-17'),
  wersje: [{ od: plainDate('2004-01-01'), do: null, calculate: calculateNabor }],
});

const UST_2 = `art. 13 ust. 2 ${USTAWA}`;
const ELEMENTY: Readonly<Record<Exclude<keyof FaktyOgloszeniaKonkursu, 'regranting' | 'zasady_regrantingu'>, string>> = {
  rodzaj_zadania: 'rodzaj zadania', wysokosc_srodkow: 'wysokość środków', zasady_przyznawania: 'zasady przyznawania dotacji', terminy_i_warunki: 'terminy i warunki realizacji', termin_skladania: 'termin składania ofert',
  tryb_i_kryteria: 'tryb, kryteria i termin wyboru', zadania_poprzednie: 'zadania z tego i poprzedniego roku',
};
const brakElementu = (kod: string, nazwa: string, przepis = UST_2): ConditionDefinition => ({ kod: `BRAK_${kod.toUpperCase()}`, nazwa: `ogłoszenie podaje: ${nazwa}`, przepis, odmowa: `W ogłoszeniu brakuje elementu: ${nazwa}.` });

function calculateOgloszenie(c: Calculus, f: FaktyOgloszeniaKonkursu): ZasadaOutcome {
  const elementy = Object.entries(ELEMENTY).map(([kod, nazwa]) => isFact(c, brakElementu(kod, nazwa), f[kod as keyof typeof ELEMENTY]));
  const regranting = f.regranting !== true || isFact(c, brakElementu('zasady_regrantingu', 'zasady zlecania zadań realizatorom', `art. 13 ust. 2a ${USTAWA}`), f.zasady_regrantingu);
  return { tak: [...elementy, regranting].every(Boolean) };
}

/** Whether an announcement says all that the act asks for. */
export const ogloszenieKonkursu = defineZasada<FaktyOgloszeniaKonkursu>({
  kod: 'ogloszenie-konkursu-ofert', nazwa: 'treść ogłoszenia o konkursie', pytanie: 'Czy ogłoszenie zawiera wszystko, czego wymaga ustawa?', przepis: `art. 13 ust. 2 i 2a ${USTAWA}`,
  facts: FaktyOgloszeniaKonkursu, na_dzien_przykladu: PRZYKLAD_DNIA,
  przyklad: { rodzaj_zadania: true, wysokosc_srodkow: true, zasady_przyznawania: true, terminy_i_warunki: true, termin_skladania: true, tryb_i_kryteria: true, zadania_poprzednie: true },
  wersje: [{ od: plainDate('2015-11-09'), do: null, calculate: calculateOgloszenie }],
});

const PODMIOT: ConditionDefinition = { kod: 'PODMIOT_NIEUPRAWNIONY', nazwa: 'oferent jest podmiotem z art. 3 ust. 2 lub 3', przepis: `art. 11 ust. 3 w związku z art. 3 ust. 2 i 3 ${USTAWA}`, odmowa: 'W konkursie mogą brać udział organizacje pozarządowe i podmioty z art. 3 ust. 3; jednostki miasta, przedsiębiorcy i osoby fizyczne nie mogą.' };
const STATUT: ConditionDefinition = { kod: 'POZA_DZIALALNOSCIA_STATUTOWA', nazwa: 'zadanie mieści się w działalności statutowej', przepis: `art. 11 ust. 1 ${USTAWA}`, odmowa: 'Zadanie nie mieści się w działalności statutowej oferenta.' };
const UPRAWNIENI: ReadonlySet<FaktyOferenta['podmiot']> = new Set(['organizacja_pozarzadowa', 'osoba_prawna_koscielna', 'stowarzyszenie_samorzadow', 'spoldzielnia_socjalna', 'spolka_non_profit', 'klub_sportowy_spolka'] as const);

/** Who may offer. */
export const oferent = defineZasada<FaktyOferenta>({
  kod: 'uprawniony-oferent', nazwa: 'kto może złożyć ofertę', pytanie: 'Czy podmiot może złożyć ofertę na to zadanie?', przepis: `art. 3 ust. 2 i 3, art. 11 ust. 1 i 3 ${USTAWA}`,
  facts: FaktyOferenta, przyklad: { podmiot: 'organizacja_pozarzadowa', dzialalnosc_statutowa: true }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: plainDate('2010-09-01'), do: null, calculate: (c, f) => ({ tak: [isFact(c, PODMIOT, UPRAWNIENI.has(f.podmiot)), isFact(c, STATUT, f.dzialalnosc_statutowa)].every(Boolean) }) }],
});

const UDZIAL: ConditionDefinition = { kod: 'ORGANIZACJA_W_KONKURSIE', nazwa: 'organizacja, która wskazała członka, nie bierze udziału w konkursie', przepis: `art. 15 ust. 2d ${USTAWA}`, odmowa: 'Osoby wskazanej przez organizację, która bierze udział w konkursie, nie można powołać do komisji.' };
const WYLACZENIE: ConditionDefinition = { kod: 'WYLACZENIE_KPA', nazwa: 'członek nie podlega wyłączeniu', przepis: `art. 15 ust. 2f ${USTAWA}; art. 24 KPA`, odmowa: 'Członek komisji podlega wyłączeniu.' };

const POMOC: ConditionDefinition = { kod: 'POMOC_EKSPERTA', nazwa: 'komisja może korzystać z pomocy eksperta', przepis: `art. 15 ust. 2e i 2ea ${USTAWA}`, odmowa: 'Komisja nie może korzystać z pomocy tej osoby.' };

/** An expert helps the commission but is no member of it, and the exclusion of ust. 2f is for members. */
function calculateEkspert(c: Calculus, { wylaczenie }: FaktyCzlonkaKomisji): ZasadaOutcome {
  c.warn({ kod: 'GLOS_DORADCZY', opis: 'Ekspert nie jest członkiem komisji: ma głos doradczy i wydaje opinie.', przepis: `art. 15 ust. 2ea ${USTAWA}` });
  if (wylaczenie) c.warn({ kod: 'WYLACZENIE_EKSPERTA', opis: 'Ustawa wyłącza członków komisji, nie ekspertów; dla bezstronności lepiej wybrać innego eksperta.', przepis: WYLACZENIE.przepis });
  return { tak: c.holds(POMOC, true) };
}

function calculateCzlonek(c: Calculus, f: FaktyCzlonkaKomisji): ZasadaOutcome {
  if (f.rola === 'ekspert') return calculateEkspert(c, f);
  const wskazany = f.rola === 'wskazany_przez_organizacje';
  if (wskazany && f.organizacja_w_konkursie === undefined) throw faultyFact('BRAK_UDZIALU_ORGANIZACJI', 'Podaj, czy organizacja, która wskazała osobę, bierze udział w tym konkursie.', 'organizacja_w_konkursie', UDZIAL.przepis);
  return { tak: [!wskazany || isFact(c, UDZIAL, !f.organizacja_w_konkursie), isFact(c, WYLACZENIE, !f.wylaczenie)].every(Boolean) };
}

/** Who may sit in the commission. */
export const czlonekKomisji = defineZasada<FaktyCzlonkaKomisji>({
  kod: 'czlonek-komisji-konkursowej', nazwa: 'członek komisji konkursowej', pytanie: 'Czy osoba może brać udział w pracach komisji konkursowej?', przepis: `art. 15 ust. 2a–2f ${USTAWA}`,
  facts: FaktyCzlonkaKomisji, przyklad: { rola: 'wskazany_przez_organizacje', organizacja_w_konkursie: false, wylaczenie: false }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: OD, do: null, calculate: calculateCzlonek }],
});

const PRZEDSTAWICIELE: ConditionDefinition = { kod: 'BRAK_PRZEDSTAWICIELI_ORGANU', nazwa: 'w komisji są przedstawiciele organu', przepis: `art. 15 ust. 2b ${USTAWA}`, odmowa: 'W komisji muszą być przedstawiciele organu wykonawczego.' };
const OSOBY_ORGANIZACJI: ConditionDefinition = { kod: 'BRAK_OSOB_ORGANIZACJI', nazwa: 'są osoby wskazane przez organizacje albo ustawa pozwala działać bez nich', przepis: `art. 15 ust. 2d i 2da ${USTAWA}`, odmowa: 'Komisja może działać bez osób wskazanych przez organizacje tylko wtedy, gdy nikogo nie wskazano, wskazani nie biorą udziału albo wszyscy są wyłączeni.' };

function calculateSklad(c: Calculus, f: FaktySkladuKomisji): ZasadaOutcome {
  const warunki = [isFact(c, PRZEDSTAWICIELE, f.przedstawiciele_organu > 0), isFact(c, OSOBY_ORGANIZACJI, f.osoby_organizacji > 0 || f.dlaczego_bez_osob !== undefined)];
  return { tak: warunki.every(Boolean) };
}

/** Whether the commission may work as it is composed. */
export const skladKomisji = defineZasada<FaktySkladuKomisji>({
  kod: 'sklad-komisji-konkursowej', nazwa: 'skład komisji konkursowej', pytanie: 'Czy komisja konkursowa może działać w tym składzie?', przepis: `art. 15 ust. 2b, 2d i 2da ${USTAWA}`,
  facts: FaktySkladuKomisji, przyklad: { przedstawiciele_organu: 3, osoby_organizacji: 2 }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: OD, do: null, calculate: calculateSklad }],
});

const BRAK_WAZNEJ: ConditionDefinition = { kod: 'JEST_WAZNA_OFERTA', nazwa: 'nie ma oferty, która spełnia wymogi ogłoszenia', przepis: `art. 18a ust. 1 ${USTAWA}`, odmowa: 'Złożono co najmniej jedną ofertę, która spełnia wymogi: konkursu się nie unieważnia. Jedna ważna oferta wystarcza.' };

function calculateUniewaznienie(c: Calculus, f: FaktyUniewaznieniaKonkursu): ZasadaOutcome {
  if (f.spelniajace > f.oferty) throw faultyFact('WIECEJ_SPELNIAJACYCH_NIZ_OFERT', 'Ofert spełniających wymogi nie może być więcej niż złożonych.', 'spelniajace', BRAK_WAZNEJ.przepis);
  const spelniajace = countFact(c, 'oferty spełniające wymogi', f.spelniajace);
  return { tak: c.holds(BRAK_WAZNEJ, spelniajace.value.isZero, [countFact(c, 'złożone oferty', f.oferty), spelniajace]) };
}

/** When a call must be annulled. */
export const uniewaznienieKonkursu = defineZasada<FaktyUniewaznieniaKonkursu>({
  kod: 'uniewaznienie-konkursu-ofert', nazwa: 'unieważnienie konkursu', pytanie: 'Czy organ musi unieważnić konkurs?', przepis: `art. 18a ust. 1 ${USTAWA}`,
  facts: FaktyUniewaznieniaKonkursu, przyklad: { oferty: 2, spelniajace: 0 }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: OD, do: null, calculate: calculateUniewaznienie }],
});

const ZLECALNA: ConditionDefinition = { kod: 'CZYNNOSC_ZASTRZEZONA', nazwa: 'czynność nie jest zastrzeżona dla organu', przepis: `art. 11 ust. 2b ${USTAWA}`, odmowa: 'Tej czynności nie wolno zlecić: musi ją wykonać organ.' };
const ZASTRZEZONE: ReadonlySet<string> = new Set(['ogloszenie_konkursu', 'powolanie_komisji', 'wybor_ofert', 'ogloszenie_wynikow', 'zawarcie_umow', 'uniewaznienie_konkursu']);

/** What may be commissioned in the servicing of a call. */
export const obslugaKonkursu = defineZasada<FaktyObslugiKonkursu>({
  kod: 'zlecenie-obslugi-konkursu', nazwa: 'zlecenie obsługi konkursu', pytanie: 'Czy tę czynność konkursu można zlecić organizacji pozarządowej?', przepis: `art. 11 ust. 2a i 2b ${USTAWA}`,
  facts: FaktyObslugiKonkursu, przyklad: { czynnosc: 'przyjmowanie_ofert' }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: plainDate('2015-11-09'), do: null, calculate: (c, f) => ({ tak: c.holds(ZLECALNA, !ZASTRZEZONE.has(f.czynnosc), [c.factText('czynność', CZYNNOSCI[f.czynnosc])]) }) }],
});

const W_NABORZE: ConditionDefinition = { kod: 'OFERTA_PO_TERMINIE', nazwa: 'oferta złożona w terminie', przepis: UST_1, odmowa: 'Ofertę złożono po terminie; odrzuca się ją z przyczyn formalnych.' };
const KOLEJNOSC: ConditionDefinition = { kod: 'KONIEC_PRZED_POCZATKIEM', nazwa: 'zadanie nie kończy się przed początkiem', przepis: `art. 14 ust. 1 ${USTAWA}`, odmowa: 'Ostatni dzień zadania jest wcześniejszy niż pierwszy.' };
const OKNO_OD: ConditionDefinition = { kod: 'ZADANIE_ZA_WCZESNIE', nazwa: 'zadanie nie zaczyna się przed terminem z ogłoszenia', przepis: UST_2, odmowa: 'Zadanie zaczyna się wcześniej, niż pozwala ogłoszenie.' };
const OKNO_DO: ConditionDefinition = { kod: 'ZADANIE_ZA_POZNO', nazwa: 'zadanie nie kończy się po terminie z ogłoszenia', przepis: UST_2, odmowa: 'Zadanie kończy się później, niż pozwala ogłoszenie.' };

function calculateZlozenie(c: Calculus, f: FaktyZlozeniaOferty): ZasadaOutcome {
  const [od, koniec] = [dayFact(c, 'pierwszy dzień zadania', f.zadanie_od), dayFact(c, 'ostatni dzień zadania', f.zadanie_do)];
  const warunki = [
    c.isAtMost(W_NABORZE, dayFact(c, 'dzień złożenia oferty', f.dzien_zlozenia), dayFact(c, 'ostatni dzień składania ofert', f.termin_skladania)),
    c.isAtMost(KOLEJNOSC, od, koniec),
    c.isAtLeast(OKNO_OD, od, dayFact(c, 'najwcześniejszy początek', f.okno_od)),
    c.isAtMost(OKNO_DO, koniec, dayFact(c, 'najpóźniejszy koniec', f.okno_do)),
  ];
  return { tak: warunki.every(Boolean) };
}

/** Whether an offer came in time, with days inside the call. */
export const zlozenieOferty = defineZasada<FaktyZlozeniaOferty>({
  kod: 'oferta-w-terminie', nazwa: 'terminy w ofercie', pytanie: 'Czy oferta wpłynęła w terminie, a zadanie mieści się w terminach ogłoszenia?', przepis: `art. 13 ust. 1 i 2, art. 14 ust. 1 ${USTAWA}`,
  facts: FaktyZlozeniaOferty, na_dzien_przykladu: PRZYKLAD_DNIA,
  przyklad: { termin_skladania: '2026-01-08', dzien_zlozenia: '2026-01-08', zadanie_od: '2026-03-01', zadanie_do: '2026-12-15', okno_od: '2026-02-01', okno_do: '2026-12-31' },
  wersje: [{ od: OD, do: null, calculate: calculateZlozenie }],
});
