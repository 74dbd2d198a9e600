/** What a failure of the database means to the person in front of it. */

export type StorageError = {
  readonly code: string;
  /** What happened, as a sentence without a full stop: "The disk is full". */
  readonly happened: string;
  /** What helps, as a sentence. */
  readonly advice: string;
  /** What was to be stored may be stored all the same: it was sent, and no answer came. */
  readonly isUnsure: boolean;
  /** Then nobody can say that what was kept before still is. */
  readonly isDamage: boolean;
};

const MEANINGS: Readonly<Record<string, readonly [happened: string, advice: string]>> = {
  FILE_GONE: [
    'The file of the database was deleted or replaced while Dry Run ran',
    'What was there can still be read: take it out by Settings, Export, before you stop Dry Run. Then bring a backup back, or import that file.',
  ],
  FILE_CUT: ['The file of the database was cut off while Dry Run ran', 'Stop Dry Run and bring a backup back: npm run restore -- FILE'],
  SQLITE_BUSY: ['Another program is holding the database', 'Close the other program and try again.'],
  SQLITE_LOCKED: ['Another program is holding the database', 'Close the other program and try again.'],
  SQLITE_FULL: ['The disk with the database is full', 'Free some space and try again.'],
  SQLITE_READONLY: ['The database cannot be written', 'Let Dry Run write to the file and its folder, and try again.'],
  SQLITE_PERM: ['The database may not be opened', 'Let Dry Run read and write the file and its folder.'],
  SQLITE_CANTOPEN: ['The database cannot be opened', 'See that its folder exists and can be written.'],
  SQLITE_NOTADB: ['The file is not a database', 'Move it away, or let DATABASE_URL name another file.'],
  SQLITE_CORRUPT: ['The database is damaged', 'Stop Dry Run and bring a backup back: npm run restore -- FILE'],
  SQLITE_IOERR: ['The disk with the database does not answer as it should', 'See that the disk is there and sound.'],
  SQLITE_AUTH: ['The database server does not accept the token', 'See that DATABASE_AUTH_TOKEN is right.'],
  SERVER_ERROR: [
    'The database server does not answer as it should',
    'See that it runs and that DATABASE_URL and DATABASE_AUTH_TOKEN are right.',
  ],
  UNANSWERED: ['The database server went away before it answered', 'Try once more: what is sent twice counts once.'],
  UNREACHABLE: ['The database server cannot be reached', 'See that it runs and that the network is there.'],
};

const DAMAGE: readonly string[] = ['FILE_GONE', 'FILE_CUT', 'SQLITE_NOTADB', 'SQLITE_CORRUPT', 'SQLITE_IOERR'];

/** Null where the error is no fault of the storage, but a bug. */
export function storageErrorOf(error: unknown): StorageError | null {
  const code = codeOf(error);
  const meaning = code === null ? undefined : MEANINGS[code];
  if (code === null || !meaning) return null;
  const [happened, advice] = meaning;
  return { code, happened, advice, isUnsure: UNSURE.includes(code), isDamage: DAMAGE.includes(code) };
}

const UNSURE = ['UNANSWERED', 'SERVER_ERROR'];

export function sentenceOf(fault: StorageError): string {
  return `${fault.happened}. ${fault.advice}`;
}

/** `not`: what that means for what was sent, "this decision was not stored". Without a full stop. */
export function consequenceOf({ happened, isUnsure }: StorageError, not: string): string {
  return `${happened}, so ${isUnsure ? 'perhaps ' : ''}${not}`;
}

/** A statement was refused by a rule of its table, as one that says whether nobody was faster. */
export function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}

const CUT_OFF = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/;

/** The network's error where a line broke that had been open. */
export function isCutOff(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause && CUT_OFF.test(String(cause.code));
}

/** drizzle wraps the client's error, the client wraps the network's. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') {
    if (error.code in MEANINGS) return error.code;
    if (/^(SERVER_ERROR|HRANA_|WEBSOCKET_)/.test(error.code)) return 'SERVER_ERROR';
    if (CUT_OFF.test(error.code) || /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(error.code)) return 'UNANSWERED';
    if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|UND_ERR)/.test(error.code)) return 'UNREACHABLE';
  }
  if (error.name === 'TimeoutError') return 'UNANSWERED';
  if (error.message === 'fetch failed') return codeOf(error.cause) ?? 'UNREACHABLE';
  // The one failure to which the client gives no code.
  if (error.message.includes('Unable to open connection to local database')) return 'SQLITE_CANTOPEN';
  return codeOf(error.cause);
}
