// Serves the newsstand on 127.0.0.1, each outlet on a port of its own: names would have to be looked up, and paths of one port would
// share an origin. The newsstand's own port leads to them by `/at/<folder>/<path>`, so that its page needs to know no port.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Outlet, outlets } from './outlets.ts';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** One request that reached a server. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

export interface Served {
  /** `http://127.0.0.1:<port>`, without a slash behind. */
  readonly origin: string;
  /** Every request so far, oldest first. */
  readonly requests: readonly LoggedRequest[];
  close(): Promise<void>;
}

const here = import.meta.dirname;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
};

/** Serves what `answer` gives for a path and its query; undefined is a 404. A port the system chooses, on 127.0.0.1 alone. */
export const serve = async (answer: (url: URL) => Promise<Answer | undefined> | Answer | undefined): Promise<Served> => {
  const requests: LoggedRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    requests.push({ method, url, headers });
    try {
      const found = await answer(new URL(url, 'http://127.0.0.1'));
      response.writeHead(found ? (found.status ?? 200) : 404, { 'cache-control': 'no-cache', ...found?.headers });
      response.end(method === 'HEAD' ? undefined : (found?.body ?? (found ? undefined : 'Not found')));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

/** A file of a folder, with its type; undefined for what is not there or lies outside. */
export const readFrom = async (folder: string, path: string): Promise<Answer | undefined> => {
  const root = resolve(here, folder);
  const file = normalize(join(root, decodeURIComponent(path)));
  const type = contentTypes[extname(file)];
  if (!file.startsWith(root + sep) || !type) return undefined;
  try {
    return { body: await readFile(file), headers: { 'content-type': type } };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const answerFor =
  ({ folder, headers, onePage }: Outlet) =>
  async ({ pathname }: URL): Promise<Answer | undefined> => {
    const found = pathname.startsWith('/pictures/')
      ? await readFrom('.', pathname)
      : await readFrom(folder, onePage && pathname.startsWith(onePage.under) ? onePage.file : pathname);
    return found && { ...found, headers: { ...found.headers, ...headers } };
  };

export interface Newsstand extends Served {
  /** The address of an outlet's page. Throws on an unknown folder. */
  at(folder: string, path: string): string;
}

/** Serves the newsstand and all its outlets. `requests` holds those of all of them. */
export const serveNewsstand = async (): Promise<Newsstand> => {
  const stalls = new Map(
    await Promise.all(outlets.map(async (outlet) => [outlet.folder, await serve(answerFor(outlet))] as const)),
  );
  const at = (folder: string, path: string): string => {
    const stall = stalls.get(folder);
    if (!stall) throw new Error(`no outlet called ${folder}`);
    return stall.origin + path;
  };
  const front = await serve(({ pathname }) => {
    const [, folder, path] = /^\/at\/([^/]+)(\/.*)$/.exec(pathname) ?? [];
    if (folder && path && stalls.has(folder)) return { status: 302, headers: { location: at(folder, path) } };
    return readFrom('newsstand', pathname === '/' ? 'index.html' : pathname);
  });
  const all = [front, ...stalls.values()];
  return {
    origin: front.origin,
    at,
    get requests() {
      return all.flatMap(({ requests }) => requests);
    },
    close: async () => {
      await Promise.all(all.map((served) => served.close()));
    },
  };
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const newsstand = await serveNewsstand();
  console.log(`The newsstand is open at ${newsstand.origin}/ (Ctrl-C closes it).`);
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(), 1000);
}
