import { IsAmount, IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { type Kanal, PODPIS, type Podpis, SKLADA, type Sklada, type Tryb, ZGODA, type Zgoda } from './wniosek.entity.js';
import type { NowyWniosek, PismoWniosku } from './wniosek.policy.js';
import type { WniosekZZadaniami, ZarejestrowanyWniosek } from './wniosek.service.js';
import { listBrakiFormalne, type Zlozenie } from './zlozenie.policy.js';

/** Jedno żądanie wniosku: świadczenie i to, o co się prosi. */
export class ZadanieRequest {
  /** Kod świadczenia, np. zasilek-celowy. */
  @IsString() @MaxLength(60)
  swiadczenie_kod: string;

  /** Żądana kwota, np. "450.00". */
  @IsOptional() @IsAmount()
  kwota?: string | null;

  /** Na co ma być pomoc. */
  @IsOptional() @IsPlainText(500)
  cel?: string | null;

  /** Początek okresu, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  od?: PlainDate | null;

  /** Koniec okresu, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  do?: PlainDate | null;
}

/** Kto złożył podanie i jak je podpisano. */
export class ZlozenieRequest {
  /** osoba, przedstawiciel, pelnomocnik albo inna-osoba (za zgodą, art. 102 ust. 1) */
  @IsIn(SKLADA)
  sklada: Sklada;

  /** Imię i nazwisko składającego oraz kim jest dla osoby. */
  @IsOptional() @IsPlainText(300)
  skladajacy?: string | null;

  /** Składający z kartoteki. */
  @IsOptional() @IsUUID()
  skladajacy_id?: string | null;

  /** Zgoda osoby albo jej przedstawiciela: pisemna albo ustna. */
  @IsOptional() @IsIn(ZGODA)
  zgoda?: Zgoda | null;

  /** podpisany, brak (wezwanie z art. 64 § 2 KPA) albo za-osobe (art. 63 § 3 KPA) */
  @IsIn(PODPIS)
  podpis: Podpis;

  /** Kto podpisał za osobę i dlaczego. */
  @IsOptional() @IsPlainText(500)
  podpis_wzmianka?: string | null;
}

/** Sprawa z podania, którą załatwia inny organ. */
export class InnyOrganRequest {
  /** Nazwa organu. */
  @IsPlainText(200)
  organ: string;

  /** Czego dotyczy. */
  @IsPlainText(500)
  sprawa: string;
}

/** Koperta i pismo: trafiają do rejestru pism. */
export class PismoWnioskuRequest {
  /** Data, którą nosi wniosek, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  data_pisma?: PlainDate | null;

  /** Dzień nadania (stempel), RRRR-MM-DD. */
  @IsOptional() @IsDay()
  data_nadania?: PlainDate | null;

  /** Numer przesyłki albo dowodu nadania. */
  @IsOptional() @IsPlainText(100)
  numer_przesylki?: string | null;

  /** Liczba stron. */
  @IsOptional() @IsInt() @Min(1) @Max(10_000)
  liczba_stron?: number | null;

  /** Liczba załączników. */
  @IsOptional() @IsInt() @Min(0) @Max(1000)
  liczba_zalacznikow?: number | null;
}

/** Wniosek albo wszczęcie z urzędu. */
export class WniosekRequest {
  /** Osoba, której pomoc dotyczy. */
  @IsUUID()
  osoba_id: string;

  /** Filia albo dział, który poprowadzi sprawy. */
  @IsUUID()
  komorka_id: string;

  /** Zamknięty krąg, jeżeli sprawa ma być dostępna tylko dla niego. */
  @IsOptional() @IsUUID()
  krag_id?: string | null;

  /** wniosek albo z-urzedu */
  @IsIn(['wniosek', 'z-urzedu'])
  tryb: Tryb;

  /** Droga wpływu: osobiscie, poczta, kurier, zaklad-karny, faks, ustnie-protokol, e-doreczenia, konto, telefon-protokol, z-urzedu. Zwykły e-mail nie jest skuteczny (art. 63 § 1 KPA). */
  @IsIn(['osobiscie', 'poczta', 'kurier', 'zaklad-karny', 'faks', 'ustnie-protokol', 'e-doreczenia', 'konto', 'telefon-protokol', 'z-urzedu', 'e-mail'])
  kanal: Kanal | 'e-mail';

  /** Dzień wpływu do ośrodka, RRRR-MM-DD. */
  @IsDay()
  data_wplywu: PlainDate;

  /** Dzień, w którym były wszystkie wymagane dokumenty (art. 106 ust. 3), jeżeli już są. */
  @IsOptional() @IsDay()
  data_kompletnosci?: PlainDate | null;

  /** Sprawa niecierpiąca zwłoki: wywiad w 2 dni robocze. */
  @IsOptional() @IsBoolean()
  pilny?: boolean;

  /** Treść własnymi słowami. */
  @IsOptional() @IsPlainText(5000, { empty: true })
  tresc?: string;

  /** Zgłoszenie, z którego wynika wniosek. */
  @IsOptional() @IsUUID()
  zgloszenie_id?: string | null;

  /** Kto złożył i podpisał, jeżeli nie sama osoba. */
  @IsOptional() @ValidateNested() @Type(() => ZlozenieRequest)
  zlozenie?: ZlozenieRequest;

  /** Sprawy z tego podania, które załatwiają inne organy (art. 66 KPA). */
  @IsOptional() @IsArray() @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => InnyOrganRequest)
  inne_organy?: InnyOrganRequest[];

  /** Co wiadomo o kopercie i piśmie; przy wszczęciu z urzędu brak. */
  @IsOptional() @ValidateNested() @Type(() => PismoWnioskuRequest)
  pismo?: PismoWnioskuRequest;

  /** Żądania; każde otwiera osobną sprawę. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => ZadanieRequest)
  zadania: ZadanieRequest[];
}

/** Skompletowanie dokumentów. */
export class KompletnoscRequest {
  /** Dzień, w którym były wszystkie wymagane dokumenty (art. 106 ust. 3), RRRR-MM-DD. */
  @IsDay()
  data_kompletnosci: PlainDate;
}

/** Żądanie i sprawa, którą otworzyło. */
export class ZadanieResponse {
  id: string;
  swiadczenie_kod: string;
  kwota: string | null;
  cel: string | null;
  od: string | null;
  do: string | null;
  sprawa_id: string;
}

/** Czego brakuje podaniu, żeby nadać mu bieg. */
export class BrakFormalnyResponse {
  /** podpis albo wzmianka */
  kod: string;
  opis: string;
  przepis: string;
}

/** Sprawa z podania, którą załatwia inny organ. */
export class InnyOrganResponse {
  organ: string;
  sprawa: string;
}

/** Wniosek z żądaniami. */
export class WniosekResponse {
  id: string;
  osoba_id: string;
  komorka_id: string;
  tryb: string;
  kanal: string;
  data_wplywu: string;
  data_kompletnosci: string | null;
  pilny: boolean;
  tresc: string;
  /** osoba, przedstawiciel, pelnomocnik albo inna-osoba */
  sklada: string;
  skladajacy: string | null;
  skladajacy_id: string | null;
  zgoda: string | null;
  /** podpisany, brak albo za-osobe */
  podpis: string;
  podpis_wzmianka: string | null;
  /** Braki, do których usunięcia trzeba wezwać (art. 64 § 2 KPA). */
  braki: BrakFormalnyResponse[];
  inne_organy: InnyOrganResponse[];
  zgloszenie_id: string | null;
  zarejestrowal_id: string;
  zadania: ZadanieResponse[];
  wersja: number;
}

/** Sprawa otwarta wnioskiem. */
export class OtwartaSprawaResponse {
  id: string;
  znak: string;
  swiadczenie_kod: string;
}

/** Zarejestrowany wniosek z otwartymi sprawami. */
export class ZarejestrowanyWniosekResponse extends WniosekResponse {
  sprawy: OtwartaSprawaResponse[];
  /** Numer w rejestrze pism; brak przy wszczęciu z urzędu. */
  numer_rejestru: string | null;
}

function toZlozenie({ sklada, podpis, skladajacy = null, skladajacy_id = null, zgoda = null, podpis_wzmianka = null }: ZlozenieRequest): Zlozenie {
  return { sklada, skladajacy, skladajacyId: skladajacy_id, zgoda, podpis, podpisWzmianka: podpis_wzmianka };
}

function toPismo({ data_pisma, data_nadania, numer_przesylki, liczba_stron, liczba_zalacznikow }: PismoWnioskuRequest): PismoWniosku {
  return { dataPisma: data_pisma, dataNadania: data_nadania, numerPrzesylki: numer_przesylki, liczbaStron: liczba_stron, liczbaZalacznikow: liczba_zalacznikow };
}

export function toNowyWniosek(request: WniosekRequest): NowyWniosek {
  return {
    osobaId: request.osoba_id,
    komorkaId: request.komorka_id,
    kragId: request.krag_id,
    tryb: request.tryb,
    kanal: request.kanal,
    dataWplywu: request.data_wplywu,
    dataKompletnosci: request.data_kompletnosci,
    pilny: request.pilny ?? false,
    tresc: request.tresc ?? '',
    zgloszenieId: request.zgloszenie_id,
    zlozenie: request.zlozenie && toZlozenie(request.zlozenie),
    inneOrgany: request.inne_organy,
    pismo: request.pismo && toPismo(request.pismo),
    zadania: request.zadania.map(({ swiadczenie_kod, kwota, cel, od, do: until }) => ({ swiadczenieKod: swiadczenie_kod, kwota, cel, od, do: until })),
  };
}

export function toWniosekResponse({ wniosek, zadania }: WniosekZZadaniami): WniosekResponse {
  return {
    id: wniosek.id,
    osoba_id: wniosek.osobaId,
    komorka_id: wniosek.komorkaId,
    tryb: wniosek.tryb,
    kanal: wniosek.kanal,
    data_wplywu: wniosek.dataWplywu,
    data_kompletnosci: wniosek.dataKompletnosci,
    pilny: wniosek.pilny,
    tresc: wniosek.tresc,
    sklada: wniosek.sklada,
    skladajacy: wniosek.skladajacy,
    skladajacy_id: wniosek.skladajacyId,
    zgoda: wniosek.zgoda,
    podpis: wniosek.podpis,
    podpis_wzmianka: wniosek.podpisWzmianka,
    braki: listBrakiFormalne(wniosek),
    inne_organy: wniosek.inneOrgany.map(({ organ, sprawa }) => ({ organ, sprawa })),
    zgloszenie_id: wniosek.zgloszenieId,
    zarejestrowal_id: wniosek.zarejestrowalId,
    zadania: zadania.map(({ id, swiadczenieKod, kwota, cel, od, do: until, sprawaId }) => ({ id, swiadczenie_kod: swiadczenieKod, kwota, cel, od, do: until, sprawa_id: sprawaId })),
    wersja: wniosek.wersja,
  };
}

export function toZarejestrowany(registered: ZarejestrowanyWniosek): ZarejestrowanyWniosekResponse {
  return { ...toWniosekResponse(registered), sprawy: registered.sprawy.map(({ id, znak, swiadczenieKod }) => ({ id, znak, swiadczenie_kod: swiadczenieKod })), numer_rejestru: registered.numerRejestru };
}
