/**
 * One walk over axe's flattened tree an audit, shared by every rule that looks at texts or controls.
 * Returns { root, texts, byElement, byBlock, controls }:
 *   root       axe's virtual node of <html>
 *   texts      [{ element, virtualNode, text, nodes, letters, block, language, code, ruby }] in document order, one for each
 *              element with text of its own; text = what its own text nodes (or a field's value) say, blanks folded
 *   byElement  Map element -> text
 *   byBlock    Map block container -> its texts (ruby annotations left out)
 *   controls   virtual nodes of links and controls, in document order
 * What is not rendered (display: none), and what is inside drawings and frames, is left out; what is merely invisible is not:
 * ask a11yAudit.shared.isSeen.
 */
a11yAudit.shared.pageWalk = (virtualNode) => a11yAudit.once('page-walk', () => {
  const skipped = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'canvas', 'math', 'iframe', 'frame', 'object', 'embed', 'audio', 'video', 'picture', 'img', 'br', 'hr', 'rp', 'datalist']);
  const fields = new Set(['input', 'select', 'textarea']);
  const codes = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'tt']);
  const inline = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-text', 'ruby-base-container', 'ruby-text-container']);
  const roles = new Set(['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'combobox', 'textbox', 'searchbox', 'slider', 'spinbutton']);

  let root = virtualNode;
  while (root.parent) root = root.parent;
  const walk = { root, texts: [], byElement: new Map(), byBlock: new Map(), controls: [] };
  const pending = [{ virtualNode: root, block: root, language: null, code: false, ruby: false }];
  while (pending.length > 0) visit(pending.pop());
  return walk;

  function visit(at) {
    const { virtualNode: here } = at;
    const element = here.actualNode;
    const name = here.props.nodeName;
    if (isControl(here, name) && isRendered(here)) walk.controls.push(here);
    if (skipped.has(name) || !isRendered(here)) return;
    if (!inline.has(here.getComputedStylePropertyValue('display'))) at.block = here;
    if (element.hasAttribute('lang')) at.language = here;
    if (codes.has(name)) at.code = true;
    if (name === 'rt') at.ruby = true;
    const field = fields.has(name);
    const nodes = field ? [] : here.children.filter((child) => child.props.nodeType === 3).map((child) => child.actualNode);
    add(at, nodes, field ? valueOf(element, name) : nodes.map((node) => node.nodeValue).join(' '));
    if (field) return;
    for (let i = here.children.length - 1; i >= 0; i--) {
      if (here.children[i].props.nodeType === 1) pending.push({ ...at, virtualNode: here.children[i] });
    }
  }

  function add(at, nodes, raw) {
    const text = raw.replace(/\s+/g, ' ').trim();
    if (text === '') return;
    const element = at.virtualNode.actualNode;
    const entry = { element, virtualNode: at.virtualNode, text, nodes, letters: a11yAudit.shared.letters(text), block: at.block, language: at.language, code: at.code, ruby: at.ruby };
    walk.texts.push(entry);
    walk.byElement.set(element, entry);
    if (entry.ruby || nodes.length === 0) return;
    const block = at.block.actualNode;
    if (!walk.byBlock.has(block)) walk.byBlock.set(block, []);
    walk.byBlock.get(block).push(entry);
  }

  function isRendered(here) {
    return here.getComputedStylePropertyValue('display') !== 'none';
  }

  function isControl(here, name) {
    if (name === 'a') return here.actualNode.hasAttribute('href');
    if (name === 'input') return here.props.type !== 'hidden';
    if (name === 'button' || name === 'select' || name === 'textarea' || name === 'summary') return true;
    const role = here.attr('role');
    return role !== null && role !== undefined && roles.has(role.trim().toLowerCase());
  }

  // What a field shows: its value or, while it is empty, its placeholder. Nothing a visitor has typed is there yet.
  function valueOf(element, name) {
    if (name === 'select') return element.selectedOptions[0]?.text ?? '';
    if (name === 'textarea') return element.value || element.placeholder;
    const type = element.type;
    if (type === 'submit') return element.hasAttribute('value') ? element.value : '';
    if (type === 'reset' || type === 'button') return element.value;
    if (type === 'text' || type === 'search' || type === 'tel' || type === 'url' || type === 'email' || type === 'number' || type === 'password') return element.value || element.placeholder;
    return '';
  }
});
