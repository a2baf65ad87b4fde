import { akapit, akapity, osnowa, type Pole, type Printable, type PrintableBlock, type PrintableSection, sekcja, tekst } from '@ostoja/documents';
import type { OtoczeniePisma } from '../otoczenie-pisma.js';

type Bloki = readonly [PrintableBlock, ...PrintableBlock[]];
type Strona = Pick<OtoczeniePisma, 'organ' | 'strona' | 'wSprawie'>;
type Biuro = Pick<OtoczeniePisma, 'osrodek' | 'komorka' | 'adresKomorki' | 'pracownik'>;

/** A free part of up to two thousand characters that must be written. */
export const pisane = (nazwa: string, podpowiedz: string) => ({ rodzaj: 'tekst', nazwa, podpowiedz, maks: 2000, wymagane: true }) as const;
/** The same, but it may stay empty. */
export const dopisane = (nazwa: string, podpowiedz: string) => ({ rodzaj: 'tekst', nazwa, podpowiedz, maks: 2000, wymagane: false }) as const;
export const dzien = (nazwa: string) => ({ rodzaj: 'dzien', nazwa, wymagane: true }) as const;
/** Days counted from the delivery. */
export const dni = (nazwa: string, min: number) => ({ rodzaj: 'liczba', nazwa, min, maks: 60, wymagane: true }) as const;

/** KPA 61 § 5, 54 § 1a: once is enough. */
export const RODO_POLE = {
  rodzaj: 'wybor', nazwa: 'Informacja o przetwarzaniu danych (art. 61 § 5 KPA)', wymagane: true,
  wartosci: { dolacz: 'dołącz: to pierwsza czynność wobec strony', ma: 'strona już ją otrzymała i nic się nie zmieniło' },
} as const satisfies Pole;

/** What art. 13 ust. 1-2 of the GDPR asks for. The centre is the controller (art. 100 ust. 5 of the act). */
export function rodo({ osrodek, adresOsrodka }: Pick<OtoczeniePisma, 'osrodek' | 'adresOsrodka'>): PrintableSection {
  return sekcja(
    tekst`Informacja o przetwarzaniu danych osobowych`,
    akapit(tekst`Administratorem danych jest ${osrodek}, ${adresOsrodka} (art. 100 ust. 5 ustawy o pomocy społecznej). W ośrodku działa inspektor ochrony danych; można do niego pisać na adres ośrodka.`),
    akapit(tekst`Dane przetwarza się, aby załatwić sprawę i udzielić pomocy; podstawą jest obowiązek prawny i zadanie publiczne (art. 6 ust. 1 lit. c i e oraz art. 9 ust. 2 lit. b RODO). Podanie danych wynika z ustawy; bez nich nie da się ustalić prawa do pomocy.`),
    akapit(tekst`Dane mogą otrzymać organy, które z mocy prawa biorą udział w sprawie, oraz podmioty obsługujące systemy ośrodka. Przechowuje się je przez czas wynikający z jednolitego rzeczowego wykazu akt. Danych nie przekazuje się do państw trzecich i nie zapadają na ich podstawie decyzje w pełni zautomatyzowane.`),
    akapit(tekst`Przysługuje prawo dostępu do danych, ich sprostowania, ograniczenia przetwarzania i wniesienia sprzeciwu w granicach przepisów oraz skargi do Prezesa Urzędu Ochrony Danych Osobowych.`),
  );
}

/** Where and whom to ask. */
export function kontakt({ osrodek, komorka, adresKomorki, pracownik }: Biuro): PrintableBlock {
  return akapit(tekst`Pismo można złożyć osobiście lub wysłać pocztą na adres: ${osrodek}, ${komorka}, ${adresKomorki}, albo na adres do doręczeń elektronicznych ośrodka. Zwykły e-mail nie wystarcza (art. 63 § 1 KPA). Sprawę prowadzi: ${pracownik}.`);
}

export function pouczenie(...bloki: Bloki): PrintableSection {
  return sekcja(tekst`Pouczenie`, ...bloki);
}

/** KPA 41. */
export const ZMIANA_ADRESU = akapit(tekst`O każdej zmianie adresu należy zawiadomić ośrodek. Gdy się tego nie zrobi, pismo doręczone pod dotychczasowym adresem wywołuje skutek prawny (art. 41 KPA).`);

/** KPA 141 and 129 § 1 with 144. */
export function zazalenie({ kolegium }: Pick<OtoczeniePisma, 'kolegium'>): PrintableSection {
  return pouczenie(akapit(tekst`Na postanowienie służy zażalenie do ${kolegium} za pośrednictwem organu, który je wydał, w terminie 7 dni od dnia doręczenia (art. 141 oraz art. 129 § 1 w związku z art. 144 KPA). Wniesienie zażalenia nie wstrzymuje wykonania postanowienia (art. 143 KPA).`));
}

/** KPA 142. */
export const BEZ_ZAZALENIA = pouczenie(akapit(tekst`Na postanowienie nie służy zażalenie. Można je zaskarżyć tylko w odwołaniu od decyzji (art. 142 KPA).`));

/** The parts of an order that KPA 124 asks for; date, party and signature stand in the frame of the letter. */
export interface CzesciPostanowienia {
  readonly podstawa: Printable;
  readonly rozstrzygniecie: Printable;
  /** Points of the ruling, when there are several. */
  readonly punkty?: PrintableBlock;
  readonly uzasadnienie: Printable;
  readonly uzasadnieniePrawne: Printable;
  readonly pouczenie: PrintableSection;
}

/** An order with every element of KPA 124 § 1-2. */
export function postanowienie({ organ, strona, wSprawie }: Strona, czesci: CzesciPostanowienia): readonly [PrintableSection, ...PrintableSection[]] {
  return [
    sekcja(null, akapit(tekst`${organ}, na podstawie ${czesci.podstawa}, ${wSprawie}, strona: ${strona}, postanawia:`)),
    sekcja(tekst`Rozstrzygnięcie`, osnowa(czesci.rozstrzygniecie), ...(czesci.punkty ? [czesci.punkty] : [])),
    sekcja(tekst`Uzasadnienie faktyczne`, ...akapity(czesci.uzasadnienie)),
    sekcja(tekst`Uzasadnienie prawne`, ...akapity(czesci.uzasadnieniePrawne)),
    czesci.pouczenie,
  ];
}

