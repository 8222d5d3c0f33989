export * from './functions.js';
export * from './menu.js';
export * from './sidebar-api.js';
