/** A database server that takes what is sent and never answers: whether it was stored is not known, and nobody says that it was not. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../../server/db/connection.ts';
import { consequenceOf, type StorageError, storageErrorOf } from '../../../server/db/storage-errors.ts';
import { unusedPort } from '../../unused-port.ts';

/** Hangs up once it has read the request, or in the middle of its answer. */
function listening(when: 'before' | 'within', times = Number.POSITIVE_INFINITY): Promise<number> {
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      asked += 1;
      if (asked > times) return response.writeHead(400).end(`asked ${asked} times`);
      if (when === 'before') return request.socket.destroy();
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"baton":', () => request.socket.destroy());
    });
  });
  onTestFinished(() => void server.close());
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

async function faultAt(port: number): Promise<StorageError | null> {
  const client = connect({ kind: 'remote', url: `http://127.0.0.1:${port}`, authToken: null }, 'write');
  return client.batch(['select 1'], 'write').then(() => null, storageErrorOf);
}

describe('a database server', () => {
  it.each(['before', 'within'] as const)('that hangs up %s its answer may have stored what was sent', async (when) => {
    const fault = await faultAt(await listening(when));
    expect(fault && consequenceOf(fault, 'this was not saved')).toBe(
      'The database server went away before it answered, so perhaps this was not saved',
    );
    expect(fault?.advice).toBe('Try once more: what is sent twice counts once.');
  });

  it('that hangs up is asked once more by whoever only reads, and never by a write', async () => {
    const askedBy = async (work: 'write' | 'read') => {
      const client = connect({ kind: 'remote', url: `http://127.0.0.1:${await listening('before', 1)}`, authToken: null }, work);
      return client.batch(['select 1'], work).then(String, String);
    };
    expect(await askedBy('read')).toContain('status 400: asked 2 times');
    expect(await askedBy('write')).toContain('fetch failed');
  });

  it('that nobody reaches has stored nothing', async () => {
    const fault = await faultAt(await unusedPort());
    expect(fault && consequenceOf(fault, 'this was not saved')).toBe('The database server cannot be reached, so this was not saved');
  });

  it('that takes too long may have stored what was sent', () => {
    const fault = storageErrorOf(Object.assign(new Error('The operation was aborted due to timeout'), { name: 'TimeoutError' }));
    expect(fault && consequenceOf(fault, 'this was not saved')).toContain('so perhaps this was not saved');
  });
});
