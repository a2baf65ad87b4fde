import { Dzien, TakNie } from '@ostoja/facts';
import type { FaktyTerminuProcedury } from '../termin-procedury.js';

/** Facts of the notice to the person who is said to use violence. */
export class FaktyPrzemocZawiadomienie implements FaktyTerminuProcedury {
  @Dzien('Dzień zdarzenia: otrzymanie formularza „Niebieska Karta - A” przez grupę', { wymagane: true, przyklad: '2025-12-22', opis: 'Od tego dnia liczy się termin; sam dzień nie jest wliczany.' })
  zdarzenie!: string;
  @Dzien('Dzień wszczęcia procedury', { przyklad: '2025-12-19', opis: 'Podaj, jeżeli procedurę wszczęto przed 28.09.2023: stosuje się do niej dawne przepisy.' })
  data_wszczecia?: string;
  @TakNie('Osoba stosująca przemoc była obecna przy wszczęciu', { wymagane: true, przyklad: false })
  obecna_przy_wszczeciu!: boolean;
  @TakNie('Zawiadomienie jest niemożliwe albo znacznie utrudnione', { przyklad: false, opis: 'Wtedy grupa dokumentuje, że nie mogła zawiadomić, i podaje przyczyny.' })
  zawiadomienie_niemozliwe?: boolean;
}
