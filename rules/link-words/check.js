function (node, options, virtualNode) {
  const name = clean(axe.commons.text.accessibleTextVirtual(virtualNode));
  if (name === '' || !saysNothing(name)) return name === '' ? null : true;
  // A title tells more to some, not to all: it counts when it says something else than the link.
  const described = [node.title, describedBy()].map(clean).some((text) => letters(text) >= 2 && !saysNothing(text));
  if (described) return true;

  const { kind, text } = context();
  const evidence = { name: name.slice(0, 20), context: (text ?? '').replace(/[\s\p{S}]+/gu, ' ').trim().slice(0, 30) };
  if (kind === 'none') {
    this.data({ message: 'failed', ...evidence });
    return false;
  }
  if (kind === 'doubt') {
    this.data({ message: 'review', ...evidence });
    return undefined;
  }
  this.data({ as: 'advice', message: 'advice', ...evidence });
  return false;

  /** Where, close by, it is said where the link leads: { kind: known | doubt | none, text }. */
  function context() {
    let doubt = null;
    let at = virtualNode.parent;
    for (let level = 0; at && level < options.levels; at = at.parent) {
      const element = at.actualNode;
      if (!isBlock(at)) continue;
      if (element.tagName === 'BODY' || element.tagName === 'HTML') break;
      const found = sentence(element, level) ?? pages(element, level) ?? row(element) ?? label(element) ?? heading(element);
      if (found) return { kind: 'known', text: found };
      doubt ??= guess(element);
      level += 1;
    }
    // Headings that stand directly in the body, as on pages without boxes.
    const found = heading(document.body);
    if (found) return { kind: 'known', text: found };
    return doubt ? { kind: 'doubt', text: doubt } : { kind: 'none' };
  }

  // The words around the link in its own paragraph, list item, cell or title bar, other links left out.
  function sentence(element, level) {
    const item = /^(P|LI|DD|DT|TD|TH|FIGCAPTION|BLOCKQUOTE|LABEL|CAPTION)$/.test(element.tagName);
    if (level > 0 && !item) return null;
    const words = wordsOf(element, true);
    if (letters(words) >= 2 && (item || letters(words) <= options.barLetters)) return words;
    // One other link only, in the same item: the headline of which this is the "details".
    const links = linksIn(element).filter((link) => !link.contains(node));
    return links.length === 1 && letters(wordsOf(element, false)) <= options.barLetters * 2 ? clean(links[0].textContent) : null;
  }

  // "<" and ">" beside the numbers of pages.
  function pages(element, level) {
    if (level > 1 || letters(name) > 0) return null;
    const numbers = [...element.querySelectorAll('a')].slice(0, 20).map((link) => clean(link.textContent)).filter((text) => /^\d{1,4}$/.test(text));
    return numbers.length >= 2 ? numbers.join(' ') : null;
  }

  // In a table, the row's other cells say which matter the "view" belongs to.
  function row(element) {
    if (element.tagName !== 'TR' && element.getAttribute('role') !== 'row') return null;
    const words = wordsOf(element, false);
    return letters(words) >= 2 && letters(words) <= options.barLetters * 2 ? words : null;
  }

  // A named region, group or list.
  function label(element) {
    const ids = element.getAttribute('aria-labelledby');
    const words = clean(ids ? ids.split(/\s+/).map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ') : element.getAttribute('aria-label'));
    return letters(words) >= 2 && element.tagName !== 'MAIN' ? words : null;
  }

  // The nearest title before the link among this box's own parts; or right behind it, as where "more" floats to the right.
  function heading(box) {
    const child = partOf(box);
    if (!child) return null;
    const before = titleBefore(child, box);
    if (before) return before;
    const next = child.nextElementSibling;
    return next && box.firstElementChild === child && letters(wordsOf(child, false)) === 0 ? titleIn(next, box) : null;
  }

  /** The child of a box in which the link is; box.children is not asked, a form's field may be named so. */
  function partOf(box) {
    let part = node;
    while (part && part.parentElement !== box) part = part.parentElement ?? part.getRootNode().host ?? null;
    return part;
  }

  // Remembered for every part passed, so that a thousand links in one box do not ask the same parts again.
  function titleBefore(child, box) {
    const memory = a11yAudit.once('link-words-before', () => new WeakMap());
    const passed = [];
    let found = null;
    for (let one = child.previousElementSibling; one && !found; one = one.previousElementSibling) {
      if (memory.has(one)) {
        found = memory.get(one);
        break;
      }
      passed.push(one);
      found = titleIn(one, box);
    }
    for (const one of passed) memory.set(one, found);
    return found;
  }

  // A part is a title when it is one, or when it holds one and little else: a title inside a full box belongs to that box.
  function titleIn(part, box) {
    const page = box.tagName === 'BODY' || box.tagName === 'MAIN';
    const headings = `${hasManyH1() ? 'h1, ' : ''}h2, h3, h4, h5, h6, [role="heading"]${page ? '' : ', dt, legend, caption'}`;
    if (/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|H1)$/.test(part.tagName) && !part.matches(headings)) return null;
    const words = wordsOf(part, false);
    if (letters(words) < 2 || saysNothing(words)) return null;
    if (part.matches(headings)) return words;
    if (letters(words) > options.titleLetters) return null;
    // A part with a "details" of its own is a box of its own.
    if ([...part.querySelectorAll('a')].some((link) => saysNothing(clean(link.textContent)))) return null;
    if (part.querySelector(headings)) return words;
    // A list or a row of tabs is many titles; a sentence is none.
    const several = /^(UL|OL|DL|TABLE)$/.test(part.tagName) || part.querySelectorAll('a, li').length > 1;
    if (page || several || part.querySelector('h1') || letters(words) > options.plainTitleLetters || /[。！？；!?;]$/.test(words)) return null;
    const named = `${part.className?.baseVal ?? part.className} ${part.id}`.split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/).some((word) => options.titleClasses.includes(word.toLowerCase().replace(/\d+$/, '')));
    return named || isProminent(part, box) ? words : null;
  }

  // The only h1 names the page, not what a link on it leads to.
  function hasManyH1() {
    return a11yAudit.once('link-words-h1', () => document.querySelectorAll('h1').length > 1);
  }

  function isProminent(part, box) {
    const inner = [part, ...part.querySelectorAll('*')].slice(0, 8).map((one) => getComputedStyle(one));
    const size = parseFloat(getComputedStyle(box).fontSize);
    return inner.some((style) => parseInt(style.fontWeight, 10) >= 600 || parseFloat(style.fontSize) >= size + 2);
  }

  // Short words before the link that may or may not be its title.
  function guess(box) {
    if (/^(MAIN|BODY|HTML)$/.test(box.tagName)) return null;
    let left = options.near;
    for (let one = partOf(box)?.previousElementSibling; one && left > 0; one = one.previousElementSibling, left--) {
      const words = wordsOf(one, false);
      const several = one.querySelectorAll('a, li').length > 1;
      if (!several && one.tagName !== 'H1' && !one.querySelector('h1') && letters(words) >= 2 && !saysNothing(words)) return words;
    }
    // A row of columns with one "more" at its end: whose it is, nobody can tell.
    const row = (link) => (link.parentElement === box ? link : link.parentElement?.parentElement === box ? link.parentElement : null);
    if (row(node) === null) return null;
    const words = wordsOf(box, false);
    if (letters(words) > options.titleLetters) return null;
    const bar = linksIn(box).filter((link) => row(link)?.tagName === row(node).tagName);
    return bar.length >= 2 ? words : null;
  }

  /** What an element says without this link and, if asked, without any link; names of images count. */
  function wordsOf(element, withoutLinks) {
    const key = withoutLinks ? 'link-words-own' : 'link-words-all';
    const memory = a11yAudit.once(key, () => new WeakMap());
    if (!element.contains(node) && memory.has(element)) return memory.get(element);
    const parts = [];
    const pending = [element];
    for (let budget = options.nodes; pending.length > 0 && budget > 0; budget--) {
      const one = pending.pop();
      if (one.nodeType === 3) { parts.push(one.nodeValue); continue; }
      if (one.nodeType !== 1 || one === node || /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG)$/i.test(one.tagName)) continue;
      if (one.tagName === 'A' && one !== element && (withoutLinks || saysNothing(clean(one.textContent)))) continue;
      if (one.tagName === 'IMG') parts.push(one.alt);
      for (let i = one.childNodes.length - 1; i >= 0; i--) pending.push(one.childNodes[i]);
      parts.push(' ');
    }
    const words = withoutDates(clean(parts.join('')));
    if (!element.contains(node)) memory.set(element, words);
    return words;
  }

  /** Other links that say something; the first few are enough to know. */
  function linksIn(element) {
    const links = [...element.querySelectorAll('a')].slice(0, 50);
    return links.filter((link) => link !== node && letters(link.textContent) >= 2 && !saysNothing(clean(link.textContent)));
  }

  function withoutDates(text) {
    return text.replace(/[[(（【]?\d{2,4}[-/.年]\d{1,2}([-/.月]\d{1,2}日?)?[\])）】]?/g, ' ').trim();
  }

  function describedBy() {
    return (node.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => (id ? node.ownerDocument.getElementById(id)?.textContent ?? '' : '')).join(' ');
  }

  function isBlock(at) {
    return at.actualNode.nodeType === 1 && !/^(inline|contents)/.test(at.getComputedStylePropertyValue('display'));
  }

  function clean(text) {
    return (text ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim();
  }

  function letters(text) {
    return a11yAudit.shared.letters(text);
  }

  // Only a word that could stand anywhere is left when blanks, brackets, arrows and punctuation are gone, or nothing at all.
  function saysNothing(text) {
    const bare = text.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
    return bare === '' ? text !== '' && !/\p{Co}/u.test(text) : options.words.includes(bare);
  }
}
