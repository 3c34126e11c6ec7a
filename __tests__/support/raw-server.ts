import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A TCP server on loopback that says whatever a test wants it to. */
export interface RawServer {
  readonly host: string;
  /** Resolves when it has accepted a connection. */
  readonly connected: Promise<unknown>;
  /** How many connections it has accepted. */
  readonly accepted: number;
  /** Resolves when the client has closed every connection; never, when it keeps one open. */
  closedByClient(): Promise<void>;
  stop(): Promise<void>;
}

/** @param serve hears of each connection; what it throws at a closed one does not matter */
export async function startRawServer(serve: (socket: Socket) => void): Promise<RawServer> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    serve(socket);
  });
  const connected = once(server, 'connection');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    host: `127.0.0.1:${address.port}`,
    connected,
    get accepted() {
      return sockets.length;
    },
    async closedByClient() {
      const open = sockets.filter((socket) => !socket.closed);
      await Promise.all(
        open.map(
          (socket) =>
            new Promise<void>((resolve) => {
              socket.once('close', () => {
                resolve();
              });
              // A socket that is not read does not notice its end.
              socket.resume();
            }),
        ),
      );
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Says something every few milliseconds, for as long as the connection is open: it is never idle. */
export function drip(socket: Socket, text: string): void {
  const timer = setInterval(() => socket.write(text), 10);
  socket.once('close', () => {
    clearInterval(timer);
  });
}
