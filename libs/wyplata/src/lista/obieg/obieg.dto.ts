import { IsDay, IsPlainText } from '@ostoja/http';
import { IsOptional } from 'class-validator';

/** Powód zwrotu listy albo usunięcia pozycji. */
export class PowodRequest {
  /** Powód, do 500 znaków; bez danych osób spoza listy. */
  @IsPlainText(500)
  powod: string;
}

/** Uwaga do czynności na liście. */
export class UwagaRequest {
  /** Uwaga, do 500 znaków. */
  @IsOptional() @IsPlainText(500)
  uwaga?: string;
}

/** Nowy dzień wypłaty listy. */
export class NowyDzienRequest {
  /** Dzień późniejszy niż dotychczasowy, w tym samym roku. */
  @IsDay()
  dzien: string;
}

/** Przeniesienie listy minionego roku na rok bieżący. */
export class NowyRokRequest {
  /** Dzień wypłaty w bieżącym roku. */
  @IsDay()
  dzien: string;
}
