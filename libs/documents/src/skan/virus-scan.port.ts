import { Injectable } from '@nestjs/common';

/** `nieskanowany`: nobody looked, because no scanner is configured. */
export interface WynikBadania {
  readonly wynik: 'czysty' | 'zakazony' | 'nieskanowany';
  /** Name of what was found. */
  readonly sygnatura: string | null;
}

/** Looks for malicious content in bytes that a person sent. Throws when the scanner does not answer. */
export abstract class VirusScanPort {
  abstract scan(bytes: Uint8Array): Promise<WynikBadania>;
}

/** Without a scanner work goes on; every file says that nobody looked. */
@Injectable()
export class NoVirusScan extends VirusScanPort {
  async scan(): Promise<WynikBadania> {
    return { wynik: 'nieskanowany', sygnatura: null };
  }
}
