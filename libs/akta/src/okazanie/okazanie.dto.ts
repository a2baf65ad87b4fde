import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { RODZAJE_SKANOW, type RodzajSkanu } from '../rejestr/plik/rodzaj-skanu.js';
import type { Okazanie } from './okazanie.entity.js';

/** Okazanie oryginału dokumentu. */
export class OkazanieRequest {
  /** Jaki dokument okazano; dowodu osobistego i paszportu się nie kopiuje. */
  @IsIn(Object.keys(RODZAJE_SKANOW))
  rodzaj_dokumentu: RodzajSkanu;

  /** Który to dokument: kto go wydał, numer, data. */
  @IsPlainText(300)
  opis: string;

  /** Kto go okazał. */
  @IsPlainText(200)
  okazal: string;

  /** Dzień okazania. */
  @IsDay()
  dzien: PlainDate;

  @IsOptional() @IsInt() @Min(1) @Max(5000)
  liczba_stron?: number | null;
}

/** Okazany dokument i jego poświadczona kopia. */
export class OkazanieResponse {
  id: string;
  sprawa_id: string;
  rodzaj_dokumentu: string;
  opis: string;
  okazal: string;
  dzien: string;
  /** Komu okazano; ta osoba poświadcza kopię. */
  pracownik_id: string;
  kopia_id: string | null;
  /** Zdanie do akt. */
  adnotacja: string;
}

export function toOkazanieResponse({ id, sprawaId, rodzajDokumentu, opis, okazal, dzien, pracownikId, kopiaId }: Okazanie): OkazanieResponse {
  return { id, sprawa_id: sprawaId, rodzaj_dokumentu: rodzajDokumentu, opis, okazal, dzien, pracownik_id: pracownikId, kopia_id: kopiaId, adnotacja: adnotacjaOf(kopiaId !== null) };
}

/** The sentence that stands in the index. */
export function adnotacjaOf(isCopied: boolean): string {
  return isCopied ? 'Kopię poświadczono za zgodność z okazanym oryginałem (art. 76a § 2b KPA).' : 'Dokument okazano.';
}
