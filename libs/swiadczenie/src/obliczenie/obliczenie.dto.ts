import { IsAmount, IsPlainText } from '@ostoja/http';
import type { ExplanationLine } from '@ostoja/law';
import { KrokResponse, ParametrResponse, PrzyczynaResponse, WyjasnienieResponse } from '@ostoja/prawo';
import { IsObject, IsOptional, IsUUID, Matches } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Obliczenie } from './obliczenie.entity.js';
import { EVERYTHING } from './tresc-obliczenia.js';
import type { OpenedObliczenie } from './obliczenie.store.js';

const MONTH = /^(19|20)\d\d-(0[1-9]|1[0-2])$/;

/** Obliczenie świadczenia w sprawie. Fakty pochodzą z dowodów. */
export class ObliczenieRequest {
  /** Miesiąc, RRRR-MM. */
  @Matches(MONTH, { message: 'Podaj miesiąc w postaci RRRR-MM.' })
  miesiac: string;

  /** Kwota proponowana w granicach uznania. */
  @IsOptional() @IsAmount()
  kwota_proponowana?: string;

  /** Inna okoliczność uzasadniająca pomoc (art. 8 ust. 1). */
  @IsOptional() @IsPlainText(500)
  inna_okolicznosc?: string;

  /** Zakres świadczenia: fakty wymienione w `zakres` jego definicji, w postaci ze schematu faktów. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @IsOptional() @IsObject()
  zakres?: Record<string, string | number | boolean>;

  /** Miesiąc dochodu, gdy inny niż wynika z wniosku. */
  @IsOptional() @Matches(MONTH, { message: 'Podaj miesiąc w postaci RRRR-MM.' })
  miesiac_dochodu?: string;
}

/** Dla kogo pokazać obliczenie. */
export class ObliczenieQuery {
  /** Osoba z gospodarstwa, która ma je otrzymać: dane innych dorosłych zostaną pominięte. Bez niej całe obliczenie. */
  @IsOptional() @IsUUID()
  odbiorca_id?: string;
}

/** Osoba, której oznaczenie występuje w krokach. */
export class OsobaObliczeniaResponse {
  /** Oznaczenie w krokach, np. A. */
  klucz: string;
  osoba_id: string;
}

/** Pytanie zadane dowodom, także bez odpowiedzi. */
export class ZapytanieResponse {
  osoby: string[];
  rodzaj: string;
  od: string;
  do: string;
  na_chwile: string;
  /** Identyfikatory znalezionych dowodów. */
  wynik: string[];
}

/** Porównanie z ostatnią decyzją w sprawie. */
export class PorownanieResponse {
  decyzja_id: string;
  data: string;
  kwota: string;
  /** O ile obliczona kwota różni się od tamtej; null, gdy kwotę dopiero ustali ośrodek. */
  roznica: string | null;
}

/** Obliczenie bez szczegółów. */
export class ObliczenieSkrotResponse {
  id: string;
  postepowanie_id: string;
  sprawa_id: string;
  swiadczenie_kod: string;
  /** Miesiąc, RRRR-MM. */
  miesiac: string;
  na_dzien: string;
  spelnia_warunki: boolean;
  uznaniowe: boolean;
  kwota: string | null;
  kwota_min: string | null;
  kwota_max: string | null;
  /** Ile płaci osoba za świadczenie, które nie jest pieniężne. */
  oplata: string | null;
  /** Zakres, o którym orzeknie decyzja; pusty, gdy świadczenie go nie ma. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  zakres: object;
  /** Chwila obliczenia. */
  chwila: string;
}

/** Obliczenie z dwoma wyjaśnieniami. */
export class ObliczenieResponse extends ObliczenieSkrotResponse {
  przyczyny: PrzyczynaResponse[];
  ostrzezenia: PrzyczynaResponse[];
  /** Wyjaśnienie dla obywatela. */
  wyjasnienie: WyjasnienieResponse[];
  /** Wyjaśnienie do sprawdzenia: każdy krok z przepisem. */
  wyjasnienie_formalne: WyjasnienieResponse[];
  kroki: KrokResponse[];
  /** Użyte parametry z podstawą prawną. */
  parametry: ParametrResponse[];
  osoby: OsobaObliczeniaResponse[];
  /** Fakty użyte w obliczeniu; puste w widoku dla odbiorcy. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  fakty: object;
  /** Pytania zadane dowodom; puste w widoku dla odbiorcy. */
  zapytania: ZapytanieResponse[];
  parametry_hash: string;
  regula_hash: string;
  porownanie: PorownanieResponse | null;
}

export function toObliczenieSkrot({ id, postepowanieId, sprawaId, swiadczenieKod, miesiac, naDzien, wynik, chwila }: Obliczenie): ObliczenieSkrotResponse {
  const { najdalej_do: _, prawo_do: __, przysluguje_od: ___, oplata = null, zakres = {}, ...amounts } = wynik;
  return { id, postepowanie_id: postepowanieId, sprawa_id: sprawaId, swiadczenie_kod: swiadczenieKod, miesiac: miesiac.slice(0, 7), na_dzien: naDzien, ...amounts, oplata, zakres, chwila: chwila.toISOString() };
}

/** @param klucz the recipient; `*` gets all */
export function toObliczenieResponse({ obliczenie, tresc }: OpenedObliczenie, klucz: string, porownanie: PorownanieResponse | null): ObliczenieResponse {
  const { wynik, proste, formalne } = tresc.odbiorcy[klucz]!;
  const isWhole = klucz === EVERYTHING;
  return {
    ...toObliczenieSkrot(obliczenie),
    przyczyny: [...wynik.przyczyny],
    ostrzezenia: [...wynik.ostrzezenia],
    wyjasnienie: proste.map(toLine),
    wyjasnienie_formalne: formalne.map(toLine),
    kroki: wynik.kroki.map((krok) => ({ ...krok, osoby: [...krok.osoby], wejscia: [...krok.wejscia] })),
    parametry: [...wynik.parametry],
    osoby: Object.entries(obliczenie.osoby).filter(([key]) => isWhole || key === klucz).map(([key, osoba_id]) => ({ klucz: key, osoba_id })),
    fakty: isWhole ? tresc.fakty : {},
    zapytania: isWhole ? obliczenie.zapytania.map((one) => ({ ...one, osoby: [...one.osoby], wynik: [...one.wynik] })) : [],
    parametry_hash: obliczenie.parametryHash,
    regula_hash: obliczenie.regulaHash,
    porownanie,
  };
}

function toLine({ text, provision, level }: ExplanationLine): WyjasnienieResponse {
  return { tekst: text, przepis: provision, poziom: level };
}
