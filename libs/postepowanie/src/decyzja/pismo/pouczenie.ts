import type { Wlasciwosc } from './wlasciwosc.js';

/** What a party may do against the decision, as KPA 107 § 1 pkt 7 and 9 ask. */
export function buildPouczenie(uzasadnieniePominiete: boolean, { kolegium, sad }: Wlasciwosc): readonly string[] {
  return uzasadnieniePominiete ? finalAtOnce(sad) : appealOpen(kolegium);
}

function appealOpen(kolegium: string): readonly string[] {
  return [
    `Od decyzji służy odwołanie do ${kolegium} za pośrednictwem organu, który wydał decyzję, w terminie 14 dni od dnia doręczenia decyzji (art. 127 § 1 i 2 oraz art. 129 § 1 i 2 KPA).`,
    'W trakcie biegu terminu do wniesienia odwołania strona może zrzec się prawa do jego wniesienia wobec organu, który wydał decyzję. Z dniem doręczenia organowi oświadczenia o zrzeczeniu się tego prawa przez ostatnią ze stron decyzja staje się ostateczna i prawomocna: nie można jej już zaskarżyć ani do kolegium, ani do sądu (art. 127a KPA).',
  ];
}

function finalAtOnce(sad: string): readonly string[] {
  return [
    'Odstąpiono od uzasadnienia, ponieważ decyzja uwzględnia w całości żądanie strony (art. 107 § 4 KPA). Od decyzji nie służy odwołanie: jest ostateczna (art. 127 § 1a KPA).',
    `Na decyzję można wnieść skargę do ${sad} za pośrednictwem organu, który ją wydał, w terminie 30 dni od dnia doręczenia (art. 52 § 1, art. 53 § 1 i art. 54 § 1 Prawa o postępowaniu przed sądami administracyjnymi).`,
    'Strona skarżąca w sprawach z zakresu pomocy społecznej nie ma obowiązku uiszczenia kosztów sądowych (art. 239 § 1 pkt 1 lit. a tej ustawy). Na wniosek można otrzymać prawo pomocy, w tym ustanowienie pełnomocnika (art. 243 tej ustawy).',
  ];
}
