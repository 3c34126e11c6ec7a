/** The style of the document, in the colours of the portal. */
export const STYLE = String.raw`
:root {
  color-scheme: dark;
  --ground: #201810;
  --panel: #313031;
  --inset: #242324;
  --edge: #414040;
  --text: #e4e0da;
  --muted: #b5aea5;
  --heading: #ffe6c0;
  --link: #ffb45e;
  --new: #8fd6a0;
  --changed: #ffd166;
  --removed: #ff9d8f;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { background: var(--ground); scroll-padding-top: 1rem; }
body {
  margin: 0;
  color: var(--text);
  font: 16px/1.55 'Titillium Web', 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', sans-serif;
  overflow-wrap: anywhere;
}
h1, h2 { color: var(--heading); line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { margin: 0; font-size: 1.9rem; }
h2 { margin: 0 0 0.75rem; font-size: 1.15rem; }
p { margin: 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover { color: var(--heading); }
code, pre { font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, monospace; font-size: 0.875em; }
ul { margin: 0; padding: 0; list-style: none; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 1; padding: 0.4rem 0.8rem; background: var(--inset); }

header, main { max-width: 72rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 0.75rem; }
main { padding-bottom: 3rem; }
.about { color: var(--muted); font-size: 0.875rem; }
.about strong {
  margin-right: 0.5em; padding: 0.05rem 0.5rem; border: 1px solid var(--muted); border-radius: 2px;
  color: var(--text); font-weight: 600;
}
.live { white-space: nowrap; }
.live::before { content: '●'; margin: 0 0.35em 0 0.5em; color: var(--new); font-size: 0.7em; vertical-align: 0.1em; }
.live.ended::before { color: var(--removed); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.4rem; margin-top: 0.75rem; }
nav a {
  display: block; padding: 0.3rem 0.8rem; border: 1px solid var(--edge); border-radius: 2px;
  background: var(--inset); text-decoration: none;
}
nav a[aria-current] { background: var(--panel); border-color: var(--link); color: var(--heading); }

.panel { padding: 1rem 1.25rem; border: 1px solid var(--edge); border-radius: 2px; background: var(--panel); }
.mod > * { margin-top: 0.75rem; }
.mod + .mod { margin-top: 3rem; }
.columns {
  display: grid; grid-template: 'images facts' auto 'texts facts' 1fr / minmax(0, 1fr) 18rem; gap: 0.75rem;
  align-items: start;
}
.images { grid-area: images; }
.facts { grid-area: facts; }
.texts { grid-area: texts; }
.status { color: var(--muted); font-size: 0.875rem; }
.status.caution { padding: 0.6rem 1rem; border: 1px solid var(--removed); border-radius: 2px; }
.owner, .kept, .none, .count, .before, .note { color: var(--muted); }
.kept, .none { font-style: italic; }
.images > .kept { margin-top: 0.6rem; font-size: 0.875rem; }
.owner, .head .before { margin-top: 0.2rem; }
.head .caution, .summary { margin-top: 0.75rem; }
.head h1 { display: inline; }
.summary { font-size: 1.06rem; white-space: pre-line; }
.before { font-size: 0.875rem; white-space: pre-line; }
.before del { text-decoration-color: var(--removed); }
.note { margin-bottom: 1rem; font-size: 0.875rem; }
.count { margin: 0 0.35rem; font-size: 0.875rem; font-weight: 400; }
.caution { color: var(--removed); font-weight: 600; }

.mark {
  display: inline-block; margin-inline-start: 0.3em; padding: 0 0.45em; border: 1px solid currentColor; border-radius: 2px; white-space: nowrap;
  font-size: 0.75rem; font-weight: 600; font-style: normal; line-height: 1.5; vertical-align: 0.12em;
}
.mark.new { color: var(--new); }
.mark.changed, .mark.moved { color: var(--changed); }
.mark.removed, .mark.cleared { color: var(--removed); }

.problems { margin-top: 0.75rem; border: 1px solid var(--edge); border-radius: 2px; background: var(--inset); }
.problems li { padding: 0.6rem 1rem; border-left: 4px solid var(--muted); }
.problems li + li { border-top: 1px solid var(--edge); }
.problems .error { border-left-color: var(--removed); }
.problems .warning { border-left-color: var(--changed); }
.problems .error strong { color: var(--removed); }
.problems .warning strong { color: var(--changed); }
.problems .hint { display: block; color: var(--muted); font-size: 0.875rem; }

.facts dl { margin: 0; }
.facts dl > div + div { margin-top: 0.85rem; padding-top: 0.85rem; border-top: 1px solid var(--edge); }
.facts dt { color: var(--muted); font-size: 0.875rem; }
.facts dd { margin: 0.1rem 0 0; }
.tag {
  display: inline-block; margin: 0.15rem 0.1rem 0 0; padding: 0.05rem 0.55rem; border: 1px solid var(--edge);
  border-radius: 2px; background: var(--inset); font-size: 0.875rem;
}

.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 0.6rem; }
.gallery:has(li:nth-child(13)) { max-height: 31rem; overflow-y: auto; padding: 4px; margin: -4px -4px 0; }
.thumb {
  display: block; width: 100%; height: 100%; padding: 0; border: 1px solid var(--edge); border-radius: 2px;
  background: var(--inset); color: inherit; font: inherit; text-align: start;
}
button.thumb { cursor: zoom-in; }
button.thumb:hover { border-color: var(--link); }
.thumb img, .thumb .no-image { display: block; width: 100%; aspect-ratio: 16 / 9; object-fit: cover; background: var(--ground); }
.thumb .no-image { display: grid; place-items: center; padding: 0.5rem; border: 0; text-align: center; }
.thumb.removed img { opacity: 0.4; filter: grayscale(1); }
.thumb.new { border-color: var(--new); }
.thumb.moved { border-color: var(--changed); }
.thumb.removed { border-color: var(--removed); }
.caption { display: flex; gap: 0.4rem; justify-content: space-between; padding: 0.25rem 0.5rem; font-size: 0.8125rem; color: var(--muted); }
.caption bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

.texts { padding: 0; }
[role='tablist'] { display: flex; gap: 2px; padding: 0 0.6rem; border-bottom: 1px solid var(--edge); background: var(--inset); }
[role='tab'] {
  padding: 0.7rem 1rem 0.55rem; border: 0; border-bottom: 3px solid transparent; background: none; color: var(--muted);
  font: inherit; font-weight: 600; cursor: pointer;
}
[role='tab']:hover { color: var(--heading); }
[role='tab'][aria-selected='true'] { border-bottom-color: var(--link); color: var(--heading); }
[role='tab']:focus-visible, [role='tabpanel']:focus-visible { outline-offset: -3px; }
[role='tabpanel'] { padding: 1rem 1.25rem 1.25rem; }
.diff { margin-bottom: 1rem; border: 1px solid var(--edge); border-radius: 2px; background: var(--inset); }
.diff summary { padding: 0.4rem 0.8rem; color: var(--changed); cursor: pointer; }
.diff pre { max-height: 24rem; margin: 0; padding: 0.6rem 0.8rem; overflow: auto; white-space: pre-wrap; }
.diff span { display: block; min-height: 1.55em; }
.diff .added { color: var(--new); }
.diff .removed { color: var(--removed); }
.diff .place { color: var(--muted); }

.markdown > :first-child { margin-top: 0; }
.markdown > :last-child { margin-bottom: 0; }
.markdown :is(p, ul, ol, dl, blockquote, pre, table, figure, details, video) { margin: 0 0 1rem; }
.markdown :is(p, li, dd, h1, h2, h3, h4, h5, h6, td, th) { unicode-bidi: plaintext; }
.markdown :is(h1, h2, h3, h4, h5, h6) { margin: 1.6rem 0 0.6rem; color: var(--heading); line-height: 1.3; font-weight: 600; }
.markdown h1 { font-size: 1.6rem; }
.markdown h2 { font-size: 1.35rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--edge); }
.markdown h3 { font-size: 1.15rem; }
.markdown :is(h4, h5, h6) { font-size: 1rem; }
.markdown ul { list-style: disc; padding-inline-start: 1.6rem; }
.markdown ol { padding-inline-start: 1.6rem; }
.markdown :is(ul, ol) :is(ul, ol), .markdown li > p { margin-bottom: 0.35rem; }
.markdown :is(img, video) { max-width: 100%; height: auto; vertical-align: middle; }
.markdown video { display: block; }
.markdown table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; overflow-wrap: normal; }
.markdown :is(td, th) { min-width: 3.5rem; padding: 0.35rem 0.7rem; border: 1px solid var(--edge); text-align: start; overflow-wrap: break-word; }
.markdown :is(td, th)[align='center'] { text-align: center; }
.markdown :is(td, th)[align='right'] { text-align: right; }
.markdown th { background: var(--inset); color: var(--heading); font-weight: 600; }
.markdown :is(pre, code) { direction: ltr; unicode-bidi: isolate; }
.markdown code { padding: 0.1em 0.35em; border-radius: 2px; background: var(--inset); }
.markdown pre { padding: 0.8rem 1rem; overflow-x: auto; border: 1px solid var(--edge); border-radius: 2px; background: var(--inset); }
.markdown pre code { padding: 0; background: none; overflow-wrap: normal; }
.markdown blockquote { padding-inline-start: 1rem; border-inline-start: 4px solid var(--edge); color: var(--muted); }
.markdown hr { height: 1px; margin: 1.5rem 0; border: 0; background: var(--edge); }
.markdown [data-changed] { position: relative; }
.markdown [data-changed]::before {
  content: ''; position: absolute; inset-block: 0; inset-inline-start: -0.75rem; width: 3px; background: var(--changed);
}
.markdown li[data-changed]::before { inset-inline-start: -1.6rem; }
.markdown :is(td, th)[data-changed]::before { inset-inline-start: 0; }
.markdown code[data-changed] { position: static; }
.markdown pre:has(> [data-changed]) { position: relative; overflow: visible; }
.markdown pre:has(> [data-changed]) code { display: block; overflow-x: auto; }
.markdown summary { cursor: pointer; }
.no-image { display: inline-block; padding: 0.3rem 0.7rem; border: 1px dashed var(--muted); color: var(--muted); font-size: 0.875rem; }

dialog {
  width: 100vw; height: 100dvh; max-width: none; max-height: none; padding: 0; border: 0;
  background: #14100c; color: var(--text);
}
dialog figure { display: flex; flex-direction: column; width: 100%; height: 100%; margin: 0; pointer-events: none; }
dialog img { flex: 1; min-height: 0; width: 100%; padding: 3.5rem 1rem 0.5rem; object-fit: contain; }
dialog figcaption { padding: 0.5rem 1rem 1rem; text-align: center; color: var(--muted); }
.controls { position: absolute; inset: 0.6rem 0.8rem auto auto; display: flex; gap: 0.4rem; }
.controls button {
  width: 2.75rem; height: 2.75rem; border: 1px solid var(--edge); border-radius: 2px; background: var(--panel);
  color: var(--heading); font: inherit; font-size: 1.25rem; line-height: 1; cursor: pointer;
}
.controls button:hover { border-color: var(--link); }

@media (max-width: 52rem) {
  .columns { grid-template: 'images' 'facts' 'texts' / minmax(0, 1fr); }
  .facts dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 0.75rem 1rem; }
  .facts dl > div + div { margin: 0; padding: 0; border: 0; }
  .panel { padding: 0.85rem 0.9rem; }
  .texts { padding: 0; }
  [role='tabpanel'] { padding: 0.9rem; }
  header, main { padding-left: 0.6rem; padding-right: 0.6rem; }
  h1 { font-size: 1.5rem; }
  .gallery { grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); }
}
@media (prefers-reduced-motion: no-preference) {
  button.thumb, [role='tab'], nav a { transition: border-color 0.12s, color 0.12s; }
}
`;
