import { RaportUslug } from './raport/raport-uslug.entity.js';
import { Rozliczenie } from './rozliczenie/rozliczenie.entity.js';
import { Ubezpieczenie } from './ubezpieczenie/ubezpieczenie.entity.js';
import { UslugodawcaKonto } from './uslugodawca/uslugodawca-konto.entity.js';
import { Cennik, Uslugodawca } from './uslugodawca/uslugodawca.entity.js';
import { ZlecenieUslug, ZlecenieUslugZmiana } from './zlecenie/zlecenie-uslug.entity.js';

export const realizacjaEntities = [Uslugodawca, Cennik, ZlecenieUslug, ZlecenieUslugZmiana, Rozliczenie, Ubezpieczenie, UslugodawcaKonto, RaportUslug];
