import type { Permission } from '@ostoja/access';

/** Bookkeeping reckons the contributions and passes them on; the staff department sees what KEDU needs, and nothing else of people. */
export const skladkaPermissions: Permission[] = [
  { kod: 'pomoc-spoleczna:naliczenie-skladek:read', opis: 'Naliczanie składek zdrowotnych za świadczeniobiorców', role: ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'glowny-ksiegowy'] },
  { kod: 'pomoc-spoleczna:rejestr-skladek:create', opis: 'Przekazanie miesięcznego rejestru składek do działu kadr', role: ['ksiegowosc-zatwierdzanie', 'glowny-ksiegowy'] },
  { kod: 'pomoc-spoleczna:rejestr-skladek:read', opis: 'Wgląd w rejestry składek zdrowotnych', role: ['kadry', 'ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'ksiegowosc-wysylka', 'glowny-ksiegowy'] },
  { kod: 'pomoc-spoleczna:rejestr-skladek:pay', opis: 'Odnotowanie zapłaty składek do ZUS', role: ['ksiegowosc-wysylka', 'glowny-ksiegowy'] },
  { kod: 'pomoc-spoleczna:skladka:read', opis: 'Wgląd w składki osób z rejestru', role: ['kadry', 'ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'glowny-ksiegowy'] },
  { kod: 'pomoc-spoleczna:kedu:read', opis: 'Pobieranie plików KEDU', role: ['kadry'] },
  { kod: 'pomoc-spoleczna:platnik-skladek:write', opis: 'Dane płatnika składek i kody tytułów ubezpieczenia', role: ['kadry'] },
];
