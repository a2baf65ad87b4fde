import { IsIn, IsOptional, IsUUID } from 'class-validator';

/** Do kogo można przydzielić sprawę jednostki. */
export class ProwadzacyQuery {
  /** Jednostka prowadząca sprawę. */
  @IsUUID()
  komorka_id: string;

  /** Rola: specjalista-swiadczen albo pracownik-socjalny. */
  @IsIn(['specjalista-swiadczen', 'pracownik-socjalny'])
  rola: string;

  /** Sprawa, od której załatwiania wyłączeni nie wchodzą w grę (art. 24 KPA). */
  @IsOptional() @IsUUID()
  sprawa_id?: string;
}

/** Osoba, której można przydzielić sprawę. */
export class ProwadzacyResponse {
  id: string;
  imie: string;
  nazwisko: string;
  stanowisko: string;
  /** Ile otwartych spraw jednostki już prowadzi. */
  otwarte_sprawy: number;
}
