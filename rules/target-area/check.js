function (node, options, virtualNode) {
  const { pageWalk, letters } = a11yAudit.shared;
  const walk = pageWalk(virtualNode);
  const area = a11yAudit.once('target-area', () => judgeAll(walk.controls)).get(node);
  if (!area) return null;
  if (area.large) return true;
  if (!area.count) return null;
  this.data({ as: 'advice', message: area.count > 1 ? 'group' : 'single', width: Math.round(area.width), height: Math.round(area.height), count: area.count, min: options.min });
  return false;

  /** Map element -> its area. Of the small ones in one list, bar or form only the smallest has a count and is reported. */
  function judgeAll(controls) {
    const areas = new Map();
    const groups = new Map();
    for (const control of controls) {
      const element = control.actualNode;
      const area = areaOf(element);
      const large = area.width >= options.min - 0.5 && area.height >= options.min - 0.5;
      // Too small in both directions is for axe's own rule target-size, which measures the gaps as well.
      if (!large && area.width < options.axeMin && area.height < options.axeMin) continue;
      if (!isPressable(control) || (!large && isExempt(control))) continue;
      area.large = large;
      areas.set(element, area);
      if (large) continue;
      const group = groupOf(element);
      if (!groups.has(group)) groups.set(group, []);
      groups.get(group).push(area);
    }
    for (const members of groups.values()) {
      const smallest = members.reduce((least, one) => (one.width * one.height < least.width * least.height - 1 ? one : least));
      smallest.count = members.length;
    }
    return areas;
  }

  function isPressable(control) {
    const element = control.actualNode;
    return element.closest(':disabled, [aria-disabled="true"], [inert]') === null
      && control.getComputedStylePropertyValue('pointer-events') !== 'none'
      && axe.commons.dom.isVisibleOnScreen(control);
  }

  function isExempt(control) {
    const element = control.actualNode;
    if (element.tagName === 'OPTION' || isStretched(element)) return true;
    const link = element.tagName === 'A' || element.getAttribute('role') === 'link';
    return link && isPlainText(control) && (isInSentence(control) || isInTextList(element));
  }

  // The area is the element's boxes, what an inline link holds (a tall picture), and the label of a box to tick.
  function areaOf(element) {
    const boxes = [element.getBoundingClientRect()];
    if (element.firstElementChild && element.tagName === 'A') {
      for (const inner of [...element.querySelectorAll('*')].slice(0, 20)) boxes.push(inner.getBoundingClientRect());
    }
    if (element.tagName === 'INPUT' && (element.type === 'checkbox' || element.type === 'radio')) {
      for (const label of element.labels ?? []) boxes.push(label.getBoundingClientRect());
    }
    const real = boxes.filter((box) => box.width > 0 && box.height > 0);
    if (real.length === 0) return { width: 0, height: 0 };
    return {
      width: Math.max(...real.map((box) => box.right)) - Math.min(...real.map((box) => box.left)),
      height: Math.max(...real.map((box) => box.bottom)) - Math.min(...real.map((box) => box.top)),
    };
  }

  // A pseudo element laid over a whole card takes the press; how large it is cannot be asked.
  function isStretched(element) {
    return ['::before', '::after'].some((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return style.content !== 'none' && style.content !== 'normal' && (style.position === 'absolute' || style.position === 'fixed');
    });
  }

  function isPlainText(control) {
    const element = control.actualNode;
    if (letters(element.textContent) === 0 || element.querySelector('img, svg, canvas, input, button')) return false;
    const style = (property) => control.getComputedStylePropertyValue(property);
    return style('background-image') === 'none'
      && /^(rgba\(\d+, \d+, \d+, 0\)|transparent)$/.test(style('background-color'))
      && parseFloat(style('border-left-width')) === 0 && parseFloat(style('border-top-width')) === 0;
  }

  function isInSentence(control) {
    if (control.getComputedStylePropertyValue('display') !== 'inline') return false;
    let block = control.parent;
    while (block.parent && block.getComputedStylePropertyValue('display') === 'inline') block = block.parent;
    const element = block.actualNode;
    const memory = a11yAudit.once('target-area-around', () => new WeakMap());
    if (!memory.has(element)) {
      const links = [...element.querySelectorAll('a')].reduce((sum, link) => sum + letters(link.textContent), 0);
      memory.set(element, letters(element.textContent) - links);
    }
    return memory.get(element) >= 2;
  }

  // A column of headlines: each link on a row of its own. Its rows are the size of the text, and everyone reads them as text.
  function isInTextList(element) {
    const row = element.closest('li, dd, dt, tr, p') ?? element;
    const box = row.getBoundingClientRect();
    return [row.previousElementSibling, row.nextElementSibling].some((other) => {
      if (!other || other.tagName !== row.tagName || letters(other.textContent) === 0) return false;
      const next = other.getBoundingClientRect();
      return next.height > 0 && (next.top >= box.bottom - 1 || next.bottom <= box.top + 1) && Math.abs(next.left - box.left) < 2;
    });
  }

  function groupOf(element) {
    return element.closest('ul, ol, dl, nav, table, form, fieldset, [role="list"], [role="tablist"], [role="menu"], [role="menubar"], [role="toolbar"], [role="navigation"], [role="group"], [role="search"]')
      ?? element.parentElement ?? element.getRootNode();
  }
}
