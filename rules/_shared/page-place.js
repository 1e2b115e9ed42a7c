/**
 * A CSS selector that names this element alone: its id where that is unique, else the path from the nearest such ancestor.
 * Elements of a shadow tree are named by their host, " >>> ", and their own path, as Place wants it.
 */
a11yAudit.shared.selectorOf = (element) => {
  const scope = element.getRootNode();
  const path = pathIn(scope, element);
  return scope instanceof ShadowRoot ? `${a11yAudit.shared.selectorOf(scope.host)} >>> ${path}` : path;

  function pathIn(scope, from) {
    const steps = [];
    for (let at = from; at; at = at.parentElement) {
      const step = stepOf(scope, at);
      steps.unshift(step.text);
      if (step.unique) break;
    }
    return steps.join(' > ');
  }

  function stepOf(scope, at) {
    const tag = at.localName;
    const own = at.ownerDocument;
    if (at === own.documentElement || at === own.body || at === own.head) return { text: tag === 'html' ? 'html' : `html > ${CSS.escape(tag)}`, unique: true };
    const id = at.getAttribute('id');
    if (id && scope.querySelectorAll(`#${CSS.escape(id)}`).length === 1) return { text: `#${CSS.escape(id)}`, unique: true };
    const twins = at.parentElement ? [...at.parentElement.children] : [...scope.children];
    const alike = twins.filter((twin) => twin.localName === tag && twin.namespaceURI === at.namespaceURI);
    return { text: alike.length === 1 ? CSS.escape(tag) : `${CSS.escape(tag)}:nth-of-type(${alike.indexOf(at) + 1})`, unique: false };
  }
};

/** Where an element is, as the auditor's Place: its selector and its outerHTML cut to 300 characters (html and body: their opening tag alone). */
a11yAudit.shared.placeOf = (element) => {
  const whole = element.localName === 'html' || element.localName === 'body' || element.localName === 'frameset';
  const html = whole ? element.cloneNode(false).outerHTML : element.outerHTML;
  return { selector: a11yAudit.shared.selectorOf(element), snippet: html.slice(0, 300) };
};
