export type Stage = 'do-zatwierdzenia' | 'do-podpisu';

/** The stage shown, from the address; an unknown one is the first. */
export function parseApprovalSearch({ stan }: Record<string, unknown>): { readonly stan: Stage } {
  return { stan: stan === 'do-podpisu' ? 'do-podpisu' : 'do-zatwierdzenia' };
}
