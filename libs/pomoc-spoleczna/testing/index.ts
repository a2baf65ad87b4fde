export * from './arbitrary-family.js';
export * from './typical-cases.js';
export * from './wywiad-centre.js';
export * from './praca-socjalna-centre.js';
export * from './tresc-kontraktu.js';
