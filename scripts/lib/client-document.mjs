const DEFINITION = /^\/api\/v1\/(swiadczenia|terminy|zasady)\/[^/{]+\/[^/]+$/;

/**
 * The contract as the client needs it: without the hundreds of paths that stand for one definition of the law each. The client draws their
 * forms from the schema of the facts and posts to the address that the definition gives; what they answer stays.
 */
export function toClientDocument(document) {
  const paths = Object.entries(document.paths);
  const kept = Object.fromEntries(paths.filter(([path]) => !DEFINITION.test(path)));
  const answers = paths.filter(([path]) => DEFINITION.test(path)).map(([, { post }]) => post.responses);
  const schemas = document.components.schemas;
  const used = new Set();
  const visit = (part) => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(schemas[name]);
    }
  };
  visit([kept, answers]);
  return { ...document, paths: kept, components: { ...document.components, schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name))) } };
}
