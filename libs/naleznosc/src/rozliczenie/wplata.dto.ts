import { IsAmount, IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';

/** Wpłata na należność. */
export class WplataNaleznosciRequest {
  /** Kwota. */
  @IsAmount()
  kwota: string;
  /** Dzień wpływu. */
  @IsDay()
  dzien: PlainDate;
  /** Numer dowodu, np. pozycji wyciągu lub pokwitowania; ten sam dowód zapisuje się raz. */
  @IsPlainText(100)
  dowod: string;
}
