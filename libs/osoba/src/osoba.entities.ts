import { Adres } from './dane/adres.entity.js';
import { Kontakt } from './dane/kontakt.entity.js';
import { Rachunek } from './dane/rachunek.entity.js';
import { Dowod } from './dowod/dowod.entity.js';
import { Klucz } from './dowod/klucz.entity.js';
import { Czlonkostwo } from './gospodarstwo/czlonkostwo.entity.js';
import { Gospodarstwo } from './gospodarstwo/gospodarstwo.entity.js';
import { Opieka } from './opieka/opieka.entity.js';
import { Osoba } from './osoba/osoba.entity.js';
import { OsobaScalenie } from './scalenie/scalenie.entity.js';

/** Tables of this library. */
export const osobaEntities = [Osoba, OsobaScalenie, Opieka, Adres, Kontakt, Rachunek, Gospodarstwo, Czlonkostwo, Dowod, Klucz];
