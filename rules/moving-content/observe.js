// Watches where things are. Steps: "begin" chooses what to watch, "sample" looks once more, "keep" drops what stood still,
// "roots" names the outermost moving things, "aim" gives a point on one of them, "leave" scrolls back.
// Elements are remembered here between the steps.
function movingContent({ step, index, options }) {
  const memory = step === 'begin' ? (movingContent.memory = { items: [], roots: [], started: performance.now(), scroll: [window.scrollX, window.scrollY] }) : movingContent.memory;
  const steps = { begin, sample, keep, roots, aim, leave };
  return steps[step]();

  function begin() {
    const skipped = /^(script|style|noscript|template|br|option|source|track|param|area|map|col|colgroup)$/;
    const sight = a11yAudit.shared.sight();
    for (const element of [...(document.body?.getElementsByTagName('*') ?? [])].slice(0, 20000)) {
      if (skipped.test(element.localName) || element.parentElement.closest('svg, marquee, progress, [role="progressbar"]')) continue;
      const fixed = sight.wallsOf(element).fixed !== null;
      const pictured = sight.styleOf(element).backgroundImage !== 'none';
      const item = { element, fixed, pictured, moves: 0, looks: 0, path: 0, last: 0, inside: false, moved: false };
      item.at = spot(item);
      memory.items.push(item);
    }
    return { moving: 0, ms: 0, moved: [] };
  }

  /** Where a thing is on the page (in the window when it hangs there), how far its content is scrolled, where its background lies. */
  function spot({ element, fixed, pictured }) {
    const box = element.getBoundingClientRect();
    const text = element.localName === 'marquee' ? textBox(element) : null;
    return {
      // The middle, so that what only grows or turns around itself is not moving.
      x: box.x + box.width / 2 + (fixed ? 0 : window.scrollX),
      y: box.y + box.height / 2 + (fixed ? 0 : window.scrollY),
      inX: text ? text.x - box.x : element.scrollLeft,
      inY: text ? text.y - box.y : element.scrollTop,
      background: pictured ? getComputedStyle(element).backgroundPosition : '',
      room: Math.max(box.width, box.height),
    };
  }

  // A marquee moves its text inside itself, where no element tells of it.
  function textBox(element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  }

  function sample() {
    const ms = Math.round(performance.now() - memory.started);
    for (const item of memory.items) {
      const [was, now] = [item.at, spot(item)];
      const own = Math.hypot(now.x - was.x, now.y - was.y);
      const inner = Math.hypot(now.inX - was.inX, now.inY - was.inY);
      item.moved = own >= options.step || inner >= options.step || now.background !== was.background;
      item.looks++;
      item.at = now;
      if (!item.moved) continue;
      item.moves++;
      item.last = ms;
      item.inside ||= inner >= options.step || now.background !== was.background;
      // A jump as long as the thing itself is the way back to the start.
      const way = Math.max(own, inner);
      if (way < now.room * 0.8) item.path += way;
    }
    return { ms, moving: movers().length, moved: memory.roots.map((root) => root.items.some((item) => item.moved)) };
  }

  function movers() {
    return memory.items.filter((item) => item.moves / Math.max(1, item.looks) >= options.movingShare);
  }

  function keep() {
    memory.items = movers();
    return { ms: 0, moving: memory.items.length, moved: [] };
  }

  /** The outermost things that have moved up to now; what moves in one small frame together is one. */
  function roots() {
    const sight = a11yAudit.shared.sight();
    const moving = movers().filter((item) => item.last >= options.seconds * 1000 && item.element.isConnected);
    const elements = new Set(moving.map((item) => item.element));
    const groups = new Map();
    for (const item of moving.filter(({ element }) => !hasAncestorIn(element, elements))) {
      const frame = item.inside ? item.element : frameOf(item.element, sight);
      const key = frame ?? item.element;
      if (!isSeen(item, sight)) continue;
      if (!groups.has(key)) groups.set(key, { items: [], frame });
      groups.get(key).items.push(item);
    }
    memory.roots = [...swarmsJoined(groups)].map(([key, { items, frame }]) => ({ items, frame, element: items.length === 1 ? items[0].element : key })).slice(0, options.most);
    memory.items = memory.roots.flatMap((root) => root.items);
    return memory.roots.map((root) => factsOf(root, sight));
  }

  function hasAncestorIn(element, elements) {
    for (let at = element.parentElement; at; at = at.parentElement) if (elements.has(at)) return true;
    return false;
  }

  /** The small box that shows a part of what moves in it; a page's wrapper is none. */
  function frameOf(element, sight) {
    const wall = sight.wallsOf(element.parentElement).walls[0];
    if (!wall || sight.wallsOf(element).fixed) return null;
    return (wall.right - wall.left) * (wall.bottom - wall.top) < window.innerWidth * window.innerHeight * 0.5 ? wall.element : null;
  }

  function isSeen({ element }, sight) {
    if (!sight.isDrawn(element)) return false;
    const box = element.getBoundingClientRect();
    if (box.width < options.minSize && box.height < options.minSize) return false;
    const part = seenPart(element, sight);
    return part.right - part.left >= 4 && part.bottom - part.top >= 4 && part.right + window.scrollX > 0 && part.bottom + window.scrollY > 0;
  }

  function seenPart(element, sight) {
    const box = element.getBoundingClientRect();
    const part = { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    for (const wall of sight.wallsOf(element).walls) {
      if (wall.x !== 'visible') { part.left = Math.max(part.left, wall.left); part.right = Math.min(part.right, wall.right); }
      if (wall.y !== 'visible') { part.top = Math.max(part.top, wall.top); part.bottom = Math.min(part.bottom, wall.bottom); }
    }
    return part;
  }

  /** Three and more children of one parent that move each for itself (snow, petals) are one thing. */
  function swarmsJoined(groups) {
    const byParent = Map.groupBy([...groups].filter(([, group]) => !group.frame), ([key]) => key.parentElement);
    for (const [parent, members] of byParent) {
      if (members.length < 3 || parent === document.body) continue;
      members.forEach(([key]) => groups.delete(key));
      groups.set(parent, { items: members.flatMap(([, group]) => group.items), frame: null });
    }
    return groups;
  }

  function factsOf(root, sight) {
    const { element } = root;
    const text = (element.localName === 'img' ? '' : element.textContent).replace(/\s+/g, ' ').trim();
    const pictures = element.querySelectorAll('img, svg, canvas, input[type="image"]').length + (element.matches('img, svg, canvas') || root.items.some((item) => item.pictured) ? 1 : 0);
    return {
      place: steady(a11yAudit.shared.placeOf(element)),
      framed: root.frame !== null,
      letters: text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
      pictures,
      pixels: Math.round(Math.max(...root.items.map((item) => item.path))),
      ms: Math.max(...root.items.map((item) => item.last)),
      controls: controls(root, sight),
    };
  }

  /** The opening tag without what the page's script keeps rewriting: the same fault must look the same in the next run. */
  function steady(place) {
    const end = place.snippet.indexOf('>') + 1;
    const tag = place.snippet.slice(0, end).replace(/(["';\s])(?:left|top|right|bottom|margin-left|margin-top|transform|translate|background-position(?:-[xy])?)\s*:[^;"']*;?/g, '$1').replace(/\s+style="\s*"/, '');
    return { ...place, snippet: tag + place.snippet.slice(end) };
  }

  /** Short-named controls in or beside it, and those anywhere that speak of stopping. */
  function controls(root, sight) {
    const whole = root.frame ?? root.element;
    const box = whole.getBoundingClientRect();
    const found = [];
    for (const control of document.querySelectorAll('a, button, input, img, [onclick], [role="button"], [class*="close" i], [id*="close" i], [class*="guanbi" i], [class*="pause" i]')) {
      if (found.length >= 20 || control === whole || control.contains(whole) || !isOperable(control, sight) || !sight.isDrawn(control)) continue;
      const name = nameOf(control);
      if (name.length > 12) continue;
      const near = whole.contains(control) || distance(box, control.getBoundingClientRect()) <= options.nearby;
      if (near ? name !== '' || signs(control) !== '' : /[停关]|stop|pause|close/i.test(name)) found.push({ name, signs: name === '' ? signs(control) : '', near });
    }
    return found;
  }

  function isOperable(control, sight) {
    return control.matches('a[href], button, input[type="button"], input[type="image"], input[type="submit"], [onclick], [role="button"]') || sight.styleOf(control).cursor === 'pointer';
  }

  function nameOf(control) {
    const names = [control.getAttribute('aria-label'), control.textContent, control.getAttribute('alt'), control.querySelector('img[alt]')?.alt, control.getAttribute('title'), control.localName === 'input' ? control.value : ''];
    return names.map((name) => (name ?? '').trim()).find((name) => name !== '') ?? '';
  }

  function signs(control) {
    const picture = control.matches('img, input[type="image"]') ? control : control.querySelector('img');
    const file = (picture?.getAttribute('src') ?? '').split('/').pop();
    return [file, control.id, control.getAttribute('class') ?? '', control.getAttribute('onclick') ?? ''].join(' ').slice(0, 200);
  }

  function distance(a, b) {
    return Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));
  }

  /** A point of the window on the thing at this moment; the page is scrolled there when it must be. */
  function aim() {
    const root = memory.roots[index];
    const target = root.frame ?? root.items[0].element;
    let box = target.getBoundingClientRect();
    if (box.top < 0 || box.bottom > window.innerHeight) {
      window.scrollTo({ top: window.scrollY + box.top + box.height / 2 - window.innerHeight / 2, left: window.scrollX, behavior: 'instant' });
      box = target.getBoundingClientRect();
    }
    const part = seenPart(target, a11yAudit.shared.sight());
    const middle = (low, high, end) => (Math.max(0, low) + Math.min(end, high)) / 2;
    return { x: middle(part.left, part.right, window.innerWidth), y: middle(part.top, part.bottom, window.innerHeight) };
  }

  function leave() {
    window.scrollTo({ left: memory.scroll[0], top: memory.scroll[1], behavior: 'instant' });
    movingContent.memory = null;
    return null;
  }
}
