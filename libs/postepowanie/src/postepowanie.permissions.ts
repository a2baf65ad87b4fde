import type { Permission, Rola } from '@ostoja/access';
import { obsadaPermissions } from './obsada.permissions.js';

const caseWorkers: Rola[] = ['specjalista-swiadczen', 'pracownik-socjalny', 'kierownik-filii'];
const readers: Rola[] = [...caseWorkers, 'informacja', 'dyrektor', 'zadanie'];

/** Every permission of the administrative procedure. `czynnosc:write` lets a row be written; the act itself asks for its own permission besides. */
export const postepowaniePermissions: Permission[] = [
  { kod: 'postepowanie:zgloszenie:create', opis: 'Składanie zgłoszeń przez partnera i jego program', role: ['klient-integracyjny', 'partner'] },
  { kod: 'postepowanie:zgloszenie:read', opis: 'Podgląd zgłoszeń (partner i jego program: tylko własnych)', role: ['klient-integracyjny', 'partner', 'informacja', ...caseWorkers] },
  { kod: 'postepowanie:zgloszenie:handle', opis: 'Załatwianie zgłoszeń swojej jednostki', role: ['informacja', ...caseWorkers] },
  { kod: 'postepowanie:zgloszenie:register', opis: 'Przyjmowanie zgłoszeń od ludzi i instytucji', role: ['informacja', ...caseWorkers] },
  { kod: 'postepowanie:zglaszajacy:read', opis: 'Podgląd danych zgłaszającego', role: ['pracownik-socjalny', 'kierownik-filii'] },
  { kod: 'postepowanie:kontakt:read', opis: 'Podgląd rejestru pierwszych kontaktów', role: ['informacja', ...caseWorkers, 'dyrektor'] },
  { kod: 'postepowanie:kontakt:write', opis: 'Zapisywanie pierwszych kontaktów', role: ['informacja', ...caseWorkers] },
  { kod: 'postepowanie:karta-uslugi:write', opis: 'Przygotowywanie i wydawanie kart usług', role: ['kierownik-filii', 'dyrektor', 'administrator'] },
  { kod: 'postepowanie:wniosek:read', opis: 'Podgląd wniosków', role: readers },
  { kod: 'postepowanie:wniosek:create', opis: 'Rejestrowanie wniosków i wszczęć z urzędu', role: ['informacja', ...caseWorkers, 'zadanie'] },
  { kod: 'postepowanie:wniosek:complete', opis: 'Stwierdzanie kompletności dokumentów', role: ['informacja', ...caseWorkers] },
  { kod: 'postepowanie:sprawa:read', opis: 'Podgląd spraw, ich stanu, terminów i przebiegu', role: readers },
  { kod: 'postepowanie:sprawa:assign', opis: 'Przydzielanie spraw pracownikom', role: ['kierownik-filii', 'dyrektor'] },
  { kod: 'postepowanie:sprawa:join', opis: 'Łączenie, rozłączanie i wydzielanie spraw', role: ['specjalista-swiadczen', 'kierownik-filii'] },
  { kod: 'postepowanie:sprawa:hold', opis: 'Wstrzymanie brakowania akt (zabezpieczenie prawne)', role: ['kierownik-filii', 'dyrektor'] },
  { kod: 'postepowanie:czynnosc:write', opis: 'Zapisywanie czynności w postępowaniu', role: ['informacja', ...caseWorkers, 'dyrektor', 'zadanie'] },
  { kod: 'postepowanie:brak:write', opis: 'Wzywanie do usunięcia braków podania i skutki wezwania', role: [...caseWorkers, 'informacja'] },
  { kod: 'postepowanie:wlasciwosc:transfer', opis: 'Przekazywanie spraw właściwemu organowi', role: ['kierownik-filii'] },
  { kod: 'postepowanie:udzial:write', opis: 'Czynności zapewniające stronie udział w postępowaniu i zbieranie dowodów', role: caseWorkers },
  { kod: 'postepowanie:sprawa:close', opis: 'Zamykanie spraw', role: ['specjalista-swiadczen', 'kierownik-filii'] },
  { kod: 'postepowanie:zlecenie-wywiadu:create', opis: 'Zlecanie wywiadu środowiskowego', role: ['kierownik-filii'] },
  { kod: 'postepowanie:wywiad:sign', opis: 'Podpisywanie wywiadu środowiskowego', role: ['pracownik-socjalny'] },
  { kod: 'postepowanie:plan:approve', opis: 'Zatwierdzanie planu pomocy', role: ['kierownik-filii'] },
  { kod: 'postepowanie:termin:extend', opis: 'Wyznaczanie nowego terminu załatwienia sprawy', role: ['specjalista-swiadczen', 'kierownik-filii'] },
  { kod: 'postepowanie:zawieszenie:write', opis: 'Zawieszanie i podejmowanie postępowania', role: ['kierownik-filii'] },
  { kod: 'postepowanie:decyzja:read', opis: 'Podgląd decyzji', role: [...caseWorkers, 'dyrektor', 'zadanie'] },
  { kod: 'postepowanie:decyzja:prepare', opis: 'Przygotowywanie projektów decyzji', role: ['specjalista-swiadczen'] },
  { kod: 'postepowanie:decyzja:approve', opis: 'Zatwierdzanie projektów decyzji', role: ['kierownik-filii'] },
  { kod: 'postepowanie:decyzja:sign', opis: 'Podpisywanie decyzji z upoważnienia', role: ['kierownik-filii', 'dyrektor'] },
  { kod: 'postepowanie:doreczenie:write', opis: 'Rejestrowanie doręczeń', role: ['specjalista-swiadczen', 'kierownik-filii'] },
  { kod: 'postepowanie:pismo:read', opis: 'Podgląd pism sprawy', role: [...caseWorkers, 'informacja', 'dyrektor', 'zadanie'] },
  { kod: 'postepowanie:pismo:prepare', opis: 'Przygotowywanie pism z szablonów', role: [...caseWorkers, 'informacja', 'dyrektor'] },
  { kod: 'postepowanie:pismo:sign', opis: 'Podpisywanie wezwań i zawiadomień', role: [...caseWorkers, 'informacja', 'dyrektor'] },
  { kod: 'postepowanie:postanowienie:sign', opis: 'Podpisywanie postanowień, przekazań i zaświadczeń z upoważnienia', role: ['kierownik-filii', 'dyrektor'] },
  { kod: 'postepowanie:odwolanie:write', opis: 'Rejestrowanie odwołań, zrzeczeń i rozstrzygnięć SKO', role: ['specjalista-swiadczen', 'kierownik-filii'] },
  { kod: 'postepowanie:wyplata:suspend', opis: 'Wstrzymywanie i wznawianie realizacji świadczenia', role: ['kierownik-filii', 'zadanie'] },
  { kod: 'postepowanie:upowaznienie:read', opis: 'Podgląd rejestru upoważnień', role: [...caseWorkers, 'dyrektor', 'administrator'] },
  { kod: 'postepowanie:upowaznienie:manage', opis: 'Prowadzenie rejestru upoważnień', role: ['dyrektor', 'administrator'] },
  ...obsadaPermissions,
];
