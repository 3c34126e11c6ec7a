/**
 * The script of the document. Everything that it does is an addition: without it, the texts come one after the other and
 * the gallery is a list. It is a string because the source has no types of a browser; the browser tests run it.
 */
export const SCRIPT = String.raw`'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Tabs: the open ones by the id of their list, so that an updated page opens the same ones.
  const openTabs = new Map();

  function selectTab(tab) {
    const list = tab.closest('[role=tablist]');
    for (const each of all('[role=tab]', list)) {
      const isOpen = each === tab;
      each.setAttribute('aria-selected', String(isOpen));
      each.tabIndex = isOpen ? 0 : -1;
      byId(each.getAttribute('aria-controls')).hidden = !isOpen;
    }
    openTabs.set(list.id, tab.id);
    letScroll();
  }

  // Lets the keyboard scroll elements that are wider than their column.
  function letScroll() {
    for (const each of all('.markdown :is(table, pre, pre > code)')) {
      if (each.scrollWidth > each.clientWidth && each.clientWidth > 0) each.tabIndex = 0;
      else each.removeAttribute('tabindex');
    }
  }

  function moveTab(event, tab) {
    const tabs = all('[role=tab]', tab.closest('[role=tablist]'));
    const last = tabs.length - 1;
    const at = tabs.indexOf(tab);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    selectTab(next);
    next.focus();
  }

  // Mods: one at a time, chosen by the address.
  let openMod;

  function selectMod(id) {
    openMod = id;
    for (const mod of all('[data-mod]')) mod.hidden = mod.id !== id;
    for (const link of all('[data-to]')) {
      if (link.dataset.to === id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }

  function followAddress() {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* An anchor as it is written. */ }
    const target = id === '' ? null : byId(id);
    const mod = target && target.closest('[data-mod]');
    if (!mod) return;
    selectMod(mod.id);
    const panel = target.closest('[role=tabpanel]');
    if (panel) selectTab(byId(panel.getAttribute('aria-labelledby')));
    if (target !== mod) target.scrollIntoView();
  }

  // Large view. The browser keeps the focus inside the dialog, and closes it with Escape.
  const dialog = byId('large');
  const picture = byId('large-image');
  let opened = null;

  const images = (thumb) => all('button.thumb', thumb.closest('[data-gallery]'));

  function showLarge(thumb) {
    opened = thumb.id;
    picture.src = thumb.dataset.large || thumb.querySelector('img').src;
    picture.alt = thumb.dataset.title;
    byId('large-caption').textContent = thumb.dataset.title;
    const isOnly = images(thumb).length === 1;
    for (const button of all('[data-step]', dialog)) button.hidden = isOnly;
    if (!dialog.open) dialog.showModal();
  }

  function step(by) {
    const thumb = byId(opened);
    if (!thumb) return;
    const list = images(thumb);
    showLarge(list[(list.indexOf(thumb) + by + list.length) % list.length]);
  }

  dialog.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  });
  dialog.addEventListener('close', () => {
    picture.removeAttribute('src');
    const thumb = byId(opened);
    if (thumb) thumb.focus();
  });
  dialog.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button && button.dataset.step) step(Number(button.dataset.step));
    else if (button || event.target === dialog) dialog.close();
  });

  document.addEventListener('click', (event) => {
    const tab = event.target.closest('[role=tab]');
    if (tab) return selectTab(tab);
    const thumb = event.target.closest('button.thumb');
    if (thumb) return showLarge(thumb);
    const link = event.target.closest('a[href^="#"]');
    const image = link && byId(decodeURI(link.hash.slice(1)));
    if (image && image.matches('button.thumb')) {
      event.preventDefault();
      showLarge(image);
    }
  });
  document.addEventListener('keydown', (event) => {
    const tab = event.target.closest('[role=tab]');
    if (tab) moveTab(event, tab);
  });
  addEventListener('hashchange', followAddress);
  addEventListener('resize', letScroll);

  function prepare() {
    for (const list of all('[role=tablist]')) {
      list.hidden = false;
      selectTab(byId(openTabs.get(list.id)) || list.querySelector('[role=tab]'));
    }
    for (const each of all('.without-script')) each.hidden = true;
    const mods = all('[data-mod]').map(({ id }) => id);
    if (mods.length > 0) selectMod(mods.includes(openMod) ? openMod : mods[0]);
    letScroll();
  }
  prepare();
  followAddress();

  // A served page is updated in place, so that the scroll position is kept.
  function replacePage(text) {
    const fresh = new DOMParser().parseFromString(text, 'text/html');
    if (fresh.querySelector('script').text !== document.querySelector('script').text) return location.reload();
    const [page, old] = [fresh.getElementById('page'), byId('page')];
    // Loaded images are kept: while an image loads, it has no height, and the page would jump.
    const loaded = new Map(all('img', old).map((image) => [image.outerHTML, image]));
    const opened = all('details[open]', old).map(({ id }) => id);
    const focused = document.activeElement && document.activeElement.id;
    const top = scrollY;
    document.adoptNode(page);
    for (const image of all('img', page)) {
      const same = loaded.get(image.outerHTML);
      loaded.delete(image.outerHTML);
      if (same) image.replaceWith(same);
    }
    old.replaceWith(page);
    document.title = fresh.title;
    prepare();
    for (const id of opened) if (id && byId(id)) byId(id).open = true;
    if (focused && byId(focused)) byId(focused).focus({ preventScroll: true });
    scrollTo({ top, behavior: 'instant' });
  }

  function showConnected(isConnected) {
    for (const each of all('[data-live]')) {
      each.textContent = isConnected ? 'Updated when a file changes.' : 'Not connected: the preview has ended.';
      each.classList.toggle('ended', !isConnected);
    }
  }

  if (byId('page').hasAttribute('data-version')) {
    const events = new EventSource('/events');
    let wanted;
    let isLoading = false;
    async function update() {
      if (isLoading) return;
      isLoading = true;
      try {
        while (wanted !== byId('page').dataset.version) {
          const response = await fetch('/', { cache: 'no-store' });
          const before = byId('page').dataset.version;
          replacePage(await response.text());
          showConnected(true);
          if (byId('page').dataset.version === before) break;
        }
      } catch {
        showConnected(false);
      } finally {
        isLoading = false;
      }
    }
    events.addEventListener('message', ({ data }) => {
      wanted = data;
      showConnected(true);
      update();
    });
    events.addEventListener('error', () => showConnected(false));
  }
})();
`;
