import { Dzien, Wybor } from '@ostoja/facts';
import type { FaktyTerminuProcedury } from '../termin-procedury.js';

export const SPOSOBY_ZAKONCZENIA = {
  ustanie_przemocy: 'zakończenie, bo przemoc ustała',
  brak_zasadnosci: 'zakończenie, bo nie było podstaw do działań',
  odstapienie: 'odstąpienie od dalszych działań (informacja niepotwierdzona)',
} as const;

/** Facts of the monitoring after the end. */
export class FaktyPrzemocMonitoring implements FaktyTerminuProcedury {
  @Dzien('Dzień zdarzenia: zakończenie procedury', { wymagane: true, przyklad: '2026-01-15', opis: 'Od tego dnia liczy się okres; sam dzień nie jest wliczany.' })
  zdarzenie!: string;
  @Wybor('Jak procedura się skończyła', SPOSOBY_ZAKONCZENIA, { wymagane: true })
  sposob!: keyof typeof SPOSOBY_ZAKONCZENIA;
  @Dzien('Dzień wszczęcia procedury', { przyklad: '2025-09-01', opis: 'Podaj, jeżeli procedurę wszczęto przed 22.06.2023: ustawa nie znała wtedy monitoringu.' })
  data_wszczecia?: string;
}

/** Facts of keeping the files. */
export class FaktyPrzemocPrzechowywanie {
  @Dzien('Dzień zdarzenia: zamknięcie akt procedury', { wymagane: true, przyklad: '2026-10-15' })
  zdarzenie!: string;
}
