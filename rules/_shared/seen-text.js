/** How many letters and digits a text has: a Chinese character counts one, punctuation and icon-font glyphs count nothing. */
a11yAudit.shared.letters = (text) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether a text of the walk can be seen on the screen; "sr-only" text cannot. Remembered on the entry. */
a11yAudit.shared.isSeen = (entry) => {
  entry.seen ??= (() => {
    const { virtualNode } = entry;
    if (virtualNode.getComputedStylePropertyValue('visibility') !== 'visible') return false;
    if (parseFloat(virtualNode.getComputedStylePropertyValue('font-size')) < 2) return false;
    // The old way to show a picture in the place of a text.
    if (Math.abs(parseFloat(virtualNode.getComputedStylePropertyValue('text-indent'))) >= 300) return false;
    return axe.commons.dom.isVisibleOnScreen(virtualNode);
  })();
  return entry.seen;
};

/**
 * How many times larger an element is drawn than its styles say (CSS zoom and transforms of all ancestors).
 * offsetWidth is rounded, so small differences are rounding and count as none.
 */
a11yAudit.shared.scale = (element) => {
  const box = element.getBoundingClientRect();
  const [drawn, styled] = element.offsetWidth >= element.offsetHeight ? [box.width, element.offsetWidth] : [box.height, element.offsetHeight];
  if (!styled || styled < 8) return 1;
  const scale = drawn / styled;
  return Math.abs(scale - 1) < 0.08 ? 1 : scale;
};

/** Font size in CSS px as drawn on the screen. Remembered on the entry. */
a11yAudit.shared.fontSize = (entry) => {
  entry.size ??= parseFloat(entry.virtualNode.getComputedStylePropertyValue('font-size')) * a11yAudit.shared.scale(entry.element);
  return entry.size;
};
