import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CzesciWywiadu, PlanPomocy, WywiadTresc } from './wywiad-tresc.dto.js';
import type { Wywiad } from './wywiad.entity.js';
import type { Podpis } from './wywiad.policy.js';
import type { SzkicWywiadu } from './wywiad.service.js';
import type { OtwartyWywiad } from './wywiad.store.js';

/** Nowy wywiad: z kim i w jakich sprawach. */
export class NowyWywiadRequest {
  @IsUUID()
  osoba_id: string;

  /** Sprawy, którym wywiad ma służyć. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @ArrayUnique() @IsUUID(undefined, { each: true })
  sprawa_ids: string[];
}

/** Dołączenie sprawy do rozpoczętego wywiadu. */
export class SprawaWywiaduRequest {
  @IsUUID()
  sprawa_id: string;
}

/** Szkic wywiadu, zapisywany w całości. */
export class SzkicWywiaduRequest {
  /** Dzień wizyty, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  data_wizyty?: PlainDate | null;

  @ValidateNested() @Type(() => CzesciWywiadu)
  czesci: CzesciWywiadu;

  /** Jedna ciągła notatka z rozmowy. */
  @IsOptional() @IsPlainText(50_000, { empty: true })
  notatka?: string;

  @IsOptional() @ValidateNested() @Type(() => PlanPomocy)
  plan?: PlanPomocy;
}

/** Podpisanie wywiadu. */
export class PodpisWywiaduRequest {
  /** Osoba została pouczona o obowiązku informowania o zmianach (art. 109). */
  @IsBoolean()
  pouczenie_art_109: boolean;

  /** Osoba podpisała oświadczenie, że dane są prawdziwe. */
  @IsBoolean()
  podpis_osoby: boolean;

  /** Dlaczego osoba nie mogła podpisać. */
  @IsOptional() @IsPlainText(1000)
  brak_podpisu_powod?: string | null;
}

/** Odmowa udziału w wywiadzie (art. 107 ust. 4a). */
export class OdmowaWywiaduRequest {
  /** Dzień odmowy, RRRR-MM-DD. */
  @IsDay()
  dzien: PlainDate;

  /** Okoliczności odmowy. */
  @IsPlainText(2000)
  przyczyna: string;
}

/** Czyje albo których spraw wywiady. */
export class WywiadyQuery {
  @IsOptional() @IsUUID()
  osoba_id?: string;

  @IsOptional() @IsUUID()
  sprawa_id?: string;
}

/** Wywiad bez treści. */
export class WywiadPozycjaResponse {
  id: string;
  osoba_id: string;
  komorka_id: string;
  /** pelny albo aktualizacja */
  rodzaj: string;
  formularz_wersja: string;
  /** szkic, podpisany albo odmowa */
  stan: string;
  pracownik_id: string;
  data_wizyty: string | null;
  poprzedni_id: string | null;
  /** Jest skan podpisanego papieru. */
  skan: boolean;
  pouczenie_art_109: boolean;
  podpisano: Date | null;
  plan_zatwierdzono: Date | null;
  zmieniono: Date;
  wersja: number;
}

/** Wywiad z treścią. */
export class WywiadResponse extends WywiadPozycjaResponse {
  czesci: CzesciWywiadu;
  notatka: string;
  plan: PlanPomocy;
  /** Sprawy, którym wywiad służy. */
  sprawa_ids: string[];
}

export function toSzkic(request: SzkicWywiaduRequest): SzkicWywiadu {
  const { czesci, notatka = '', plan = {} } = request;
  return { dataWizyty: request.data_wizyty ?? null, tresc: Object.assign(new WywiadTresc(), { czesci, notatka, plan }) };
}

export function toPodpis(request: PodpisWywiaduRequest): Podpis {
  return { pouczenie109: request.pouczenie_art_109, podpisOsoby: request.podpis_osoby, brakPodpisuPowod: request.brak_podpisu_powod ?? null };
}

export function toWywiadPozycja(wywiad: Wywiad): WywiadPozycjaResponse {
  return {
    id: wywiad.id,
    osoba_id: wywiad.osobaId,
    komorka_id: wywiad.komorkaId,
    rodzaj: wywiad.rodzaj,
    formularz_wersja: wywiad.formularzWersja,
    stan: wywiad.stan,
    pracownik_id: wywiad.pracownikId,
    data_wizyty: wywiad.dataWizyty,
    poprzedni_id: wywiad.poprzedniId,
    skan: wywiad.skanId !== null,
    pouczenie_art_109: wywiad.pouczenie109,
    podpisano: wywiad.podpisano,
    plan_zatwierdzono: wywiad.planZatwierdzono,
    zmieniono: wywiad.zmieniono,
    wersja: wywiad.wersja,
  };
}

export function toWywiadResponse({ wywiad, tresc, sprawy }: OtwartyWywiad): WywiadResponse {
  const { czesci, notatka, plan } = tresc;
  return { ...toWywiadPozycja(wywiad), czesci, notatka, plan, sprawa_ids: sprawy.map(({ sprawaId }) => sprawaId) };
}
