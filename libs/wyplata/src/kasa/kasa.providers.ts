import { UpowaznienieOdbioruController, ZmianaKanaluController } from '../upowaznienie/upowaznienie-odbioru.controller.js';
import { UpowaznienieOdbioru } from '../upowaznienie/upowaznienie-odbioru.entity.js';
import { UpowaznienieOdbioruService } from '../upowaznienie/upowaznienie-odbioru.service.js';
import { ZmianaKanalu } from '../upowaznienie/zmiana-kanalu.entity.js';
import { ZmianaKanaluService } from '../upowaznienie/zmiana-kanalu.service.js';
import { KasaController } from './kasa.controller.js';
import { KasaQuery } from './kasa.query.js';
import { KasaService } from './kasa.service.js';
import { ListaOdbioru } from './lista-odbioru.entity.js';
import { NieodebraneController } from './nieodebrane/nieodebrane.controller.js';
import { Nieodebranie } from './nieodebrane/nieodebranie.entity.js';
import { NieodebraneWyplaty } from './nieodebrane/nieodebrane-wyplaty.js';
import { OperacjaKasowa } from './operacja-kasowa.entity.js';
import { PokwitowanieService } from './pokwitowanie/pokwitowanie.service.js';
import { RaportKasowyController } from './raport-kasowy.controller.js';
import { RaportKasowy } from './raport-kasowy.entity.js';
import { RaportKasowyService } from './raport-kasowy.service.js';
import { ZamkniecieOdbioruService } from './zamkniecie-odbioru.service.js';

/** What the desk, and whoever receives instead of the person, adds to the module of payments. */
export const KASA_CONTROLLERS = [KasaController, RaportKasowyController, NieodebraneController, UpowaznienieOdbioruController, ZmianaKanaluController];
export const KASA_PROVIDERS = [KasaQuery, KasaService, PokwitowanieService, ZamkniecieOdbioruService, RaportKasowyService, NieodebraneWyplaty, UpowaznienieOdbioruService, ZmianaKanaluService];
export const kasaEntities = [ListaOdbioru, OperacjaKasowa, RaportKasowy, Nieodebranie, UpowaznienieOdbioru, ZmianaKanalu];
