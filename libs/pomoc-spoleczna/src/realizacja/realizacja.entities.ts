import { Rozliczenie } from './rozliczenie/rozliczenie.entity.js';
import { Ubezpieczenie } from './ubezpieczenie/ubezpieczenie.entity.js';
import { Cennik, Uslugodawca } from './uslugodawca/uslugodawca.entity.js';
import { ZlecenieUslug, ZlecenieUslugZmiana } from './zlecenie/zlecenie-uslug.entity.js';

export const realizacjaEntities = [Uslugodawca, Cennik, ZlecenieUslug, ZlecenieUslugZmiana, Rozliczenie, Ubezpieczenie];
