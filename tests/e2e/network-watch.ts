// A proxy for everything that is not loopback: it notes who asked for what, and lets nothing through.
import { createServer, type Socket } from 'node:net';

export interface NetworkWatch {
  readonly port: number;
  /** Hosts the browser asked for, in order. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/** Hosts the browsers call of their own accord, with no extension loaded: updates, sign-in, safe browsing, remote settings. */
export const browsersOwn: readonly RegExp[] = [
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent)\.com$/,
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net)$/,
  /(?:^|\.)(?:microsoft|msedge|bing|msn)\.(?:com|net)$/,
];

export const watchNetwork = async (): Promise<NetworkWatch> => {
  const hosts: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      // Either `CONNECT host:443 HTTP/1.1` or `GET http://host/path HTTP/1.1`.
      const [, target = ''] = data.toString('latin1').split(' ', 2);
      hosts.push(target.replace(/^https?:\/\//, '').replace(/[:/].*$/, ''));
      socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as { port: number }).port,
    hosts,
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => closed());
      }),
  };
};
