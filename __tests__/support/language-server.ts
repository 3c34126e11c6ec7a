import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { ACTION } from './repository.js';

const SERVER = path.join(ACTION, 'node_modules/yaml-language-server/bin/yaml-language-server');

/** Lines and characters begin at 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly range: { readonly start: Position };
  /** 1 is an error, 2 a warning. */
  readonly severity: number;
  readonly message: string;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: Diagnostic[];
    readonly items?: { readonly section: string }[];
  };
  readonly result?: unknown;
}

export interface LanguageServer {
  /** What is wrong with a file of this name. */
  diagnostics(text: string, name?: string): Promise<readonly Diagnostic[]>;
  /** The labels that are offered at the end of a text. */
  completions(text: string): Promise<readonly string[]>;
  /** What is shown, as Markdown, for the word at a position. */
  hover(text: string, position: Position): Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts the language server of most editors. As with an entry in SchemaStore, it uses the schema for every file that is
 * named modportal.yml.
 *
 * @param schema the path of its file
 */
export async function startLanguageServer(schema: string): Promise<LanguageServer> {
  const settings = {
    validate: true,
    hover: true,
    completion: true,
    // SchemaStore is on the network.
    schemaStore: { enable: false },
    schemas: { [pathToFileURL(schema).href]: ['modportal.yml'] },
  };
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = new Map<number, (result: unknown) => void>();
  const checked = new Map<string, (found: Diagnostic[]) => void>();
  let lastId = 0;

  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      answers.set(++lastId, resolve);
      send({ id: lastId, method, params });
    });
  const receive = ({ id, method, params, result }: Message) => {
    if (id !== undefined && method === undefined) answers.get(id)?.(result);
    // It asks for the settings of each section.
    else if (id !== undefined)
      send({
        id,
        result: params?.items?.map(({ section }) => (section === 'yaml' ? settings : null)) ?? null,
      });
    else if (method === 'textDocument/publishDiagnostics')
      checked.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
  };

  let received = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(received.toString('latin1'));
      if (header === null) return;
      const [start, length] = [header[0].length, Number(header[1])];
      if (received.length < start + length) return;
      receive(JSON.parse(received.toString('utf8', start, start + length)) as Message);
      received = received.subarray(start + length);
    }
  });

  await request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: {} } });

  let opened = 0;
  const open = async (text: string, name = 'modportal.yml') => {
    const uri = `file:///repository/${++opened}/${name}`;
    const found = new Promise<Diagnostic[]>((resolve) => checked.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    return { textDocument: { uri }, found: await found };
  };

  return {
    async diagnostics(text, name) {
      return (await open(text, name)).found;
    },
    async completions(text) {
      const { textDocument } = await open(text);
      const lines = text.split('\n');
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const list = (await request('textDocument/completion', { textDocument, position })) as {
        readonly items: readonly { readonly label: string }[];
      };
      return list.items.map(({ label }) => label);
    },
    async hover(text, position) {
      const { textDocument } = await open(text);
      const hover = (await request('textDocument/hover', { textDocument, position })) as {
        readonly contents: { readonly value: string };
      } | null;
      return hover?.contents.value ?? '';
    },
    async close() {
      const closed = once(child, 'close');
      await request('shutdown', {});
      send({ method: 'exit' });
      await closed;
    },
  };
}
