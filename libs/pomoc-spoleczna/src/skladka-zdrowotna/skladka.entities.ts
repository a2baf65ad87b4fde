import { PlatnikSkladek } from './platnik/platnik-skladek.entity.js';
import { PlikKedu } from './rejestr/plik-kedu.entity.js';
import { RejestrSkladek } from './rejestr/rejestr-skladek.entity.js';
import { Skladka } from './rejestr/skladka.entity.js';

export const skladkaEntities = [PlatnikSkladek, RejestrSkladek, Skladka, PlikKedu];
