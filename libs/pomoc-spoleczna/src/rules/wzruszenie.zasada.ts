import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type NazwanyLimit, type ParameterValue, type StepDefinition, type StepUnit, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { isNienalezne } from './nienalezne-swiadczenie.rule.js';
import { DZIEN_PRZYKLADU, meetsAll, showPodstawy, warunek, type Warunek, zasadaWarunkow } from './ocena.js';
import {
  FaktyNiewaznosci, FaktyPrawaWToku, FaktyTrybuSkargi, FaktyUchyleniaZaNiedopelnienie, FaktyUlgi, FaktyUmorzenia, FaktyWygasnieciaDecyzji, FaktyWznowienia, FaktyZawieszenia, FaktyZmianyOstatecznej, PODSTAWY_NIEWAZNOSCI,
  PODSTAWY_WZNOWIENIA_POSTEPOWANIA, ZAWIESZENIE_OBOWIAZKOWE,
} from './wzruszenie.facts.js';
import { FaktySwiadczeniaNienaleznego } from './zwrot.facts.js';

const UPS = 'ustawy o pomocy społecznej';
const KPA = 'pomoc_spoleczna.termin.kpa';
const OD_USTAWY = plainDate('2023-11-01');
const OD_KPA = plainDate('2021-10-05');

const ZAWIESZENIE: ConditionDefinition = warunek('BRAK_PODSTAWY_ZAWIESZENIA', 'podstawa zawieszenia', 'art. 97-98 KPA', 'Nie ma podstawy do zawieszenia postępowania.');
const NA_WNIOSEK: StepDefinition = { kod: 'zawieszenie.na_wniosek', nazwa: 'zawieszenie na wniosek strony', przepis: 'art. 98 § 1 KPA' };

function ocenZawieszenie(c: Calculus, { przyczyny, wniosek_strony, sprzeciw_innej_strony, zagraza_interesowi_spolecznemu }: FaktyZawieszenia): ZasadaOutcome {
  showPodstawy(c, ZAWIESZENIE_OBOWIAZKOWE, przyczyny);
  const naWniosek = c.holds(NA_WNIOSEK, wniosek_strony === true && !sprzeciw_innej_strony && !zagraza_interesowi_spolecznemu);
  if (przyczyny.length > 0) c.warn({ kod: 'ZAWIESZENIE_OBOWIAZKOWE', opis: 'Organ musi zawiesić postępowanie.', przepis: 'art. 97 § 1 KPA' });
  return { tak: c.holds(ZAWIESZENIE, naWniosek || przyczyny.length > 0) };
}

const UMORZENIE: ConditionDefinition = warunek('BRAK_PODSTAWY_UMORZENIA', 'podstawa umorzenia', 'art. 105 KPA', 'Nie ma podstawy do umorzenia postępowania.');
const BEZPRZEDMIOTOWE: StepDefinition = { kod: 'umorzenie.bezprzedmiotowe', nazwa: 'postępowanie bezprzedmiotowe', przepis: 'art. 105 § 1 KPA' };
const WNIOSEK_O_UMORZENIE: StepDefinition = { kod: 'umorzenie.na_wniosek', nazwa: 'umorzenie na wniosek strony', przepis: 'art. 105 § 2 KPA' };

function ocenUmorzenie(c: Calculus, { bezprzedmiotowe, wniosek_strony, sprzeciw_innej_strony, sprzeczne_z_interesem_spolecznym }: FaktyUmorzenia): ZasadaOutcome {
  const obowiazkowe = c.holds(BEZPRZEDMIOTOWE, bezprzedmiotowe);
  const naWniosek = c.holds(WNIOSEK_O_UMORZENIE, wniosek_strony === true && !sprzeciw_innej_strony && !sprzeczne_z_interesem_spolecznym);
  return { tak: c.holds(UMORZENIE, obowiazkowe || naWniosek) };
}

const NOWE_PRAWO: ConditionDefinition = warunek('DAWNE_PRAWO', 'stosuje się nowe prawo', 'przepis przejściowy ustawy zmieniającej', 'W tej sprawie stosuje się prawo dotychczasowe.');
/** How long old decisions, agreements or referrals went on after the change. */
const OKRES_PRZEJSCIOWY: Readonly<Partial<Record<FaktyPrawaWToku['zmiana'], string>>> = {
  dps_2019: 'dps_umowy', staly_zawieszenie_2017: 'staly_potwierdzenie', suo_tabela_2023: 'suo_decyzje', mieszkania_2023: 'mieszkania_skierowania',
};
const JEDNOSTKI: Readonly<Record<string, StepUnit>> = { days: 'dni', months: 'miesiące' };

/** A change reaches a pending case unless its act keeps the old law for cases started before; a decision before the change stands under the old law. */
function ocenPrawoWToku(c: Calculus, { zmiana, wszczeto, decyzja }: FaktyPrawaWToku): ZasadaOutcome {
  if (decyzja < wszczeto) throw faultyFact('KOLEJNOSC_DNI', 'Decyzja nie może być wcześniejsza niż wszczęcie sprawy.', 'decyzja');
  const regula = c.findParam(`pomoc_spoleczna.prawo_w_toku.${zmiana}`, plainDate(decyzja));
  const definition = { ...NOWE_PRAWO, przepis: regula?.legalBasis ?? NOWE_PRAWO.przepis };
  const tak = c.holds(definition, regula !== null && (regula.text === 'nowe' || wszczeto >= regula.from), regula === null ? [] : [regula]);
  const okres = OKRES_PRZEJSCIOWY[zmiana];
  const dlugosc = okres === undefined ? null : c.findParam(`pomoc_spoleczna.termin.przejsciowy.${okres}`, plainDate(decyzja));
  return { tak, limity: dlugosc === null ? [] : [toLimit(dlugosc)] };
}

function toLimit({ name, value, unit, legalBasis }: ParameterValue): NazwanyLimit {
  return { kod: 'okres_przejsciowy', nazwa: name, wartosc: value, jednostka: JEDNOSTKI[unit]!, przepis: legalBasis };
}

const PODSTAWA_WZNOWIENIA: ConditionDefinition = warunek('BRAK_PODSTAWY_WZNOWIENIA', 'podstawa wznowienia', 'art. 145-145b KPA', 'Nie wskazano podstawy wznowienia.');
const W_MIESIACU: ConditionDefinition = warunek('WNIOSEK_PO_TERMINIE', 'wniosek w terminie', 'art. 148 § 1-2, art. 145a § 2, art. 145aa § 2 i art. 145b § 2 KPA', 'Wniosek o wznowienie złożono po upływie miesiąca od dowiedzenia się o podstawie albo od orzeczenia.');
const NIE_Z_URZEDU: ConditionDefinition = warunek('TYLKO_NA_WNIOSEK', 'podstawa dopuszcza wznowienie z urzędu', 'art. 147 KPA', 'Z tej przyczyny postępowanie wznawia się tylko na wniosek strony.');
const OSTATECZNA: ConditionDefinition = warunek('DECYZJA_NIEOSTATECZNA', 'decyzja ostateczna', 'art. 145 § 1 KPA', 'Wznowić można tylko postępowanie zakończone decyzją ostateczną.');
const KONIEC_MIESIACA: StepDefinition = { kod: 'wznowienie.koniec', nazwa: 'ostatni dzień wniosku', przepis: 'art. 148 KPA' };
const TYLKO_NA_WNIOSEK: ReadonlySet<string> = new Set(['pominieta_strona', 'orzeczenie_trybunalu']);

function ocenWznowienie(c: Calculus, { podstawy, ostateczna, na_wniosek, dowiedziano_sie }: FaktyWznowienia): ZasadaOutcome {
  showPodstawy(c, PODSTAWY_WZNOWIENIA_POSTEPOWANIA, podstawy);
  const wspolne = [c.holds(PODSTAWA_WZNOWIENIA, podstawy.length > 0), c.holds(OSTATECZNA, ostateczna)].every(Boolean);
  if (!na_wniosek) return { tak: [wspolne, c.holds(NIE_Z_URZEDU, !podstawy.every((kod) => TYLKO_NA_WNIOSEK.has(kod)))].every(Boolean) };
  if (dowiedziano_sie === undefined) throw faultyFact('DZIEN_DOWIEDZENIA_NIEZNANY', 'Podaj dzień, w którym strona dowiedziała się o podstawie: od niego liczy się termin wniosku.', 'dowiedziano_sie', W_MIESIACU.przepis);
  if (dowiedziano_sie > c.day) throw faultyFact('DZIEN_Z_PRZYSZLOSCI', 'Dowiedzenie się o podstawie nie może być późniejsze niż dzień wniosku.', 'dowiedziano_sie', W_MIESIACU.przepis);
  const { koniec } = c.term(KONIEC_MIESIACA, { zdarzenie: plainDate(dowiedziano_sie), nazwa_zdarzenia: 'dowiedzenie się o podstawie', dlugosc: c.param(`${KPA}.wznowienie`), liczenie: 'kpa', na_czynnosc: true });
  return { tak: [wspolne, c.isAtMost(W_MIESIACU, c.date('dzień wniosku', c.day), c.date('ostatni dzień', koniec))].every(Boolean) };
}

const PODSTAWA_NIEWAZNOSCI: ConditionDefinition = warunek('BRAK_PODSTAWY_NIEWAZNOSCI', 'podstawa nieważności', 'art. 156 § 1 KPA', 'Nie wskazano podstawy stwierdzenia nieważności.');
const W_10_LATACH: ConditionDefinition = warunek('UPLYW_DZIESIECIU_LAT', 'nie upłynęło dziesięć lat', 'art. 156 § 2 KPA', 'Upłynęło dziesięć lat: stwierdza się tylko wydanie decyzji z naruszeniem prawa.');
const W_30_LATACH: ConditionDefinition = warunek('UPLYW_TRZYDZIESTU_LAT', 'nie upłynęło trzydzieści lat', 'art. 158 § 3 KPA', 'Upłynęło trzydzieści lat: postępowania się nie wszczyna.');
const ODWRACALNE: ConditionDefinition = warunek('NIEODWRACALNE_SKUTKI', 'skutki odwracalne', 'art. 156 § 2 KPA', 'Decyzja wywołała nieodwracalne skutki prawne: stwierdza się tylko jej wydanie z naruszeniem prawa.');

function ocenNiewaznosc(c: Calculus, { podstawy, doreczono, nieodwracalne_skutki }: FaktyNiewaznosci): ZasadaOutcome {
  if (doreczono > c.day) throw faultyFact('DZIEN_Z_PRZYSZLOSCI', 'Doręczenie decyzji nie może być późniejsze niż dzień oceny.', 'doreczono', W_10_LATACH.przepis);
  showPodstawy(c, PODSTAWY_NIEWAZNOSCI, podstawy);
  const granica = (definition: ConditionDefinition, parametr: string): boolean => {
    const { koniec } = c.term(definition, { zdarzenie: plainDate(doreczono), nazwa_zdarzenia: 'doręczenie lub ogłoszenie decyzji', dlugosc: c.param(`${KPA}.${parametr}`), liczenie: 'kpa', na_czynnosc: false });
    return c.isAtMost(definition, c.date('dzień oceny', c.day), c.date('granica', koniec));
  };
  return { tak: [c.holds(PODSTAWA_NIEWAZNOSCI, podstawy.length > 0), granica(W_10_LATACH, 'niewaznosc'), granica(W_30_LATACH, 'niewaznosc_wszczecie'), c.holds(ODWRACALNE, !nieodwracalne_skutki)].every(Boolean) };
}

const WYGASNIECIE: ConditionDefinition = warunek('BRAK_PODSTAWY_WYGASNIECIA', 'podstawa wygaśnięcia', 'art. 162 § 1 KPA', 'Decyzja nie jest bezprzedmiotowa z wymaganym nakazem lub interesem, a warunku dopełniono lub go nie było.');
const BEZPRZEDMIOTOWA: StepDefinition = { kod: 'wygasniecie.bezprzedmiotowa', nazwa: 'bezprzedmiotowa, a nakazuje to przepis lub interes', przepis: 'art. 162 § 1 pkt 1 KPA' };
const WARUNEK: StepDefinition = { kod: 'wygasniecie.warunek', nazwa: 'niedopełniony warunek', przepis: 'art. 162 § 1 pkt 2 KPA' };

function ocenWygasniecie(c: Calculus, { bezprzedmiotowa, nakaz_lub_interes, niedopelniony_warunek }: FaktyWygasnieciaDecyzji): ZasadaOutcome {
  const podstawy = [c.holds(BEZPRZEDMIOTOWA, bezprzedmiotowa && nakaz_lub_interes), c.holds(WARUNEK, niedopelniony_warunek)];
  return { tak: c.holds(WYGASNIECIE, podstawy.some(Boolean)) };
}

const SKARGA: readonly Warunek<FaktyTrybuSkargi>[] = [
  [warunek('SPRAWA_W_TOKU', 'nie dotyczy sprawy w toku', 'art. 233-234 KPA', 'Pismo strony w sprawie w toku rozpatruje się w tej sprawie.'), ({ stan }) => stan !== 'w_toku'],
  [warunek('SPRAWA_OSTATECZNA', 'nie dotyczy sprawy zakończonej', 'art. 235 KPA', 'Skargę w sprawie zakończonej ostatecznie traktuje się jako żądanie wznowienia, stwierdzenia nieważności, uchylenia lub zmiany decyzji.'), ({ stan }) => stan !== 'ostateczna'],
  [warunek('SKARGA_POWTORZONA', 'nowe okoliczności', 'art. 239 § 1 KPA', 'Organ może podtrzymać poprzednie stanowisko bez zawiadamiania skarżącego.'), ({ powtorzona }) => !powtorzona],
];

function ocenSkarge(c: Calculus, fakty: FaktyTrybuSkargi): ZasadaOutcome {
  const tak = meetsAll(c, fakty, SKARGA);
  if (fakty.na_kierownika) c.warn({ kod: 'WLASCIWA_RADA', opis: 'Skargę na kierownika rozpatruje rada, a w zadaniach zleconych wojewoda: przekaż ją.', przepis: 'art. 229 pkt 2-3 KPA' });
  return { tak };
}

/** Suspension, relief, change and other ways to touch a decision (PS-71, 77, 79, 80, 88, 90, 94). */
export const zasadyWzruszenia: readonly Zasada<object>[] = [
  defineZasada<FaktyZawieszenia>({
    kod: 'zawieszenie-postepowania', nazwa: 'zawieszenie postępowania', przepis: `art. 97-98 KPA, art. 106 ust. 7 ${UPS}`, pytanie: 'Czy postępowanie można lub trzeba zawiesić?',
    facts: FaktyZawieszenia, przyklad: { przyczyny: ['zagadnienie_wstepne'] }, na_dzien_przykladu: DZIEN_PRZYKLADU, wersje: [{ od: OD_KPA, do: null, calculate: ocenZawieszenie }],
  }),
  defineZasada<FaktyUmorzenia>({
    kod: 'umorzenie-postepowania', nazwa: 'umorzenie postępowania', przepis: 'art. 105 KPA', pytanie: 'Czy postępowanie można lub trzeba umorzyć?',
    facts: FaktyUmorzenia, przyklad: { bezprzedmiotowe: false, wniosek_strony: true }, na_dzien_przykladu: DZIEN_PRZYKLADU, wersje: [{ od: OD_KPA, do: null, calculate: ocenUmorzenie }],
  }),
  defineZasada<FaktySwiadczeniaNienaleznego>({
    kod: 'swiadczenie-nienaleznie-pobrane', nazwa: 'uznanie świadczenia za nienależnie pobrane', przepis: `art. 6 pkt 16 ${UPS}`, pytanie: 'Czy świadczenie pobrano nienależnie?',
    facts: FaktySwiadczeniaNienaleznego, przyklad: { pieniezne: true, przyczyna: 'niepoinformowanie_o_zmianie', pouczona: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: plainDate('2010-03-31'), do: null, calculate: (c, fakty) => ({ tak: isNienalezne(c, fakty) }) }],
  }),
  zasadaWarunkow<FaktyUlgi>({
    kod: 'ulga-w-splacie-naleznosci', nazwa: 'ulga w spłacie należności', przepis: `art. 104 ust. 4 ${UPS}`, pytanie: 'Czy można przyznać tę ulgę?',
    facts: FaktyUlgi, przyklad: { naleznosc: 'nienalezne_swiadczenie', ulga: 'umorzenie', wnosi: 'osoba', szczegolnie_uzasadniony: true }, od: OD_USTAWY,
    warunki: [
      [warunek('UMORZENIE_TYLKO_NIENALEZNYCH', 'ulga dopuszczalna dla tej należności', `art. 104 ust. 4 ${UPS}`, 'Umorzyć można tylko nienależnie pobrane świadczenia; od żądania innych należności można odstąpić.'), ({ naleznosc, ulga }) => ulga !== 'umorzenie' || naleznosc === 'nienalezne_swiadczenie'],
      [warunek('BRAK_WNIOSKU', 'wniosek osoby lub pracownika socjalnego', `art. 104 ust. 4 ${UPS}`, 'Ulgę przyznaje się na wniosek osoby lub pracownika socjalnego, nie z urzędu.'), ({ wnosi }) => wnosi !== 'nikt'],
      [warunek('PRZYPADEK_NIEUZASADNIONY', 'przypadek szczególnie uzasadniony', `art. 104 ust. 4 ${UPS}`, 'Przypadek nie jest szczególnie uzasadniony.'), ({ szczegolnie_uzasadniony }) => szczegolnie_uzasadniony],
    ],
  }),
  defineZasada<FaktyPrawaWToku>({
    kod: 'nowe-prawo-w-sprawie-w-toku', nazwa: 'prawo stosowane w sprawie w toku', przepis: 'przepisy przejściowe ustaw zmieniających', pytanie: 'Czy w sprawie stosuje się nowe prawo?',
    facts: FaktyPrawaWToku, przyklad: { zmiana: 'koszty_uzyskania_2021', wszczeto: '2021-05-10', decyzja: '2021-06-15' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: plainDate('2017-01-01'), do: null, calculate: ocenPrawoWToku }],
  }),
  defineZasada<FaktyWznowienia>({
    kod: 'wznowienie-postepowania', nazwa: 'wznowienie postępowania', przepis: 'art. 145-148 KPA', pytanie: 'Czy postępowanie można wznowić w tym dniu?',
    facts: FaktyWznowienia, przyklad: { podstawy: ['nowe_okolicznosci'], ostateczna: true, na_wniosek: true, dowiedziano_sie: '2026-02-10' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_KPA, do: null, calculate: ocenWznowienie }],
  }),
  defineZasada<FaktyNiewaznosci>({
    kod: 'stwierdzenie-niewaznosci', nazwa: 'stwierdzenie nieważności decyzji', przepis: 'art. 156 i art. 158 § 3 KPA', pytanie: 'Czy w tym dniu można stwierdzić nieważność decyzji?',
    facts: FaktyNiewaznosci, przyklad: { podstawy: ['niewlasciwosc'], doreczono: '2020-01-10', nieodwracalne_skutki: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: plainDate('2021-09-16'), do: null, calculate: ocenNiewaznosc }],
  }),
  zasadaWarunkow<FaktyZmianyOstatecznej>({
    kod: 'zmiana-decyzji-ostatecznej', nazwa: 'zmiana lub uchylenie decyzji ostatecznej', przepis: 'art. 154-155 i 163 KPA', pytanie: 'Czy decyzję ostateczną można zmienić lub uchylić na podstawie kodeksu?',
    facts: FaktyZmianyOstatecznej, przyklad: { nabyto_prawo: true, zgoda: true, interes: true, sprzeciw_przepisow: false }, od: OD_KPA,
    warunki: [
      [warunek('BRAK_ZGODY_STRONY', 'zgoda strony, która nabyła prawo', 'art. 155 KPA', 'Strona, która nabyła prawo, nie zgadza się na zmianę.'), ({ nabyto_prawo, zgoda }) => !nabyto_prawo || zgoda === true],
      [warunek('BRAK_INTERESU', 'interes społeczny lub słuszny interes strony', 'art. 154 § 1 i art. 155 KPA', 'Nie przemawia za tym interes społeczny ani słuszny interes strony.'), ({ interes }) => interes],
      [warunek('SPRZECIW_PRZEPISOW', 'brak sprzeciwu przepisów szczególnych', 'art. 155 KPA', 'Zmianie sprzeciwiają się przepisy szczególne.'), ({ nabyto_prawo, sprzeciw_przepisow }) => !(nabyto_prawo && sprzeciw_przepisow)],
    ],
  }),
  defineZasada<FaktyWygasnieciaDecyzji>({
    kod: 'wygasniecie-decyzji', nazwa: 'stwierdzenie wygaśnięcia decyzji', przepis: 'art. 162 § 1 KPA', pytanie: 'Czy stwierdza się wygaśnięcie decyzji?',
    facts: FaktyWygasnieciaDecyzji, przyklad: { bezprzedmiotowa: true, nakaz_lub_interes: true, niedopelniony_warunek: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_KPA, do: null, calculate: ocenWygasniecie }],
  }),
  zasadaWarunkow<FaktyUchyleniaZaNiedopelnienie>({
    kod: 'uchylenie-za-niedopelnienie-czynnosci', nazwa: 'uchylenie decyzji, gdy strona nie dopełniła zastrzeżonych czynności', przepis: 'art. 162 § 2 KPA', pytanie: 'Czy decyzję uchyla się, bo strona nie dopełniła czynności, które zastrzeżono?',
    facts: FaktyUchyleniaZaNiedopelnienie, przyklad: { zastrzezono_czynnosci: true, termin_uplynal: true, dopelniono: false }, od: OD_KPA,
    warunki: [
      [warunek('BEZ_ZASTRZEZENIA', 'zastrzeżenie czynności w decyzji', 'art. 162 § 2 KPA', 'Decyzja nie zastrzegała dopełnienia czynności.'), ({ zastrzezono_czynnosci }) => zastrzezono_czynnosci],
      [warunek('TERMIN_BIEGNIE', 'upływ wyznaczonego terminu', 'art. 162 § 2 KPA', 'Termin na dopełnienie czynności jeszcze nie upłynął.'), ({ termin_uplynal }) => termin_uplynal],
      [warunek('DOPELNIONO_CZYNNOSCI', 'niedopełnienie czynności', 'art. 162 § 2 KPA', 'Strona dopełniła zastrzeżonych czynności.'), ({ dopelniono }) => !dopelniono],
    ],
  }),
  defineZasada<FaktyTrybuSkargi>({
    kod: 'tryb-skargi-powszechnej', nazwa: 'rozpatrzenie pisma jako skargi powszechnej', przepis: 'art. 227-239 KPA', pytanie: 'Czy pismo rozpatruje się jako nową skargę powszechną?',
    facts: FaktyTrybuSkargi, przyklad: { stan: 'nie_dotyczy', powtorzona: false, na_kierownika: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_KPA, do: null, calculate: ocenSkarge }],
  }),
];
