import { Injectable } from '@nestjs/common';

/** A letter to hand over to a delivery service. */
export interface DeliveryRequest {
  readonly dokumentId: string;
  readonly osobaId: string;
}

/** What the service answered: its number of the parcel, or null when the sending happened outside and its dates are typed in. */
export interface DeliveryReceipt {
  readonly numer: string | null;
}

/** The public service of registered electronic delivery. Work never stops because it is down: the manual adapter comes first. */
export abstract class DeliveryPort {
  abstract send(request: DeliveryRequest): Promise<DeliveryReceipt>;
}

/** A worker sends the letter in the operator's own program and types the dates of its proofs in. */
@Injectable()
export class ManualDelivery extends DeliveryPort {
  async send(): Promise<DeliveryReceipt> {
    return { numer: null };
  }
}
