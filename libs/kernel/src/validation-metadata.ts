import { getMetadataStorage, type MetadataStorage } from 'class-validator';

type Search = MetadataStorage['getTargetValidationMetadatas'];

const known = new WeakMap<object, Map<string, ReturnType<Search>>>();
let remembers = false;

/**
 * class-validator goes through every decorated class of the program for each object it validates. What it found for a class holds for
 * good: decorators run before the class can have an instance.
 */
export function rememberValidationMetadata(): void {
  if (remembers) return;
  remembers = true;
  const storage = getMetadataStorage();
  const search = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (target, ...rest) => {
    const found = known.get(target) ?? new Map<string, ReturnType<Search>>();
    known.set(target, found);
    const key = JSON.stringify(rest);
    if (!found.has(key)) found.set(key, search(target, ...rest));
    return found.get(key)!;
  };
}
