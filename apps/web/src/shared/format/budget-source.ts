import { defineTexts } from '../texts/define-texts.js';

/** Where money comes from, as the ledger and the plan call it. A centre may have sources of its own: those are shown by their code. */
export const sources = defineTexts({
  pl: {
    wlasne: 'środki własne', 'dotacja-2030': 'dotacja (§\u00a02030)', 'dotacja-2010': 'dotacja (§\u00a02010)', 'program-posilek': 'program posiłkowy', 'bez-klasyfikacji': 'bez klasyfikacji',
  } as Readonly<Record<string, string>>,
});

export const sourceName = (code: string): string => sources[code] ?? code;
