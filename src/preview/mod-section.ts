import { changedParts } from '../model/plan.js';
import { count } from '../text/plain-text.js';
import { changeMark, facts, KEPT, valueBefore } from './facts.js';
import { gallery, type ImageAddress } from './gallery.js';
import { html, type Html } from './html.js';
import { fieldOf, undeclared, type PreviewedMod } from './previewed-mod.js';
import { texts } from './texts.js';

/**
 * The page of one mod.
 *
 * @param id the beginning of every id in the section
 */
export function modSection(mod: PreviewedMod, id: string, imageAddress: ImageAddress): Html {
  const title = fieldOf('title', mod);
  const summary = fieldOf('summary', mod);
  const deprecated = fieldOf('deprecated', mod);
  const owner = mod.live?.body.owner;
  return html`<section id="${id}" class="mod" aria-labelledby="${id}-title" data-mod>
    ${status(mod)}
    <div class="panel head">
      <h1 id="${id}-title" dir="auto">${titleOf(mod)}</h1>
      ${changeMark(title)}${valueBefore(title)}
      ${typeof owner === 'string' && html`<p class="owner">by <bdi>${owner}</bdi></p>`}
      ${deprecated.value === true && html`<p class="caution">This mod is deprecated.${changeMark(deprecated)}</p>`}
      <p class="summary" dir="auto">${summary.value ?? KEPT}${changeMark(summary)}</p>
      ${valueBefore(summary)}
    </div>
    <div class="columns">${gallery(mod, id, imageAddress)} ${facts(mod)} ${texts(mod, id, imageAddress)}</div>
  </section>`;
}

/** The title, or the internal name if the title is not known. */
export function titleOf(mod: PreviewedMod): string {
  return fieldOf('title', mod).value ?? mod.page.mod;
}

/** One line about the comparison with the live page. */
function status(mod: PreviewedMod): Html {
  const { plan, page, isOutdated } = mod;
  if (isOutdated)
    return html`<p class="status caution">The files have errors. This is the page as it was before.</p>`;
  if (plan === undefined) {
    const left = undeclared(mod);
    const kept =
      left.length === 0
        ? 'It declares the whole page.'
        : `The parts that it does not declare stay as they are on the portal: ${left.join(', ')}.`;
    return html`<p class="status">The page as <code>${page.config}</code> declares it. ${kept}</p>`;
  }
  const parts = changedParts(plan);
  return parts.length === 0
    ? html`<p class="status">The page matches <code>${page.config}</code>.</p>`
    : html`<p class="status">
        Compared with the live page: ${count(parts.length, 'change')} (${parts.join(', ')}).
      </p>`;
}
