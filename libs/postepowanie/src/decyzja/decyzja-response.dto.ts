import { ApiProperty } from '@nestjs/swagger';
import type { LetterBlock, LetterSection } from '@ostoja/documents';
import type { Money } from '@ostoja/kernel';
import { DoreczenieResponse, toDoreczenieResponse } from '../doreczenie/doreczenie.dto.js';
import type { Doreczenie } from '../doreczenie/doreczenie.entity.js';
import type { AktaDecyzji } from './pismo/decyzja-akta.service.js';
import type { Decyzja } from './decyzja.entity.js';

/** Element, którego projektowi brakuje. */
export class BrakResponse {
  kod: string;
  opis: string;
  przepis: string;
}

/** Akapit, lista albo tabela pisma. */
export class BlokPismaResponse {
  /** akapit, lista albo tabela */
  rodzaj: string;
  /** Treść akapitu. */
  tekst: string | null;
  /** Pozycje listy. */
  pozycje: string[];
  /** Nagłówki tabeli. */
  naglowki: string[];
  /** Wiersze tabeli. */
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  wiersze: string[][];
}

/** Część pisma. */
export class SekcjaPismaResponse {
  naglowek: string | null;
  bloki: BlokPismaResponse[];
}

/** Podstawa odmowy. */
export class PodstawaOdmowyResponse {
  przepis: string;
  opis: string;
}

/** Osoba, która miała udział w decyzji. */
export class UczestnikDecyzjiResponse {
  id: string;
  nazwa: string;
  /** Chwila czynności. */
  kiedy: string;
}

/** Decyzja na liście sprawy. */
export class DecyzjaSkrotResponse {
  id: string;
  postepowanie_id: string;
  sprawa_id: string;
  swiadczenie_kod: string;
  obliczenie_id: string | null;
  /** projekt, do-zatwierdzenia, do-podpisu, wydana, doreczona, ostateczna, uchylona */
  stan: string;
  /** przyznanie, odmowa, umorzenie, wygasniecie, odmowa-uchylenia, stwierdzenie-naruszenia */
  rozstrzygniecie: string;
  /** osrodek albo sko (decyzja SKO wydana w miejsce zaskarżonej: art. 138 § 1 pkt 2 KPA) */
  organ: string;
  /** Część żądania, o której rozstrzyga (art. 104 § 2 KPA). */
  czesc: string | null;
  /** Kwota miesięczna albo jednorazowa. */
  kwota: string | null;
  /** Co przyznano oprócz pieniędzy albo zamiast nich; pusty, gdy świadczenie nie ma zakresu. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  zakres: object;
  /** Ile płaci osoba za świadczenie, które nie jest pieniężne. */
  oplata: string | null;
  od: string | null;
  do: string | null;
  /** Data decyzji = dzień podpisania. */
  data: string | null;
  /** Pierwszy dzień, w którym decyzja jest ostateczna; może być przed nami. */
  ostateczna_od: string | null;
  /** Dzień, od którego decyzję się wykonuje. */
  wykonalna_od: string | null;
  wersja: number;
}

/** Decyzja z treścią pisma i tym, czego jej brakuje. */
export class DecyzjaResponse extends DecyzjaSkrotResponse {
  znak: string;
  /** Numer decyzji SKO, gdy ją wydało SKO. */
  oznaczenie_sko: string | null;
  /** Nazwa świadczenia. */
  swiadczenie: string;
  /** Co się przyznaje: pieniezne, rzeczowe, uslugi, potwierdzenie, tytul. */
  forma: string;
  /** Zakres słowami, jak w rozstrzygnięciu. */
  zakres_opis: string[];
  /** Czy kwotę pozostawiono uznaniu. */
  uznaniowe: boolean;
  /** Najniższa dopuszczalna kwota. */
  kwota_min: string | null;
  /** Najwyższa dopuszczalna kwota. */
  kwota_max: string | null;
  /** Kwota, o którą wnoszono. */
  kwota_zadana: string | null;
  /** Czy decyzja uwzględnia całe żądanie (art. 107 § 4, art. 130 § 4 KPA). */
  zgodna_z_zadaniem: boolean;
  kanal: string | null;
  rachunek: string | null;
  warunki: string | null;
  uzasadnienie_kwoty: string | null;
  podstawa_odmowy: PodstawaOdmowyResponse | null;
  ocena_dowodow: string | null;
  rygor: boolean;
  rygor_powod: string | null;
  uzasadnienie_pominiete: boolean;
  /** Uwagi przy zwrocie do poprawy. */
  zwrot_uwagi: string | null;
  przygotowal: UczestnikDecyzjiResponse;
  zatwierdzil: UczestnikDecyzjiResponse | null;
  podpisal: UczestnikDecyzjiResponse | null;
  zrzeczenie_odwolania: string | null;
  /** Ile wypłacono z tej decyzji i z tej, w której miejsce weszła, a po zmianie, wygaśnięciu albo uchyleniu się nie należy; o zwrocie rozstrzyga odrębna decyzja (art. 6 pkt 16 i art. 98 ustawy o pomocy społecznej). */
  nadplata: string | null;
  /** Wymagane elementy, których brakuje; blokują przekazanie, zatwierdzenie i podpis. */
  braki: BrakResponse[];
  /** Treść pisma, jak zostanie wydrukowana. */
  tresc: SekcjaPismaResponse[];
  doreczenia: DoreczenieResponse[];
}

export function toDecyzjaSkrot(decyzja: Decyzja): DecyzjaSkrotResponse {
  const { id, stan, rozstrzygniecie, kwota, zakres, oplata, od, data, wersja } = decyzja;
  return {
    id, stan, rozstrzygniecie, kwota, zakres, oplata, od, data, wersja,
    organ: decyzja.organ,
    czesc: decyzja.czesc?.opis ?? null,
    do: decyzja.do,
    postepowanie_id: decyzja.postepowanieId,
    sprawa_id: decyzja.sprawaId,
    swiadczenie_kod: decyzja.swiadczenieKod,
    obliczenie_id: decyzja.obliczenieId,
    ostateczna_od: decyzja.ostatecznaOd,
    wykonalna_od: decyzja.wykonalnaOd,
  };
}

/** What of a decision is only known with its file. */
export interface WidokDecyzji {
  readonly akta: AktaDecyzji;
  readonly sekcje: readonly LetterSection[];
  readonly zgodnaZZadaniem: boolean;
  readonly doreczenia: readonly Doreczenie[];
  readonly nadplata: Money;
}

export function toDecyzjaResponse(decyzja: Decyzja, { akta, sekcje, zgodnaZZadaniem, doreczenia, nadplata }: WidokDecyzji): DecyzjaResponse {
  const { tresc, rygor } = decyzja;
  const { row, wynik, obliczenie, zadane, braki } = akta;
  return {
    ...toDecyzjaSkrot(decyzja),
    znak: row.znak,
    oznaczenie_sko: tresc.oznaczenieSko ?? null,
    swiadczenie: obliczenie.nazwa,
    forma: obliczenie.forma,
    zakres_opis: [...obliczenie.zakres],
    uznaniowe: wynik?.uznaniowe ?? false,
    kwota_min: wynik?.kwotaMin?.toString() ?? null,
    kwota_max: wynik?.kwotaMax?.toString() ?? null,
    kwota_zadana: zadane?.kwota ?? null,
    zgodna_z_zadaniem: zgodnaZZadaniem,
    kanal: tresc.kanal,
    rachunek: tresc.rachunek,
    warunki: tresc.warunki,
    uzasadnienie_kwoty: tresc.uzasadnienieKwoty,
    podstawa_odmowy: tresc.podstawaOdmowy,
    ocena_dowodow: tresc.ocenaDowodow,
    rygor,
    rygor_powod: tresc.rygorPowod,
    uzasadnienie_pominiete: decyzja.uzasadnieniePominiete,
    zwrot_uwagi: decyzja.zwrotUwagi,
    przygotowal: { id: decyzja.przygotowalId, nazwa: row.przygotowal, kiedy: decyzja.przygotowano.toISOString() },
    zatwierdzil: participant(decyzja.zatwierdzilId, row.zatwierdzil, decyzja.zatwierdzono),
    podpisal: participant(decyzja.podpisalId, row.podpisal, decyzja.podpisano),
    zrzeczenie_odwolania: decyzja.zrzeczenieOdwolania,
    nadplata: nadplata.isZero ? null : nadplata.toString(),
    braki: braki.map((brak) => ({ ...brak })),
    tresc: sekcje.map(toSekcjaPisma),
    doreczenia: doreczenia.map(toDoreczenieResponse),
  };
}

function participant(id: string | null, nazwa: string | null, kiedy: Date | null): UczestnikDecyzjiResponse | null {
  return id && kiedy ? { id, nazwa: nazwa ?? '', kiedy: kiedy.toISOString() } : null;
}

/** A section of any letter as the client shows it. */
export function toSekcjaPisma({ naglowek, bloki }: LetterSection): SekcjaPismaResponse {
  return { naglowek, bloki: bloki.map(toBlok) };
}

function toBlok(blok: LetterBlock): BlokPismaResponse {
  const empty = { tekst: null, pozycje: [], naglowki: [], wiersze: [] };
  switch (blok.rodzaj) {
    case 'akapit':
      return { ...empty, rodzaj: blok.rodzaj, tekst: blok.tekst };
    case 'lista':
      return { ...empty, rodzaj: blok.rodzaj, pozycje: [...blok.pozycje] };
    case 'tabela':
      return { ...empty, rodzaj: blok.rodzaj, naglowki: [...blok.naglowki], wiersze: blok.wiersze.map((row) => [...row]) };
  }
}
