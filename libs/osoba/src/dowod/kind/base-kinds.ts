import { DochodTresc, OdliczenieTresc, okresOfMonths } from './dochod.js';
import type { EvidenceKind } from './evidence-kind.js';
import {
  InneSwiadczenieTresc, KontraktSocjalnyTresc, OkolicznoscTresc, okresOfOrzeczenie, OrzeczenieTresc, PieczaZastepczaTresc, PobytTresc, PotrzebaTresc, UtrataDochoduTresc,
} from './okolicznosc.js';

const kind = <T extends object>(definition: EvidenceKind<T>): EvidenceKind => definition as unknown as EvidenceKind;

/**
 * Kinds that every social-welfare act shares. A kind that may tell of health, addiction, violence or prison is sealed as a whole
 * (art. 9 i 10 RODO): sealing single rows would tell by itself which of them do.
 */
export const BASE_KINDS: readonly EvidenceKind[] = [
  kind({ rodzaj: 'dochod', nazwa: 'Dochód', tresc: DochodTresc, szyfrowany: false, okres: okresOfMonths }),
  kind({ rodzaj: 'odliczenie', nazwa: 'Odliczenie od dochodu', tresc: OdliczenieTresc, szyfrowany: false, okres: okresOfMonths }),
  kind({ rodzaj: 'utrata-dochodu', nazwa: 'Utrata dochodu', tresc: UtrataDochoduTresc, szyfrowany: false }),
  kind({ rodzaj: 'niepelnosprawnosc', nazwa: 'Orzeczenie o niepełnosprawności', tresc: OrzeczenieTresc, szyfrowany: true, okres: okresOfOrzeczenie }),
  kind({ rodzaj: 'niezdolnosc-do-pracy', nazwa: 'Orzeczenie o niezdolności do pracy', tresc: OrzeczenieTresc, szyfrowany: true, okres: okresOfOrzeczenie }),
  kind({ rodzaj: 'okolicznosc', nazwa: 'Powód trudnej sytuacji', tresc: OkolicznoscTresc, szyfrowany: true }),
  kind({ rodzaj: 'inne-swiadczenie', nazwa: 'Inne pobierane świadczenie', tresc: InneSwiadczenieTresc, szyfrowany: false }),
  kind({ rodzaj: 'piecza-zastepcza', nazwa: 'Piecza zastępcza', tresc: PieczaZastepczaTresc, szyfrowany: false }),
  kind({ rodzaj: 'pobyt', nazwa: 'Pobyt w zakładzie karnym, areszcie lub placówce', tresc: PobytTresc, szyfrowany: true }),
  kind({ rodzaj: 'potrzeba', nazwa: 'Potrzeba', tresc: PotrzebaTresc, szyfrowany: false }),
  kind({ rodzaj: 'kontrakt-socjalny', nazwa: 'Kontrakt socjalny: podjęcie pracy', tresc: KontraktSocjalnyTresc, szyfrowany: false }),
];
