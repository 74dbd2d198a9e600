/** The text of a hand-over with that of the scenario which it names, as both were when it was drawn: whatever becomes of either file, the run stays as it was. */

const BETWEEN = '\n<!-- its scenario, as it was drawn -->\n';

export type DrawnText = {
  readonly own: string;
  /** Null where the hand-over goes by the scenario as it is now. */
  readonly scenario: string | null;
};

export function withScenario({ own, scenario }: DrawnText): string {
  return scenario === null ? own : `${own}${BETWEEN}${scenario}`;
}

export function asDrawn(text: string): DrawnText {
  const at = text.indexOf(BETWEEN);
  return at < 0 ? { own: text, scenario: null } : { own: text.slice(0, at), scenario: text.slice(at + BETWEEN.length) };
}
