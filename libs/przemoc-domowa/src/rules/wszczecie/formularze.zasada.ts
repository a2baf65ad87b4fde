import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWE_ROZPORZADZENIE, REFORMA, rozporzadzenie, ustawa } from '../przepisy.js';
import { czyTak, czyWsrod, odpowiedz, warunek, wszystkie } from '../warunki.js';
import { FaktyPrzemocNoweZdarzenie, FaktyPrzemocWszczynajacy, FaktyPrzemocWypelnienie, PODSTAWY, POPRZEDNIE, WYPELNIAJACY } from './formularze.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');

/** Art. 9a ust. 11-11d: the closed list of who may open and run the procedure; a probation officer (ust. 12) stands outside it. */
const UPRAWNIENI = [
  'pracownik_socjalny_jops', 'policjant', 'zolnierz_zw', 'przelozony_lub_wskazany', 'pracownik_socjalny_osrodka', 'asystent_rodziny', 'nauczyciel',
  'zawod_medyczny', 'komisja_alkoholowa', 'pedagog_psycholog_terapeuta',
];
const WOJSKOWI: ReadonlySet<string> = new Set(['zolnierz_zw', 'przelozony_lub_wskazany']);
const LISTA = warunek('NIEUPRAWNIONY', 'osoba z zamkniętej listy uprawnionych', `${ustawa('art. 9a ust. 11-11d')}, ${rozporzadzenie('§ 2 ust. 2')}`,
  'Ta osoba nie może wypełnić formularza. Powinna zgłosić podejrzenie komuś uprawnionemu, na przykład pracownikowi socjalnemu albo Policji.');
const WOJSKO = warunek('NIE_SPRAWA_ZOLNIERZA', 'sprawa żołnierza w czynnej służbie', ustawa('art. 9a ust. 11a-11b'), 'Ta osoba działa tylko w sprawach żołnierzy w czynnej służbie.');
const PODMIOT = warunek('BEZ_PODMIOTU', 'przedstawiciel podmiotu z art. 9a ust. 3', ustawa('art. 9a ust. 11d'), 'Pedagog, psycholog lub terapeuta musi reprezentować podmiot wchodzący w skład zespołu.');

function isUprawniony(c: Calculus, { wypelniajacy, sprawa_zolnierza, podmiot_zespolu }: FaktyPrzemocWszczynajacy): ZasadaOutcome {
  return wszystkie(
    czyWsrod(c, LISTA, 'wypełniający', wypelniajacy, WYPELNIAJACY, UPRAWNIENI),
    !WOJSKOWI.has(wypelniajacy) || czyTak(c, WOJSKO, 'sprawa żołnierza', sprawa_zolnierza),
    wypelniajacy !== 'pedagog_psycholog_terapeuta' || czyTak(c, PODMIOT, 'reprezentuje podmiot', podmiot_zespolu),
  );
}

const wszczynajacy = defineZasada<FaktyPrzemocWszczynajacy>({
  kod: 'kto-wszczyna-niebieska-karte', nazwa: 'uprawnienie do wszczęcia procedury „Niebieskie Karty”', przepis: `${ustawa('art. 9a ust. 11-11d, art. 9d ust. 2-4')}, ${rozporzadzenie('§ 2 ust. 2')}`,
  pytanie: 'Czy ta osoba może wszcząć procedurę „Niebieskie Karty” (wypełnić formularz A)?',
  facts: FaktyPrzemocWszczynajacy, przyklad: { wypelniajacy: 'pracownik_socjalny_jops' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: isUprawniony }],
});

const PODSTAWA = warunek('BRAK_PODSTAWY', 'uzasadnione podejrzenie albo zgłoszenie świadka', rozporzadzenie('§ 2 ust. 1'), 'Nie ma uzasadnionego podejrzenia przemocy ani zgłoszenia świadka.');
const OBECNOSC = warunek('NIEOBECNA', 'obecność pełnoletniej osoby doznającej przemocy', rozporzadzenie('§ 2 ust. 5-6'),
  'Formularz wypełnia się niezwłocznie po nawiązaniu bezpośredniego kontaktu z tą osobą albo po ustaniu przeszkody (nieobecności, złego stanu zdrowia, zagrożenia).');
const TOWARZYSZENIE = warunek('BRAK_TOWARZYSZACEGO', 'obecność rodzica, opiekuna albo innej uprawnionej osoby', rozporzadzenie('§ 5 ust. 1-4'), 'Czynność wymaga obecności uprawnionej osoby towarzyszącej.');
const KOMPLET = warunek('NIE_WSZYSTKIE_OSOBY', 'wskazanie wszystkich osób', rozporzadzenie('§ 2 ust. 4'), 'W formularzu wskazuje się wszystkie osoby doznające i wszystkie stosujące przemoc.');

function isDoWypelnienia(c: Calculus, { podstawa, osoba_doznajaca, obecnosc, wszystkie_osoby }: FaktyPrzemocWypelnienie): ZasadaOutcome {
  return wszystkie(
    czyWsrod(c, PODSTAWA, 'podstawa', podstawa, PODSTAWY, ['uzasadnione_podejrzenie', 'zgloszenie_swiadka']),
    czyTak(c, osoba_doznajaca === 'pelnoletnia' ? OBECNOSC : TOWARZYSZENIE, 'obecność', obecnosc),
    czyTak(c, KOMPLET, 'wpisano wszystkie osoby', wszystkie_osoby),
  );
}

const wypelnienie = defineZasada<FaktyPrzemocWypelnienie>({
  kod: 'wypelnienie-nk-a', nazwa: 'wypełnienie formularza „Niebieska Karta - A”', przepis: `${rozporzadzenie('§ 2')}, ${ustawa('art. 9d ust. 1 i 4')}`,
  pytanie: 'Czy formularz „Niebieska Karta - A” można teraz wypełnić i tym samym wszcząć procedurę?',
  facts: FaktyPrzemocWypelnienie, przyklad: { podstawa: 'uzasadnione_podejrzenie', osoba_doznajaca: 'pelnoletnia', obecnosc: true, wszystkie_osoby: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWE_ROZPORZADZENIE, do: null, calculate: isDoWypelnienia }],
});

const W_NK_C = warunek('WPIS_DO_NK_C', 'zdarzenie wyszło na jaw poza pracą grupy', rozporzadzenie('§ 13 ust. 2'), 'Trwa procedura wobec tych osób: grupa opisuje zdarzenie w formularzu „Niebieska Karta - C”.');
const W_NK_A = warunek('UZUPELNIAJACA_NK_A', 'nie trwa procedura wobec tych osób', rozporzadzenie('§ 13 ust. 1 i 3'),
  'Trwa procedura wobec tych osób: wypełnia się formularz „Niebieska Karta - A” tylko w zakresie nowego zdarzenia i przesyła do zespołu. Drugiej procedury się nie wszczyna.');

function isNowaProcedura(c: Calculus, { poprzednia, te_same_osoby, w_pracy_grupy }: FaktyPrzemocNoweZdarzenie): ZasadaOutcome {
  const nowa = poprzednia !== 'trwa' || !te_same_osoby;
  const fakty = [c.factText('wcześniejsza procedura', POPRZEDNIE[poprzednia]), odpowiedz(c, 'te same osoby', te_same_osoby), odpowiedz(c, 'w pracy grupy', w_pracy_grupy)];
  return wszystkie(c.holds(w_pracy_grupy ? W_NK_C : W_NK_A, nowa, fakty));
}

const noweZdarzenie = defineZasada<FaktyPrzemocNoweZdarzenie>({
  kod: 'nowa-procedura-po-zdarzeniu', nazwa: 'nowe zdarzenie a nowa procedura', przepis: rozporzadzenie('§ 13'),
  pytanie: 'Czy nowe zdarzenie wymaga wszczęcia nowej procedury?',
  facts: FaktyPrzemocNoweZdarzenie, przyklad: { poprzednia: 'zakonczona', te_same_osoby: true, w_pracy_grupy: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWE_ROZPORZADZENIE, do: null, calculate: isNowaProcedura }],
});

/** Who opens the procedure, when form A may be filled in, and what a further event means. */
export const zasadyWszczecia: readonly Zasada<object>[] = [wszczynajacy, wypelnienie, noweZdarzenie];
