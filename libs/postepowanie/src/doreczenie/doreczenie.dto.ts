import { IsDay, IsPlainText } from '@ostoja/http';
import { DomainError, type PlainDate } from '@ostoja/kernel';
import { IsBoolean, IsIn, IsRFC3339, IsOptional, IsUUID } from 'class-validator';
import { type Doreczenie, ODBIORCA, type Odbiorca, SPOSOB_DORECZENIA, type SposobDoreczenia, ZASTEPCA, type Zastepca } from './doreczenie.entity.js';
import type { DaneDoreczenia } from './doreczenie.service.js';

/** Daty i dowód doręczenia. */
export class ZmianaDoreczeniaRequest {
  /** Dzień wysłania albo przekazania pisma do doręczenia, RRRR-MM-DD. */
  @IsDay()
  wyslano: PlainDate;

  /** Numer przesyłki. */
  @IsOptional() @IsPlainText(60)
  numer_przesylki?: string | null;

  /** Pierwsze awizo (art. 44 § 2 KPA). */
  @IsOptional() @IsDay()
  awizo_pierwsze?: PlainDate | null;

  /** Powtórne awizo (art. 44 § 3 KPA). */
  @IsOptional() @IsDay()
  awizo_drugie?: PlainDate | null;

  /** Wpływ na adres do doręczeń elektronicznych. */
  @IsOptional() @IsDay()
  wplynelo?: PlainDate | null;

  /** Dzień odbioru. */
  @IsOptional() @IsDay()
  odebrano?: PlainDate | null;

  /** Kto odebrał pismo pod nieobecność adresata (art. 43 KPA): domownik, sasiad albo dozorca. */
  @IsOptional() @IsIn(ZASTEPCA)
  odebral_zastepca?: Zastepca | null;

  /** Dzień zawiadomienia adresata, że pismo ma sąsiad lub dozorca (art. 43 KPA). */
  @IsOptional() @IsDay()
  zawiadomiono?: PlainDate | null;

  /** Dlaczego odbierający nie podpisał (art. 46 § 2 KPA). */
  @IsOptional() @IsPlainText(300)
  brak_podpisu?: string | null;

  /** Czy pismo wysłano pod dotychczasowy adres, bo strona nie zawiadomiła o zmianie (art. 41 § 2 KPA). */
  @IsOptional() @IsBoolean()
  dawny_adres?: boolean;

  /** Dzień, w którym doręczający stwierdził, że adresat już tam nie mieszka. */
  @IsOptional() @IsDay()
  nieobecnosc?: PlainDate | null;

  /** Numer dowodu wysłania (e-Doręczenia, usługa hybrydowa). */
  @IsOptional() @IsPlainText(100)
  dowod_wyslania?: string | null;

  /** Chwila z dowodu wysłania. */
  @IsOptional() @IsRFC3339()
  wyslano_chwila?: string | null;

  /** Numer dowodu otrzymania. */
  @IsOptional() @IsPlainText(100)
  dowod_otrzymania?: string | null;

  /** Chwila z dowodu otrzymania. */
  @IsOptional() @IsRFC3339()
  otrzymano_chwila?: string | null;

  /** Dzień odmowy przyjęcia (art. 47 KPA). */
  @IsOptional() @IsDay()
  odmowa?: PlainDate | null;

  /** Dzień zwrotu niepodjętego pisma albo dowodu, że go nie odebrano. */
  @IsOptional() @IsDay()
  zwrot?: PlainDate | null;

  /** Dokument ze zwrotnym potwierdzeniem albo dowodem otrzymania. */
  @IsOptional() @IsUUID()
  dowod_id?: string | null;
}

/** Nowe doręczenie decyzji albo pisma. */
export class DoreczenieRequest extends ZmianaDoreczeniaRequest {
  /** osobiscie (w urzędzie), pracownik, poczta, hybrydowa albo e-doreczenia */
  @IsIn(SPOSOB_DORECZENIA)
  sposob: SposobDoreczenia;

  /** adresat, pelnomocnik, przedstawiciel, przedstawiciel-34 albo instytucja; pominięty: zgodnie z adresem na piśmie. */
  @IsOptional() @IsIn(ODBIORCA)
  odbiorca?: Odbiorca;

  /** Czyj to egzemplarz: dalsza strona; pominięta oznacza stronę sprawy. */
  @IsOptional() @IsUUID()
  strona_id?: string | null;
}

/** Doręczenie decyzji albo pisma. */
export class DoreczenieResponse {
  id: string;
  decyzja_id: string | null;
  pismo_id: string | null;
  /** osobiscie, pracownik, poczta, hybrydowa albo e-doreczenia */
  sposob: string;
  /** adresat, pelnomocnik, przedstawiciel, przedstawiciel-34 albo instytucja */
  odbiorca: string;
  /** Czyj to egzemplarz: dalsza strona; null oznacza stronę sprawy. */
  strona_id: string | null;
  numer_przesylki: string | null;
  wyslano: string;
  awizo_pierwsze: string | null;
  awizo_drugie: string | null;
  wplynelo: string | null;
  odebrano: string | null;
  odebral_zastepca: string | null;
  zawiadomiono: string | null;
  brak_podpisu: string | null;
  dawny_adres: boolean;
  nieobecnosc: string | null;
  dowod_wyslania: string | null;
  wyslano_chwila: string | null;
  dowod_otrzymania: string | null;
  otrzymano_chwila: string | null;
  odmowa: string | null;
  zwrot: string | null;
  dowod_id: string | null;
  /** Dzień, w którym pismo uznaje się za doręczone; null, dopóki nic o tym nie rozstrzyga. */
  uznane_za_doreczone: string | null;
  /** Dlaczego właśnie ten dzień. */
  wyprowadzenie: string | null;
  przepis: string | null;
  wersja: number;
}

export function toDane(request: ZmianaDoreczeniaRequest): DaneDoreczenia {
  return {
    wyslano: request.wyslano,
    numerPrzesylki: request.numer_przesylki ?? null,
    awizoPierwsze: request.awizo_pierwsze ?? null,
    awizoDrugie: request.awizo_drugie ?? null,
    wplynelo: request.wplynelo ?? null,
    odebrano: request.odebrano ?? null,
    odebralZastepca: request.odebral_zastepca ?? null,
    zawiadomiono: request.zawiadomiono ?? null,
    brakPodpisu: request.brak_podpisu ?? null,
    dawnyAdres: request.dawny_adres ?? false,
    nieobecnosc: request.nieobecnosc ?? null,
    dowodWyslania: request.dowod_wyslania ?? null,
    wyslanoChwila: moment(request.wyslano_chwila, 'wyslano_chwila'),
    dowodOtrzymania: request.dowod_otrzymania ?? null,
    otrzymanoChwila: moment(request.otrzymano_chwila, 'otrzymano_chwila'),
    odmowa: request.odmowa ?? null,
    zwrot: request.zwrot ?? null,
    dowodId: request.dowod_id ?? null,
  };
}

export function toDoreczenieResponse(d: Doreczenie): DoreczenieResponse {
  const { id, sposob, odbiorca, wyslano, wplynelo, odebrano, zawiadomiono, nieobecnosc, odmowa, zwrot, wersja } = d;
  return {
    id, sposob, odbiorca, wyslano, wplynelo, odebrano, zawiadomiono, nieobecnosc, odmowa, zwrot, wersja,
    strona_id: d.stronaId ?? null,
    decyzja_id: d.decyzjaId,
    pismo_id: d.pismoId,
    odebral_zastepca: d.odebralZastepca,
    brak_podpisu: d.brakPodpisu,
    dawny_adres: d.dawnyAdres,
    dowod_wyslania: d.dowodWyslania,
    wyslano_chwila: d.wyslanoChwila?.toISOString() ?? null,
    dowod_otrzymania: d.dowodOtrzymania,
    otrzymano_chwila: d.otrzymanoChwila?.toISOString() ?? null,
    numer_przesylki: d.numerPrzesylki,
    awizo_pierwsze: d.awizoPierwsze,
    awizo_drugie: d.awizoDrugie,
    dowod_id: d.dowodId,
    uznane_za_doreczone: d.uznaneZaDoreczone,
    wyprowadzenie: d.wyprowadzenie?.opis ?? null,
    przepis: d.wyprowadzenie?.przepis ?? null,
  };
}

function moment(text: string | null | undefined, field: string): Date | null {
  if (!text) return null;
  const read = new Date(text);
  // A leap second is good RFC 3339, but no moment of this clock.
  if (Number.isNaN(read.getTime())) throw new DomainError('DORECZENIE.MOMENT', 'Podaj istniejącą chwilę.', { field });
  return read;
}
