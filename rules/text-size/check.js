function (node, options, virtualNode) {
  const { pageWalk, isSeen, fontSize } = a11yAudit.shared;
  const walk = pageWalk(virtualNode);
  const text = walk.byElement.get(node);
  if (!text || !isJudged(text)) return null;

  const size = fontSize(text);
  if (size < options.min - 0.01) {
    this.data({ message: 'failed', size: round(size), min: options.min, text: text.text.slice(0, 30) });
    return false;
  }
  // One advice a page, at the largest small text: a page has hundreds of them, and one change of style mends them all.
  const page = a11yAudit.once('text-size', () => smallText(walk.texts.filter(isJudged)));
  if (page.largest === text) {
    this.data({ as: 'advice', message: 'advice', share: Math.max(1, Math.round(page.share * 100)), size: round(size), large: options.large });
    return false;
  }
  return true;

  function smallText(texts) {
    let [all, small, largest] = [0, 0, null];
    for (const one of texts) {
      all += one.letters;
      if (fontSize(one) >= options.large - 0.01) continue;
      small += one.letters;
      if (fontSize(one) >= options.min - 0.01 && one.letters > (largest?.letters ?? 0)) largest = one;
    }
    return { share: small / all, largest: largest?.letters >= options.adviceLetters ? largest : null };
  }

  function isJudged(one) {
    one.sizeJudged ??= one.letters > 0 && !one.code && !isRaised(one.element) && !isDisabled(one.virtualNode) && isSeen(one);
    return one.sizeJudged;
  }

  function isRaised(element) {
    if (element.closest('sup, sub')) return true;
    const base = element.closest('rt')?.closest('ruby');
    return Boolean(base) && parseFloat(getComputedStyle(element).fontSize) >= parseFloat(getComputedStyle(base).fontSize) * options.rubyShare - 0.01;
  }

  function isDisabled(here) {
    return here.actualNode.closest(':disabled, [aria-disabled="true"]') !== null;
  }

  function round(number) {
    return Math.round(number * 10) / 10;
  }
}
