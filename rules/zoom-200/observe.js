// Three looks at one document: "before" (100 %), "zoomed" (200 %), "after" (100 % again). What is remembered between them
// are elements, so it stays here; the third look answers with facts. A text that is elsewhere in "after" than it was in
// "before" moves by itself (carousel, ticker) and proves nothing about zooming.
async function zoom200({ look, width, options }) {
  const memory = look === 'before' ? (zoom200.memory = {}) : zoom200.memory;
  await quiet();
  if (look === 'before') memory.texts = texts();
  memory[look] = { ...measure(), cover: await covers() };
  return look === 'after' ? facts() : null;

  /** The window has its new width and the page's size stays the same for two looks in a row. */
  async function quiet() {
    const started = performance.now();
    const left = () => 2000 - (performance.now() - started);
    while (Math.abs(window.innerWidth - width) > 1 && left() > 0) await pause(20);
    const size = () => `${document.documentElement.scrollWidth} ${document.documentElement.scrollHeight} ${document.body?.scrollHeight}`;
    for (let last = '', same = 0; same < 2 && left() > 0;) {
      await pause(80);
      same = size() === last ? same + 1 : 0;
      last = size();
    }
  }

  function pause(ms) { return new Promise((done) => setTimeout(done, ms)); }

  /** Elements with text of their own, in document order. */
  function texts() {
    const found = new Map();
    if (!document.body) return [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && found.size < 5000) {
      const element = walker.currentNode.parentElement;
      if (!/[\p{L}\p{N}]/u.test(walker.currentNode.nodeValue)) continue;
      if (element.closest('script, style, noscript, template, svg, select, textarea, marquee, video, audio, object, noframes')) continue;
      if (!found.has(element)) found.set(element, { element, nodes: [] });
      found.get(element).nodes.push(walker.currentNode);
    }
    return [...found.values()];
  }

  function measure() {
    const sight = a11yAudit.shared.sight();
    const page = { width: document.documentElement.clientWidth, height: window.innerHeight, scrollWidth: document.scrollingElement?.scrollWidth ?? 0, hiddenX: sight.viewport.x === 'hidden' };
    return { page, seen: memory.texts.map((text) => measureText(text, sight, page)) };
  }

  function measureText({ element, nodes }, sight, page) {
    if (!element.isConnected || !sight.isDrawn(element)) return null;
    const style = sight.styleOf(element);
    const em = parseFloat(style.fontSize);
    if (em < 2) return null;
    const { walls, fixed } = sight.wallsOf(element);
    const seen = { total: 0, lost: 0, wall: null, hung: fixed, still: sight.fixedRootOf(element), em, shown: [], first: null };
    for (const rect of lines(nodes)) {
      const line = emBox(rect, em);
      const characters = Math.max(1, (line.right - line.left) / em);
      const left = reach(line, walls, fixed, sight, page, em);
      seen.total += characters;
      seen.lost += characters * (1 - left.share);
      seen.first ??= line;
      if (left.wall && !seen.wall) Object.assign(seen, { wall: left.wall, wallBox: left.box, at: line });
      const shown = clipped(line, walls);
      if (shown) seen.shown.push(shown);
    }
    return seen.total === 0 ? null : seen;
  }

  function lines(nodes) {
    const range = document.createRange();
    return nodes.flatMap((node) => { range.selectNodeContents(node); return [...range.getClientRects()]; }).filter((rect) => rect.width > 0 && rect.height > 0);
  }

  /** The characters' own height: a line box of Chinese fonts is half as high again and may overlap or be cut without harm. */
  function emBox(rect, em) {
    const height = Math.min(rect.height, em);
    const top = rect.top + (rect.height - height) / 2;
    return { left: rect.left, right: rect.right, top, bottom: top + height };
  }

  /** Which share of a line can be brought into sight by scrolling, and what first hides the rest. */
  function reach(line, walls, fixed, sight, page, em) {
    const at = { ...line };
    const answer = { share: 1, wall: null, box: null };
    const cut = (low, high, from, to, least, element, box) => {
      const size = at[high] - at[low];
      const start = Math.max(at[low], from);
      const end = Math.min(at[high], to);
      const kept = Math.max(0, end - start);
      if (size - kept > least) {
        answer.share *= size === 0 ? 0 : kept / size;
        if (!answer.wall) Object.assign(answer, { wall: element, box });
      }
      at[low] = Math.min(start, to);
      at[high] = Math.max(at[low], Math.max(end, from));
    };
    const leastX = options.edge * em;
    const leastY = options.lineShare * (line.bottom - line.top);
    for (const wall of walls) {
      if (wall.x === 'hidden') cut('left', 'right', wall.left, wall.right, leastX, wall.element, wall);
      if (wall.y === 'hidden') cut('top', 'bottom', wall.top, wall.bottom, leastY, wall.element, wall);
      if (wall.x === 'scroll') Object.assign(at, { left: wall.left, right: wall.right });
      if (wall.y === 'scroll') Object.assign(at, { top: wall.top, bottom: wall.bottom });
    }
    const [dx, dy] = fixed ? [0, 0] : [window.scrollX, window.scrollY];
    const root = fixed ?? sight.viewport.from;
    const far = 1e9;
    cut('left', 'right', -dx, fixed || sight.viewport.x === 'hidden' ? page.width - dx : far, leastX, root, null);
    cut('top', 'bottom', -dy, fixed || sight.viewport.y === 'hidden' ? page.height - dy : far, leastY, root, null);
    return answer;
  }

  /** What of a line is painted right now. */
  function clipped(line, walls) {
    const at = { ...line };
    for (const wall of walls) {
      if (wall.x !== 'visible') { at.left = Math.max(at.left, wall.left); at.right = Math.min(at.right, wall.right); }
      if (wall.y !== 'visible') { at.top = Math.max(at.top, wall.top); at.bottom = Math.min(at.bottom, wall.bottom); }
    }
    return at.right - at.left > 0 && at.bottom - at.top > 0 ? at : null;
  }

  /** Share of the window that each fixed or sticky element lies over while the page is read: a grid of points, scrolled by one screen. */
  async function covers() {
    const shares = new Map();
    const [width, height] = [document.documentElement.clientWidth, window.innerHeight];
    window.scrollTo({ top: height, left: 0, behavior: 'instant' });
    await pause(60);
    const scrolled = window.scrollY > 0;
    const sight = a11yAudit.shared.sight();
    for (let row = 0; row < 10; row++) {
      for (let column = 0; column < 12; column++) {
        const [x, y] = [(column + 0.5) * width / 12, (row + 0.5) * height / 10];
        const hit = document.elementFromPoint(x, y);
        const root = hit && sight.fixedRootOf(hit);
        if (root && (sight.styleOf(root).position === 'fixed' || (scrolled && isStuck(root, sight)))) shares.set(root, (shares.get(root) ?? 0) + 1 / 120);
      }
    }
    window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
    await pause(30);
    return shares;
  }

  function isStuck(element, sight) {
    const { top, bottom } = sight.styleOf(element);
    const box = element.getBoundingClientRect();
    return Math.abs(box.top - parseFloat(top)) < 1.5 || Math.abs(window.innerHeight - box.bottom - parseFloat(bottom)) < 1.5;
  }

  function facts() {
    const { before, zoomed, after } = memory;
    const still = memory.texts.map((_, n) => isStill(n));
    return {
      place: a11yAudit.shared.placeOf(document.documentElement),
      texts: still.filter(Boolean).length,
      windowWidth: zoomed.page.width,
      pageWidth: zoomed.page.hiddenX ? zoomed.page.width : zoomed.page.scrollWidth,
      cuts: cuts(),
      overlaps: overlaps(),
      covers: [...zoomed.cover].filter(([element]) => element.isConnected).map(([element, share]) => ({ place: a11yAudit.shared.placeOf(element), before: round(before.cover.get(element) ?? 0), zoomed: round(share) })),
    };

    function isStill(n) {
      const [one, two] = [before.seen[n], after.seen[n]];
      return Boolean(one && two) && Math.abs(one.first.left - two.first.left) < 2 && Math.abs(one.first.top - two.first.top) < 2;
    }

    function wasWhole(n) {
      return still[n] && before.seen[n].lost < 0.5 && after.seen[n].lost < 0.5;
    }

    /** Per wall: the texts it hides at 200 % and did not hide at 100 %. */
    function cuts() {
      const found = new Map();
      const turning = turningWalls();
      zoomed.seen.forEach((seen, n) => {
        if (!seen?.wall || seen.lost < options.characters || !wasWhole(n) || turning.has(seen.wall)) return;
        if (!found.has(seen.wall)) found.set(seen.wall, []);
        found.get(seen.wall).push(n);
      });
      return [...found].slice(0, options.most).map(([wall, numbers]) => ({
        place: a11yAudit.shared.placeOf(wall),
        how: zoomed.seen[numbers[0]].wallBox ? 'cut' : wall === zoomed.seen[numbers[0]].hung ? 'off-window' : 'off-page',
        dots: numbers.every((n) => hasDots(wall) && zoomed.seen[n].wallBox !== null),
        dotsBefore: hasDots(wall) && hadDotsBefore(wall),
        texts: numbers.length,
        text: textOf(numbers[0]),
      }));
    }

    /** Walls that hid a text at 100 % which they show at 200 %: a carousel turned meanwhile. */
    function turningWalls() {
      const turning = new Set();
      before.seen.forEach((seen, n) => {
        const later = zoomed.seen[n];
        if (seen?.wall && seen.lost > 0.9 * seen.total && later && later.lost < 0.5 * later.total) turning.add(seen.wall);
      });
      return turning;
    }

    function hasDots(wall) {
      const style = getComputedStyle(wall);
      return style.textOverflow === 'ellipsis' || (style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '');
    }

    /** Whether a line of the same kind ended in dots at 100 % already: then the page shortens texts by design. */
    function hadDotsBefore(wall) {
      const kind = (element) => `${element.localName}.${element.className} in ${element.parentElement?.localName}.${element.parentElement?.className}`;
      return before.seen.some((seen) => seen?.wall && seen.lost >= options.characters && kind(seen.wall) === kind(wall));
    }

    /** Pairs of texts of two blocks painted over each other at 200 % and apart at 100 %. */
    function overlaps() {
      const pieces = zoomed.seen.flatMap((seen, n) => (seen && still[n] && !seen.still && !seen.wall ? seen.shown.map((box) => ({ n, box, em: seen.em })) : []));
      pieces.sort((a, b) => a.box.top - b.box.top);
      const pairs = new Map();
      for (let i = 0; i < pieces.length; i++) {
        for (let j = i + 1; j < pieces.length && pieces[j].box.top < pieces[i].box.bottom; j++) {
          const [first, second] = [pieces[i], pieces[j]].sort((a, b) => a.n - b.n);
          if (first.n === second.n || !meet(first.box, second.box, Math.min(first.em, second.em))) continue;
          const block = blockOf(memory.texts[second.n].element);
          const other = blockOf(memory.texts[first.n].element);
          if (block === other || other.contains(block) && isInlinePart(block, other) || metBefore(first.n, second.n) || pairs.has(block)) continue;
          pairs.set(block, { place: a11yAudit.shared.placeOf(block), text: textOf(second.n), other: textOf(first.n) });
        }
      }
      return [...pairs.values()].slice(0, options.most);
    }

    function meet(a, b, em) {
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      return height >= options.overlapHeight * em && width >= options.overlapWidth * em;
    }

    function metBefore(n, m) {
      return [before, after].some(({ seen }) => !seen[n] || !seen[m] || seen[n].shown.some((a) => seen[m].shown.some((b) => meet(a, b, Math.min(seen[n].em, seen[m].em) / 2))));
    }

    function blockOf(element) {
      let at = element;
      while (at.parentElement && /^(inline|contents|ruby)/.test(getComputedStyle(at).display)) at = at.parentElement;
      return at;
    }

    // Ruby and the like hang over their own line.
    function isInlinePart(block, other) {
      return block !== other && getComputedStyle(block).display.startsWith('ruby');
    }

    function textOf(n) {
      return memory.texts[n].nodes.map((node) => node.nodeValue).join(' ').replace(/\s+/g, ' ').trim().slice(0, 30);
    }

    function round(share) { return Math.round(share * 100) / 100; }
  }
}
