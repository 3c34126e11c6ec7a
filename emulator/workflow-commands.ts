/** A command in the log of a step, such as an annotation, a group or a mask. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Characters that the runner ignores, because .NET ignores them in culture-sensitive searches. */
const IGNORED = /[\p{Cf}\p{DI}]/gu;

/**
 * Parses a command in a line of the log by the rules of the hosted runner: `::name key=value::message` at the start, or
 * the older `##[name key=value]message` anywhere (actions/runner, ActionCommand.cs). Returns undefined for other lines.
 */
export function parseCommand(line: string): WorkflowCommand | undefined {
  const compared = line.replace(IGNORED, '');
  const match =
    /^\s*::([^\s:]+)(?: ([^:]*?))?::(.*)$/.exec(compared) ??
    /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(compared);
  if (match === null) return undefined;
  const [, name = '', properties = '', message = ''] = match;
  return {
    name,
    properties: Object.fromEntries(
      properties
        .split(',')
        .map((property) => property.split('='))
        .flatMap(([key = '', ...value]) =>
          key.trim() === '' ? [] : [[key.trim(), unescape(value.join('='))]],
        ),
    ),
    message: unescape(message),
  };
}

function unescape(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/**
 * Parses a GITHUB_OUTPUT file: `name=value` lines, and `name<<delimiter` with lines up to the delimiter. If a name has
 * several values, the last one is used. Throws an error if a delimiter is missing.
 */
export function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = file.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc === null) {
      const [name = '', ...value] = line.split('=');
      if (value.length > 0) outputs[name] = value.join('=');
      continue;
    }
    const [, name = '', delimiter] = heredoc;
    const end = lines.indexOf(delimiter ?? '', at + 1);
    if (end === -1) throw new Error(`The output ${name} has no closing delimiter`);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
