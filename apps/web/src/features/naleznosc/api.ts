import type { Schema } from '../../shared/api/client.js';
import { apiPages, apiQuery } from '../../shared/api/query.js';
import type { Tone } from '../../shared/ui/status-badge.js';

export type Naleznosc = Schema<'NaleznoscResponse'>;
export type NaleznoscSzczegoly = Schema<'NaleznoscSzczegolyResponse'>;
export type Saldo = Schema<'SaldoNaleznosciResponse'>;
export type Propozycja = Schema<'PropozycjaNaleznosciResponse'>;
export type Pouczenie = Schema<'PouczenieResponse'>;
export type DecyzjaNaleznosci = Schema<'DecyzjaNaleznosciResponse'>;
export type Ruch = Schema<'RuchNaleznosciResponse'>;
export type Wezwanie = Schema<'WezwanieResponse'>;
export type RodzajDecyzji = Schema<'DecyzjaNaleznosciRequest'>['rodzaj'];
export type Przyczyna = NonNullable<Schema<'NaleznoscRequest'>['przyczyna']>;
export type FormaPouczenia = Schema<'PouczenieRequest'>['forma'];
export type Potwierdzenie = Schema<'PouczenieRequest'>['potwierdzenie'];

export const STANY = ['projekt', 'ustalona', 'uchylona', 'wycofana'] as const;
export type Stan = (typeof STANY)[number];
export const PRZYCZYNY: readonly Przyczyna[] = ['niepoinformowanie_o_zmianie', 'nieprawdziwe_informacje'];
/** Claims that no payment of a benefit made. */
export const OPLATY = ['oplata_art_97', 'inna_oplata', 'wydatki'] as const;
export const FORMY: readonly FormaPouczenia[] = ['wywiad', 'decyzja', 'pismo', 'ustnie'];
export const POTWIERDZENIA: readonly Potwierdzenie[] = ['podpis', 'doreczenie', 'protokol', 'adnotacja'];
export const ULGI: readonly RodzajDecyzji[] = ['raty', 'odroczenie', 'umorzenie', 'odstapienie', 'odmowa'];

const TONES: Readonly<Record<string, Tone>> = { projekt: 'info', ustalona: 'warn', wydana: 'info', doreczona: 'info', ostateczna: 'good' };
export const claimTone = (stan: string, pozostalo?: string): Tone => (stan === 'ustalona' && pozostalo === '0.00' ? 'good' : (TONES[stan] ?? 'neutral'));

export const claimsQuery = (filter: { readonly stan?: Stan; readonly zalegle?: 'true'; readonly komorka_id?: string; readonly osoba_id?: string; readonly sprawa_id?: string }) => apiPages('/api/v1/naleznosci', { query: filter });
export const claimQuery = (id: string) => apiQuery('/api/v1/naleznosci/{id}', { path: { id } });
export const balanceQuery = (osoba_id: string) => apiQuery('/api/v1/naleznosci/salda', { query: { osoba_id } });
export const proposalsQuery = (sprawa_id: string) => apiQuery('/api/v1/naleznosci/propozycje', { query: { sprawa_id } });
export const instructionsQuery = (osoba_id: string) => apiQuery('/api/v1/pouczenia', { query: { osoba_id } });
