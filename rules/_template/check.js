// Copy this folder, name it after the rule, and delete these comment lines: the file must begin with the function.
//
// One function expression. axe calls it for every element the selector of rule.json matches (hidden ones are left out),
// in every frame and open shadow root. It answers
//   true       passed
//   false      failed, or advice when the data say as: 'advice' (rule.json's onFail says what false means otherwise)
//   undefined  cannot tell: a person must look (needs-review)
//   null       the rule does not apply to this element
// this.data({ message, name: value, ... }) goes before false and undefined: message is a key of the messages in zh-CN.md
// and en.md, the other values (text, numbers) are the evidence that fills ${name} there.
//
// No network, no globals, never write to the DOM: the next rule sees the same page. Numbers and word lists belong in
// rule.json. What several rules need is in _shared/: a11yAudit.shared.pageWalk(virtualNode) walks all texts and controls
// once an audit. a11yAudit.once(key, compute) remembers a thing for one audit; start the key with the rule's id.
// A page may have 14,000 elements: ask the cheap questions first, and never all other elements for each element.
function (node, options, virtualNode) {
  const text = node.textContent.trim();
  if (a11yAudit.shared.letters(text) < options.minLetters) return null;
  if (node.title.trim() !== '') return true;
  this.data({ message: 'failed', text: text.slice(0, 30) });
  return false;
}
