import { Karta } from './karta/karta.entity.js';
import { Okazanie } from './okazanie/okazanie.entity.js';
import { PismoPlik } from './rejestr/pismo-plik.entity.js';
import { PismoRejestru } from './rejestr/pismo-rejestru.entity.js';
import { PrzekazaniePisma } from './rejestr/przekazanie/przekazanie-pisma.entity.js';
import { Udostepnienie } from './udostepnienie/udostepnienie.entity.js';

/** Tables of this library that the application maps. */
export const aktaEntities = [PismoRejestru, PismoPlik, PrzekazaniePisma, Karta, Okazanie, Udostepnienie];
