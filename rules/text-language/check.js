function (node, options, virtualNode) {
  const { pageWalk } = a11yAudit.shared;
  const faults = a11yAudit.once('text-language', () => judgeAll(pageWalk(virtualNode)));
  const fault = faults.get(node);
  if (fault === undefined) return null;
  if (fault === true) return true;
  this.data(fault);
  return false;

  /** Map element -> true or evidence: elements with a lang of their own first, then blocks of another script inside them. */
  function judgeAll({ root, texts }) {
    const faults = new Map();
    const owners = group(texts.filter((text) => text.language && !text.code), (text) => text.language);
    for (const [owner, own] of owners) {
      const language = languageOf(owner);
      if (!language) continue;
      const isPage = owner === root;
      const whole = wholeFault(count(own), language, isPage);
      faults.set(owner.actualNode, whole ?? true);
      if (whole) continue;
      for (const [block, parts] of group(own, (text) => text.block)) {
        const part = partFault(count(parts), language);
        if (part) faults.set(block.actualNode, part);
      }
    }
    return faults;
  }

  // The script most of the text is in is not one the language is written in.
  function wholeFault(seen, language, isPage) {
    if (isJapanese(seen)) return language.scripts.has('kana') ? null : evidence('japanese', seen.kana, seen, language);
    for (const script of Object.keys(options.foreign)) {
      if (!language.scripts.has(script) && seen[script] >= options.foreignLetters && share(seen, script) >= options.mostly) return evidence(script, seen[script], seen, language);
    }
    if (!language.scripts.has('han') && seen.han >= options.hanLetters && share(seen, 'han') >= options.mostly) return evidence('chinese', seen.han, seen, language);
    // Japanese or Korean prose of any length has kana or Hangul in it; this many Chinese characters without one is Chinese.
    if (!language.chinese && language.scripts.has('han') && seen.han >= options.hanAlone && seen.kana === 0 && seen.Hangul === 0 && share(seen, 'han') >= options.mostly) return evidence('chinese', seen.han, seen, language);
    if (isPage && language.chinese && seen.latin >= options.latinLetters && share(seen, 'latin') >= options.latinShare) return evidence('latin', seen.latin, seen, language);
    return null;
  }

  // A paragraph, list item or cell; names of languages and a word in passing stay under the number of letters.
  function partFault(seen, language) {
    if (isJapanese(seen)) return language.scripts.has('kana') ? null : evidence('japanese', seen.kana, seen, language);
    for (const script of Object.keys(options.foreign)) {
      if (!language.scripts.has(script) && seen[script] >= options.foreignLetters && share(seen, script) >= options.mostly) return evidence(script, seen[script], seen, language);
    }
    return null;
  }

  // Chinese characters with kana among them are Japanese.
  function isJapanese(seen) {
    return seen.kana >= options.foreignLetters && seen.kana / (seen.kana + seen.han) >= options.kanaShare && seen.kana + seen.han >= seen.all * options.mostly;
  }

  function evidence(message, number, seen, language) {
    return { message, lang: language.tag, letters: number, share: Math.round((number / seen.all) * 100) };
  }

  function share(seen, script) {
    return seen.all === 0 ? 0 : seen[script] / seen.all;
  }

  function languageOf(owner) {
    const tag = owner.actualNode.getAttribute('lang').trim();
    const [primary, ...subtags] = tag.toLowerCase().split('-');
    // Empty, unknown and made-up codes: there is nothing to disagree with, and axe's valid-lang tells of the last.
    if (primary === '' || options.undecided.includes(primary) || !axe.utils.isValidLang(primary)) return null;
    const scripts = new Set(options.languages[primary] ?? []);
    for (const [script, languages] of Object.entries(options.foreign)) {
      if (languages.includes(primary)) scripts.add(script);
    }
    const chinese = (options.languages[primary] ?? []).includes('han') && primary !== 'ja' && primary !== 'ko';
    // A script in the tag itself (zh-Latn: pinyin) has thought of it.
    if (subtags.some((subtag) => subtag.length === 4 && !['hans', 'hant', 'hani'].includes(subtag) && /^[a-z]{4}$/.test(subtag))) return null;
    return { tag, chinese, scripts };
  }

  function count(texts) {
    const seen = { all: 0, han: 0, kana: 0, latin: 0 };
    for (const script of Object.keys(options.foreign)) seen[script] = 0;
    for (const { text } of texts) {
      const plain = text.replace(/(https?:\/\/|www\.)[\x21-\x7e]+|[\w.+-]{1,64}@[\w.-]+/gi, '');
      seen.all += length(plain, /\p{L}/gu);
      seen.han += length(plain, /[\u3400-\u9FFF\uF900-\uFAFF]/g);
      // Nearly all text is Chinese or Latin: the other scripts are looked for only where there is something else.
      seen.latin += length(plain, /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]/g);
      if (!/[^\u0000-\u036F\u2000-\u303F\u3400-\u9FFF\uFF00-\uFF5E]/.test(plain)) continue;
      seen.kana += length(plain, /[\u3041-\u3096\u30A1-\u30FA\uFF66-\uFF9D]/g);
      for (const script of Object.keys(options.foreign)) seen[script] += length(plain, patterns()[script]);
    }
    return seen;
  }

  function patterns() {
    return a11yAudit.once('text-language-patterns', () => Object.fromEntries(Object.keys(options.foreign).map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')])));
  }

  function length(text, pattern) {
    return text.match(pattern)?.length ?? 0;
  }

  function group(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
      const key = keyOf(item);
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(item);
    }
    return groups;
  }
}
