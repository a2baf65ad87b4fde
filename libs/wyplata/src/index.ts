import { Lista } from './lista/lista.entity.js';
import { Pozycja } from './lista/pozycja.entity.js';
import { RachunekPlatnika } from './platnik/rachunek-platnika.entity.js';
import { Rata } from './rata/rata.entity.js';
import { Tytul } from './tytul/tytul.entity.js';

export * from './plik/bank-profile.js';
export * from './plik/transfer-file.js';
export * from './plik/transfer-order.js';
export * from './lista/lista.service.js';
export * from './lista/przygotowanie/preparation.service.js';
export * from './lista/wysylka/bank.port.js';
export * from './lista/wysylka/export.service.js';
export { Naleznosci } from './naleznosci/naleznosci.js';
export * from './naleznosci/naleznosci.port.js';
export * from './platnik/payer-account.service.js';
export * from './rata/schedule.js';
export * from './rata/split-amount.js';
export * from './tytul/przywrocenie.service.js';
export * from './tytul/srodki.service.js';
export * from './tytul/tytul.entity.js';
export * from './tytul/tytul.service.js';
export * from './wyplata.module.js';
export * from './wyplata.permissions.js';
export * from './wyplata.policies.js';

export const wyplataEntities = [Tytul, Rata, Lista, Pozycja, RachunekPlatnika];
