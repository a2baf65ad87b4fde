import { IsAmount, IsDay, IsPlainText } from '@ostoja/http';
import { isNrb, type PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches, ValidateBy, ValidateNested } from 'class-validator';
import { KANAL_WYPLATY, type KanalWyplaty, ROZSTRZYGNIECIA, type Rozstrzygniecie } from './decyzja.entity.js';
import type { CzescZadania } from '../wniosek/czesc-zadania.policy.js';
import type { ZmianaProjektu } from './decyzja.service.js';

const IsAccountNumber = ValidateBy({ name: 'isNrb', validator: { validate: isNrb, defaultMessage: () => 'Podaj poprawny numer rachunku: 26 cyfr.' } });

const IsFirstOfMonth: PropertyDecorator = (target, key) => {
  IsDay()(target, key);
  Matches(/-01$/, { message: 'Podaj pierwszy dzień miesiąca.' })(target, key);
};

/** Podstawa odmowy, która nie wynika z obliczenia (np. art. 11, 12, 107 ust. 4a lub 5). */
export class PodstawaOdmowyRequest {
  /** Przepis, np. art. 11 ust. 2 ustawy o pomocy społecznej. */
  @IsPlainText(200)
  przepis: string;

  /** Co w tej sprawie pod niego podpada: fakty i dowody. */
  @IsPlainText(3000)
  opis: string;
}

/** Stwierdzenie wygaśnięcia decyzji, która obowiązuje. */
export class WygasniecieRequest extends PodstawaOdmowyRequest {
  /** Pierwszy dzień bez świadczenia, RRRR-MM-DD: pierwszy dzień miesiąca. */
  @IsFirstOfMonth
  od: PlainDate;
}

/** Zakończenie wznowionego postępowania bez nowego rozstrzygnięcia sprawy. */
export class WznowienieRozstrzygniecieRequest extends PodstawaOdmowyRequest {
  /** odmowa-uchylenia (art. 151 § 1 pkt 1 KPA) albo stwierdzenie-naruszenia (art. 151 § 2 KPA). */
  @IsIn(['odmowa-uchylenia', 'stwierdzenie-naruszenia'])
  rozstrzygniecie: 'odmowa-uchylenia' | 'stwierdzenie-naruszenia';
}

/** Część żądania, o której rozstrzyga decyzja częściowa (art. 104 § 2 KPA). */
export class CzescZadaniaRequest {
  /** Czego część dotyczy, słowami do pisma. */
  @IsPlainText(500)
  opis: string;

  /** Kwota tej części, niższa od żądanej. */
  @IsOptional() @IsAmount()
  kwota?: string | null;

  /** Jeden z celów, o które wnoszono. */
  @IsOptional() @IsPlainText(500)
  cel?: string | null;

  /** Pierwszy dzień części, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  od?: PlainDate | null;

  /** Ostatni dzień części; reszta żądania zaczyna się nazajutrz. */
  @IsOptional() @IsDay()
  do?: PlainDate | null;

  /** Co zostaje do rozstrzygnięcia odrębną decyzją. */
  @IsPlainText(500)
  reszta: string;
}

/** Nowy projekt decyzji na podstawie najnowszego obliczenia. */
export class DecyzjaRequest {
  /** Podana, gdy postępowanie się umarza: przepis (art. 105 § 1 albo § 2 KPA) i fakty. */
  @IsOptional() @ValidateNested() @Type(() => PodstawaOdmowyRequest)
  umorzenie?: PodstawaOdmowyRequest | null;

  /** Podane, gdy decyzja wygasa (art. 162 KPA, art. 106 ust. 5 i art. 106a ustawy o pomocy społecznej). */
  @IsOptional() @ValidateNested() @Type(() => WygasniecieRequest)
  wygasniecie?: WygasniecieRequest | null;

  /** Podana, gdy odmowa nie wynika z obliczenia; obliczenie nie jest wtedy potrzebne. */
  @IsOptional() @ValidateNested() @Type(() => PodstawaOdmowyRequest)
  podstawa_odmowy?: PodstawaOdmowyRequest | null;

  /** Podane, gdy wznowione postępowanie kończy się bez nowego rozstrzygnięcia (art. 151 § 1 pkt 1 albo § 2 KPA). */
  @IsOptional() @ValidateNested() @Type(() => WznowienieRozstrzygniecieRequest)
  wznowienie?: WznowienieRozstrzygniecieRequest | null;

  /** Podana, gdy decyzja ma rozstrzygać tylko o części żądania; o reszcie toczy się dalej odrębne postępowanie. */
  @IsOptional() @ValidateNested() @Type(() => CzescZadaniaRequest)
  czesc?: CzescZadaniaRequest | null;
}

/** Części projektu, które pisze jego autor. Zastępują dotychczasowe w całości. */
export class ProjektDecyzjiRequest {
  /** przyznanie albo odmowa; w projekcie, który coś kończy (umorzenie, wygaśnięcie, art. 151 KPA), zostaje to, co jest. */
  @IsIn(ROZSTRZYGNIECIA)
  rozstrzygniecie: Rozstrzygniecie;

  /** Kwota miesięczna albo jednorazowa, np. "450.00". */
  @IsOptional() @IsAmount()
  kwota?: string | null;

  /** Pierwszy dzień, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  od?: PlainDate | null;

  /** Ostatni dzień; bez niego na czas nieokreślony. */
  @IsOptional() @IsDay()
  do?: PlainDate | null;

  /** przelew albo kasa */
  @IsOptional() @IsIn(KANAL_WYPLATY)
  kanal?: KanalWyplaty | null;

  /** Rachunek (26 cyfr), gdy inny niż rachunek strony. */
  @IsOptional() @IsAccountNumber
  rachunek?: string | null;

  /** Warunki i zobowiązania. */
  @IsOptional() @IsPlainText(2000)
  warunki?: string | null;

  /** Dlaczego ta kwota w granicach uznania; obowiązkowe dla świadczeń uznaniowych. */
  @IsOptional() @IsPlainText(3000)
  uzasadnienie_kwoty?: string | null;

  /** Podstawa odmowy, która nie wynika z obliczenia. */
  @IsOptional() @ValidateNested() @Type(() => PodstawaOdmowyRequest)
  podstawa_odmowy?: PodstawaOdmowyRequest | null;

  /** Dlaczego niektórym dowodom odmówiono wiarygodności (art. 107 § 3 KPA). */
  @IsOptional() @IsPlainText(3000)
  ocena_dowodow?: string | null;

  /** Rygor natychmiastowej wykonalności (art. 108 KPA). */
  @IsOptional() @IsBoolean()
  rygor?: boolean;

  /** Powód rygoru. */
  @IsOptional() @IsPlainText(2000)
  rygor_powod?: string | null;

  /** Świadome pominięcie uzasadnienia, gdy uwzględnia się całe żądanie (art. 107 § 4 KPA); odwołanie wtedy nie służy. */
  @IsOptional() @IsBoolean()
  uzasadnienie_pominiete?: boolean;

  /** Inne obliczenie tego postępowania, na którym ma się oprzeć projekt. */
  @IsOptional() @IsUUID()
  obliczenie_id?: string;
}

/** Zwrot projektu do poprawy. */
export class ZwrotRequest {
  /** Co poprawić. */
  @IsPlainText(3000)
  uwagi: string;
}

/** Zrzeczenie się odwołania (art. 127a KPA). */
export class ZrzeczenieRequest {
  /** Dzień, w którym oświadczenie wpłynęło do ośrodka, RRRR-MM-DD. */
  @IsDay()
  dzien: PlainDate;
}

export function toZmiana(request: ProjektDecyzjiRequest): ZmianaProjektu {
  return {
    rozstrzygniecie: request.rozstrzygniecie,
    kwota: request.kwota ?? null,
    od: request.od ?? null,
    do: request.do ?? null,
    rygor: request.rygor ?? false,
    uzasadnieniePominiete: request.uzasadnienie_pominiete ?? false,
    obliczenieId: request.obliczenie_id,
    tresc: {
      kanal: request.kanal ?? null,
      rachunek: request.rachunek ?? null,
      warunki: request.warunki ?? null,
      uzasadnienieKwoty: request.uzasadnienie_kwoty ?? null,
      podstawaOdmowy: request.podstawa_odmowy ? { przepis: request.podstawa_odmowy.przepis, opis: request.podstawa_odmowy.opis } : null,
      ocenaDowodow: request.ocena_dowodow ?? null,
      rygorPowod: request.rygor_powod ?? null,
    },
  };
}

export function toCzesc({ opis, kwota = null, cel = null, od = null, do: until = null, reszta }: CzescZadaniaRequest): CzescZadania {
  return { opis, kwota, cel, od, do: until, reszta };
}
