import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '@ostoja/jobs';
import { WylaczenieService } from './wylaczenie.service.js';

/** A case came back to be decided again; payload `{ sprawaId }`. */
export const PONOWNE_ROZPATRZENIE = 'postepowanie.ponowne-rozpatrzenie';

/**
 * Excludes those who took part in the contested decision (KPA 24 § 1 pkt 5) after the remand is registered, not within that act: whoever
 * registers it may be one of them and still gets their answer.
 */
@Injectable()
export class PoUchyleniuHandler implements OnModuleInit {
  constructor(private readonly registry: JobRegistry, private readonly wylaczenia: WylaczenieService) {}

  onModuleInit(): void {
    this.registry.registerEventHandler({
      name: 'wylaczenia-po-uchyleniu',
      event: PONOWNE_ROZPATRZENIE,
      handle: async ({ payload }) => void (await this.wylaczenia.excludeAfterRemand(String(payload['sprawaId']))),
    });
  }
}
