// Comfort only: without this script everything is there to read. It touches no network and stores nothing;
// the reader's choices live in the address, after the #.
"use strict";
(() => {
  const tools = document.querySelector(".tools");
  const root = document.documentElement;
  if (!tools) return;
  tools.hidden = false;
  const status = tools.querySelector("[role=status]");
  const chosen = { size: "", contrast: false };

  const read = () => {
    const found = /(?:^#|&)view=([a-z+]*)/.exec(location.hash);
    if (!found) return false;
    const words = found[1].split("+");
    chosen.size = words.includes("larger") ? "larger" : words.includes("large") ? "large" : "";
    chosen.contrast = words.includes("contrast");
    return true;
  };
  const show = () => {
    root.classList.toggle("large", chosen.size === "large");
    root.classList.toggle("larger", chosen.size === "larger");
    root.classList.toggle("contrast", chosen.contrast);
    for (const b of tools.querySelectorAll("[data-size]")) b.setAttribute("aria-pressed", String(b.dataset.size === chosen.size));
    tools.querySelector("[data-contrast]").setAttribute("aria-pressed", String(chosen.contrast));
    const view = [chosen.size, chosen.contrast ? "contrast" : ""].filter(Boolean).join("+");
    for (const a of document.querySelectorAll("a[data-carry]")) a.hash = view ? "view=" + view : "";
    return view;
  };
  const choose = () => {
    const view = show();
    history.replaceState(null, "", view ? "#view=" + view : "#");
  };
  for (const b of tools.querySelectorAll("[data-size]")) b.addEventListener("click", () => { chosen.size = b.dataset.size; choose(); });
  tools.querySelector("[data-contrast]").addEventListener("click", () => { chosen.contrast = !chosen.contrast; choose(); });
  addEventListener("hashchange", () => { if (read()) show(); });
  read();
  show();

  const openAll = (open) => { for (const d of document.querySelectorAll("details")) d.open = open; };
  for (const b of tools.querySelectorAll("[data-open]")) b.addEventListener("click", () => openAll(b.dataset.open === "all"));
  let shut = [];
  addEventListener("beforeprint", () => { shut = [...document.querySelectorAll("details:not([open])")]; openAll(true); });
  addEventListener("afterprint", () => { for (const d of shut) d.open = false; });
  // A link to a rule or place inside a folded part opens it.
  const reveal = () => {
    const target = document.querySelector(":target");
    for (let d = target && target.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
  };
  addEventListener("hashchange", reveal);
  reveal();

  const filter = tools.querySelector("input");
  const kind = tools.querySelector("select");
  if (filter && kind) {
    const rules = [...document.querySelectorAll("section.rule")];
    const apply = () => {
      const wanted = filter.value.trim().toLowerCase();
      let shown = 0;
      for (const rule of rules) {
        const name = (rule.querySelector("h3").textContent + " " + rule.id).toLowerCase();
        rule.hidden = !(name.includes(wanted) && (!kind.value || kind.value === rule.dataset.kind));
        if (!rule.hidden) shown++;
      }
      status.textContent = wanted || kind.value ? status.dataset.said + shown : "";
    };
    filter.addEventListener("input", apply);
    kind.addEventListener("change", apply);
  }

  const copy = async (code) => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      return true;
    } catch {
      const range = document.createRange();
      range.selectNodeContents(code);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      return document.execCommand("copy");
    }
  };
  for (const code of document.querySelectorAll(".selector > code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = tools.dataset.copy;
    button.addEventListener("click", async () => {
      const done = await copy(code);
      status.textContent = done ? tools.dataset.copied : tools.dataset.copyFailed;
      button.textContent = status.textContent;
      setTimeout(() => { button.textContent = tools.dataset.copy; }, 2500);
    });
    code.after(button);
  }
})();
