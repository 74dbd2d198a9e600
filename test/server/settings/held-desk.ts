/** A desk that does nothing until it is told to go on: an import whose runs it is asked about stands still. */
import { type Desk, patientDesk } from '../../../server/solving/desk.ts';

export function heldDesk() {
  let goOn = () => {};
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const patient = patientDesk();
  const ask: Desk['ask'] = (...asked) => void gate.then(() => patient.ask(...asked));
  return { desk: () => ({ ask, close: patient.close }), goOn: () => goOn() };
}
