import { IsChecked, IsDay, IsPlainText, PageQuery } from '@ostoja/http';
import { isNrb } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { UPOWAZNIENIE_RODZAJ, type UpowaznienieRodzaj } from './upowaznienie-odbioru.entity.js';
import { KANAL_DO_WYBORU, type KanalDoWyboru } from './zmiana-kanalu.service.js';

/** Upoważnienie kogoś innego do otrzymania wypłaty. */
export class UpowaznienieOdbioruRequest {
  /** Tytuł wypłaty, którego dotyczy. */
  @IsUUID()
  tytul_id: string;

  /** odbior-w-kasie: odbiera za osobę; odbiorca: jemu się płaci (dostawca, wynajmujący, szkoła). */
  @IsIn(UPOWAZNIENIE_RODZAJ)
  rodzaj: UpowaznienieRodzaj;

  /** Imię i nazwisko albo nazwa upoważnionego. */
  @IsPlainText(120)
  nazwa: string;

  /** Rachunek odbiorcy, 26 cyfr; tylko gdy płaci się jemu. */
  @IsOptional() @IsChecked('isNrb', isNrb, 'Numer rachunku musi mieć 26 cyfr i poprawną liczbę kontrolną.')
  rachunek?: string;

  /** Od kiedy, RRRR-MM-DD. */
  @IsDay()
  od: string;

  /** Ostatni dzień; brak oznacza do odwołania. */
  @IsOptional() @IsDay()
  do?: string;

  /** Skan podpisanego upoważnienia. */
  @IsOptional() @IsUUID()
  dokument_id?: string;

  /** Za co się płaci, np. numer umowy najmu. */
  @IsOptional() @IsPlainText(200)
  opis?: string;
}

/** Filtr upoważnień. */
export class UpowaznienieOdbioruPageQuery extends PageQuery {
  /** Osoba, która upoważniła. */
  @IsUUID()
  osoba_id: string;
}

/** Upoważnienie do otrzymania wypłaty. */
export class UpowaznienieOdbioruResponse {
  id: string;
  tytul_id: string;
  /** Nazwa świadczenia. */
  swiadczenie: string;
  /** Numer decyzji. */
  podstawa: string;
  /** odbior-w-kasie, odbiorca. */
  rodzaj: string;
  nazwa: string;
  rachunek: string | null;
  od: string;
  do: string | null;
  opis: string | null;
  dokument_id: string | null;
  /** Kto zapisał; sprawdzić musi kto inny. */
  zapisal_id: string;
  /** Czy druga osoba porównała zapis z podpisanym upoważnieniem; bez tego nie działa. */
  sprawdzone: boolean;
  /** Od tego dnia już nie działa. */
  odwolano: string | null;
}

/** Strona upoważnień. */
export class UpowaznienieOdbioruPage {
  /** Upoważnienia od najnowszego. */
  elementy: UpowaznienieOdbioruResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Identyfikator zapisanego upoważnienia. */
export class UpowaznienieOdbioruId {
  id: string;
}

/** Zmiana sposobu wypłaty na oświadczenie osoby. */
export class ZmianaKanaluRequest {
  /** Nowy sposób: przelew, kasa, przekaz, karta (czynna karta osoby). */
  @IsIn(KANAL_DO_WYBORU)
  kanal: KanalDoWyboru;

  /** Dzień oświadczenia, RRRR-MM-DD. */
  @IsDay()
  oswiadczenie: string;

  /** Skan oświadczenia. */
  @IsOptional() @IsUUID()
  dokument_id?: string;
}
