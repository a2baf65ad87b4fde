import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@ostoja/kernel';

/** A letter that its signer has decided to sign. */
export interface SignatureRequest {
  readonly tresc: Uint8Array;
  readonly podpisujacyId: string;
  readonly dzien: PlainDate;
}

/** How the letter was signed (KPA 14 § 1a) and the bytes that are issued from now on. */
export interface SignedDocument {
  readonly sposob: 'odreczny' | 'kwalifikowany' | 'zaufany' | 'osobisty';
  readonly tresc: Uint8Array;
}

/** The way a letter gets its signature. Work never stops because a signing service is down: the manual adapter comes first. */
export abstract class SignaturePort {
  abstract sign(request: SignatureRequest): Promise<SignedDocument>;
}

/** The letter is printed and signed by hand (KPA 14 § 1a): the bytes issued are those printed. */
@Injectable()
export class HandSignature extends SignaturePort {
  async sign(request: SignatureRequest): Promise<SignedDocument> {
    return { sposob: 'odreczny', tresc: request.tresc };
  }
}
