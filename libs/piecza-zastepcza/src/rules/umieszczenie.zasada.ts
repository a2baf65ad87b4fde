import { ageOn, Fraction, plainDate } from '@ostoja/kernel';
import { countFact, defineZasada, type Calculus, type ConditionDefinition, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import { limit } from './limity.zasada.js';
import { FaktyDopuszczalnosciUmieszczenia, FaktyLaczeniaForm, FaktyOdmowyPogotowia, FaktyPobytuPelnoletniego, FaktyPodstawyUmieszczenia, FaktyRodzajuRodziny, FaktyUmowyObowiazkowej } from './umieszczenie.facts.js';
import { uwr, warunek, wszystkie } from './wspolne.rule.js';

const NA_DZIEN = plainDate('2026-03-31');
const KRO = 'art. 112³ ustawy z 25.02.1964 - Kodeks rodzinny i opiekuńczy';
const OSTATECZNOSC: ConditionDefinition = { kod: 'INNE_SRODKI_NIEWYKORZYSTANE', nazwa: 'inne środki zawiodły albo jest poważne zagrożenie', przepis: KRO, odmowa: 'Dziecko umieszcza się w pieczy, gdy inne środki nie usunęły zagrożenia, chyba że życie lub zdrowie jest poważnie zagrożone.' };
const NIE_UBOSTWO: ConditionDefinition = { kod: 'TYLKO_UBOSTWO', nazwa: 'ubóstwo nie jest jedynym powodem', przepis: KRO, odmowa: 'Samo ubóstwo nie może być powodem umieszczenia dziecka wbrew woli rodziców.' };

/** May a child be placed outside the family at all (since 30 April 2016)? */
export const dopuszczalnoscUmieszczenia = defineZasada<FaktyDopuszczalnosciUmieszczenia>({
  kod: 'dopuszczalnosc-umieszczenia-w-pieczy', nazwa: 'umieszczenie dziecka w pieczy jako ostateczność', przepis: KRO, pytanie: 'Czy dziecko można umieścić w pieczy zastępczej?',
  facts: FaktyDopuszczalnosciUmieszczenia, przyklad: { inne_srodki_bezskuteczne: true, powazne_zagrozenie: false, tylko_ubostwo: false }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{
    od: plainDate('2016-04-30'), do: null,
    calculate: (c, fakty) => ({ tak: wszystkie([warunek(c, OSTATECZNOSC, fakty.inne_srodki_bezskuteczne || fakty.powazne_zagrozenie), warunek(c, NIE_UBOSTWO, !fakty.tylko_ubostwo || fakty.wola_rodzicow === true)]) }),
  }],
});

const ART_35 = uwr('art. 35-36, 58 ust. 1, art. 103 ust. 2');
const PODSTAWA: ConditionDefinition = { kod: 'PODSTAWA_NIE_DLA_TEJ_FORMY', nazwa: 'podstawa dopuszczalna dla tej formy', przepis: ART_35, odmowa: 'Na tej podstawie nie umieszcza się dziecka w tej formie pieczy.' };
const ZGODA: ConditionDefinition = { kod: 'BRAK_ZGODY_OPIEKUNOW', nazwa: 'zgoda rodziny lub prowadzącego dom', przepis: uwr('art. 36'), odmowa: 'Umieszczenie w rodzinie lub rodzinnym domu dziecka wymaga zgody opiekunów.' };
const PILNA: ConditionDefinition = { kod: 'BRAK_PILNEJ_KONIECZNOSCI', nazwa: 'pilna konieczność', przepis: uwr('art. 35 ust. 2'), odmowa: 'Umowę zamiast orzeczenia zawiera się tylko w razie pilnej konieczności.' };
const FORMY_RODZINNE = ['rodzina', 'pogotowie', 'rodzinny_dom_dziecka'];
const INTERWENCJA = ['pogotowie', 'placowka_interwencyjna'];
const WSZYSTKIE_FORMY = [...FORMY_RODZINNE, 'placowka_interwencyjna', 'inna_placowka'];
const FORMY_PODSTAWY: Readonly<Record<FaktyPodstawyUmieszczenia['podstawa'], readonly string[]>> = {
  orzeczenie: WSZYSTKIE_FORMY, orzeczenie_zagraniczne: WSZYSTKIE_FORMY, umowa: ['rodzina', 'rodzinny_dom_dziecka'], policja: INTERWENCJA, wniosek: ['placowka_interwencyjna'], wniosek_12a: INTERWENCJA,
};

function sprawdzPodstawe(c: Calculus, { podstawa, gdzie, zgoda_opiekunow, pilna_koniecznosc }: FaktyPodstawyUmieszczenia): ZasadaOutcome {
  if (!podstawa.startsWith('orzeczenie')) c.warn({ kod: 'CZEKA_NA_SAD', opis: 'Umieszczenie bez orzeczenia sądu: trzeba zawiadomić sąd i czekać na orzeczenie.', przepis: ART_35 });
  return {
    tak: wszystkie([
      c.holds(PODSTAWA, FORMY_PODSTAWY[podstawa].includes(gdzie), [c.factText('podstawa', podstawa), c.factText('forma', gdzie)]),
      !FORMY_RODZINNE.includes(gdzie) || warunek(c, ZGODA, zgoda_opiekunow === true),
      podstawa !== 'umowa' || warunek(c, PILNA, pilna_koniecznosc === true),
    ]),
  };
}

/** Is the basis good for this form? */
export const podstawaUmieszczenia = defineZasada<FaktyPodstawyUmieszczenia>({
  kod: 'podstawa-umieszczenia-w-pieczy', nazwa: 'podstawa umieszczenia dziecka a forma pieczy', przepis: ART_35, pytanie: 'Czy na tej podstawie można umieścić dziecko w tej formie pieczy?',
  facts: FaktyPodstawyUmieszczenia, przyklad: { podstawa: 'orzeczenie', gdzie: 'rodzina', zgoda_opiekunow: true }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: sprawdzPodstawe }],
});

const SPOKREWNIENIE: ConditionDefinition = { kod: 'RODZINA_NIEZAWODOWA_ALBO_ZAWODOWA', nazwa: 'opiekun jest wstępnym albo rodzeństwem dziecka', przepis: uwr('art. 41 ust. 2-3'), odmowa: 'Rodzinę spokrewnioną tworzą tylko wstępni i rodzeństwo dziecka; inni krewni są rodziną niezawodową albo zawodową.' };

/** Is the family a kinship one? */
export const rodzinaSpokrewniona = defineZasada<FaktyRodzajuRodziny>({
  kod: 'rodzina-zastepcza-spokrewniona', nazwa: 'rodzina zastępcza spokrewniona', przepis: uwr('art. 41 ust. 2-3'), pytanie: 'Czy to rodzina zastępcza spokrewniona?',
  facts: FaktyRodzajuRodziny, przyklad: { opiekun: 'wstepny' }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: (c, { opiekun }) => ({ tak: c.holds(SPOKREWNIENIE, opiekun === 'wstepny' || opiekun === 'rodzenstwo', [c.factText('opiekun', opiekun)]) }) }],
});

const LACZENIE: ConditionDefinition = { kod: 'FORM_NIE_LACZY_SIE', nazwa: 'formy, które można łączyć', przepis: uwr('art. 67'), odmowa: 'Tych form nie można łączyć: z inną formą łączy się tylko rodzina spokrewniona.' };

/** May one family be both? Only a kinship family joins another form. */
export const laczenieForm = defineZasada<FaktyLaczeniaForm>({
  kod: 'laczenie-form-rodzinnej-pieczy', nazwa: 'łączenie form rodzinnej pieczy zastępczej', przepis: uwr('art. 67'), pytanie: 'Czy te dwie formy można łączyć?',
  facts: FaktyLaczeniaForm, przyklad: { pierwsza: 'spokrewniona', druga: 'zawodowa' }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{
    od: plainDate('2012-01-01'), do: null,
    calculate: (c, { pierwsza, druga }) => ({ tak: c.holds(LACZENIE, pierwsza !== druga && (pierwsza === 'spokrewniona' || druga === 'spokrewniona'), [c.factText('pierwsza forma', pierwsza), c.factText('druga forma', druga)]) }),
  }],
});

const ART_58 = uwr('art. 58 ust. 2');
const SZCZEGOLNY: ConditionDefinition = { kod: 'PRZYPADEK_NIEUZASADNIONY', nazwa: 'przypadek szczególnie uzasadniony', przepis: ART_58, odmowa: 'Odmówić można tylko w szczególnie uzasadnionym przypadku.' };
const WIECEJ_DZIECI: StepDefinition = { kod: 'odmowa.wiecej_dzieci', nazwa: 'dzieci będzie więcej, niż wynosi próg', przepis: uwr('art. 58 ust. 2 pkt 1') };
const STARSZE: StepDefinition = { kod: 'odmowa.starsze', nazwa: 'dziecko ukończyło wiek progu', przepis: uwr('art. 58 ust. 2 pkt 2') };
const POWOD: ConditionDefinition = { kod: 'BRAK_POWODU_ODMOWY', nazwa: 'powód odmowy', przepis: ART_58, odmowa: 'Pogotowie rodzinne może odmówić tylko z powodu liczby dzieci albo wieku dziecka doprowadzonego przez Policję lub Straż Graniczną.' };

function sprawdzOdmowe(c: Calculus, fakty: FaktyOdmowyPogotowia): ZasadaOutcome {
  const [progDzieci, progWieku] = [c.param('piecza.limit.pogotowie_odmowa'), c.param('piecza.wiek.pogotowie_odmowa')];
  const wiek = c.fact('wiek dziecka', Fraction.of(ageOn(plainDate(fakty.data_urodzenia), c.day)), null, 'lata');
  const zLiczby = c.isMore(WIECEJ_DZIECI, countFact(c, 'dzieci po przyjęciu', fakty.dzieci_po_przyjeciu, 'osoby'), progDzieci);
  const zWieku = c.isAtLeast(STARSZE, wiek, progWieku) && fakty.doprowadzone;
  return {
    tak: wszystkie([c.holds(POWOD, zLiczby || zWieku), warunek(c, SZCZEGOLNY, fakty.szczegolnie_uzasadniony)]),
    limity: [limit('dzieci', 'więcej dzieci niż', progDzieci), limit('wiek', 'dziecko powyżej wieku', progWieku, 'lata')],
  };
}

/** May an emergency family refuse a child? */
export const odmowaPogotowia = defineZasada<FaktyOdmowyPogotowia>({
  kod: 'odmowa-przyjecia-przez-pogotowie-rodzinne', nazwa: 'odmowa przyjęcia dziecka przez pogotowie rodzinne', przepis: ART_58, pytanie: 'Czy pogotowie rodzinne może odmówić przyjęcia dziecka?',
  facts: FaktyOdmowyPogotowia, przyklad: { dzieci_po_przyjeciu: 4, data_urodzenia: '2014-05-01', doprowadzone: true, szczegolnie_uzasadniony: true }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: sprawdzOdmowe }],
});

const ART_37 = uwr('art. 37 ust. 2-6');
const WIEK: ConditionDefinition = { kod: 'WIEK_PRZEKROCZONY', nazwa: 'osoba nie ukończyła wieku', przepis: ART_37, odmowa: 'Osoba ukończyła wiek, do którego można przebywać w pieczy zastępczej.' };
const NAUKA: ConditionDefinition = { kod: 'BEZ_NAUKI_I_ORZECZENIA', nazwa: 'nauka albo orzeczenie o niepełnosprawności', przepis: ART_37, odmowa: 'Pełnoletnia osoba może przebywać w pieczy, gdy się uczy albo ma orzeczenie o znacznym lub umiarkowanym stopniu niepełnosprawności.' };
const ZGODA_OPIEKUNOW: ConditionDefinition = { kod: 'BRAK_ZGODY_OPIEKUNOW', nazwa: 'zgoda rodziny, prowadzącego dom albo dyrektora', przepis: ART_37, odmowa: 'Nie ma zgody rodziny, prowadzącego dom albo dyrektora.' };
const ZGODA_STAROSTY: ConditionDefinition = { kod: 'BRAK_ZGODY_STAROSTY', nazwa: 'zgoda starosty albo marszałka', przepis: uwr('art. 37 ust. 3-6'), odmowa: 'Przejście do innej formy i powrót wymagają zgody starosty albo marszałka.' };
const SZCZEGOLNY_POWROT: ConditionDefinition = { kod: 'POWROT_NIEUZASADNIONY', nazwa: 'przypadek szczególnie uzasadniony', przepis: uwr('art. 37 ust. 4'), odmowa: 'Po opuszczeniu pieczy jako pełnoletni można wrócić tylko w szczególnie uzasadnionym przypadku.' };
const PIERWSZY_POWROT: ConditionDefinition = { kod: 'POWROT_WYKORZYSTANY', nazwa: 'pierwszy powrót', przepis: uwr('art. 37 ust. 4-5'), odmowa: 'Wrócić do pieczy można tylko raz.' };

function sprawdzPobyt(c: Calculus, fakty: FaktyPobytuPelnoletniego): ZasadaOutcome {
  const granica = c.param('piecza.wiek.pobyt_pelnoletniego');
  const wiek = c.fact('wiek', Fraction.of(ageOn(plainDate(fakty.data_urodzenia), c.day)), null, 'lata');
  return {
    tak: wszystkie([
      c.isLess(WIEK, wiek, granica),
      warunek(c, NAUKA, fakty.uczy_sie || fakty.niepelnosprawnosc),
      warunek(c, ZGODA_OPIEKUNOW, fakty.zgoda_opiekunow),
      fakty.sytuacja === 'pozostanie' || warunek(c, ZGODA_STAROSTY, fakty.zgoda_starosty === true),
      fakty.sytuacja !== 'powrot' || warunek(c, SZCZEGOLNY_POWROT, fakty.szczegolnie_uzasadniony === true),
      !fakty.sytuacja.startsWith('powrot') || warunek(c, PIERWSZY_POWROT, fakty.powrot_wykorzystany !== true),
    ]),
    limity: [limit('wiek', 'do ukończenia wieku', granica, 'lata')],
  };
}

/** May an adult stay in care, move to another form or return? */
export const pobytPelnoletniego = defineZasada<FaktyPobytuPelnoletniego>({
  kod: 'pobyt-pelnoletniego-w-pieczy', nazwa: 'pobyt pełnoletniego wychowanka w pieczy zastępczej', przepis: ART_37, pytanie: 'Czy pełnoletni wychowanek może przebywać w pieczy zastępczej?',
  facts: FaktyPobytuPelnoletniego, przyklad: { sytuacja: 'pozostanie', data_urodzenia: '2007-02-10', uczy_sie: true, niepelnosprawnosc: false, zgoda_opiekunow: true }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2023-02-01'), do: null, calculate: sprawdzPobyt }],
});

const ART_UMOWA = uwr('art. 54 ust. 1, art. 56, art. 61a ust. 1');
const WNIOSEK: ConditionDefinition = { kod: 'BRAK_WNIOSKU_LUB_WARUNKOW', nazwa: 'wniosek i warunki', przepis: ART_UMOWA, odmowa: 'Rodzina nie złożyła wniosku albo nie spełnia warunków.' };
const DOSWIADCZENIE: ConditionDefinition = { kod: 'ZA_KROTKIE_DOSWIADCZENIE', nazwa: 'wymagane doświadczenie', przepis: ART_UMOWA, odmowa: 'Doświadczenie jest za krótkie, aby umowa była obowiązkowa; starosta może ją zawrzeć.' };
const OPINIA: ConditionDefinition = { kod: 'BRAK_OPINII_KOORDYNATORA', nazwa: 'opinia koordynatora', przepis: uwr('art. 54 ust. 1'), odmowa: 'Nie ma opinii koordynatora rodzinnej pieczy zastępczej.' };
const LIMIT_POWIATU: ConditionDefinition = { kod: 'LIMIT_POWIATU_WYCZERPANY', nazwa: 'limit rodzin zawodowych', przepis: uwr('art. 56'), odmowa: 'Limit rodzin zastępczych zawodowych na ten rok jest wyczerpany.' };
const DZIECI: ConditionDefinition = { kod: 'ZA_MALO_DZIECI', nazwa: 'wymagana liczba dzieci', przepis: uwr('art. 61a ust. 1'), odmowa: 'Rodzina wychowuje mniej dzieci, niż wymaga obowiązkowa umowa o rodzinny dom dziecka.' };

function sprawdzUmowe(c: Calculus, fakty: FaktyUmowyObowiazkowej): ZasadaOutcome {
  const wspolne = [warunek(c, WNIOSEK, fakty.wniosek_i_warunki), c.isAtLeast(DOSWIADCZENIE, countFact(c, 'lata doświadczenia', fakty.lata_doswiadczenia, 'lata'), c.param('piecza.umowa.doswiadczenie'))];
  if (fakty.umowa === 'rodzinny_dom_dziecka') return { tak: wszystkie([...wspolne, c.isAtLeast(DZIECI, countFact(c, 'liczba dzieci', fakty.dzieci ?? 0, 'osoby'), c.param('piecza.umowa.rdd_dzieci'))]) };
  return { tak: wszystkie([...wspolne, warunek(c, OPINIA, fakty.opinia_koordynatora === true), warunek(c, LIMIT_POWIATU, fakty.wolny_limit === true)]) };
}

/** Must the starosta sign the contract? */
export const umowaObowiazkowa = defineZasada<FaktyUmowyObowiazkowej>({
  kod: 'obowiazek-zawarcia-umowy-z-rodzina', nazwa: 'obowiązkowa umowa z rodziną zawodową albo prowadzącym rodzinny dom dziecka', przepis: ART_UMOWA, pytanie: 'Czy starosta musi zawrzeć umowę?',
  facts: FaktyUmowyObowiazkowej, przyklad: { umowa: 'rodzina_zawodowa', wniosek_i_warunki: true, opinia_koordynatora: true, lata_doswiadczenia: 3, wolny_limit: true }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2024-01-16'), do: null, calculate: sprawdzUmowe }],
});
