import { Kontrakt } from '../kontrakt/kontrakt.entity.js';
import { KontraktOsoba } from '../kontrakt/kontrakt-osoba.entity.js';
import { KontraktWersja } from '../kontrakt/kontrakt-wersja.entity.js';
import { KontraktZdarzenie } from '../kontrakt/kontrakt-zdarzenie.entity.js';
import { Notatka } from './notatka/notatka.entity.js';
import { PracaGrupowa } from './grupa/praca-grupowa.entity.js';
import { Usluga } from './usluga/usluga.entity.js';
import { UslugaOsoba } from './usluga/usluga-osoba.entity.js';

/** Tables of social work. */
export const pracaSocjalnaEntities = [Usluga, UslugaOsoba, Notatka, Kontrakt, KontraktOsoba, KontraktWersja, KontraktZdarzenie, PracaGrupowa];
