import { IsIn, IsOptional } from 'class-validator';
import type { OdbiorcaWydruku } from './wywiad-wydruk.js';

/** Dla kogo wydruk. */
export class WydrukWywiaduQuery {
  /** osoba (domyślnie): całość do podpisu; zlecajacy: bez danych szczególnej kategorii, gdy zlecono według innych ustaw */
  @IsOptional() @IsIn(['osoba', 'zlecajacy'])
  dla?: OdbiorcaWydruku = 'osoba';
}
