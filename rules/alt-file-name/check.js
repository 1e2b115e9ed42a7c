function (node, options, virtualNode) {
  const tell = (evidence) => this.data(evidence);
  const role = (virtualNode.attr('role') ?? '').trim();
  if (role === 'none' || role === 'presentation') return null;
  if (node.tagName.toLowerCase() === 'svg' && role === '' && !node.querySelector(':scope > title')) return null;
  const name = axe.commons.text.accessibleTextVirtual(virtualNode).normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (name === '') return null;
  if (name.length > options.maxLength) return true;

  const lower = name.toLowerCase();
  if (options.known.includes(lower)) return true;
  const alone = isOnlyContent();
  if (isFileName()) return report(false, 'failed');
  const likeness = sourceName() === name ? nameLikeness() : null;
  if (likeness === 'file') return report(false, 'failed');
  if (isGeneric()) return alone ? report(false, 'link') : report(undefined, 'review');
  if (isNumberOrDate()) return alone && isLongOrDate() ? report(false, 'link') : report(undefined, 'review');
  if (likeness === 'doubt') return report(undefined, 'review');
  return true;

  function report(answer, message) {
    tell({ message, name: name.slice(0, 60) });
    return answer;
  }

  // Names no person writes: a file's ending, an address, what cameras, chat programs, drawing programs and editors give.
  function isFileName() {
    return /\.(jpe?g|png|gif|bmp|webp|svg|tiff?|ico|heic|avif|psd)(\?\S*)?$/i.test(name)
      || /^(https?:)?\/\/\S+$/i.test(name)
      || /^\.{0,2}\/\S*\/\S*$/.test(name)
      || /^u=\d+,\d+/.test(name)
      || /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i.test(name)
      || (/^[0-9a-f]{16,}$/i.test(name) && /\d/.test(name))
      || /^[a-z]{1,2}0?20\d{12,}/i.test(name)
      || /^(p\d{7}|\d{12,})$/i.test(name)
      || options.prefixes.some((prefix) => lower.startsWith(prefix) && /^[-_ ()]*\d+([-_ .()x]+\d+)*\)?$/.test(lower.slice(prefix.length)))
      || options.untitled.some((word) => lower === word || (lower.startsWith(word) && /^[-_ ()]*\d+\)?$/.test(lower.slice(word.length))));
  }

  /** The last part of the image's address without its ending, as a person would see it in a folder. */
  function sourceName() {
    const source = node.currentSrc || node.getAttribute('src') || '';
    if (source === '' || source.startsWith('data:')) return null;
    const file = source.split(/[?#]/, 1)[0].split('/').pop().replace(/\.[a-z]{3,4}$/i, '');
    try { return decodeURIComponent(file).normalize('NFKC'); } catch { return file; }
  }

  // The name is the file's own name. Chinese characters or words with spaces were written by a person; for the rest it depends.
  function nameLikeness() {
    if (/[^\x21-\x7e]/.test(name)) return null;
    const digits = name.replace(/\D/g, '').length;
    if (digits === name.length) return null;
    if (name.includes('_') || digits >= 3 || (name.includes('-') && digits > 0)) return 'file';
    return digits > 0 || name === lower ? 'doubt' : null;
  }

  function isGeneric() {
    const bare = lower.replace(/[\s\p{P}\p{S}]/gu, '').replace(/\d+$/, '');
    return options.generic.includes(bare);
  }

  // A hotline is a name everybody knows: 12345, 110, 12315.
  function isNumberOrDate() {
    if (/^\d+$/.test(name)) return name.length > 1 && !/^(1\d{2}|1[02]\d{3}|9[56]\d{3,4})$/.test(name);
    return isDate();
  }

  function isLongOrDate() {
    return isDate() || /^\d{4,}$/.test(name);
  }

  function isDate() {
    return /^(19|20)\d{2}[-/.年_ ]?\d{1,2}([-/.月_ ]?\d{1,2}日?)?([ T_]?\d{1,2}[:时]?\d{2}(:?\d{2})?)?$/.test(name);
  }

  // With nothing else to say where it leads, the image's words are the whole name of the link or button.
  function isOnlyContent() {
    if (node.tagName === 'INPUT' || node.tagName === 'AREA') return true;
    let at = virtualNode.parent;
    while (at && at.props.nodeName !== 'a' && at.props.nodeName !== 'button' && at.attr('role') !== 'link' && at.attr('role') !== 'button') at = at.parent;
    if (!at || (at.props.nodeName === 'a' && !at.actualNode.hasAttribute('href'))) return false;
    const whole = axe.commons.text.accessibleTextVirtual(at).normalize('NFKC').replace(/\s+/g, ' ').trim();
    return whole === name && !at.actualNode.title;
  }
}
