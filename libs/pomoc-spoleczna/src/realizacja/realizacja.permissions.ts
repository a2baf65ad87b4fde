import type { Permission, Rola } from '@ostoja/access';

const CASE_WORKERS: Rola[] = ['specjalista-swiadczen', 'pracownik-socjalny', 'kierownik-filii'];
const BOOKKEEPING: Rola[] = ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie'];

/** How services are ordered, accounted for and paid, and how people are insured. */
export const realizacjaPermissions: Permission[] = [
  { kod: 'pomoc-spoleczna:uslugodawca:read', opis: 'Podgląd usługodawców i cen z umów', role: [...CASE_WORKERS, 'dyrektor', ...BOOKKEEPING] },
  { kod: 'pomoc-spoleczna:uslugodawca:write', opis: 'Prowadzenie rejestru usługodawców i cen', role: ['kierownik-filii', 'dyrektor'] },
  { kod: 'pomoc-spoleczna:zlecenie-uslug:read', opis: 'Podgląd zleceń i rozliczeń usług', role: [...CASE_WORKERS, 'dyrektor', 'zadanie'] },
  { kod: 'pomoc-spoleczna:zlecenie-uslug:write', opis: 'Zlecanie, zmiana i zakończenie usług', role: ['specjalista-swiadczen', 'pracownik-socjalny'] },
  { kod: 'pomoc-spoleczna:rozliczenie:write', opis: 'Wprowadzanie miesięcznych rozliczeń usług', role: ['specjalista-swiadczen', 'pracownik-socjalny'] },
  { kod: 'pomoc-spoleczna:rozliczenie:accept', opis: 'Przyjmowanie i odrzucanie rozliczeń usług', role: ['specjalista-swiadczen', 'kierownik-filii'] },
  { kod: 'pomoc-spoleczna:raport:create', opis: 'Składanie miesięcznych raportów przez usługodawcę', role: ['uslugodawca', 'klient-integracyjny'] },
  { kod: 'pomoc-spoleczna:raport:read', opis: 'Podgląd raportów usługodawców (usługodawca: tylko własnych)', role: ['uslugodawca', 'klient-integracyjny', ...CASE_WORKERS] },
  { kod: 'pomoc-spoleczna:ubezpieczenie:read', opis: 'Podgląd zgłoszeń do ubezpieczenia zdrowotnego', role: [...CASE_WORKERS, 'dyrektor'] },
  { kod: 'pomoc-spoleczna:ubezpieczenie:write', opis: 'Zgłaszanie do ubezpieczenia zdrowotnego i wyrejestrowanie', role: ['specjalista-swiadczen'] },
];
