function () {
  // Wide on purpose: which of these names are entries is decided in Check.cs.
  const hint = /长者|关怀|适老|老年|老人|长辈|大字|亲情|关爱|敬老|无障碍/;
  const native = 'a[href], button, input:not([type=hidden]), area[href], summary, [tabindex]:not([tabindex^="-"])';
  const candidates = [];
  look(document, 0, []);
  const scripts = [...document.querySelectorAll('script[src]')].map((script) => script.src.slice(0, 300));
  return { candidates: candidates.slice(0, 200), scripts, root: a11yAudit.shared.placeOf(document.documentElement) };

  function look(from, top, frames) {
    for (const element of from.querySelectorAll('a, area, button, input, summary, [onclick], [role="button"], [role="link"], [role="switch"], [tabindex]')) consider(element, from, top, frames, true);
    // Built sites put their handler on any element: what has the words itself and a hand for a pointer counts too.
    for (const element of from.querySelectorAll('span, div, li, p, i, em, b, strong, img, label')) {
      if (!hint.test(ownName(element)) || element.closest('a, button, [onclick], [role="button"], [role="link"], summary, label')) continue;
      if (getComputedStyle(element).cursor === 'pointer') consider(element, from, top, frames, false);
    }
    for (const frame of from.querySelectorAll('frame, iframe')) {
      let inner = null;
      try { inner = frame.contentDocument; } catch { /* another site's frame */ }
      if (inner?.documentElement && frames.length < 3) look(inner, top + frame.getBoundingClientRect().top, [...frames, a11yAudit.shared.selectorOf(frame)]);
    }
  }

  function consider(element, from, top, frames, operable) {
    const name = nameOf(element);
    if (!hint.test(name) || name.length > 40) return;
    const box = boxOf(element);
    candidates.push({
      name,
      visible: isSeen(element, box),
      keyboard: operable && element.matches(native),
      top: Math.round(top + box.top + (frames.length ? 0 : window.scrollY)),
      place: { ...a11yAudit.shared.placeOf(element), frames },
    });
  }

  function nameOf(element) {
    const images = [...element.querySelectorAll('img[alt], svg title')].map((image) => image.alt ?? image.textContent);
    return [element.getAttribute('aria-label'), element.innerText ?? element.textContent, element.getAttribute('alt'), element.value, ...images, element.title]
      .map((text) => (typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : ''))
      .find((text) => hint.test(text)) ?? '';
  }

  function ownName(element) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join('');
    return own + (element.alt ?? '') + element.title;
  }

  // An area has no box of its own: its picture's counts.
  function boxOf(element) {
    if (element.localName !== 'area') return element.getBoundingClientRect();
    const map = element.closest('map');
    const image = map && element.ownerDocument.querySelector(`img[usemap="#${CSS.escape(map.name)}"]`);
    return (image ?? element).getBoundingClientRect();
  }

  function isSeen(element, box) {
    if (box.width < 2 || box.height < 2 || box.right <= 0 || box.bottom + window.scrollY <= 0) return false;
    if (element.localName === 'area') return true;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const style = getComputedStyle(element);
    return style.clipPath !== 'inset(50%)' && style.clipPath !== 'inset(100%)' && !(style.position === 'absolute' && style.clip === 'rect(0px, 0px, 0px, 0px)') && Number.parseFloat(style.fontSize) > 0;
  }
}
