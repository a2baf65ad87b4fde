/** Część wzoru kontraktu socjalnego. */
export class PozycjaWzoruResponse {
  kod: string;
  nazwa: string;
  /** Część druku, np. I B. */
  czesc: string;
  /** Od kiedy obowiązuje, RRRR-MM-DD. */
  od: string;
  podstawa_prawna: string;
  zrodlo: string;
  /** Porównano z drukiem rozporządzenia. */
  sprawdzone: boolean;
}
