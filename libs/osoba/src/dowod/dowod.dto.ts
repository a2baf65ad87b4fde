import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsObject, IsOptional, IsUUID, Matches } from 'class-validator';
import { WERYFIKACJA, type Weryfikacja } from './dowod.entity.js';
import type { Change, Correction, NewDowod } from './dowod.service.js';
import type { Evidence } from './evidence.js';

/** Nowy dowód: ustalony dochód, okoliczność, orzeczenie. */
export class DowodRequest {
  /** Rodzaj dowodu, np. dochod, odliczenie, niepelnosprawnosc, okolicznosc. */
  @Matches(/^[a-z0-9-]{1,60}$/, { message: 'Podaj kod rodzaju dowodu.' })
  rodzaj: string;

  /** Treść właściwa dla rodzaju. */
  @IsObject()
  tresc: Record<string, unknown>;

  /** Od kiedy tak jest, RRRR-MM-DD; domyślnie okres z treści, np. miesiąc dochodu. */
  @IsOptional() @IsDay()
  wazne_od?: string;

  /** Ostatni dzień; brak oznacza, że trwa. */
  @IsOptional() @IsDay()
  wazne_do?: string;

  /** Dokument, z którego to wynika. */
  @IsOptional() @IsUUID()
  dokument_id?: string;

  /** Jak sprawdzono: oswiadczenie, dokument, rejestr, wywiad. */
  @IsOptional() @IsIn(WERYFIKACJA)
  weryfikacja?: string;

  /** Zamknięty krąg, poza którym dowodu nie widać. */
  @IsOptional() @IsUUID()
  krag_id?: string;
}

/** Korekta: zapisaliśmy błędnie. Pole pominięte zostaje bez zmian. */
export class KorektaRequest {
  /** Na czym polegał błąd. */
  @IsPlainText(500)
  powod: string;

  @IsOptional() @IsObject()
  tresc?: Record<string, unknown>;

  @IsOptional() @IsDay()
  wazne_od?: string;

  /** Ostatni dzień; null oznacza, że trwa. */
  @IsOptional() @IsDay()
  wazne_do?: string | null;

  @IsOptional() @IsUUID()
  dokument_id?: string;

  /** Jak sprawdzono: oswiadczenie, dokument, rejestr, wywiad. */
  @IsOptional() @IsIn(WERYFIKACJA)
  weryfikacja?: string;
}

/** Zmiana: od tego dnia jest inaczej. */
export class ZmianaRequest {
  /** Pierwszy dzień nowego stanu, RRRR-MM-DD. */
  @IsDay()
  od: string;

  /** Nowa treść; bez niej stan po prostu się kończy. */
  @IsOptional() @IsObject()
  tresc?: Record<string, unknown>;

  /** Ostatni dzień nowego stanu. */
  @IsOptional() @IsDay()
  wazne_do?: string;

  @IsOptional() @IsUUID()
  dokument_id?: string;

  /** Jak sprawdzono: oswiadczenie, dokument, rejestr, wywiad. */
  @IsOptional() @IsIn(WERYFIKACJA)
  weryfikacja?: string;
}

/** Unieważnienie: nie powinno było zostać zapisane. */
export class UniewaznienieRequest {
  /** Dlaczego. */
  @IsPlainText(500)
  powod: string;
}

/** Dowód. */
export class DowodResponse {
  id: string;
  osoba_id: string;
  rodzaj: string;
  /** Treść właściwa dla rodzaju. */
  tresc: Record<string, unknown>;
  wazne_od: string;
  wazne_do: string | null;
  /** Kiedy zapisano (chwila). */
  zapisano: string;
  /** Kto zapisał. */
  zapisal: string;
  /** Jak powstał zapis: nowy, korekta, zmiana, uniewaznienie. */
  zmiana: string;
  /** Zapis, którego miejsce zajął. */
  poprzedni_id: string | null;
  powod: string | null;
  dokument_id: string | null;
  weryfikacja: string;
}

export function toNewDowod(osobaId: string, request: DowodRequest): NewDowod {
  return {
    osobaId,
    rodzaj: request.rodzaj,
    tresc: request.tresc,
    wazneOd: request.wazne_od as PlainDate | undefined,
    wazneDo: request.wazne_do as PlainDate | undefined,
    dokumentId: request.dokument_id,
    weryfikacja: request.weryfikacja as Weryfikacja | undefined,
    kragId: request.krag_id,
  };
}

export function toCorrection(request: KorektaRequest): Correction {
  return {
    powod: request.powod,
    tresc: request.tresc,
    wazneOd: request.wazne_od as PlainDate | undefined,
    wazneDo: request.wazne_do as PlainDate | null | undefined,
    dokumentId: request.dokument_id,
    weryfikacja: request.weryfikacja as Weryfikacja | undefined,
  };
}

export function toChange(request: ZmianaRequest): Change {
  return {
    od: request.od as PlainDate,
    tresc: request.tresc,
    wazneDo: request.wazne_do as PlainDate | undefined,
    dokumentId: request.dokument_id,
    weryfikacja: request.weryfikacja as Weryfikacja | undefined,
  };
}

export function toDowodResponse(dowod: Evidence): DowodResponse {
  return {
    id: dowod.id,
    osoba_id: dowod.osobaId,
    rodzaj: dowod.rodzaj,
    tresc: dowod.tresc as Record<string, unknown>,
    wazne_od: dowod.wazneOd,
    wazne_do: dowod.wazneDo,
    zapisano: dowod.zapisano.toISOString(),
    zapisal: dowod.zapisal,
    zmiana: dowod.zmiana,
    poprzedni_id: dowod.poprzedniId,
    powod: dowod.powod,
    dokument_id: dowod.dokumentId,
    weryfikacja: dowod.weryfikacja,
  };
}
