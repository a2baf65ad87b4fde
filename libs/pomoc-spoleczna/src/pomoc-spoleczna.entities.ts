import { pracaSocjalnaEntities } from './praca-socjalna/praca-socjalna.entities.js';
import { realizacjaEntities } from './realizacja/realizacja.entities.js';
import { skladkaEntities } from './skladka-zdrowotna/skladka.entities.js';
import { FormularzWywiaduWersja } from './wywiad/formularz/formularz.entity.js';
import { WystapienieOWywiad } from './wywiad/wystapienie/wystapienie.entity.js';
import { WywiadWpis } from './wywiad/wpis/wpis.entity.js';
import { Wywiad } from './wywiad/wywiad.entity.js';
import { WywiadSprawa } from './wywiad/wywiad-sprawa.entity.js';
import { ZlecenieWywiadu } from './wywiad/zlecenie/zlecenie.entity.js';

/** Tables of this library that the application maps. */
export const pomocSpolecznaEntities = [Wywiad, WywiadSprawa, WywiadWpis, ZlecenieWywiadu, WystapienieOWywiad, FormularzWywiaduWersja, ...pracaSocjalnaEntities, ...realizacjaEntities, ...skladkaEntities];
