// What a message looks like: its parts as elements. Text is only ever put in as text. Asks the server for nothing itself.

export function made(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

function text(raw) {
  const paragraph = made("p", { className: raw.style, textContent: raw.text });
  if (raw.dir) paragraph.dir = raw.dir;
  return paragraph;
}

function fields(raw) {
  return made("dl", {}, ...raw.rows.flatMap(([label, value]) => [
    made("dt", { textContent: label }), made("dd", { textContent: value, dir: "auto" }),
  ]));
}

function table(raw, message, does) {
  const cells = (row) => row.map((cell) => made("td", { textContent: cell, dir: "auto" }));
  return made("div", { className: "scroll", tabIndex: 0, role: "region", "aria-label": does.say("table") }, made("table", {},
    made("thead", {}, made("tr", {}, ...raw.columns.map((cell) => made("th", { scope: "col", textContent: cell })))),
    made("tbody", {}, ...raw.rows.map((row) => made("tr", {}, ...cells(row)))),
  ));
}

function choices(raw, message, does) {
  return made("div", { className: "choices", role: "group" }, ...raw.buttons.map((button) => {
    const shown = made("button", { type: "button", className: button.style, textContent: button.label, dir: "auto" });
    shown.addEventListener("click", () => does.press(message, button.button, shown));
    return shown;
  }));
}

function form(raw, message, does) {
  const input = made("textarea", { rows: Math.max(1, raw.prefill.split("\n").length), value: raw.prefill,
    placeholder: raw.hint, dir: "auto", maxLength: 4000, "aria-label": raw.prompt });
  const button = made("button", { type: "submit", textContent: does.say("answer") });
  const shown = made("form", { className: "form" }, input, button);
  shown.addEventListener("submit", async (event) => {
    event.preventDefault();
    const words = input.value.trim();
    if (!words || button.disabled) return;
    button.disabled = true;
    if (await does.send(words, message.number)) { input.value = ""; does.back(); }
    button.disabled = false;
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); shown.requestSubmit(); }
    if (event.key === "Escape") does.back();
  });
  return made("div", {}, made("p", { textContent: raw.prompt }), shown);
}

function picture(raw, message, does) {
  const href = `/page/file/${message.number}/${raw.file}?v=${message.version}`;
  const shown = made("div", {});
  const draw = (tries) => {
    const image = made("img", { alt: raw.alt });
    const dark = made("source", { media: "(prefers-color-scheme: dark)", srcset: `${href}&dark=1&try=${tries}` });
    const link = made("a", { href, target: "_blank", rel: "noopener" }, made("picture", {}, dark, image));
    link.addEventListener("click", () => { link.href = image.currentSrc; });
    image.addEventListener("load", () => does.loaded(message));
    image.addEventListener("error", () => {
      const again = made("button", { type: "button", textContent: raw.again });
      again.addEventListener("click", () => draw(tries + 1));
      shown.replaceChildren(made("p", { className: "quiet", textContent: raw.failed }), made("div", { className: "choices" }, again));
    });
    image.src = `${href}&try=${tries}`;
    shown.replaceChildren(link);
  };
  draw(0);
  return shown;
}

function file(raw, message) {
  const href = `/page/file/${message.number}/${raw.file}`;
  return made("p", {}, made("a", { textContent: raw.name, href, download: raw.name }));
}

const PARTS = { text, fields, table, choices, form, picture, file };

export function shown(message, mine, does) {
  const element = made("li", { id: `m${message.number}`, className: "message", tabIndex: -1 });
  element.classList.toggle("mine", mine);
  element.classList.toggle("ours", !message.by);
  element.classList.toggle("only", Boolean(message.only_for));
  element.dir = message.by ? "auto" : message.dir;
  element.lang = message.lang;
  const who = message.only_for ? `${message.author} · ${does.say("only")}` : message.author;
  const parts = message.parts.map((raw) => PARTS[raw.part](raw, message, does));
  element.append(made("div", { className: "author", textContent: who, dir: message.by ? "auto" : "" }), ...parts);
  return element;
}
