/*!
 * 无障碍 / 关怀版工具条  aria-bar.js
 * 点击页头入口后才插入工具条；退出时恢复原样。状态记在 localStorage。
 */
(function (window, document) {
  "use strict";

  var KEY = "wuxianAriaBar";
  var STEPS = [1, 1.2, 1.4, 1.6, 1.8, 2];
  var SCHEMES = ["", "aria-white-black", "aria-black-yellow", "aria-blue-white"];
  var TEXT_TAGS = "p, h1, h2, h3, h4, dt, dd, .date, .txt, .info";

  var state = { open: false, step: 0, scheme: 0, cursor: false, caption: false, read: false };
  var bar = null;
  var caption = null;
  var touched = [];

  function save() {
    try {
      window.localStorage.setItem(KEY, JSON.stringify(state));
    } catch (e) {
      // 浏览器禁用存储时，只在本页有效
    }
  }

  function load() {
    try {
      var text = window.localStorage.getItem(KEY);
      return text ? JSON.parse(text) : null;
    } catch (e) {
      return null;
    }
  }

  function page() {
    return document.getElementById("page");
  }

  // 给普通文字加 tabindex，给图片加 role="imagelink"，和同类产品的做法一样
  function mark(el, name, value) {
    if (el.hasAttribute(name)) {
      return;
    }
    el.setAttribute(name, value);
    touched.push([el, name]);
  }

  function markPage() {
    var i;
    var texts = page().querySelectorAll(TEXT_TAGS);
    for (i = 0; i < texts.length; i++) {
      mark(texts[i], "tabindex", "0");
      mark(texts[i], "aria-autolabel", "true");
      mark(texts[i], "setedaria", "true");
    }
    var images = page().querySelectorAll("img");
    for (i = 0; i < images.length; i++) {
      mark(images[i], "role", "imagelink");
      mark(images[i], "tabindex", "0");
      mark(images[i], "setedaria", "true");
    }
    var links = page().querySelectorAll("a");
    for (i = 0; i < links.length; i++) {
      mark(links[i], "aria-autolabel", "true");
      mark(links[i], "setedaria", "true");
    }
  }

  function unmarkPage() {
    for (var i = 0; i < touched.length; i++) {
      touched[i][0].removeAttribute(touched[i][1]);
    }
    touched = [];
  }

  function textOf(el) {
    if (!el || el.nodeType !== 1) {
      return "";
    }
    return (el.getAttribute("alt") || el.getAttribute("title") || el.innerText || "").replace(/\s+/g, " ").substring(0, 120);
  }

  function speak(text) {
    if (!state.read || !text || !window.speechSynthesis) {
      return;
    }
    window.speechSynthesis.cancel();
    var utter = new window.SpeechSynthesisUtterance(text);
    utter.lang = "zh-CN";
    window.speechSynthesis.speak(utter);
  }

  function onPoint(e) {
    var el = e.target;
    if (!el || !el.closest || !el.closest("[setedaria]")) {
      return;
    }
    var text = textOf(el.closest("[setedaria]"));
    speak(text);
    if (caption) {
      caption.textContent = text;
    }
  }

  function button(id, label, action) {
    var b = document.createElement("button");
    b.type = "button";
    b.id = "aria-bar-" + id;
    b.textContent = label;
    b.addEventListener("click", function () {
      action();
      apply();
      save();
    });
    bar.appendChild(b);
  }

  function build() {
    bar = document.createElement("div");
    bar.id = "aria-bar";
    bar.setAttribute("role", "toolbar");
    bar.setAttribute("aria-label", "无障碍工具条");
    button("read", "朗读", function () { state.read = !state.read; });
    button("larger", "放大", function () { state.step = Math.min(state.step + 1, STEPS.length - 1); });
    button("smaller", "缩小", function () { state.step = Math.max(state.step - 1, 0); });
    button("scheme", "配色", function () { state.scheme = (state.scheme + 1) % SCHEMES.length; });
    button("cursor", "大鼠标", function () { state.cursor = !state.cursor; });
    button("caption", "大字幕", function () { state.caption = !state.caption; });
    button("exit", "退出", close);
    document.body.insertBefore(bar, document.body.firstChild);
  }

  function pressed(id, on) {
    var b = document.getElementById("aria-bar-" + id);
    if (b) {
      b.setAttribute("aria-pressed", on ? "true" : "false");
    }
  }

  function apply() {
    var root = document.documentElement;
    for (var i = 1; i < SCHEMES.length; i++) {
      root.classList.remove(SCHEMES[i]);
    }
    root.classList.toggle("aria-open", state.open);
    root.classList.toggle("aria-big-cursor", state.open && state.cursor);
    if (state.open && SCHEMES[state.scheme]) {
      root.classList.add(SCHEMES[state.scheme]);
    }
    page().style.zoom = state.open && state.step ? String(STEPS[state.step]) : "";
    if (state.open && state.caption && !caption) {
      caption = document.createElement("div");
      caption.id = "aria-caption";
      caption.textContent = "大字幕：把鼠标移到文字上，这里会显示大字";
      document.body.appendChild(caption);
    }
    if ((!state.open || !state.caption) && caption) {
      caption.parentNode.removeChild(caption);
      caption = null;
    }
    pressed("read", state.read);
    pressed("cursor", state.cursor);
    pressed("caption", state.caption);
    if (!state.read && window.speechSynthesis) {
      window.speechSynthesis.cancel();
    }
  }

  function open() {
    if (bar) {
      return;
    }
    state.open = true;
    build();
    markPage();
    document.addEventListener("mouseover", onPoint);
    document.addEventListener("focusin", onPoint);
    apply();
    save();
  }

  function close() {
    state = { open: false, step: 0, scheme: 0, cursor: false, caption: false, read: false };
    if (bar) {
      bar.parentNode.removeChild(bar);
      bar = null;
    }
    document.removeEventListener("mouseover", onPoint);
    document.removeEventListener("focusin", onPoint);
    unmarkPage();
    apply();
    save();
  }

  document.addEventListener("DOMContentLoaded", function () {
    var entry = document.getElementById("aria-entry");
    if (entry) {
      entry.addEventListener("click", function (e) {
        e.preventDefault();
        open();
      });
    }
    var old = load();
    if (old && old.open) {
      state = old;
      open();
    }
  });
})(window, document);
