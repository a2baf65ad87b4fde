import { Decyzja } from './decyzja/decyzja.entity.js';
import { Doreczenie } from './doreczenie/doreczenie.entity.js';
import { Pismo } from './pismo/pismo.entity.js';
import { obsadaEntities } from './obsada.entities.js';
import { Postepowanie } from './postepowanie/postepowanie.entity.js';
import { Sprawa } from './sprawa/sprawa.entity.js';
import { Termin } from './termin/termin.entity.js';
import { Upowaznienie } from './upowaznienie/upowaznienie.entity.js';
import { Wniosek } from './wniosek/wniosek.entity.js';
import { Zadanie } from './wniosek/zadanie.entity.js';
import { Zdarzenie } from './zdarzenie/zdarzenie.entity.js';
import { Zgloszenie } from './zgloszenie/zgloszenie.entity.js';
import { Kontakt } from './kontakt/kontakt.entity.js';
import { Powiazanie } from './powiazanie/powiazanie.entity.js';
import { WersjaKarty } from './karta-uslugi/wersja-karty.entity.js';
import { Zglaszajacy } from './zgloszenie/zglaszajacy.entity.js';
import { ZgloszenieDzialanie } from './zgloszenie/zgloszenie-dzialanie.entity.js';

/** Tables of this library that the application maps. */
export const postepowanieEntities = [Zgloszenie, Wniosek, Zadanie, Sprawa, Postepowanie, Zdarzenie, Termin, Upowaznienie, Decyzja, Doreczenie, Pismo, Kontakt, Powiazanie, WersjaKarty, Zglaszajacy, ZgloszenieDzialanie, ...obsadaEntities];
