import { loadPages } from '../config/load-pages.js';
import { FIELD_NAMES, isMarkdownField, type Field, type PagePart } from '../model/fields.js';
import { Problems, type Problem } from '../model/problem.js';
import { planPage } from '../plan/plan-page.js';
import { TEXT_FORMS, type TextForm } from './new-keys.js';
import type { Pulling } from './pulling.js';

/** The choices that decide how the files are drafted. */
export interface Choices {
  /** Fields that are not written. */
  readonly left: ReadonlySet<Field>;
  /** Text fields whose changes are carried back by whole lines instead of single words. */
  readonly byLine: ReadonlySet<Field>;
  /** Text fields whose whole text is written, in the form below. */
  readonly replaced: ReadonlySet<Field>;
  readonly form: TextForm;
}

export interface Settlement {
  /** Fields that were left out, with the reason. */
  readonly left: ReadonlyMap<Field, Problem>;
  /** The reason why publishing the files would change the gallery; undefined if it would not. */
  readonly gallery: Problem | undefined;
  /** Other errors of the files. */
  readonly errors: readonly Problem[];
}

/**
 * Drafts files, reads them back as the action would, and compares them with the live page. As long as publishing a text
 * would change it, the text is drafted in the next form. A field that works in no form is left out.
 *
 * @param invalid fields whose live values cannot be declared, with the reason. They are left out from the start
 * @param replaced text fields whose whole text is written on the first try already
 * @param replaceable the other text fields that may be replaced as a whole, when carrying the changes back fails
 * @param draftFiles drafts all files. It is called once for each try
 */
export async function settle(
  pulling: Pulling,
  invalid: ReadonlyMap<Field, Problem>,
  replaced: ReadonlySet<Field>,
  replaceable: ReadonlySet<Field>,
  draftFiles: (choices: Choices) => void | Promise<void>,
): Promise<Settlement> {
  const left = new Map(invalid);
  const byLine = new Set<Field>();
  const whole = new Set(replaced);
  /** Why the usual form does not work for a text. */
  const reasons = new Map<Field, Problem>();
  let form = 0;
  for (;;) {
    pulling.draft.clear();
    await draftFiles({
      left: new Set(left.keys()),
      byLine,
      replaced: whole,
      form: TEXT_FORMS[form] ?? 'verbatim',
    });
    const { parts, errors } = await check(pulling);
    const wrong = [...parts].flatMap(([part, problem]) =>
      part === 'images' || left.has(part) ? [] : [{ field: part, problem }],
    );
    const partial = wrong.filter(({ field }) => isMarkdownField(field) && !whole.has(field));
    const texts = wrong.filter(({ field }) => whole.has(field));
    if (wrong.length === 0) return { left, gallery: parts.get('images'), errors };
    if (form === 0) for (const { field, problem } of texts) reasons.set(field, problem);
    const byWord = partial.filter(({ field }) => !byLine.has(field));
    const mayReplace = partial.every(({ field }) => replaceable.has(field));
    if (form > 0 && !mayReplace) {
      // The form holds for both texts. The new text needs it, and it would change the other one, which was right before.
      for (const field of whole) if (!left.has(field)) left.set(field, reasons.get(field) ?? NOT_THE_SAME);
      form = 0;
    } else if (byWord.length > 0) for (const { field } of byWord) byLine.add(field);
    else if (partial.length > 0 && mayReplace) for (const { field } of partial) whole.add(field);
    else if (texts.length === wrong.length && form < TEXT_FORMS.length - 1) form++;
    else {
      // Values first: a text may be right once an invalid value no longer stops the check.
      const values = wrong.filter(({ field }) => !texts.some((text) => text.field === field));
      for (const { field, problem } of values.length > 0 ? values : texts) left.set(field, problem);
      form = 0;
    }
  }
}

/** The parts of the page that publishing the drafted files would change, or that have an error. */
async function check({ draft, config, checkout, live, texts, addresses }: Pulling): Promise<{
  parts: Map<PagePart, Problem>;
  errors: Problem[];
}> {
  const problems = new Problems();
  const [page] = await loadPages([config], { ...checkout, draft: draft.versions }, problems);
  const errors = problems.inOrder().filter(({ severity }) => severity === 'error');
  const parts = new Map<PagePart, Problem>();
  if (page !== undefined && errors.length === 0) {
    const { fields, gallery, problems: found } = planPage(page, live, { addresses });
    for (const { field } of fields) parts.set(field, NOT_THE_SAME);
    if (gallery !== undefined) parts.set('images', NOT_THE_SAME);
    return { parts, errors: found.filter(({ severity }) => severity === 'error') };
  }
  const lines = draft.read(config).split('\n');
  const others: Problem[] = [];
  for (const problem of errors) {
    const { file = '', line = 0 } = problem.place ?? {};
    const part = file === config ? keyAt(lines, line) : texts.get(file);
    if (part === undefined) others.push(problem);
    else parts.set(part, problem);
  }
  return { parts, errors: others };
}

/** The reason for a field that the files declare with another value than the page has. */
export const NOT_THE_SAME: Problem = { severity: 'error', message: 'publishing it would change the page' };

/** The key at the top of the file whose value contains the line, counted from 1. */
function keyAt(lines: readonly string[], line: number): PagePart | undefined {
  for (let at = Math.min(line, lines.length); at > 0; at--) {
    const key = /^["']?(\w+)["']?[ \t]*:/.exec(lines[at - 1] ?? '')?.[1];
    if (key !== undefined) return [...FIELD_NAMES, 'images' as const].find((part) => part === key);
  }
  return undefined;
}
