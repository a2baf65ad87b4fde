import type { Sytuacja } from '@ostoja/facts';
import type { PrawoDomeny } from '@ostoja/law';
import { pieczaZastepcza } from '@ostoja/piecza-zastepcza';
import { pomocSpoleczna } from '@ostoja/pomoc-spoleczna';
import { pozytekPubliczny } from '@ostoja/pozytek-publiczny';
import { przemocDomowa } from '@ostoja/przemoc-domowa';
import { rehabilitacjaPfron } from '@ostoja/rehabilitacja-pfron';
import { zatrudnienieSocjalne } from '@ostoja/zatrudnienie-socjalne';

/** The statutory domains whose law the system knows, in the order in which people see them. */
export const domeny: readonly PrawoDomeny<Sytuacja>[] = [pomocSpoleczna, pieczaZastepcza, rehabilitacjaPfron, przemocDomowa, zatrudnienieSocjalne, pozytekPubliczny];
