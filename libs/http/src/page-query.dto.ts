import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Stronicowanie listy. */
export class PageQuery {
  /** Ile pozycji na stronie (1-100). */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit?: number = 50;

  /** Znacznik następnej strony z pola `nastepny` poprzedniej odpowiedzi. */
  @IsOptional() @IsString() @MaxLength(2000)
  kursor?: string;
}
