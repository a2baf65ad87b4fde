/** What has been chosen for the person at the desk; empty texts while nothing is. */
export interface DeskChoice {
  readonly osobaId: string;
  readonly kartaKod: string;
}
