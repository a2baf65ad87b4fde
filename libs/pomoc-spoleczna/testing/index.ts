export * from './arbitrary-family.js';
export * from './typical-cases.js';
export * from './wywiad-centre.js';
