import { plainDate } from '@ostoja/kernel';
import { defineZasada, isFact, type Calculus, type ConditionDefinition, type ZasadaOutcome } from '@ostoja/law';
import { FaktyAutokontroliDotacji, FaktyTrybuSkargiDotacji, FaktyWlasciwosciSkargi } from './skarga.facts.js';

const OD = plainDate('2004-01-01');
const PRZYKLAD_DNIA = plainDate('2026-03-02');
const warunek = (kod: string, nazwa: string, przepis: string, odmowa: string): ConditionDefinition => ({ kod, nazwa, przepis, odmowa });

const WLASCIWY = warunek('ORGAN_NIEWLASCIWY', 'organ jest właściwy', 'art. 229 pkt 2 i 3 oraz art. 232 § 2 KPA', 'Skargę rozpatruje inny organ: na dyrektora i prezydenta rada miasta, w zadaniach zleconych wojewoda, na pracownika jego przełożony.');
const NIE_SAM = warunek('ROZPATRUJE_ZAINTERESOWANY', 'skargi nie załatwia osoba, której dotyczy', 'art. 256 KPA', 'Pracownik, który otrzymał skargę na swoją działalność, przekazuje ją niezwłocznie przełożonemu: nie załatwia jej sam.');

/** The competent body: one place instead of a chain of conditions. */
function organWlasciwy({ dotyczy, zadanie_zlecone }: FaktyWlasciwosciSkargi): FaktyWlasciwosciSkargi['organ'] {
  if (dotyczy === 'pracownik') return 'przelozony';
  return zadanie_zlecone ? 'wojewoda' : 'rada';
}

/** Who decides a complaint. */
export const wlasciwoscSkargi = defineZasada<FaktyWlasciwosciSkargi>({
  kod: 'wlasciwosc-w-sprawie-skargi', nazwa: 'właściwość w sprawie skargi', pytanie: 'Czy ten organ jest właściwy do rozpatrzenia skargi?', przepis: 'art. 229, 232 i 256 KPA',
  facts: FaktyWlasciwosciSkargi, na_dzien_przykladu: PRZYKLAD_DNIA, przyklad: { dotyczy: 'dyrektor', zadanie_zlecone: false, organ: 'rada' },
  wersje: [{ od: OD, do: null, calculate: (c, f) => ({ tak: [isFact(c, WLASCIWY, organWlasciwy(f) === f.organ), isFact(c, NIE_SAM, f.zalatwia_osoba_ktorej_dotyczy !== true)].every(Boolean) }) }],
});

const NIE_W_TOKU = warunek('SPRAWA_W_TOKU', 'skarga strony nie dotyczy sprawy w toku', 'art. 234 KPA', 'Skargę strony w toczącej się sprawie rozpatruje się w tej sprawie, a skarga innej osoby staje się jej materiałem.');
const NIE_ZAKONCZONA = warunek('SPRAWA_ZAKONCZONA', 'skarga nie dotyczy sprawy zakończonej decyzją', 'art. 235 KPA', 'Skargę w sprawie zakończonej ostatecznie traktuje się jak żądanie wznowienia, stwierdzenia nieważności albo zmiany decyzji.');
const PODPISANA = warunek('SKARGA_ANONIMOWA', 'skarga podaje nadawcę', '§ 8 ust. 1 rozporządzenia Rady Ministrów z 8.01.2002 w sprawie organizacji przyjmowania i rozpatrywania skarg i wniosków', 'Skargę bez imienia, nazwiska i adresu pozostawia się bez rozpoznania, ale się ją zapisuje.');

function calculateTryb(c: Calculus, f: FaktyTrybuSkargiDotacji): ZasadaOutcome {
  const warunki = [isFact(c, NIE_W_TOKU, f.sprawa !== 'w_toku' && f.sprawa !== 'w_toku_inna_osoba'), isFact(c, NIE_ZAKONCZONA, f.sprawa !== 'zakonczona'), isFact(c, PODPISANA, f.podpisana)];
  return { tak: warunki.every(Boolean) };
}

/** Whether a paper goes the way of a complaint at all. */
export const trybSkargi = defineZasada<FaktyTrybuSkargiDotacji>({
  kod: 'tryb-skargi', nazwa: 'tryb skargi', pytanie: 'Czy pismo rozpatruje się w trybie skargowym?', przepis: 'art. 234 i 235 KPA',
  facts: FaktyTrybuSkargiDotacji, na_dzien_przykladu: PRZYKLAD_DNIA, przyklad: { sprawa: 'nie', podpisana: true },
  wersje: [{ od: OD, do: null, calculate: calculateTryb }],
});

const ZGODA = warunek('BRAK_ZGODY_STRON', 'odwołały się wszystkie strony albo reszta się zgadza', 'art. 132 § 1 i 2 KPA', 'Autokontrola wymaga odwołania wszystkich stron albo zgody pozostałych.');
const CALOSC = warunek('ODWOLANIE_NIE_W_CALOSCI', 'odwołanie zasługuje w całości na uwzględnienie', 'art. 132 § 1 KPA', 'Organ może zmienić swoją decyzję tylko wtedy, gdy uwzględnia odwołanie w całości; inaczej przekazuje je kolegium.');

/** Whether the authority may correct its own decision. */
export const autokontrola = defineZasada<FaktyAutokontroliDotacji>({
  kod: 'autokontrola-po-odwolaniu', nazwa: 'autokontrola po odwołaniu', pytanie: 'Czy organ może sam uwzględnić odwołanie?', przepis: 'art. 132 KPA',
  facts: FaktyAutokontroliDotacji, na_dzien_przykladu: PRZYKLAD_DNIA, przyklad: { zgoda_stron: true, w_calosci: true },
  wersje: [{ od: OD, do: null, calculate: (c, f) => ({ tak: [isFact(c, ZGODA, f.zgoda_stron), isFact(c, CALOSC, f.w_calosci)].every(Boolean) }) }],
});
