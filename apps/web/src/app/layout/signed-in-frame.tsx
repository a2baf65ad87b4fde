import { SessionGate } from '../sign-in/session-gate.js';
import { Shell } from './shell.js';

/** Everything but the open calculators stands behind the sign-in. */
export function SignedInFrame() {
  return <SessionGate><Shell /></SessionGate>;
}
