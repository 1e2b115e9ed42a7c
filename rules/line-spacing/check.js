function (node, options, virtualNode) {
  const { pageWalk, isSeen, fontSize, scale } = a11yAudit.shared;
  const texts = pageWalk(virtualNode).byBlock.get(node);
  if (!texts) return null;

  // The text most of the block is set in speaks for it.
  const main = texts.reduce((most, one) => (one.letters > most.letters ? one : most));
  if (main.letters < options.minLetters || main.code) return null;
  const size = pixels(main.virtualNode, 'font-size');
  const lineHeight = pixels(main.virtualNode, 'line-height');
  // "normal" is what the visitor's own fonts make of it, not a number the page chose.
  if (Number.isNaN(lineHeight)) return null;
  const styled = Math.max(lineHeight, pixels(virtualNode, 'line-height') || 0) / size;
  if (styled >= options.advice - 0.005) return node.clientHeight >= 2 * lineHeight ? true : null;
  if (!virtualNode.getComputedStylePropertyValue('writing-mode').startsWith('horizontal') || !isSeen(main)) return null;

  // What the page says and what is drawn must agree: a taller neighbour in the line may push the lines apart.
  const lines = seenLines();
  if (lines.length < 2) return null;
  const gaps = lines.slice(1).map((top, i) => top - lines[i]).sort((a, b) => a - b);
  const drawn = gaps[Math.floor(gaps.length / 2)] / fontSize(main);
  const ratio = Math.max(styled, drawn);
  if (ratio >= options.advice - 0.005) return true;
  const evidence = { ratio: Math.round(ratio * 100) / 100, lines: lines.length, min: options.advice };
  this.data(ratio < options.overlap - 0.005 ? { message: 'failed', ...evidence } : { as: 'advice', message: 'advice', ...evidence });
  return false;

  /** Tops of the lines that are not cut off, from top to bottom; only text as large as the main one, so that tops compare. */
  function seenLines() {
    const windows = clippingBoxes();
    const range = document.createRange();
    const tops = [];
    for (const one of texts) {
      if (pixels(one.virtualNode, 'font-size') !== size || !isSeen(one)) continue;
      for (const textNode of one.nodes) {
        range.selectNodeContents(textNode);
        for (const box of range.getClientRects()) {
          const middle = (box.top + box.bottom) / 2;
          if (box.width > 0 && windows.every((w) => middle > w.top && middle < w.bottom)) tops.push(box.top);
        }
      }
    }
    tops.sort((a, b) => a - b);
    const nearness = size * scale(node) * 0.4;
    return tops.filter((top, i) => i === 0 || top - tops[i - 1] > nearness);
  }

  function clippingBoxes() {
    const windows = [];
    for (let at = virtualNode; at?.actualNode?.nodeType === 1; at = at.parent) {
      const overflow = at.getComputedStylePropertyValue('overflow-y');
      if (overflow === 'hidden' || overflow === 'clip') windows.push(at.actualNode.getBoundingClientRect());
    }
    return windows;
  }

  function pixels(at, property) {
    return parseFloat(at.getComputedStylePropertyValue(property));
  }
}
