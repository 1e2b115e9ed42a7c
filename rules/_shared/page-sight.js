/**
 * What of a box can be seen or reached: overflow of ancestors, containing blocks, the edges of the page.
 * sight() answers for the layout of this moment; ask for a new one after anything has moved.
 */
a11yAudit.shared.sight = () => {
  const root = document.documentElement;
  const styles = new Map();
  const chains = new Map();
  const viewport = viewportOverflow();
  return { styleOf, wallsOf, isDrawn, fixedRootOf, viewport };

  function styleOf(element) {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  }

  /** Overflow of html, or else of body, belongs to the window; the element it came from does not clip by itself. */
  function viewportOverflow() {
    const own = styleOf(root);
    const from = own.overflowX === 'visible' && own.overflowY === 'visible' && document.body ? document.body : root;
    const style = styleOf(from);
    return { from, x: kindOf(style.overflowX), y: kindOf(style.overflowY) };
  }

  function kindOf(overflow) {
    return overflow === 'hidden' || overflow === 'clip' ? 'hidden' : overflow === 'auto' || overflow === 'scroll' ? 'scroll' : 'visible';
  }

  /** The ancestors (the element too) that clip what is in the element, inner first: [{ element, x, y, left, right, top, bottom }], and whether it hangs on the window. */
  function wallsOf(element) {
    if (chains.has(element)) return chains.get(element);
    const walls = [];
    let outside = null; // which ancestors do not hold the element: those between it and its containing block
    let fixed = null;
    for (let at = element; at && at !== root; at = parentOf(at)) {
      const style = styleOf(at);
      if (outside !== null && !(outside === 'absolute' && style.position !== 'static') && !holdsFixed(style)) continue;
      outside = null;
      const wall = wallOf(at, style);
      if (wall) walls.push(wall);
      if (style.position === 'absolute' || style.position === 'fixed') {
        outside = style.position;
        fixed = style.position === 'fixed' ? at : null;
      }
    }
    const chain = { walls, fixed: outside === 'fixed' ? fixed : null };
    chains.set(element, chain);
    return chain;
  }

  function wallOf(at, style) {
    if (at === viewport.from || style.display === 'inline' || style.display === 'contents') return null;
    const x = kindOf(style.overflowX);
    const y = kindOf(style.overflowY);
    if (x === 'visible' && y === 'visible') return null;
    const box = at.getBoundingClientRect();
    const left = box.left + at.clientLeft;
    const top = box.top + at.clientTop;
    return { element: at, x, y, left, right: left + at.clientWidth, top, bottom: top + at.clientHeight };
  }

  function parentOf(at) {
    return at.assignedSlot ?? at.parentElement ?? (at.getRootNode() instanceof ShadowRoot ? at.getRootNode().host : null);
  }

  function holdsFixed(style) {
    return style.transform !== 'none' || style.filter !== 'none' || style.perspective !== 'none' || /transform|filter/.test(style.willChange) || /paint|layout|strict|content/.test(style.contain);
  }

  /** The nearest ancestor (or the element) that stays with the window when the page scrolls, null when it scrolls away. */
  function fixedRootOf(element) {
    for (let at = element; at && at !== root; at = parentOf(at)) {
      const position = styleOf(at).position;
      if (position === 'fixed' || position === 'sticky') return at;
    }
    return null;
  }

  /** Whether an element is painted at all: neither hidden, transparent, clipped away nor the "for screen readers only" kind. */
  function isDrawn(element) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false })) return false;
    for (let at = element; at && at !== root; at = parentOf(at)) {
      const style = styleOf(at);
      if (style.clip !== 'auto' && style.position === 'absolute' && /rect\([01]px,? [01]px,? [01]px/.test(style.clip)) return false;
      if (/inset\((50|100)%/.test(style.clipPath)) return false;
    }
    return true;
  }
};
