import { pracaSocjalnaEntities } from './praca-socjalna/praca-socjalna.entities.js';
import { Wywiad } from './wywiad/wywiad.entity.js';
import { WywiadSprawa } from './wywiad/wywiad-sprawa.entity.js';

/** Tables of this library that the application maps. */
export const pomocSpolecznaEntities = [Wywiad, WywiadSprawa, ...pracaSocjalnaEntities];
