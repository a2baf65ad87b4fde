import type { ParameterDefinition } from '@ostoja/law';
import ochrona from './ochrona.json' with { type: 'json' };
import procedura from './procedura.json' with { type: 'json' };
import program from './program.json' with { type: 'json' };
import zespol from './zespol.json' with { type: 'json' };

/** Every dated value that ships with the library, with its legal basis and sources. */
export const parametry: readonly ParameterDefinition[] = [procedura, zespol, program, ochrona].flat();
