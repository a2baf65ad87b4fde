import { Karta } from './karta/karta.entity.js';
import { PismoPlik } from './rejestr/pismo-plik.entity.js';
import { PismoRejestru } from './rejestr/pismo-rejestru.entity.js';

/** Tables of this library that the application maps. */
export const aktaEntities = [PismoRejestru, PismoPlik, Karta];
