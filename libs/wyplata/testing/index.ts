export * from './builders.js';
export * from './desk.js';
export * from './payment-centre.js';
export * from './statements.js';
// Acts that tests of the libraries above carry out.
export { KasaService } from '../src/kasa/kasa.service.js';
export { DzienListyService } from '../src/lista/obieg/dzien-listy.service.js';
export { RozliczenieService as RozliczenieWpisow } from '../src/wyciag/rozliczenie/rozliczenie.service.js';
