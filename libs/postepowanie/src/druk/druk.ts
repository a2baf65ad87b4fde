import { akapit, type Letter, osnowa, type PrintableSection, type Printables, printDay, printText, punkty, sekcja, tekst } from '@ostoja/documents';
import { formatPolishDate, Money, type PlainDate } from '@ostoja/kernel';
import type { Identity } from '@ostoja/osoba';
import type { WzorOswiadczenia } from '../karta-uslugi/karta-uslugi.js';
import type { Wniosek } from '../wniosek/wniosek.entity.js';
import type { Zadanie } from '../wniosek/zadanie.entity.js';

/** Papers printed at the desk. */
export const DRUKI = ['protokol', 'potwierdzenie', 'zawiadomienie-66'] as const;
export type Druk = (typeof DRUKI)[number];

/** Everything that a paper about an application shows. */
export interface DaneDruku {
  readonly wniosek: Wniosek;
  readonly zadania: readonly Zadanie[];
  readonly znaki: readonly string[];
  readonly osoba: Identity;
  /** Address line by line; empty when none is known. */
  readonly adres: readonly string[];
  /** Head of the letter: centre, unit, address. */
  readonly nadawca: readonly string[];
  readonly miejscowosc: string;
  /** Who registered: name, position. */
  readonly urzednik: readonly string[];
  readonly dzis: PlainDate;
  nameOf(swiadczenieKod: string): string;
}

const SKLADA: Readonly<Record<Wniosek['sklada'], string>> = {
  osoba: 'osobiście', przedstawiciel: 'przez przedstawiciela ustawowego', pelnomocnik: 'przez pełnomocnika', 'inna-osoba': 'przez inną osobę za zgodą osoby potrzebującej pomocy (art. 102 ust. 1 ustawy o pomocy społecznej)',
};
const KANAL: Readonly<Record<Wniosek['kanal'], string>> = {
  osobiscie: 'osobiście', poczta: 'pocztą', kurier: 'przez kuriera', 'zaklad-karny': 'przez administrację zakładu karnego', faks: 'telefaksem', 'ustnie-protokol': 'ustnie do protokołu', 'e-doreczenia': 'na adres do doręczeń elektronicznych', konto: 'przez konto w systemie', 'telefon-protokol': 'telefonicznie, spisane do protokołu', 'z-urzedu': 'z urzędu',
};
/** What a signed statement of facts must say (KPA 75 § 2, art. 107 ust. 5c ups). */
const KLAUZULA = 'Jestem świadomy odpowiedzialności karnej za złożenie fałszywego oświadczenia.';
const DO_WPISANIA = '........................................................';

/** An oral application set down in a record (KPA 63 § 1, 67-68). */
function protokol(dane: DaneDruku): Letter {
  const { wniosek, osoba } = dane;
  const osobaTekst = printText(`${osoba.imie} ${osoba.nazwisko}`, 'osoba');
  const sekcje = [
    sekcja(null, akapit(tekst`Dnia ${printDay(wniosek.dataWplywu)} przyjęto ustnie do protokołu podanie. Protokół sporządził: ${printText(dane.urzednik.join(', '), 'urzednik')}.`)),
    sekcja(printText('Osoba', 'naglowek'), akapit(osobaTekst), akapit(adresTekst(dane)), akapit(tekst`Podanie złożono ${printText(SKLADA[wniosek.sklada], 'sklada')}${printText(wniosek.skladajacy ? `: ${wniosek.skladajacy}.` : '.', 'skladajacy')}`)),
    sekcja(printText('Żądanie', 'naglowek'), punkty(listZadania(dane)), ...(wniosek.tresc ? [akapit(printText(wniosek.tresc, 'tresc'))] : [])),
    sekcja(
      printText('Podpisy', 'naglowek'),
      akapit(printText('Protokół odczytano osobie, która go podpisuje (art. 68 § 2 KPA). Skreślenia i poprawki tylko tak, by były czytelne, i ze stwierdzeniem w protokole przed podpisaniem (art. 71 KPA).', 'tresc')),
      ...(wniosek.podpisWzmianka ? [akapit(tekst`Wzmianka o podpisie (art. 63 § 3 KPA): ${printText(wniosek.podpisWzmianka, 'podpis_wzmianka')}`)] : []),
      akapit(printText(`Podpis osoby: ${DO_WPISANIA}`, 'podpis')),
    ),
  ];
  return letter(dane, 'PROTOKÓŁ PRZYJĘCIA PODANIA', [], sekcje);
}

/** Confirmation that an application came in (KPA 63 § 4). */
function potwierdzenie(dane: DaneDruku): Letter {
  const { wniosek } = dane;
  return letter(dane, 'POTWIERDZENIE WNIESIENIA PODANIA', adresat(dane), [
    sekcja(null, akapit(tekst`Potwierdzamy, że dnia ${printDay(wniosek.dataWplywu)} wniesiono ${printText(KANAL[wniosek.kanal], 'kanal')} podanie o:`), punkty(listZadania(dane))),
    sekcja(null, akapit(tekst`Znak sprawy: ${printText(dane.znaki.join('; '), 'znak')}. Podawaj go w pismach i rozmowach z nami.`), akapit(printText('Podstawa: art. 63 § 4 KPA.', 'podstawa'))),
  ]);
}

/** Notice that some matters belong to other authorities (KPA 66 § 1-2). */
function zawiadomienie66(dane: DaneDruku): Letter {
  const [first, ...rest] = dane.wniosek.inneOrgany.map(({ organ, sprawa }) => tekst`${printText(organ, 'organ')}: ${printText(sprawa, 'sprawa')}`);
  const sprawy: Printables = [first ?? printText(null, 'inne_organy'), ...rest];
  return letter(dane, 'ZAWIADOMIENIE', adresat(dane), [
    sekcja(
      null,
      akapit(tekst`Podanie z dnia ${printDay(dane.wniosek.dataWplywu)} dotyczy kilku spraw, które załatwiają różne organy. Zajmujemy się tym, co należy do nas:`),
      punkty(listZadania(dane)),
      akapit(printText('W pozostałych sprawach trzeba wnieść osobne podanie do właściwego organu:', 'tresc')),
      punkty(sprawy),
      osnowa(printText('Osobne podanie wniesione w ciągu 14 dni od doręczenia tego zawiadomienia uważa się za złożone w dniu wniesienia pierwszego podania.', 'tresc')),
      akapit(printText('Podstawa: art. 66 § 1 i 2 KPA.', 'podstawa')),
    ),
  ]);
}

const BY_DRUK: Readonly<Record<Druk, (dane: DaneDruku) => Letter>> = { protokol, potwierdzenie, 'zawiadomienie-66': zawiadomienie66 };

/** The paper as a letter. Errors: 422 `SZABLON.FIELD_EMPTY` when there is nothing to print it about. */
export function toDruk(druk: Druk, dane: DaneDruku): Letter {
  return BY_DRUK[druk](dane);
}

/** A prepared statement with the person's data, ready for signature. */
export function toOswiadczenie(wzor: WzorOswiadczenia, { osoba, adres, nadawca, miejscowosc }: Pick<DaneDruku, 'osoba' | 'adres' | 'nadawca' | 'miejscowosc'>): Letter {
  const klauzula = wzor.klauzula === null ? [] : [osnowa(printText(KLAUZULA, 'klauzula'))];
  const [first, ...rest] = wzor.tresc.map((zdanie) => akapit(printText(zdanie, 'tresc')));
  return {
    tytul: wzor.nazwa.toLocaleUpperCase('pl'), nadawca: [`${osoba.imie} ${osoba.nazwisko}`, ...(osoba.pesel ? [`PESEL ${osoba.pesel}`] : []), ...adres],
    miejscowosc, data: null, znak: '', adresat: nadawca, rozdzielnik: [], projekt: false,
    sekcje: [sekcja(null, first!, ...rest, ...klauzula), sekcja(null, akapit(tekst`Podstawa: ${printText([wzor.przepis, wzor.klauzula].filter(Boolean).join(', '), 'przepis')}.`))],
    podpis: ['data i czytelny podpis', DO_WPISANIA],
  };
}

function letter({ nadawca, miejscowosc, znaki, urzednik, dzis }: DaneDruku, tytul: string, to: readonly string[], sekcje: readonly PrintableSection[]): Letter {
  return { tytul, nadawca, miejscowosc, data: formatPolishDate(dzis), znak: znaki.join('; '), adresat: to, sekcje, podpis: urzednik, rozdzielnik: [], projekt: false };
}

function adresat({ osoba, adres }: DaneDruku): string[] {
  return [`${osoba.imie} ${osoba.nazwisko}`, ...adres];
}

function adresTekst({ adres }: DaneDruku) {
  return printText(adres.length > 0 ? `Adres: ${adres.join(', ')}` : `Adres: ${DO_WPISANIA}`, 'adres');
}

function listZadania({ zadania, nameOf }: DaneDruku): Printables {
  const [first, ...rest] = zadania.map(({ swiadczenieKod, kwota, cel }) =>
    printText([nameOf(swiadczenieKod), cel && `na: ${cel}`, kwota && `kwota ${Money.parse(kwota).format()}`].filter(Boolean).join(', '), 'zadania'));
  return [first ?? printText(null, 'zadania'), ...rest];
}
