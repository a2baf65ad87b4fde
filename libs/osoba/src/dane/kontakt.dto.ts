import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { isEmail, IsIn, IsOptional, ValidateBy, type ValidationArguments } from 'class-validator';
import { KONTAKT_RODZAJ, type Kontakt, type KontaktRodzaj } from './kontakt.entity.js';
import type { NewZapis } from './zapis.service.js';

const FORM: Record<KontaktRodzaj, (text: string) => boolean> = {
  telefon: (text) => /^\+?[0-9][0-9 -]{5,19}$/.test(text),
  email: (text) => isEmail(text),
  // The address of an electronic delivery box: AE:PL-12345-67890-ABCDE-12
  'e-doreczenia': (text) => /^AE:[A-Z]{2}-\d{5}-\d{5}-[A-Z]{5}-\d{2}$/.test(text),
};

const fitsKind = {
  validate: (value: unknown, args?: ValidationArguments) => typeof value === 'string' && (FORM[(args!.object as KontaktRequest).rodzaj as KontaktRodzaj]?.(value) ?? false),
  defaultMessage: () => 'Wartość nie pasuje do rodzaju: podaj numer telefonu, adres e-mail albo adres do doręczeń elektronicznych.',
};

/** Nowy kontakt do osoby. */
export class KontaktRequest {
  /** Rodzaj: telefon, email, e-doreczenia. */
  @IsIn(KONTAKT_RODZAJ)
  rodzaj: string;

  /** Numer telefonu, adres e-mail albo adres do doręczeń elektronicznych (AE:PL-…). */
  @IsPlainText(120) @ValidateBy({ name: 'fitsKind', validator: fitsKind })
  wartosc: string;

  /** Od kiedy, RRRR-MM-DD. */
  @IsDay()
  od: string;

  /** Ostatni dzień; brak oznacza, że trwa. */
  @IsOptional() @IsDay()
  do?: string;
}

/** Kontakt do osoby. */
export class KontaktResponse {
  id: string;
  rodzaj: string;
  wartosc: string;
  od: string;
  do: string | null;
}

export function toKontakt(osobaId: string, request: KontaktRequest): NewZapis<Kontakt> {
  const { rodzaj, wartosc, od } = request;
  return { osobaId, rodzaj: rodzaj as KontaktRodzaj, wartosc, od: od as PlainDate, do: (request.do as PlainDate | undefined) ?? null };
}

export function toKontaktResponse(kontakt: Kontakt): KontaktResponse {
  return { id: kontakt.id, rodzaj: kontakt.rodzaj, wartosc: kontakt.wartosc, od: kontakt.od, do: kontakt.do };
}
