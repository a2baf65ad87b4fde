import { DokumentPlanu } from './dokument/dokument-planu.entity.js';
import { PozycjaPlanu } from './dokument/pozycja-planu.entity.js';
import { LimitWydatkow } from './stan/limit-wydatkow.entity.js';
import { PrzekroczeniePlanu } from './stan/przekroczenie-planu.entity.js';
import './plan.errors.js';

/** Tables of the plan that the application maps. */
export const planEntities = [DokumentPlanu, PozycjaPlanu, LimitWydatkow, PrzekroczeniePlanu];
