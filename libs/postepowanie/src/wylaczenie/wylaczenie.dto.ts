import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import type { PropozycjaWylaczenia } from './propozycja.service.js';
import type { Wylaczenie } from './wylaczenie.entity.js';
import { type NoweWylaczenie, type Podstawa, PODSTAWY } from './wylaczenie.policy.js';

/** Zgłoszenie wyłączenia pracownika albo organu (art. 24-25 KPA). */
export class WylaczenieRequest {
  /** Pracownik, którego dotyczy; pominięty przy wyłączeniu organu. */
  @IsOptional() @IsUUID()
  uzytkownik_id?: string | null;

  /** Kto żąda: zadanie-pracownika (siebie), zadanie-strony, z-urzedu (przełożony, działa od razu). */
  @IsIn(['zadanie-pracownika', 'zadanie-strony', 'z-urzedu'])
  tryb: NoweWylaczenie['tryb'];

  /** Podstawa, np. 24-1-2 (krewny) albo 24-3 (wątpliwości). */
  @IsIn(Object.keys(PODSTAWY))
  podstawa: Podstawa;

  /** Okoliczności, które za tym przemawiają. */
  @IsPlainText(1000)
  uzasadnienie: string;

  /** Przy wyłączeniu organu: kto załatwi sprawę (art. 26 § 2 KPA). */
  @IsOptional() @IsPlainText(200)
  organ_zastepczy?: string | null;
}

/** Rozstrzygnięcie przełożonego. */
export class RozstrzygniecieWylaczeniaRequest {
  /** wylaczony albo odmowa */
  @IsIn(['wylaczony', 'odmowa'])
  wynik: 'wylaczony' | 'odmowa';

  /** Uzasadnienie rozstrzygnięcia. */
  @IsPlainText(1000)
  uzasadnienie: string;

  /** Kto przejmuje sprawę (art. 26 § 1 KPA). */
  @IsOptional() @IsUUID()
  zastepca_id?: string | null;
}

/** Czynności niecierpiące zwłoki, których wyłączony może jeszcze dokonać (art. 24 § 4 KPA). */
export class CzynnosciPilneRequest {
  /** Ostatni dzień, RRRR-MM-DD. */
  @IsDay()
  do: PlainDate;

  /** Kody czynności postępowania, np. okres-niewliczany. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(10) @ArrayUnique() @Matches(/^[a-z0-9-]{1,60}$/, { each: true })
  czynnosci: string[];

  /** Dlaczego nie mogą czekać. */
  @IsPlainText(500)
  powod: string;
}

/** Ustanie przyczyny wyłączenia. */
export class ZakonczenieWylaczeniaRequest {
  /** Ostatni dzień wyłączenia, RRRR-MM-DD. */
  @IsDay()
  do: PlainDate;

  /** Dlaczego przyczyna ustała. */
  @IsPlainText(500)
  powod: string;
}

/** Wyłączenie w rejestrze. */
export class WylaczenieResponse {
  id: string;
  sprawa_id: string;
  /** Pracownik; null oznacza wyłączenie organu. */
  uzytkownik_id: string | null;
  tryb: string;
  podstawa: string;
  podstawa_nazwa: string;
  przepis: string;
  uzasadnienie: string;
  /** zgloszone, wylaczony, odmowa albo zakonczone */
  stan: string;
  zglosil_id: string;
  zgloszono: Date;
  rozstrzygnal_id: string | null;
  rozstrzygnieto: Date | null;
  rozstrzygniecie: string | null;
  zastepca_id: string | null;
  organ_zastepczy: string | null;
  od: string | null;
  do: string | null;
  pilne_od: string | null;
  pilne_do: string | null;
  pilne_powod: string | null;
  pilne_czynnosci: string[];
  /** Postanowienie o wyłączeniu (pismo sprawy); null, dopóki go nie przygotowano. */
  postanowienie_id: string | null;
  wersja: number;
}

/** Pracownik, którego wyłączenie należy rozważyć, i co na to wskazuje. */
export class PropozycjaWylaczeniaResponse {
  uzytkownik_id: string;
  imie: string;
  nazwisko: string;
  podstawa: string;
  podstawa_nazwa: string;
  przepis: string;
  /** strona, domownik, przedstawiciel albo zaskarzona-decyzja */
  powod: string;
}

export function toNoweWylaczenie({ uzytkownik_id, tryb, podstawa, uzasadnienie, organ_zastepczy }: WylaczenieRequest): NoweWylaczenie {
  return { uzytkownikId: uzytkownik_id ?? null, tryb, podstawa, uzasadnienie, organZastepczy: organ_zastepczy ?? null };
}

export function toWylaczenieResponse(one: Wylaczenie): WylaczenieResponse {
  const { nazwa, przepis } = PODSTAWY[one.podstawa];
  return {
    id: one.id, sprawa_id: one.sprawaId, uzytkownik_id: one.uzytkownikId, tryb: one.tryb, podstawa: one.podstawa, podstawa_nazwa: nazwa, przepis, uzasadnienie: one.uzasadnienie,
    stan: one.stan, zglosil_id: one.zglosilId, zgloszono: one.zgloszono, rozstrzygnal_id: one.rozstrzygnalId ?? null, rozstrzygnieto: one.rozstrzygnieto ?? null,
    rozstrzygniecie: one.rozstrzygniecie ?? null, zastepca_id: one.zastepcaId ?? null, organ_zastepczy: one.organZastepczy ?? null, od: one.od ?? null, do: one.do ?? null,
    pilne_od: one.pilneOd ?? null, pilne_do: one.pilneDo ?? null, pilne_powod: one.pilnePowod ?? null, pilne_czynnosci: one.pilneCzynnosci ?? [], postanowienie_id: one.postanowienieId ?? null, wersja: one.wersja,
  };
}

export function toPropozycjaResponse({ uzytkownikId, imie, nazwisko, podstawa, powod }: PropozycjaWylaczenia): PropozycjaWylaczeniaResponse {
  const { nazwa, przepis } = PODSTAWY[podstawa];
  return { uzytkownik_id: uzytkownikId, imie, nazwisko, podstawa, podstawa_nazwa: nazwa, przepis, powod };
}
