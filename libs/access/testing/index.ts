export * from './access-app.js';
export * from './centre.js';
export * from './doors.js';
export * from './world.js';
