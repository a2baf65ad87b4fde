import { firstDay, formatPolishDate, Money, monthOf, plainDate, type PlainDate } from '@ostoja/kernel';
import type { KodPodstawy } from '../wznowienie/podstawy.js';
import { granicaUchylenia } from '../wznowienie/wznowienie.policy.js';
import type { Decyzja } from './decyzja.entity.js';
import type { TrescObliczenia, WynikObliczenia } from './decyzja.ports.js';
import { grantsAllAsked, type Zadane } from './skutek/wykonalnosc.policy.js';

/** An element that the decision still lacks, and the provision that asks for it. */
export interface Brak {
  readonly kod: string;
  readonly opis: string;
  readonly przepis: string;
}

/** Everything that the check looks at. */
export interface ProjektDoSprawdzenia {
  readonly decyzja: Pick<Decyzja, 'rozstrzygniecie' | 'kwota' | 'od' | 'do' | 'tresc' | 'rygor' | 'uzasadnieniePominiete'>;
  readonly wynik: WynikObliczenia | null;
  readonly obliczenie: TrescObliczenia;
  readonly zadane: Zadane;
  /** First name and surname, PESEL number and address of the party. */
  readonly strona: { readonly nazwa: string; readonly pesel: string | null; readonly adres: string | null };
  readonly organ: string;
  /** Day on which all documents were there; null in a case ex officio or while they are not. */
  readonly dataKompletnosci: PlainDate | null;
  readonly zUrzedu: boolean;
  /** Day on which the case began. */
  readonly wszczeto: PlainDate;
  /** A ruling in place of one that the party appealed against (KPA 132). */
  readonly poOdwolaniu: boolean;
  /** The party has died. */
  readonly nieZyje: boolean;
  /** The party refused the interview, and none was made in the proceeding. */
  readonly odmowaWywiadu: boolean;
  /** The proceeding is about changing a running decision. */
  readonly zmiana: boolean;
  /** Number of another case in which the person has the benefit for a part of the period; null when there is none. */
  readonly zbieg: string | null;
  /** What the procedure asks for before such a draft and no longer finds in the file, in Polish; null when nothing or after the signature. */
  readonly przeszkoda: string | null;
  readonly dzis: PlainDate;
  /** An account of the party in force today, for a transfer without one named. */
  readonly maRachunek: boolean;
  /** First day of the right after a ruling on disability was brought (art. 106 ust. 9-10 ups); null in other cases. */
  readonly prawoOd: PlainDate | null;
  /** First month that Ostoja pays, where POMOST paid before; null in other cases. */
  readonly poPomostOd: PlainDate | null;
  /** The ground of a reopening and the delivery of the decision that it is about; null in other proceedings. */
  readonly wznowienie: { readonly podstawa: KodPodstawy; readonly doreczono: PlainDate | null } | null;
}

/** Since then a decision without reasons is final at once (KPA 127 § 1a). */
const OSTATECZNA_BEZ_UZASADNIENIA = plainDate('2023-05-12');

type Check = (projekt: ProjektDoSprawdzenia) => (Brak | false | null)[];

/** Elements of KPA 107 § 1 and § 3 and of the benefit acts that are missing; empty when the draft may be approved. */
export function findBraki(projekt: ProjektDoSprawdzenia): Brak[] {
  return [parties, ruling, grant, money, scope, period, refusal, reopening, reasons, enforceability].flatMap((check: Check) => check(projekt)).filter((brak) => !!brak);
}

/** Rulings that end a proceeding or a running decision rest on a ground that their author names. */
const isEnding = ({ rozstrzygniecie }: Pick<Decyzja, 'rozstrzygniecie'>): boolean => rozstrzygniecie !== 'przyznanie' && rozstrzygniecie !== 'odmowa';

const parties: Check = ({ decyzja, organ, strona, obliczenie, dataKompletnosci, zUrzedu }) => [
  organ === '' && brak('organ', 'Brak oznaczenia organu.', 'art. 107 § 1 pkt 1 KPA'),
  strona.nazwa === '' && brak('strona', 'Brak oznaczenia strony.', 'art. 107 § 1 pkt 3 KPA'),
  !strona.adres && brak('adres', 'Brak adresu strony: bez niego decyzji nie da się doręczyć.', 'art. 107 § 1 pkt 3 i art. 42 KPA'),
  obliczenie.pesel !== null && strona.pesel === null && brak('pesel', 'Brak numeru PESEL strony: decyzja musi go zawierać.', obliczenie.pesel),
  obliczenie.podstawaPrawna.length === 0 && brak('podstawa-prawna', 'Brak podstawy prawnej.', 'art. 107 § 1 pkt 4 KPA'),
  !zUrzedu && !isEnding(decyzja) && dataKompletnosci === null && brak('kompletnosc', 'Nie odnotowano, kiedy wniosek miał komplet dokumentów.', 'art. 106 ust. 3 ustawy o pomocy społecznej'),
];

const ruling: Check = ({ decyzja, wynik, zbieg, przeszkoda, nieZyje, odmowaWywiadu }) => [
  // Evidence or a withdrawal that came after the draft was made.
  przeszkoda !== null && brak('przed-projektem', `Po przygotowaniu projektu zmieniły się akta: ${przeszkoda}.`, 'art. 10 § 1, art. 81 i art. 105 § 2 KPA'),
  nieZyje && !isEnding(decyzja) && brak('strona-nie-zyje', 'Strona nie żyje: umórz postępowanie.', 'art. 30 § 4, art. 97 § 1 pkt 1 i art. 105 § 1 KPA'),
  odmowaWywiadu && decyzja.rozstrzygniecie === 'przyznanie' && brak('bez-wywiadu', 'Nie przeprowadzono wywiadu, bo strona odmówiła udziału: świadczenia nie można przyznać.', 'art. 106 ust. 4 i art. 107 ust. 4a ustawy o pomocy społecznej'),
  decyzja.rozstrzygniecie === 'przyznanie' && zbieg !== null && brak('zbieg', `To świadczenie przyznano już na część tego okresu w sprawie ${zbieg}: zmień tamtą decyzję albo okres.`, 'art. 61a § 1, art. 105 § 1 i art. 156 § 1 pkt 3 KPA'),
  decyzja.rozstrzygniecie === 'przyznanie' && !wynik && brak('obliczenie', 'Przyznanie wymaga obliczenia.', 'art. 7 i art. 77 § 1 KPA'),
  decyzja.rozstrzygniecie === 'przyznanie' && !!wynik && !wynik.spelniaWarunki && brak('warunki-ustawowe', 'Obliczenie wskazuje, że warunki przyznania nie są spełnione.', 'art. 6 KPA'),
];

const grant: Check = ({ decyzja, wynik, obliczenie, dataKompletnosci, zUrzedu, prawoOd }) => {
  if (decyzja.rozstrzygniecie !== 'przyznanie') return [];
  const { od } = decyzja;
  return [
    od === null && brak('okres', 'Brak dnia, od którego świadczenie przysługuje.', 'art. 107 § 1 pkt 5 KPA'),
    wynik?.uznaniowe === true && !obliczenie.jednorazowe && decyzja.do === null && brak('okres-do', 'Brak dnia, do którego świadczenie przysługuje.', 'art. 38 ust. 5 ustawy o pomocy społecznej'),
    prawoOd !== null && od !== null && od < prawoOd && brak('okres-orzeczenia', `Po dostarczeniu orzeczenia świadczenie przysługuje od ${formatPolishDate(prawoOd)}.`, 'art. 106 ust. 9-10 ustawy o pomocy społecznej'),
    prawoOd === null && !zUrzedu && obliczenie.forma !== 'potwierdzenie' && od !== null && dataKompletnosci !== null && od < firstDay(monthOf(dataKompletnosci)) &&
      brak('okres-od', 'Świadczenie nie może przysługiwać przed miesiącem, w którym złożono wniosek z kompletem dokumentów.', 'art. 106 ust. 3 ustawy o pomocy społecznej'),
  ];
};

/** What only a benefit in money says: the amount within the bounds, and how it is paid. */
const money: Check = ({ decyzja: { rozstrzygniecie, kwota, tresc }, wynik, obliczenie, maRachunek }) => {
  if (rozstrzygniecie !== 'przyznanie' || obliczenie.forma !== 'pieniezne') return [];
  return [
    kwota === null ? brak('kwota', 'Brak kwoty świadczenia.', 'art. 107 § 1 pkt 5 KPA') : (wynik && outsideBounds(Money.parse(kwota), wynik)),
    tresc.kanal === null && brak('forma', 'Brak formy wypłaty.', 'art. 107 § 1 pkt 5 KPA'),
    tresc.kanal === 'przelew' && tresc.rachunek === null && !maRachunek && brak('rachunek', 'Strona nie ma rachunku bankowego: wskaż rachunek albo wypłatę w kasie.', 'art. 107 § 1 pkt 5 KPA'),
  ];
};

/** What is granted otherwise than in money must be said in the ruling: what, how much of it, where, and for what fee. */
const scope: Check = ({ decyzja: { rozstrzygniecie, kwota }, wynik, obliczenie: { forma, zakres, brakiZakresu } }) => {
  if (rozstrzygniecie !== 'przyznanie' || !wynik) return [];
  return [
    ...brakiZakresu.map((tytul) => brak('zakres', `Brak w zakresie świadczenia: ${tytul}.`, 'art. 107 § 1 pkt 5 KPA')),
    forma !== 'pieniezne' && zakres.length === 0 && brak('zakres', 'Brak zakresu przyznanego świadczenia.', 'art. 107 § 1 pkt 5 KPA'),
    forma !== 'pieniezne' && kwota !== null && brak('kwota', 'Świadczenia niepieniężnego nie przyznaje się w kwocie.', 'art. 107 § 1 pkt 5 KPA'),
    (forma === 'rzeczowe' || forma === 'uslugi') && wynik.oplata === null && brak('odplatnosc', 'Nie ustalono odpłatności: wskaż opłatę w zakresie i oblicz ponownie.', 'art. 96 i art. 97 ustawy o pomocy społecznej'),
  ];
};

/** The period lies where the calculation holds: not before its month, not past the right itself, not over a change of the law. */
const period: Check = ({ decyzja, wynik, obliczenie, dzis, poPomostOd }) => {
  const { od, do: until } = decyzja;
  if (decyzja.rozstrzygniecie !== 'przyznanie' || !wynik || od === null || obliczenie.jednorazowe) return [];
  const { najdalejDo, prawoDo } = wynik;
  const overLaw = prawoDo !== null && (until === null ? prawoDo < dzis : prawoDo < until);
  return [
    // What POMOST paid is in no ledger of ours, so nothing would be set off against it.
    poPomostOd !== null && od < poPomostOd && brak('okres-pomost', `Miesiące przed ${formatPolishDate(poPomostOd)} wypłacił POMOST: rozstrzygnij od tego dnia, a wcześniejsze rozlicz w POMOST.`, 'art. 106 ust. 5 ustawy o pomocy społecznej'),
    od < wynik.od && brak('okres-obliczenia', `Obliczono świadczenie dopiero od ${formatPolishDate(wynik.od)}: oblicz pierwszy miesiąc okresu.`, 'art. 7 i art. 77 § 1 KPA'),
    najdalejDo !== null && (until === null || until > najdalejDo) &&
      brak('okres-prawa', `Ustalone fakty i przepisy dają prawo najdalej do ${formatPolishDate(najdalejDo)}, np. do końca ważności orzeczenia.`, 'art. 6 KPA'),
    overLaw && brak('okres-zmiana-prawa', `Kwoty ustawowe, z których obliczono świadczenie, obowiązują do ${formatPolishDate(prawoDo)}: zakończ okres tego dnia, a dalszy oblicz osobno.`, 'art. 106 ust. 5 ustawy o pomocy społecznej'),
  ];
};

const refusal: Check = ({ decyzja, wynik, obliczenie, zmiana, zUrzedu }) => [
  isEnding(decyzja) && decyzja.tresc.podstawaOdmowy === null && (!zmiana || obliczenie.przyczyny.length === 0) && brak('podstawa', 'Brak podstawy rozstrzygnięcia z przepisem.', 'art. 107 § 1 pkt 4 i § 3 KPA'),
  decyzja.rozstrzygniecie === 'wygasniecie' && decyzja.od === null && brak('okres', 'Brak dnia, od którego decyzja wygasa.', 'art. 107 § 1 pkt 5 KPA'),
  decyzja.rozstrzygniecie === 'odmowa' && zmiana && zUrzedu && brak('odmowa-zmiany', 'Nikt nie wnosił o zmianę, więc nie ma czego odmówić: wycofaj projekt i przygotuj nowy, który uchyli decyzję.', 'art. 106 ust. 5 ustawy o pomocy społecznej'),
  decyzja.rozstrzygniecie === 'odmowa' && decyzja.tresc.podstawaOdmowy === null && (!wynik || wynik.spelniaWarunki || obliczenie.przyczyny.length === 0) &&
    brak('podstawa-odmowy', 'Brak podstawy odmowy z przepisem.', 'art. 107 § 3 KPA'),
];

/** What only a reopening may rule, and until when it may annul (KPA 146, 151). */
const reopening: Check = ({ decyzja: { rozstrzygniecie }, wznowienie, dzis }) => {
  if (!wznowienie) return [(rozstrzygniecie === 'odmowa-uchylenia' || rozstrzygniecie === 'stwierdzenie-naruszenia') && brak('wznowienie', 'Takie rozstrzygnięcie zapada tylko po wznowieniu postępowania.', 'art. 151 KPA')];
  if (rozstrzygniecie !== 'przyznanie' && rozstrzygniecie !== 'odmowa') return [];
  const { podstawa, doreczono } = wznowienie;
  const granica = doreczono && granicaUchylenia(podstawa, doreczono, dzis);
  return [!!granica && granica.koniec < dzis && brak('granica-uchylenia', `Decyzji nie można już uchylić: granica ${granica.liczba} lat minęła ${formatPolishDate(granica.koniec)}. Stwierdź jej wydanie z naruszeniem prawa.`, 'art. 146 § 1 i art. 151 § 2 KPA')];
};

const reasons: Check = ({ decyzja, wynik, obliczenie, zadane, poOdwolaniu, wszczeto }) => {
  if (decyzja.uzasadnieniePominiete) {
    const granted = zadane !== null && (wynik?.uznaniowe === false || isDemandComplete(zadane, obliczenie.jednorazowe)) && grantsAllAsked(decyzja, zadane, wynik?.uznaniowe ?? true);
    return [
      !granted && brak('uzasadnienie-pominiete', 'Uzasadnienie można pominąć tylko, gdy decyzja uwzględnia w całości żądanie strony.', 'art. 107 § 4 KPA'),
      poOdwolaniu && brak('uzasadnienie-po-odwolaniu', 'Decyzji wydanej na skutek odwołania nie można pozostawić bez uzasadnienia.', 'art. 107 § 4 i art. 132 § 3 KPA'),
      // In an older case an appeal lies against such a decision all the same, so it needs reasons to appeal against.
      wszczeto < OSTATECZNA_BEZ_UZASADNIENIA && brak('uzasadnienie-dawne', 'Sprawę wszczęto przed 12 maja 2023 r.: od decyzji bez uzasadnienia służyłoby odwołanie. Uzasadnij ją.', 'art. 17 ustawy z 26 stycznia 2023 r. (Dz.U. 2023 poz. 803)'),
    ];
  }
  const discretion = wynik?.uznaniowe === true && decyzja.rozstrzygniecie === 'przyznanie';
  return [
    !!wynik && obliczenie.ustalenia.length === 0 && brak('ustalenia', 'Brak faktów uznanych za udowodnione.', 'art. 107 § 3 KPA'),
    !!wynik && obliczenie.dowody.length === 0 && brak('dowody', 'Brak wskazania dowodów.', 'art. 107 § 3 KPA'),
    !!wynik && obliczenie.wyjasnienie.length === 0 && brak('uzasadnienie-prawne', 'Brak wyjaśnienia podstawy prawnej.', 'art. 107 § 3 KPA'),
    discretion && decyzja.tresc.uzasadnienieKwoty === null && brak('uzasadnienie-kwoty', obliczenie.forma === 'pieniezne' ? 'Brak uzasadnienia kwoty wybranej w ramach uznania.' : 'Brak uzasadnienia przyznania w tym zakresie w ramach uznania.', 'art. 7 i art. 107 § 3 KPA'),
  ];
};

const enforceability: Check = ({ decyzja }) => [
  decyzja.rygor && decyzja.tresc.rygorPowod === null && brak('rygor-powod', 'Brak powodu nadania rygoru natychmiastowej wykonalności.', 'art. 108 § 1 KPA'),
  decyzja.rygor && decyzja.uzasadnieniePominiete && brak('rygor-zbedny', 'Rygor nadaje się tylko decyzji, od której służy odwołanie.', 'art. 108 § 1 KPA'),
  decyzja.rygor && decyzja.rozstrzygniecie !== 'przyznanie' && decyzja.rozstrzygniecie !== 'wygasniecie' && brak('rygor-odmowa', 'Odmowy ani umorzenia się nie wykonuje: rygor jest bezprzedmiotowy.', 'art. 108 § 1 KPA'),
];

/** Within discretion the whole demand can be granted only where it names the amount and, for a benefit of months, its end (KPA 107 § 4). */
function isDemandComplete({ kwota, do: until }: NonNullable<Zadane>, jednorazowe: boolean): boolean {
  return kwota !== null && (jednorazowe || until !== null);
}

function outsideBounds(kwota: Money, { uznaniowe, kwota: fixed, kwotaMin, kwotaMax }: WynikObliczenia): Brak | null {
  if (kwota.isZero) return brak('kwota', 'Kwota musi być większa od zera.', 'art. 107 § 1 pkt 5 KPA');
  if (!uznaniowe && fixed && !kwota.equals(fixed)) return brak('kwota', `Kwotę określa ustawa: ${fixed.format()}.`, 'art. 6 KPA');
  if (kwotaMin && kwota.compare(kwotaMin) < 0) return brak('kwota', `Kwota jest niższa od najniższej dopuszczalnej ${kwotaMin.format()}.`, 'art. 6 KPA');
  if (kwotaMax && kwota.compare(kwotaMax) > 0) return brak('kwota', `Kwota jest wyższa od najwyższej dopuszczalnej ${kwotaMax.format()}.`, 'art. 6 KPA');
  return null;
}

function brak(kod: string, opis: string, przepis: string): Brak {
  return { kod, opis, przepis };
}
