import { IsDay, IsPersonName, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Matches, ValidateIf } from 'class-validator';
import type { Identity, IdentityDraft } from './identity.js';
import { DOKUMENT_RODZAJ, type DokumentRodzaj } from './osoba.entity.js';

const digitsOnly = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/\s/g, '') : value));

/** Dane osoby wspólne dla rejestracji i zmiany. */
class OsobaPola {
  /** Numer PESEL; z niego wynikają data urodzenia i płeć. */
  @IsOptional() @digitsOnly @Matches(/^\d{11}$/, { message: 'Numer PESEL ma 11 cyfr.' })
  pesel?: string | null;

  /** Drugie imię. */
  @IsOptional() @IsPersonName()
  drugie_imie?: string | null;

  /** Nazwisko rodowe albo poprzednie. */
  @IsOptional() @IsPersonName()
  nazwisko_rodowe?: string | null;

  /** Data urodzenia, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  data_urodzenia?: string | null;

  /** Płeć: K albo M. */
  @IsOptional() @IsIn(['K', 'M'])
  plec?: string | null;

  /** Obywatelstwo: dwuliterowy kod kraju, np. PL, UA. */
  @IsOptional() @Matches(/^[A-Z]{2}$/, { message: 'Podaj dwuliterowy kod kraju, np. PL.' })
  obywatelstwo?: string;

  /** Rodzaj dokumentu tożsamości: dowod-osobisty, paszport, karta-pobytu, inny. */
  @IsOptional() @IsIn(DOKUMENT_RODZAJ)
  dokument_rodzaj?: string | null;

  /** Numer dokumentu tożsamości. */
  @IsOptional() @IsPlainText(40)
  dokument_numer?: string | null;

  /** Po czym rozpoznać osobę, która nie ma numeru PESEL ani dokumentu. */
  @IsOptional() @IsPlainText(500)
  opis?: string | null;

  /** Data zgonu, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  data_zgonu?: string | null;
}

/** Nowa osoba. */
export class OsobaRequest extends OsobaPola {
  /** Imię; dla osoby nieznanej wpisz NN. */
  @IsPersonName()
  imie: string;

  /** Nazwisko; dla osoby nieznanej wpisz NN. */
  @IsPersonName()
  nazwisko: string;

  /** Komórka, która od razu obejmie osobę opieką; bez niej adresy i dowody można dodać dopiero po objęciu opieką. */
  @IsOptional() @IsUUID()
  komorka_id?: string;
}

/** Zmiana danych osoby. Pole pominięte zostaje bez zmian, wartość null czyści pole. */
export class OsobaZmianaRequest extends OsobaPola {
  /** Imię. */
  @ValidateIf((_, value) => value !== undefined) @IsPersonName()
  imie?: string;

  /** Nazwisko. */
  @ValidateIf((_, value) => value !== undefined) @IsPersonName()
  nazwisko?: string;
}

/** Tożsamość osoby: wspólna dla całego ośrodka. */
export class OsobaResponse {
  /** Identyfikator; po scaleniu jeden dla wszystkich zapisów tej osoby. */
  id: string;
  /** Identyfikatory zapisów scalonych z tą osobą. */
  aliasy: string[];
  pesel: string | null;
  imie: string;
  drugie_imie: string | null;
  nazwisko: string;
  nazwisko_rodowe: string | null;
  data_urodzenia: string | null;
  plec: string | null;
  obywatelstwo: string;
  dokument_rodzaj: string | null;
  dokument_numer: string | null;
  opis: string | null;
  data_zgonu: string | null;
  /** Wersja do nagłówka If-Match. */
  wersja: number;
}

export function toOsobaResponse(osoba: Identity): OsobaResponse {
  return {
    id: osoba.id,
    aliasy: osoba.aliasy,
    pesel: osoba.pesel,
    imie: osoba.imie,
    drugie_imie: osoba.drugieImie,
    nazwisko: osoba.nazwisko,
    nazwisko_rodowe: osoba.nazwiskoRodowe,
    data_urodzenia: osoba.dataUrodzenia,
    plec: osoba.plec,
    obywatelstwo: osoba.obywatelstwo,
    dokument_rodzaj: osoba.dokumentRodzaj,
    dokument_numer: osoba.dokumentNumer,
    opis: osoba.opis,
    data_zgonu: osoba.dataZgonu,
    wersja: osoba.wersja,
  };
}

/** The draft after the request; `before` fills what the request leaves out. */
export function toIdentityDraft(request: OsobaRequest | OsobaZmianaRequest, before: IdentityDraft): IdentityDraft {
  const keep = <T>(value: string | null | undefined, old: T): T => (value === undefined ? old : (value as T));
  return {
    pesel: keep(request.pesel, before.pesel),
    imie: request.imie ?? before.imie,
    drugieImie: keep(request.drugie_imie, before.drugieImie),
    nazwisko: request.nazwisko ?? before.nazwisko,
    nazwiskoRodowe: keep(request.nazwisko_rodowe, before.nazwiskoRodowe),
    dataUrodzenia: keep<PlainDate | null>(request.data_urodzenia, before.dataUrodzenia),
    plec: keep<'K' | 'M' | null>(request.plec, before.plec),
    obywatelstwo: request.obywatelstwo ?? before.obywatelstwo,
    dokumentRodzaj: keep<DokumentRodzaj | null>(request.dokument_rodzaj, before.dokumentRodzaj),
    dokumentNumer: keep(request.dokument_numer, before.dokumentNumer),
    opis: keep(request.opis, before.opis),
    dataZgonu: keep<PlainDate | null>(request.data_zgonu, before.dataZgonu),
  };
}
