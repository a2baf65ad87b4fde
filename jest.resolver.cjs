// Our sources import './x.js' as Node's ESM asks; under Jest the file on disk is './x.ts'.
module.exports = (request, options) => {
  if (request[0] === '.' && request.endsWith('.js') && !options.basedir.includes('/node_modules/')) {
    try {
      return options.defaultResolver(`${request.slice(0, -3)}.ts`, options);
    } catch {
      // a real .js file: fall through
    }
  }
  return options.defaultResolver(request, options);
};
