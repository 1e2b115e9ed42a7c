// Runs in the auditor's isolated world of every frame: it shares the page's DOM and none of its scripts.
// axe stands before this text, the rule pack behind it (see WorldScript.cs).
globalThis.a11yAudit = (() => {
  'use strict';

  const observers = {};

  /** What scripts of rules/_shared define, and what they remember during one audit of this document. */
  const shared = {};
  let audit = { memory: new Map(), passed: new Set() };
  function beginAudit() { audit = { memory: new Map(), passed: new Set() }; }

  /** Computes a thing once an audit, e.g. the walk over all texts that several rules share. */
  function once(key, compute) {
    if (!audit.memory.has(key)) audit.memory.set(key, compute());
    return audit.memory.get(key);
  }

  /**
   * Makes an axe rule and check of an element rule. The rule's function answers true, false, undefined (cannot tell)
   * or null (does not apply here) and leaves evidence by this.data(). It is asked while axe matches, so that of the
   * many passing elements only the first becomes an axe node: building nodes is what costs.
   */
  function elementRule({ id, selector, options, evaluate }) {
    const answers = new WeakMap();
    const ask = (node, virtualNode) => {
      const answer = { value: null, data: undefined, error: undefined };
      try {
        answer.value = evaluate.call({ data: (data) => { answer.data = data; } }, node, options, virtualNode);
      } catch (error) {
        answer.error = error;
      }
      answers.set(node, answer);
      return answer;
    };
    return {
      check: {
        id,
        evaluate(node) {
          const answer = answers.get(node);
          if (answer.error) throw answer.error;
          this.data(answer.data);
          return answer.value;
        },
      },
      rule: {
        id,
        selector,
        matches(node, virtualNode) {
          const answer = ask(node, virtualNode);
          if (answer.error) return true;
          if (answer.value === null) return false;
          if (answer.value !== true) return true;
          if (audit.passed.has(id)) return false;
          audit.passed.add(id);
          return true;
        },
        tags: ['a11yaudit'],
        any: [id],
        all: [],
        none: [],
        metadata: { description: id, help: id },
      },
    };
  }

  /** Waits until the document has loaded and its tree has not changed for quietMs; scrolls down and back once first. */
  async function settle({ quietMs, capMs, scroll }) {
    const started = performance.now();
    let changed = started;
    const watch = new MutationObserver(() => { changed = performance.now(); });
    // Attributes are not watched: drifting windows and tickers change style for ever and are not loading.
    watch.observe(document, { subtree: true, childList: true, characterData: true });
    const pause = (ms) => new Promise((done) => setTimeout(done, ms));
    const left = () => capMs - (performance.now() - started);
    while (document.readyState === 'loading' && left() > 0) await pause(20);
    if (scroll) await scrollThrough(pause, left);
    let settled = false;
    while (left() > 0) {
      const quiet = performance.now() - changed;
      if (document.readyState === 'complete' && quiet >= quietMs) { settled = true; break; }
      await pause(Math.max(10, Math.min(100, quietMs - quiet)));
    }
    watch.disconnect();
    return { settled, ms: Math.round(performance.now() - started) };
  }

  async function scrollThrough(pause, left) {
    const step = Math.max(200, window.innerHeight);
    for (let y = step, n = 0; n < 30 && y < document.documentElement.scrollHeight && left() > 0; y += step, n++) {
      window.scrollTo({ top: y, behavior: 'instant' });
      await pause(15);
    }
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await pause(15);
    window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  }

  /** What the crawl and the record need of this frame's document. */
  function content({ maxNodes }) {
    const nodes = document.getElementsByTagName('*').length;
    if (nodes > maxNodes) return { tooLarge: true, nodes };
    const root = document.documentElement;
    const canonical = document.querySelector('link[rel~="canonical" i][href]');
    return {
      nodes,
      title: document.title,
      url: location.href,
      base: document.baseURI,
      canonical: canonical ? canonical.href : null,
      contentType: document.contentType,
      html: root ? root.outerHTML : '',
      shadow: shadowHtml(),
      empty: isEmpty(),
    };
  }

  function shadowHtml() {
    const parts = [];
    const walk = (scope) => {
      for (const element of scope.querySelectorAll('*')) {
        if (element.shadowRoot) { parts.push(element.shadowRoot.innerHTML); walk(element.shadowRoot); }
      }
    };
    walk(document);
    return parts.join('\n');
  }

  function isEmpty() {
    const body = document.body;
    if (!body) return document.documentElement?.querySelector('svg, frameset') === null;
    if (body.tagName === 'FRAMESET') return false;
    if ((body.innerText || '').trim() !== '') return false;
    return body.querySelector('img, svg, canvas, video, audio, iframe, frame, object, embed, input, button, select, textarea') === null
      && shadowHtml().trim() === '';
  }

  /** First half of an audit: this frame's partial result, kept here when it is the top frame. */
  let partial = null;
  async function runPartial({ context, options, keep }) {
    beginAudit();
    const result = await axe.runPartial(context ?? document, options);
    if (!keep) return JSON.stringify(result); // a string inside the answer: handed back to finish() as it is
    partial = result;
    return result.frames.length === 0 ? null : axe.utils.getFrameContexts(context ?? document, options);
  }

  /** Second half, in the top frame: partial results of the child frames in document order, null where a frame was not entered. */
  async function finish({ children, options }) {
    const all = [partial, ...children.map((text) => (text === null ? null : JSON.parse(text)))];
    partial = null;
    const results = await axe.finishRun(all, options);
    return reduce(results);
  }

  /** One audit of a page without frames, in one call. */
  async function run({ options }) {
    beginAudit();
    return reduce(await axe.run(document, options));
  }

  function reduce(results) {
    const nodes = (rule) => rule.nodes.map((node) => ({
      target: node.target.map((part) => (Array.isArray(part) ? part.join(' >>> ') : part)),
      path: (node.ancestry ?? []).map((part) => (Array.isArray(part) ? part.join(' >>> ') : part)),
      html: node.html.slice(0, 300),
      impact: node.impact,
      checks: [...node.any, ...node.all, ...node.none].map(({ id, data }) => ({ id, data })),
    }));
    return {
      violations: results.violations.map((rule) => ({ id: rule.id, nodes: nodes(rule) })),
      incomplete: results.incomplete.map((rule) => ({ id: rule.id, error: ruleError(rule), nodes: nodes(rule) })),
      passes: results.passes.map((rule) => ({ id: rule.id, count: rule.nodes.length })),
      inapplicable: results.inapplicable.map((rule) => rule.id),
    };
  }

  // axe turns a check that threw into an incomplete result; that is "not tested", not "needs review".
  function ruleError(rule) {
    if (rule.error) return String(rule.error.message ?? rule.error).slice(0, 300);
    for (const node of rule.nodes) {
      for (const check of [...node.any, ...node.all, ...node.none]) {
        if (check.id === 'error-occurred') return String(check.data?.message ?? check.data ?? 'error').slice(0, 300);
      }
    }
    return undefined;
  }

  /** Boxes in page coordinates of elements named by selector; null where there is none to see. */
  function boxes(selectors) {
    return selectors.map((selector) => {
      const element = find(selector);
      if (!element) return null;
      const box = element.getBoundingClientRect();
      if (box.width < 1 || box.height < 1) return null;
      return { x: box.x + window.scrollX, y: box.y + window.scrollY, width: box.width, height: box.height };
    });
  }

  function find(selector) {
    let scope = document;
    let found = null;
    for (const part of selector.split(' >>> ')) {
      try { found = scope?.querySelector(part) ?? null; } catch { return null; }
      if (!found) return null;
      scope = found.shadowRoot;
    }
    return found;
  }

  /** Runs the observers of site rules; one that throws is reported by name and stops no other. */
  function observe(ids) {
    const seen = {};
    for (const id of ids) {
      try { seen[id] = { seen: observers[id]() }; } catch (error) { seen[id] = { error: String(error).slice(0, 300) }; }
    }
    return seen;
  }

  /** True when three different Han characters are drawn differently: without a Chinese font each is the same box. */
  function hasCjkFont() {
    const drawn = ['国', '永', '酬'].map((character) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 40;
      const pen = canvas.getContext('2d');
      pen.font = '30px sans-serif';
      pen.fillText(character, 4, 32);
      return pen.getImageData(0, 0, 40, 40).data.join();
    });
    return new Set(drawn).size === 3;
  }

  function size() {
    const root = document.documentElement;
    return { width: Math.max(root.scrollWidth, root.clientWidth), height: Math.max(root.scrollHeight, root.clientHeight) };
  }

  return { settle, content, runPartial, finish, run, boxes, find, observe, size, hasCjkFont, observers, shared, once, elementRule };
})();
