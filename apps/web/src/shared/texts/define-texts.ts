export type Language = 'pl' | 'en' | 'uk';

/** The language of the page, set in `<html lang>`; one load of the page speaks one language. */
function pageLanguage(): Language {
  const lang = typeof document === 'undefined' ? 'pl' : document.documentElement.lang;
  return lang === 'en' || lang === 'uk' ? lang : 'pl';
}

/**
 * The texts of one feature, in the language of the page. Polish is complete; another language may come later and has the same shape.
 * @example export const texts = defineTexts({ pl: { title: 'Moje sprawy' } })
 */
export function defineTexts<T>(catalogue: { readonly pl: T } & Partial<Record<Language, T>>): T {
  return catalogue[pageLanguage()] ?? catalogue.pl;
}
