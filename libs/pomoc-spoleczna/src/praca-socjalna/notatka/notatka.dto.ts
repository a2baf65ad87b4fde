import { IsDay, IsPlainText, PageQuery } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { type Notatka, RODZAJE_NOTATEK, type RodzajNotatki } from './notatka.entity.js';

const LONGEST = 20_000;

/** Nowa notatka albo sprostowanie wcześniejszej. */
export class NowaNotatkaRequest {
  @IsUUID()
  osoba_id: string;

  /** Filia albo dział. */
  @IsUUID()
  komorka_id: string;

  /** rozmowa, wizyta, telefon, instytucja, obserwacja albo inna */
  @IsIn(RODZAJE_NOTATEK)
  rodzaj: RodzajNotatki;

  /** Dzień zdarzenia, RRRR-MM-DD. */
  @IsDay()
  dzien: PlainDate;

  @IsOptional() @IsPlainText(LONGEST, { empty: true })
  tresc?: string;

  /** Zamknięta notatka, którą ta prostuje. */
  @IsOptional() @IsUUID()
  poprawia_id?: string | null;
}

/** Szkic notatki, zapisywany w całości. */
export class SzkicNotatkiRequest {
  @IsIn(RODZAJE_NOTATEK)
  rodzaj: RodzajNotatki;

  @IsDay()
  dzien: PlainDate;

  @IsPlainText(LONGEST, { empty: true })
  tresc: string;
}

/** Przekazanie notatki do akt. */
export class PrzekazanieNotatkiRequest {
  /** Sprawa, do której akt notatka trafia. */
  @IsUUID()
  sprawa_id: string;

  /** Dlaczego notatka jest potrzebna w tej sprawie. */
  @IsPlainText(500)
  powod: string;
}

/** Czyje notatki. */
export class NotatkiQuery extends PageQuery {
  @IsUUID()
  osoba_id: string;
}

/** Notatka z pracy socjalnej. */
export class NotatkaResponse {
  id: string;
  osoba_id: string;
  komorka_id: string;
  rodzaj: string;
  dzien: string;
  /** szkic (widzi go tylko autor), zamknieta albo przekazana */
  stan: string;
  tresc: string;
  autor_id: string;
  poprawia_id: string | null;
  zamknieto: Date | null;
  przekazano: Date | null;
  /** Sprawa, do której akt notatkę przekazano. */
  sprawa_id: string | null;
  zmieniono: Date;
  wersja: number;
}

/** Strona listy notatek. */
export class NotatkiPage {
  elementy: NotatkaResponse[];
  nastepny: string | null;
}

export function toNotatkaResponse({ notatka, tresc }: { readonly notatka: Notatka; readonly tresc: string }): NotatkaResponse {
  const { id, rodzaj, dzien, stan, zamknieto, przekazano, zmieniono, wersja } = notatka;
  return {
    id, osoba_id: notatka.osobaId, komorka_id: notatka.komorkaId, rodzaj, dzien, stan, tresc, autor_id: notatka.autorId, poprawia_id: notatka.poprawiaId,
    zamknieto, przekazano, sprawa_id: notatka.sprawaId, zmieniono, wersja,
  };
}
