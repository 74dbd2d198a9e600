/** An argument as a shell takes it: as it is where it is plain, otherwise in single quotes. */
export function quoted(argument: string): string {
  return /^[\w./@%+=:,-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
