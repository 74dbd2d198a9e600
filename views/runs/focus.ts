/** Marks where focus goes after a decision; one element of the console has it. */
export function focus(isHere: boolean) {
  return isHere ? { 'data-focus': '' } : {};
}
