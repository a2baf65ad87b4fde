import { DostarczenieOrzeczenia, InformacjaOOrzeczeniu, PrzyczynaCzynnosci, ZawieszenieDoOrzeczenia } from '../dane-czynnosci.js';
import type { Przejscie, TerminProcedury } from '../procedura.js';
import { PRZED_WYDANIEM, PO_WYDANIU } from './stany.js';
import { KONTROLA, term, UPS } from './terminy.js';

const ZAWIESZA = 'postepowanie:zawieszenie:write';
const ZAWIESZONO = { 'zawieszenie-106': 'postępowania nie zawieszono do czasu orzeczenia' };

export const terminyOrzeczenia: Readonly<Record<string, TerminProcedury>> = {
  'dostarczenie-orzeczenia': term('Dostarczenie orzeczenia przez stronę', 60, 'dni', 'otrzymania orzeczenia przez stronę', `art. 106 ust. 9 ${UPS}`, { od_dnia_z: 'odebrano' }),
  'koniec-czasu-oczekiwania': term('Zakończenie zasiłku przyznanego na czas zawieszenia', 14, 'dni', 'podjęcia zawieszonego postępowania', KONTROLA, { obowiazek: true }),
};

/** Waiting for a ruling on disability or incapacity (art. 106 ust. 7-11 of the act). */
export const orzeczenie: readonly Przejscie[] = [
  {
    kod: 'zawieszenie-106', nazwa: 'Zawieszenie do czasu orzeczenia o niepełnosprawności', z: ['wywiad-gotowy', 'plan-gotowy', 'projekt'], do: 'zawieszone', uprawnienie: ZAWIESZA, reczna: true, dane: ZawieszenieDoOrzeczenia, przepis: `art. 106 ust. 7 ${UPS}`,
    czeka_na_orzeczenie: true, wymaga: { 'podpis-wywiadu': 'nie przeprowadzono wywiadu' }, zegar: 'staje', zaczyna: ['przeglad-zawieszenia', 'trzy-lata-zawieszenia'],
  },
  { kod: 'informacja-o-orzeczeniu', nazwa: 'Wiadomość, że wydano orzeczenie', z: ['zawieszone'], do: null, uprawnienie: ZAWIESZA, reczna: true, czeka_na_orzeczenie: true, dane: InformacjaOOrzeczeniu, przepis: `art. 106 ust. 9-11 ${UPS}`, wymaga: ZAWIESZONO, uchyla: ['dostarczenie-orzeczenia'], zaczyna: ['dostarczenie-orzeczenia'] },
  {
    kod: 'potwierdzenie-orzeczenia', droga: true, nazwa: 'Dostarczenie orzeczenia i podjęcie postępowania', z: ['zawieszone'], do: 'poprzedni', uprawnienie: ZAWIESZA, reczna: true, czeka_na_orzeczenie: true, dane: DostarczenieOrzeczenia, przepis: `art. 106 ust. 9-10 ${UPS}`,
    wymaga: ZAWIESZONO, zegar: 'rusza', konczy: ['przeglad-zawieszenia', 'dostarczenie-orzeczenia'], uchyla: ['trzy-lata-zawieszenia'],
  },
  {
    kod: 'podjecie-106', nazwa: 'Podjęcie z urzędu mimo braku orzeczenia', z: ['zawieszone'], do: 'poprzedni', uprawnienie: ZAWIESZA, reczna: true, czeka_na_orzeczenie: true, dane: PrzyczynaCzynnosci, przepis: `art. 106 ust. 11 ${UPS}`,
    wymaga: ZAWIESZONO, wymaga_jednego: [{ zdarzenia: ['informacja-o-orzeczeniu'], po_uplywie: 'trzy-lata-zawieszenia', brak: 'nie minęły trzy lata od zawieszenia ani nie wiadomo, że wydano orzeczenie' }],
    zegar: 'rusza', konczy: ['przeglad-zawieszenia', 'trzy-lata-zawieszenia'], uchyla: ['dostarczenie-orzeczenia'],
  },
  { kod: 'czas-zawieszenia', nazwa: 'Zasiłek na czas zawieszenia innego postępowania', z: ['wszczete'], do: null, uprawnienie: null, przepis: `art. 106 ust. 8 ${UPS}` },
  // In the other case: what it grants for the time of the suspension has lost its ground.
  { kod: 'koniec-czasu-oczekiwania', nazwa: 'Skończył się czas zawieszenia, na który przyznano zasiłek', z: [...PRZED_WYDANIEM, 'braki', 'zawieszone', ...PO_WYDANIU], do: null, uprawnienie: null, przepis: `art. 106 ust. 8 ${UPS}`, uchyla: ['koniec-czasu-oczekiwania'], zaczyna: ['koniec-czasu-oczekiwania'] },
];
