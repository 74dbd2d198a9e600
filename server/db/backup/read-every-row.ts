/** Reads each row of the database that it is given, in a process of its own: it ends with 0 if all could be read. */
import { withFile } from './file-address.ts';

const [path = ''] = process.argv.slice(2);

/** Rows at a time: no more is held than a page of them. */
const PAGE = 200;

try {
  await withFile(path, async (client) => {
    const { rows } = await client.execute("select name from sqlite_master where type = 'table' and sql not like 'create virtual%'");
    for (const { name } of rows) {
      const table = `"${String(name).replaceAll('"', '""')}"`;
      for (let from = 0; ; from += PAGE) {
        const page = await client.execute(`select * from ${table} limit ${PAGE} offset ${from}`);
        if (page.rows.length < PAGE) break;
      }
    }
  });
} catch {
  process.exitCode = 1;
}
