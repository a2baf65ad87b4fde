// See environment.mjs.
module.exports = globalThis.libxml2;
