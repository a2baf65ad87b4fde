/** Polish for the rules of class-validator that carry no message of their own. */
const POLISH: Record<string, string> = {
  isString: 'Podaj tekst.',
  isNotEmpty: 'To pole jest wymagane.',
  isDefined: 'To pole jest wymagane.',
  isInt: 'Podaj liczbę całkowitą.',
  isNumber: 'Podaj liczbę.',
  isPositive: 'Podaj liczbę większą od zera.',
  isBoolean: 'Podaj wartość tak lub nie (true albo false).',
  isUuid: 'Podaj identyfikator w postaci UUID.',
  isArray: 'Podaj listę.',
  isObject: 'Podaj obiekt.',
  isEnum: 'Wybierz jedną z dozwolonych wartości.',
  isIn: 'Wybierz jedną z dozwolonych wartości.',
  isDateString: 'Podaj datę w postaci RRRR-MM-DD.',
  isEmail: 'Podaj poprawny adres e-mail.',
  matches: 'Wartość ma niewłaściwą postać.',
  isLength: 'Tekst jest za krótki albo za długi.',
  minLength: 'Tekst jest za krótki.',
  maxLength: 'Tekst jest za długi.',
  min: 'Wartość jest za mała.',
  max: 'Wartość jest za duża.',
  arrayMinSize: 'Lista ma za mało pozycji.',
  arrayMaxSize: 'Lista ma za dużo pozycji.',
  arrayNotEmpty: 'Lista nie może być pusta.',
  arrayUnique: 'Pozycje listy nie mogą się powtarzać.',
  nestedValidation: 'Wartość musi być obiektem albo listą obiektów.',
  whitelistValidation: 'Nieznane pole.',
  unknownValue: 'Nieznana wartość.',
};

/** English sentences of class-validator start with the property or `each value`; ours are Polish and start otherwise. */
const ENGLISH = /\b(must|should|each value in|nested property|unknown value|an unknown)\b/;

/** The message for people: the DTO's own Polish one, or the general one of the rule. */
export function polishMessage(rule: string, message: string): string {
  return ENGLISH.test(message) ? (POLISH[rule] ?? 'Wartość jest niepoprawna.') : message;
}
