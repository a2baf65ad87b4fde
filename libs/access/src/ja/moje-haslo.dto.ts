import { IsString, MaxLength, MinLength } from 'class-validator';

/** Zmiana własnego hasła. */
export class MojeHasloRequest {
  /** Obecne hasło. */
  @IsString() @MaxLength(200)
  obecne: string;

  /** Nowe hasło: co najmniej 12 znaków. */
  @IsString() @MinLength(12, { message: 'Hasło musi mieć co najmniej 12 znaków.' }) @MaxLength(200)
  nowe: string;
}
