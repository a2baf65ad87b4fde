export type Stage = 'do-zatwierdzenia' | 'do-podpisu' | 'pisma';
const STAGES: readonly Stage[] = ['do-zatwierdzenia', 'do-podpisu', 'pisma'];

/** The stage shown, from the address; an unknown one is the first. */
export function parseApprovalSearch({ stan }: Record<string, unknown>): { readonly stan: Stage } {
  return { stan: STAGES.find((stage) => stage === stan) ?? 'do-zatwierdzenia' };
}
