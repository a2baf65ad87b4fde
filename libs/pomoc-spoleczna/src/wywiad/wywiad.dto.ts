import { ApiProperty } from '@nestjs/swagger';
import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import type { PolaWywiadu } from './formularz/formularz.js';
import { OswiadczenieWywiadu, PrzebiegWizyty } from './przebieg.dto.js';
import { currentPlan, type WpisWywiadu } from './wpis/wpis.policy.js';
import { CzesciWywiadu, PlanPomocy, WywiadTresc } from './wywiad-tresc.dto.js';
import { type FormaPouczenia, FORMY_POUCZENIA, type Wywiad } from './wywiad.entity.js';
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

  /** Aktualizacja w czasie korzystania z pomocy (art. 107 ust. 4): sprawy są w realizacji i niczego nie rozstrzyga. */
  @IsOptional() @IsBoolean()
  okresowa?: boolean;
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

  /** Zwykłe pola formularza: część → pole → wartość. */
  @IsOptional() @IsObject()
  pola?: PolaWywiadu;

  @IsOptional() @ValidateNested() @Type(() => PrzebiegWizyty)
  przebieg?: PrzebiegWizyty;

  @IsOptional() @ValidateNested() @Type(() => OswiadczenieWywiadu)
  oswiadczenie?: OswiadczenieWywiadu | null;
}

/** Podpisanie wywiadu. */
export class PodpisWywiaduRequest {
  /** Osoba została pouczona o obowiązku informowania o zmianach (art. 109). */
  @IsBoolean()
  pouczenie_art_109: boolean;

  /** Jak pouczono: ustnie, pisemnie albo ustnie-i-pisemnie; pominięte: ustnie. */
  @IsOptional() @IsIn(FORMY_POUCZENIA)
  pouczenie_forma?: FormaPouczenia;

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
  /** pomoc albo cel zlecenia: inny-osrodek, krewni, oplata-dps, swiadczenia-rodzinne, swiadczenie-wychowawcze, aktywny-rodzic */
  cel: string;
  zlecenie_id: string | null;
  okresowa: boolean;
  /** Numer z systemu ministra (art. 107 ust. 5f). */
  sygnatura: string | null;
  /** Jest skan podpisanego papieru. */
  skan: boolean;
  pouczenie_art_109: boolean;
  pouczenie_dzien: string | null;
  pouczenie_forma: string | null;
  podpisano: Date | null;
  plan_zatwierdzono: Date | null;
  /** Kierownik zwrócił plan i nie przedstawiono nowego. */
  plan_zwrocono: Date | null;
  zmieniono: Date;
  wersja: number;
}

/** Dochody jednego miesiąca: różne formy pomocy biorą różne miesiące. */
export class ZestawDochodowResponse {
  /** Miesiąc RRRR-MM; null: ustalenia bez miesiąca. */
  miesiac: string | null;
  /** Numery pozycji w części „dochody”, od 0. */
  pozycje: number[];
}

/** Wpis po podpisie: kto, kiedy, co, jak było i dlaczego. */
export class WpisWywiaduResponse {
  id: string;
  /** sprostowanie-urzedu, sprostowanie-osoby, zwrot-planu, zmiana-planu, zatwierdzenie-planu albo sygnatura */
  rodzaj: string;
  kto: string;
  chwila: Date;
  /** Miejsce w wywiadzie, np. czesci.mieszkanie. */
  pole: string | null;
  @ApiProperty({ type: Object, nullable: true })
  bylo: unknown;
  @ApiProperty({ type: Object, nullable: true })
  jest: unknown;
  powod: string | null;
}

/** Wywiad z treścią. */
export class WywiadResponse extends WywiadPozycjaResponse {
  /** Treść z chwili podpisu; późniejsze sprostowania są we wpisach. */
  czesci: CzesciWywiadu;
  notatka: string;
  /** Plan obowiązujący; wcześniejsze są we wpisach. */
  plan: PlanPomocy;
  @ApiProperty({ type: Object, additionalProperties: { type: 'object', additionalProperties: true } })
  pola: PolaWywiadu;
  przebieg: PrzebiegWizyty;
  oswiadczenie: OswiadczenieWywiadu | null;
  zestawy_dochodow: ZestawDochodowResponse[];
  wpisy: WpisWywiaduResponse[];
  /** Sprawy, którym wywiad służy. */
  sprawa_ids: string[];
}

export function toSzkic(request: SzkicWywiaduRequest): SzkicWywiadu {
  const { czesci, notatka = '', plan = {}, pola = {}, przebieg = {}, oswiadczenie } = request;
  return { dataWizyty: request.data_wizyty ?? null, tresc: Object.assign(new WywiadTresc(), { czesci, notatka, plan, pola, przebieg, oswiadczenie: oswiadczenie ?? undefined }) };
}

export function toPodpis(request: PodpisWywiaduRequest): Podpis {
  return { pouczenie109: request.pouczenie_art_109, formaPouczenia: request.pouczenie_forma ?? 'ustnie', podpisOsoby: request.podpis_osoby, brakPodpisuPowod: request.brak_podpisu_powod ?? null };
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
    cel: wywiad.cel,
    zlecenie_id: wywiad.zlecenieId,
    okresowa: wywiad.okresowa,
    sygnatura: wywiad.sygnatura,
    skan: wywiad.skanId !== null,
    pouczenie_art_109: wywiad.pouczenie109,
    pouczenie_dzien: wywiad.pouczenie109Dzien,
    pouczenie_forma: wywiad.pouczenie109Forma,
    podpisano: wywiad.podpisano,
    plan_zatwierdzono: wywiad.planZatwierdzono,
    plan_zwrocono: wywiad.planZwrocono,
    zmieniono: wywiad.zmieniono,
    wersja: wywiad.wersja,
  };
}

export function toWywiadResponse({ wywiad, tresc, sprawy, wpisy }: OtwartyWywiad): WywiadResponse {
  const { czesci, notatka, pola, przebieg, oswiadczenie } = tresc;
  return {
    ...toWywiadPozycja(wywiad), czesci, notatka, pola, przebieg, oswiadczenie: oswiadczenie ?? null, plan: currentPlan(tresc, wpisy), zestawy_dochodow: zestawyDochodow(czesci),
    wpisy: wpisy.map(toWpisResponse), sprawa_ids: sprawy.map(({ sprawaId }) => sprawaId),
  };
}

function toWpisResponse({ id, rodzaj, kto, chwila, tresc: { pole, bylo, jest, powod } }: WpisWywiadu): WpisWywiaduResponse {
  return { id, rodzaj, kto, chwila, pole, bylo: bylo ?? null, jest: jest ?? null, powod: powod ?? null };
}

/** One interview may hold incomes of several months, newest month first; findings without a month come last. */
export function zestawyDochodow({ dochody = [] }: CzesciWywiadu): ZestawDochodowResponse[] {
  const sets = new Map<string | null, number[]>();
  dochody.forEach(({ tresc }, index) => {
    const miesiac = 'miesiac' in tresc && typeof tresc.miesiac === 'string' ? tresc.miesiac : null;
    sets.set(miesiac, [...(sets.get(miesiac) ?? []), index]);
  });
  return [...sets].map(([miesiac, pozycje]) => ({ miesiac, pozycje })).sort((a, b) => (b.miesiac ?? '').localeCompare(a.miesiac ?? ''));
}
