import iconv from 'iconv-lite';
import type { TextRules } from './text-rules.js';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ø: 'o', Ø: 'O', ħ: 'h', Ħ: 'H', ı: 'i', ŀ: 'l', Ŀ: 'L', ŧ: 't', Ŧ: 'T',
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'TH', '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-', '’': "'", '‘': "'", '⁄': '/',
};

/** Ukrainian and Russian letters by Polish spelling, so that a name typed in Cyrillic stays readable at the bank. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'w', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'je', ё: 'jo', ж: 'z', з: 'z', и: 'y', і: 'i', ї: 'ji', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'ch', ц: 'c', ч: 'cz', ш: 'sz', щ: 'szcz', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'ju', я: 'ja',
};

/**
 * The text as the bank can take it: known letters kept or brought to their base letter, an unknown letter becomes `?`,
 * any other sign a space. Never fails: one odd name must not stop a list.
 */
export function toBankText(text: string, rules: TextRules): string {
  const { common, rare } = knownCharacters(rules);
  const whole = text.normalize('NFKC');
  let out = '';
  for (let i = 0; i < whole.length; i += 1) {
    const known = common[whole.charCodeAt(i)];
    if (known === undefined) {
      const char = String.fromCodePoint(whole.codePointAt(i)!);
      out += rare(char);
      i += char.length - 1;
    } else {
      out += known;
    }
  }
  return (out.includes('  ') ? out.replace(/ +/g, ' ') : out).trim();
}

/** Rules worked out once, character by character: a list holds the same few many thousand times. */
interface KnownCharacters {
  /** By code: signs, figures and Latin letters with the Polish ones. */
  readonly common: readonly string[];
  readonly rare: (char: string) => string;
}

const COMMON = 0x180;
const characters = new WeakMap<TextRules, KnownCharacters>();

function knownCharacters(rules: TextRules): KnownCharacters {
  const before = characters.get(rules);
  if (before) return before;
  const others = new Map<string, string>();
  const rare = (char: string): string => {
    const written = others.get(char) ?? bankCharacter(char, rules);
    others.set(char, written);
    return written;
  };
  const known = { common: Array.from({ length: COMMON }, (_, code) => bankCharacter(String.fromCharCode(code), rules)), rare };
  characters.set(rules, known);
  return known;
}

function bankCharacter(char: string, rules: TextRules): string {
  const plain = isAllowed(char, rules) ? char : replaceCharacter(char, rules);
  return rules.wielkie_litery ? upperCase(plain, rules) : plain;
}

function replaceCharacter(char: string, rules: TextRules): string {
  const replaced = BASE_LETTERS[char] ?? cyrillicLetter(char) ?? char.normalize('NFD').replace(/\p{M}/gu, '');
  if (replaced === char) return unknownCharacter(char, rules);
  return [...replaced].map((c) => (isAllowed(c, rules) ? c : unknownCharacter(c, rules))).join('');
}

function unknownCharacter(char: string, rules: TextRules): string {
  if (/\p{Cf}/u.test(char)) return '';
  return /\p{L}/u.test(char) && isAllowed('?', rules) ? '?' : ' ';
}

function cyrillicLetter(char: string): string | undefined {
  const lower = char.toLowerCase();
  const latin = CYRILLIC[lower];
  return latin === undefined || char === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** Upper case one character at a time: a letter whose capital the encoding lacks stays as it is. */
function upperCase(text: string, rules: TextRules): string {
  return [...text].map((char) => ([...char.toUpperCase()].every((c) => isAllowed(c, rules)) ? char.toUpperCase() : char)).join('');
}

function isAllowed(char: string, rules: TextRules): boolean {
  if (rules.zakazane.includes(char)) return false;
  if (char >= ' ' && char <= '~') return true;
  if (rules.litery === 'ascii' || !/^\p{Script=Latin}$/u.test(char) || char.length > 1) return false;
  return iconv.decode(iconv.encode(char, rules.kodowanie), rules.kodowanie) === char;
}
